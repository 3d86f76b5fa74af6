import type { OutboxRow } from '#storage/database';
import { TRACK } from '#domain/ask';
import { SUPPORT } from '#domain/message';
import { attemptState, type PaymentAttempt } from '#domain/payment';
import {
	kindOfNews,
	type KeptRecord,
	type RecordContent,
	type RecordKind,
	type SentState
} from '#domain/record';
import type { NewsEvent } from '#domain/status';
import type { Glanced } from '#storage/glance';
import { attemptsWith, type PaymentFacts } from '#storage/payments';
import { findReceipt } from '#storage/receipts';
import type { keysOfRecords } from '#storage/record-rows';
import { openCopies } from '#storage/submissions';
import type { PageEnvironment } from './environment.ts';
import { withoutSecrets } from './without-secrets.ts';

type Here = Pick<PageEnvironment, 'db' | 'vault' | 'now'>;
type Keys = Awaited<ReturnType<typeof keysOfRecords>>;

/** A record that has its time and its place, and is opened when it is shown. */
export type Ref = Omit<KeptRecord, 'content'> & {
	/** @throws what does not open */
	open(): Promise<RecordContent>;
};
/** What was opened before. */
export type Known = {
	readonly contents: Map<string, RecordContent>;
	/** news and payments that belong to nothing home knows of */
	readonly rows: Map<string, NewsEvent | PaymentFacts>;
};

/** Everything but the acts. `all`: home has opened all applications, so what it does not know is of none. */
export async function refsOf(
	page: Here,
	keys: Keys,
	glances: readonly Glanced[],
	known: Known,
	all: boolean
): Promise<Ref[]> {
	const owners = new Map(keys.deliveries.map(({ id, application }) => [id, application]));
	const sent = new Map(keys.deliveries.map((row) => [row.id, row]));
	const receipts = new Set(keys.receipts);
	const glanced = glances.flatMap((one) => [
		...one.news.flatMap((event) => newsRef(event, one.application)),
		...attemptRefs(page, one.application, one.payments, sent, one.news)
	]);
	const other = all ? await othersOf(page, keys, glances, known) : { news: [], payments: [] };
	// letters to support, and what is heard of other devices, stand under names of their own
	const ownerOf = (thread: string) =>
		owners.get(thread) ?? ([SUPPORT, TRACK].includes(thread) ? thread : null);
	return [
		...glanced,
		...other.news.flatMap((event) => newsRef(event, ownerOf(event.submission))),
		...other.payments.flatMap((facts) =>
			attemptRefs(page, owners.get(facts.id) ?? null, [facts], sent, other.news)
		),
		...keys.deliveries.flatMap((row) => sentRefs(page, row, receipts))
	];
}

/** What was said, and paid, of earlier submissions, of letters to support, and of other devices. */
async function othersOf(
	{ db, vault }: Here,
	keys: Keys,
	glances: readonly Glanced[],
	{ rows }: Known
): Promise<{ news: NewsEvent[]; payments: PaymentFacts[] }> {
	const told = new Set(glances.flatMap(({ news }) => news.map(({ id }) => id)));
	const paid = new Set(glances.flatMap(({ payments }) => payments.map(({ id }) => id)));
	const news = keys.news.filter((id) => !told.has(id));
	const payments = keys.payments.filter((id) => !paid.has(id));
	const fresh = (id: string) => !rows.has(id);
	const [said, begun] = await Promise.all([
		db.news.bulkGet(news.filter(fresh)),
		db.payments.bulkGet(payments.filter(fresh))
	]);
	await Promise.all([
		...said.map(async (row) => {
			if (!row) return;
			const event = await vault.openNews<NewsEvent>(row.sealed).catch(() => undefined);
			if (event) rows.set(row.id, event);
		}),
		...begun.map(async (row) => {
			if (!row) return;
			const place = `payments:${row.id}`;
			const facts = await vault.open<PaymentFacts>(place, row.sealed).catch(() => undefined);
			if (facts) rows.set(row.id, facts);
		})
	]);
	const found = [...news, ...payments].flatMap((id) => rows.get(id) ?? []);
	return {
		news: found.filter((one) => 'news' in one),
		payments: found.filter((one) => 'startedAt' in one)
	};
}

function newsRef(event: NewsEvent, application: string | null): Ref[] {
	// an answer about the account stands in the log
	if (event.news.kind === 'account') return [];
	const at = Date.parse(event.at) || 0;
	const open = () => Promise.resolve({ is: 'news', event } as const);
	return [{ id: `news:${event.id}`, at, kind: kindOfNews(event), application, open }];
}

function attemptRefs(
	{ now }: Here,
	application: string | null,
	payments: readonly PaymentFacts[],
	sent: ReadonlyMap<string, OutboxRow>,
	news: readonly NewsEvent[]
): Ref[] {
	const rows = payments.flatMap(({ id }) => sent.get(id) ?? []);
	return attemptsWith(payments, rows, news).map((attempt) => {
		const content = contentOf(attempt, now());
		// what became of it may change: it is never taken from what was opened before
		const id = `payment:${attempt.id}:${content.state.state}`;
		const at = attempt.startedAt;
		return { id, at, kind: 'payment', application, open: () => Promise.resolve(content) };
	});
}

function contentOf(attempt: PaymentAttempt, now: number) {
	const { amount, channel } = attempt;
	const by = 'phone' in attempt ? attempt.phone : 'code' in attempt ? attempt.code : '';
	return { is: 'attempt', amount, channel, by, state: attemptState(attempt, now) } as const;
}

function sentRefs(page: Here, row: OutboxRow, receipts: ReadonlySet<string>): Ref[] {
	const { id, application, createdAt, kind, uploads, handedOver, now } = row;
	if (kind === 'payment' || kind === 'account') return [];
	const at = now.state === 'delivered' ? now.at : createdAt;
	const ref = (kind: RecordKind, name: string, at: number, open: Ref['open']): Ref => ({
		...{ id: `${name}:${id}`, at, kind, application, open }
	});
	const state = stateOf(row);
	return [
		...(receipts.has(id) ? [ref('receipt', 'receipt', at, () => openReceipt(page, id))] : []),
		...(kind === 'submission'
			? []
			: [ref('message', `letter:${state}`, createdAt, () => openLetter(page, id, state))]),
		...(uploads.length > 0 && (handedOver || state === 'delivered')
			? [ref('document', 'documents', at, () => openDocuments(page, id))]
			: [])
	];
}

function stateOf({ now: { state } }: OutboxRow): SentState {
	if (state === 'delivered' || state === 'refused' || state === 'withdrawn') return state;
	return 'waiting';
}

async function openReceipt({ db, vault }: Here, id: string): Promise<RecordContent> {
	const found = await findReceipt(db, vault, id);
	if (!found) throw new Error('No receipt');
	return { is: 'receipt', receipt: found.receipt };
}

async function openLetter(page: Here, id: string, state: SentState): Promise<RecordContent> {
	const { envelope } = await openCopy(page, id);
	if (!('submission' in envelope || 'thread' in envelope)) throw new Error('Not a letter');
	return { is: 'letter', envelope: withoutSecrets(envelope), state };
}

async function openDocuments(page: Here, id: string): Promise<RecordContent> {
	const { envelope } = await openCopy(page, id);
	const evidence = 'evidence' in envelope ? envelope.evidence : [];
	const documents = evidence.map(({ slot, name, size, digest }) => ({ slot, name, size, digest }));
	return { is: 'documents', documents };
}

async function openCopy({ db, vault }: Here, id: string) {
	const row = await db.submissions.get(id);
	const [found] = row ? await openCopies(vault, [row]) : [];
	if (!found) throw new Error('No copy');
	return found.copy;
}
