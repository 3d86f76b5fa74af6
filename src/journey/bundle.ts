import type { Evidence } from '#domain/evidence';
import type { SealedEvidence } from '#domain/submission';
import type { AskCopy, MessageCopy, ReplyCopy, SubmissionCopy } from '#storage/submissions';
import { openCopies } from '#storage/submissions';
import type { SubmissionRow } from '#storage/database';
import { readBytes } from '#storage/documents';
import { listNews } from '#storage/news';
import { findDelivery } from '#storage/outbox';
import { listPayments } from '#storage/payments';
import { findReceipt } from '#storage/receipts';
import { copiesOf, ownersIn } from '#storage/record-rows';
import { sha256, utf8 } from '#vault/digest';
import { verifyReceipt } from '#vault/receipt';
import { appointmentsOf } from '#domain/appointment';
import { attemptState } from '#domain/payment';
import { statusOf, type NewsEvent } from '#domain/status';
import {
	type BundleFile,
	type Check,
	type ListedEvidence,
	type SignedAnswers
} from './bundle-format.ts';
import type { PageEnvironment } from './environment.ts';
import { segmentOf } from './history-segment.ts';
import { verifyAudit } from './verify-audit.ts';
import { plainEvidence, withoutSecrets } from './without-secrets.ts';

type Row = { readonly row: SubmissionRow; readonly copy: SubmissionCopy | Letter };
type Letter = ReplyCopy | MessageCopy | AskCopy;

/** What one application consists of, gathered and looked at; nothing is made of it yet. */
export type Gathered = Awaited<ReturnType<typeof gather>>;

/** Nothing where none was sent. It changes nothing. */
export async function gatherBundle(
	page: PageEnvironment,
	application: string
): Promise<Gathered | undefined> {
	const rows = await copiesOf(page.db, application);
	if (!rows.some(({ kind }) => kind === 'submission')) return undefined;
	return gather(page, application, (await openCopies(page.vault, rows)) as Row[]);
}

async function gather(page: PageEnvironment, application: string, rows: readonly Row[]) {
	const files: BundleFile[] = [];
	const checks: Check[] = [];
	const list = documentsInto(page, files, checks);
	const sent: SignedAnswers[] = [];
	const receipts = [];
	const letters = [];
	for (const { row, copy } of rows) {
		const evidence = await list(copy);
		if (row.kind !== 'submission' || !('total' in copy)) {
			const { envelope } = copy as Letter;
			const plain = { ...withoutSecrets(envelope), ...(evidence.length > 0 ? { evidence } : {}) };
			letters.push({ kind: row.kind, createdAt: row.createdAt, letter: plain });
			continue;
		}
		const number = sent.length + 1;
		const answers = signedAnswers(copy, row.createdAt, evidence);
		sent.push(answers);
		files.push(json(`answers/${number}.json`, 'answers', answers));
		const receipt = await receiptInto(page, row.id, number, files, checks);
		if (receipt) receipts.push(receipt);
	}
	const ids = sent.map(({ submission }) => submission);
	const said = ids.map((id) => listNews(page.db, page.vault, id));
	const [news, attempts] = await Promise.all([
		Promise.all(said),
		Promise.all(ids.map((id, index) => listPayments(page.db, page.vault, id, said[index])))
	]);
	const events = news.flat().sort((a, b) => a.cursor - b.cursor);
	const status = statusOf(events);
	const { invoices, payments, held, refunds, history, validUntil } = status;
	const tried = attempts.flat().map((one) => ({ ...one, is: attemptState(one, page.now()) }));
	const segment = await segmentIn(page, application, events);
	checks.push(await historyCheck(page));
	files.push(
		json('payments.json', 'payments', { invoices, payments, held, refunds, attempts: tried }),
		json('messages.json', 'messages', { sent: letters, said: events.filter(isMessage) }),
		json('decisions.json', 'decisions', {
			...{ status: status.status, at: status.at, validUntil, history },
			appointments: appointmentsOf(events)
		}),
		json('timeline.json', 'timeline', events),
		json('history.json', 'history', segment)
	);
	const documents = files.filter(({ kind }) => kind === 'documents').length;
	return {
		...{ application, files, checks, sent, receipts, letters, events, status, tried },
		...{ documents, segment }
	};
}

function signedAnswers(
	{ envelope, total }: SubmissionCopy,
	createdAt: number,
	evidence: readonly ListedEvidence[]
): SignedAnswers {
	// the hash of the code that it can be followed by stays here, like the code
	const { id: submission, service, version, answers, findings, declaration, audit } = envelope;
	return {
		...{ submission, createdAt, service, version, answers, evidence, findings, declaration, total },
		...(audit === undefined ? {} : { audit })
	};
}

/** The text that was sent, the receipt for it where it arrived, and whether the one fits the other. */
async function receiptInto(
	page: PageEnvironment,
	id: string,
	number: number,
	files: BundleFile[],
	checks: Check[]
) {
	const [delivery, found] = await Promise.all([
		findDelivery(page.db, id),
		findReceipt(page.db, page.vault, id)
	]);
	const call = delivery?.call;
	const letter = call?.kind === 'submission' && call.envelope !== '' ? call.envelope : undefined;
	if (letter !== undefined) files.push(text(`sealed/${number}.jwe`, 'sealed', letter));
	const note = (of: string, result: Check['result'], why?: Check['why']) =>
		checks.push({ check: 'receipt', of, result, ...(why ? { why } : {}) });
	if (!found) {
		const arrived = delivery?.now.state !== 'refused' && delivery?.now.state !== 'withdrawn';
		if (arrived) note(String(number), 'missing', 'no-receipt');
		return undefined;
	}
	const { jws, receipt } = found;
	files.push(text(`receipts/${number}.jws`, 'receipts', jws));
	const digest = letter === undefined ? receipt.digest : await sha256(letter);
	const stands = await verifyReceipt(jws, page.office, id, digest);
	if (!stands) note(receipt.number, 'failed', 'signature');
	else if (letter === undefined) note(receipt.number, 'missing', 'no-letter');
	else note(receipt.number, 'passed');
	return receipt;
}

/** Each document once, however often it was sent, and only if it is the one that was sealed. */
function documentsInto(page: PageEnvironment, files: BundleFile[], checks: Check[]) {
	const paths = new Map<string, string | null>();
	async function one(sealed: SealedEvidence, own: Evidence | undefined): Promise<string | null> {
		const known = paths.get(sealed.digest);
		if (known !== undefined) return known;
		const found = own && (await readBytes(page.db, page.vault, own.id).catch(() => undefined));
		const whole = found && (await sha256(found)) === sealed.digest;
		const path = whole ? `documents/${paths.size + 1}-${fileName(sealed)}` : null;
		if (found && path) files.push({ path, kind: 'documents', bytes: new Uint8Array(found) });
		checks.push({
			...{ check: 'document', of: sealed.name },
			...(path
				? { result: 'passed' }
				: found
					? { result: 'failed', why: 'changed' }
					: { result: 'missing', why: 'gone' })
		});
		paths.set(sealed.digest, path);
		return path;
	}
	return async ({ envelope, evidence: own }: Row['copy']): Promise<ListedEvidence[]> => {
		const sealed = 'evidence' in envelope ? envelope.evidence : [];
		const plain = plainEvidence(sealed);
		const listed: ListedEvidence[] = [];
		for (const [index, evidence] of sealed.entries()) {
			const fits = own.find(({ digest }) => digest === evidence.digest) ?? own[index];
			listed.push({ ...plain[index]!, file: await one(evidence, fits) });
		}
		return listed;
	};
}

async function segmentIn(page: PageEnvironment, application: string, events: readonly NewsEvent[]) {
	const asked = events.flatMap(({ news }) =>
		news.kind === 'request' ? [`reply:${news.request.id}`] : []
	);
	return segmentOf(page, [...(await ownersIn(page.db, application)), ...asked]);
}

async function historyCheck(page: PageEnvironment): Promise<Check> {
	const { intact } = await verifyAudit(page);
	return intact
		? { check: 'history', of: 'history.json', result: 'passed' }
		: { check: 'history', of: 'history.json', result: 'failed', why: 'history' };
}

function isMessage({ news }: NewsEvent): boolean {
	return ['request', 'reply', 'message', 'ask', 'appointment'].includes(news.kind);
}

const ENDINGS: Readonly<Record<string, string>> = {
	'image/jpeg': '.jpg',
	'image/png': '.png',
	'application/pdf': '.pdf'
};

/** The slot and the person's own name for it, in letters that every computer takes. */
function fileName({ slot, name, type }: SealedEvidence): string {
	const plain = (said: string) =>
		said
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.replace(/[^A-Za-z0-9-]+/g, '-')
			.replace(/^-+|-+$/g, '')
			.slice(0, 40);
	const stem = plain(name.replace(/\.[A-Za-z0-9]{1,5}$/, ''));
	const parts = [plain(slot), stem].filter((part, at, all) => part && all.indexOf(part) === at);
	return `${parts.join('-') || 'document'}${Object.hasOwn(ENDINGS, type) ? ENDINGS[type] : ''}`;
}

function json(path: string, kind: BundleFile['kind'], value: unknown): BundleFile {
	return text(path, kind, `${JSON.stringify(value, null, '\t')}\n`);
}

function text(path: string, kind: BundleFile['kind'], said: string): BundleFile {
	return { path, kind, bytes: utf8(said) };
}
