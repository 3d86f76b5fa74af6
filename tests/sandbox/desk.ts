import { randomUUID } from 'node:crypto';
import { statusOf, type NewsEvent, type Status } from '#domain/status';
import type { Envelope, ReplyEnvelope, SealedEvidence } from '#domain/submission';
import type { LineOf } from './entry.ts';
import { readEnvelope, readReply } from './envelope.ts';
import type { Office } from './office.ts';
import { openJwe, openUpload } from './sealing.ts';
import { newsOf } from './state.ts';
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
};

export type Act = 'request' | 'approve' | 'reject';
export type DeskCall = {
	readonly submission: string;
	readonly act: Act;
	readonly text?: string;
	readonly documents?: readonly string[];
};

/** Every application, newest first. */
export async function listApplications(office: Office): Promise<DeskApplication[]> {
	const lines = [...office.state.submissions.values()].reverse();
	return Promise.all(lines.map((line) => applicationOf(office, line)));
}

/** Does what the officer decided; the answer is what stands in the way, if anything. */
export function decide(office: Office, call: DeskCall): string | undefined {
	const submission = office.state.submissions.get(call.submission);
	if (!submission) return 'no such application';
	const { mailbox, id } = submission;
	const { status } = statusOf(newsOf(office.state, mailbox, id));
	if (status === 'approved' || status === 'rejected') return 'it is decided already';
	const text = call.text?.trim() ?? '';
	const tell = (news: NewsEvent['news']) => office.tell(mailbox, id, news);
	if (call.act === 'request') {
		if (!text) return 'say what is needed';
		const request = { id: randomUUID(), text, documents: call.documents ?? [] };
		office.append([
			tell({ kind: 'request', request }),
			tell({ kind: 'status', status: 'more-information' })
		]);
		return undefined;
	}
	const decision = call.act === 'approve' ? 'approved' : 'rejected';
	const note = text ? { note: text } : {};
	office.append([tell({ kind: 'status', status: decision, ...note })]);
	return undefined;
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
		)
	};
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
