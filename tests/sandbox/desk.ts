import { randomUUID } from 'node:crypto';
import type { Appointment } from '#domain/appointment';
import type { AskEnvelope } from '#domain/ask';
import { statusOf, type NewsEvent, type Status, type StatusCode } from '#domain/status';
import type { Envelope, ReplyEnvelope, SealedEvidence } from '#domain/submission';
import { callOff, offer, standing } from './appointments.ts';
import { answerNews, closingNews, openAsks } from './asks.ts';
import type { LineOf } from './entry.ts';
import { readAsk, readEnvelope, readReply } from './envelope.ts';
import { approval } from './issuance.ts';
import type { Office } from './office.ts';
import { openJwe, openUpload } from './sealing.ts';
import { finalResult, newsOf } from './state.ts';
import { readUpload } from './uploads.ts';

/** A document on the desk: what it is, without the key that opens it. */
export type DeskDocument = Omit<SealedEvidence, 'key' | 'iv'>;
/** An application as the officer sees it. */
export type DeskApplication = {
	readonly id: string;
	readonly number: string;
	readonly receivedAt: string;
	readonly service: string;
	readonly status: Status;
	readonly envelope: Omit<Envelope, 'evidence'> & { readonly evidence: readonly DeskDocument[] };
	readonly replies: readonly {
		readonly id: string;
		readonly at: string;
		readonly request: string;
		readonly text: string;
		readonly evidence: readonly DeskDocument[];
	}[];
	/** what was asked, and waits for a yes or no */
	readonly asked: readonly { readonly id: string; readonly ask: AskEnvelope }[];
	readonly appointments: readonly Appointment[];
};

/** Words of the office that ask for nothing: the officer simply says them. */
const plainWords = [
	'appointment',
	'biometrics',
	'in-production',
	'ready-for-collection',
	'collected'
] as const satisfies readonly StatusCode[];
/** `offer`: times for an appointment; `call-off`: the one that is booked. `accept`, `refuse`: what was asked. */
const answers = ['offer', 'call-off', 'accept', 'refuse'] as const;
export const acts = ['request', 'approve', 'reject', 'lapse', ...answers, ...plainWords] as const;
export type Act = (typeof acts)[number];
export type DeskCall = {
	readonly submission: string;
	readonly act: Act;
	readonly text?: string;
	readonly documents?: readonly string[];
	/** which of the things asked for; the oldest that waits, where none is named */
	readonly ask?: string;
};

/** What the officer may do with an application, as it stands. */
export function actsFor(status: string | null, asked = 0): readonly Act[] {
	return [...(asked > 0 ? (['accept', 'refuse'] as const) : []), ...actsAt(status)];
}

function actsAt(status: string | null): readonly Act[] {
	switch (status) {
		case 'rejected':
		case 'lapsed':
		case 'withdrawn':
		case 'collected':
			return [];
		case 'awaiting-issuance':
			return ['lapse'];
		case 'approved':
		case 'issued':
			return ['in-production', 'ready-for-collection'];
		case 'in-production':
			return ['ready-for-collection'];
		case 'ready-for-collection':
			return ['collected'];
		default:
			return ['request', 'approve', 'reject', 'offer', 'call-off', 'appointment', 'biometrics'];
	}
}

/** Every application, newest first. */
export async function listApplications(office: Office): Promise<DeskApplication[]> {
	const lines = [...office.state.submissions.values()].reverse();
	return Promise.all(lines.map((line) => applicationOf(office, line)));
}

/** One application, as the officer sees it. */
export async function findApplication(
	office: Office,
	submission: string
): Promise<DeskApplication | undefined> {
	const line = office.state.submissions.get(submission);
	return line && applicationOf(office, line);
}

/** Does what the officer decided; the answer is what stands in the way, if anything. */
export async function decide(office: Office, call: DeskCall): Promise<string | undefined> {
	const line = office.state.submissions.get(call.submission);
	if (!line) return 'no such application';
	const { mailbox, id } = line;
	const { status } = statusOf(newsOf(office.state, mailbox, id));
	if (!actsFor(status, openAsks(office, line).length).includes(call.act)) {
		return 'it is decided already';
	}
	if (call.act === 'request' && !call.text?.trim()) return 'say what is needed';
	if (call.act === 'lapse' && isBeingPaid(office, id)) return 'a payment is under way';
	const news = await newsBy(office, line, call);
	office.append(news.map((one) => office.tell(mailbox, id, one)));
	return undefined;
}

async function newsBy(
	office: Office,
	line: LineOf<'submission'>,
	{ act, text = '', documents = [], ask }: DeskCall
): Promise<NewsEvent['news'][]> {
	const note = text.trim() ? { note: text.trim() } : {};
	switch (act) {
		case 'request': {
			const request = { id: randomUUID(), text: text.trim(), documents };
			return [
				{ kind: 'request', request },
				{ kind: 'status', status: 'more-information' }
			];
		}
		case 'approve':
			return approval(office, line, (await open(office, line)) as Envelope, note);
		case 'reject':
			return [{ kind: 'status', status: 'rejected', ...note }];
		case 'lapse':
			return [{ kind: 'status', status: 'lapsed', ...note }];
		case 'offer':
			return [
				{ kind: 'appointment', said: offer(office) },
				{ kind: 'status', status: 'appointment', ...note }
			];
		case 'call-off':
			return standing(office, line)
				.filter(({ booked }) => booked)
				.map((one) => ({ kind: 'appointment', said: callOff(office, one) }) as const);
		case 'accept':
		case 'refuse': {
			const open = openAsks(office, line);
			const one = open.find(({ id }) => id === ask) ?? open[0];
			return one ? answerNews(one, act === 'accept' ? 'accepted' : 'refused', note) : [];
		}
		case 'biometrics':
			return [...closingNews(office, line), { kind: 'status', status: act, ...note }];
		default:
			return [{ kind: 'status', status: act, ...note }];
	}
}

/** Money that is on its way would come too late. */
function isBeingPaid(office: Office, submission: string): boolean {
	return [...office.state.payments.values()].some(
		(payment) => payment.submission === submission && finalResult(payment) === undefined
	);
}

/** A document in clear, by its upload. */
export async function readDocument(
	office: Office,
	upload: string
): Promise<{ name: string; type: string; bytes: Buffer } | undefined> {
	const lines = [...office.state.submissions.values(), ...office.state.replies.values()];
	const line = lines.find(({ documents }) => documents.some((one) => one.id === upload));
	const opened = line && (await open(office, line));
	const evidence = opened?.evidence.find((one) => one.upload === upload);
	const sealed = evidence && (await readUpload(office, upload));
	const bytes = sealed && openUpload(sealed, evidence.key, evidence.iv);
	return bytes && { name: evidence.name, type: evidence.type, bytes };
}

async function applicationOf(office: Office, line: LineOf<'submission'>): Promise<DeskApplication> {
	const envelope = (await open(office, line)) as Envelope;
	const replies = [...office.state.replies.values()].filter((one) => one.submission === line.id);
	return {
		id: line.id,
		number: line.number,
		receivedAt: line.at,
		service: line.service,
		status: statusOf(newsOf(office.state, line.mailbox, line.id)),
		envelope: { ...envelope, evidence: envelope.evidence.map(withoutKey) },
		replies: await Promise.all(
			replies.map(async (reply) => {
				const { request, text, evidence } = (await open(office, reply)) as ReplyEnvelope;
				return { id: reply.id, at: reply.at, request, text, evidence: evidence.map(withoutKey) };
			})
		),
		asked: await askedOf(office, line),
		appointments: standing(office, line)
	};
}

async function askedOf(office: Office, line: LineOf<'submission'>) {
	const opened = await Promise.all(
		openAsks(office, line).map(async ({ id, envelope = '' }) => {
			const ask = readAsk(await openJwe(envelope));
			return ask ? [{ id, ask }] : [];
		})
	);
	return opened.flat();
}

async function open(office: Office, line: LineOf<'submission'> | LineOf<'reply'>) {
	const known = office.opened.get(line.id);
	if (known) return known;
	const content = await openJwe(line.envelope);
	const opened = line.kind === 'submission' ? readEnvelope(content) : readReply(content);
	if (!opened) throw new Error(`the envelope of ${line.id} was accepted and does not open`);
	office.opened.set(line.id, opened);
	return opened;
}

function withoutKey({ slot, name, type, size, digest, upload }: SealedEvidence): DeskDocument {
	return { slot, name, type, size, digest, upload };
}
