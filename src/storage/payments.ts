import type { DeliveryState } from '#domain/outbox';
import type { Money } from '#domain/money';
import type { Means, PaymentAttempt, PaymentResult } from '#domain/payment';
import type { NewsEvent } from '#domain/status';
import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting } from './audit-chain.ts';
import type { Database, OutboxRow, PaymentRow } from './database.ts';
import { listNews } from './news.ts';

/** An attempt without what becomes of it. */
export type PaymentFacts = Pick<
	PaymentAttempt,
	'id' | 'invoice' | 'submission' | 'amount' | 'startedAt' | 'allowed'
> &
	Means;

/**
 * The attempt, its outbox row and the audit entry in one transaction. False when the attempts for this
 * submission are no longer exactly `expected`, or the news not so many: another tab was quicker, or the
 * office spoke, and that must be looked at first.
 */
export async function addPayment(
	db: Database,
	vault: Vault,
	facts: PaymentFacts,
	outboxRow: OutboxRow,
	expected: readonly string[],
	newsSeen?: number
): Promise<boolean> {
	const { id, submission, invoice, startedAt, amount } = facts;
	const { application } = outboxRow;
	const sealed = await vault.seal(`payments:${id}`, facts);
	const row: PaymentRow = { id, application, submission, invoice, startedAt, sealed };
	const detail = { payment: id, invoice, currency: amount.currency, minor: amount.minor };
	const act = { at: startedAt, act: 'payment-started', application, detail } as const;
	const tables = [db.payments, db.outbox, db.news];
	return acting(db, byPage(vault), tables, [act], async ({ kept, record }) => {
		if (kept) return true;
		const stored = await db.payments.where('submission').equals(submission).primaryKeys();
		if (!sameIds(stored, expected)) return false;
		const news = await db.news.where('submission').equals(submission).count();
		if (newsSeen !== undefined && newsSeen !== news) return false;
		await db.payments.add(row);
		await db.outbox.add(outboxRow);
		await record();
		return true;
	});
}

/**
 * The attempts to pay for a submission, oldest first, each with the state of its outbox row and with
 * what the office said of it: `said`, for whoever has opened that already. All reads start at once, then
 * all is opened: fit for `live`.
 */
export async function listPayments(
	db: Database,
	vault: Vault,
	submission: string,
	said: Promise<readonly NewsEvent[]> = listNews(db, vault, submission)
): Promise<PaymentAttempt[]> {
	const [rows, deliveries, events] = await Promise.all([
		db.payments.where('submission').equals(submission).toArray(),
		rowsOf(db, submission),
		said
	]);
	const attempts = await Promise.all(
		rows.map((row) => vault.open<PaymentFacts>(`payments:${row.id}`, row.sealed))
	);
	return attemptsWith(attempts, deliveries, events);
}

/** Attempts, oldest first, with what their outbox rows and the office's news say of them. */
export function attemptsWith(
	attempts: readonly PaymentFacts[],
	deliveries: readonly OutboxRow[],
	events: readonly NewsEvent[]
): PaymentAttempt[] {
	const ids = new Set(attempts.map(({ id }) => id));
	const rows = new Map(deliveries.flatMap((row) => (ids.has(row.id) ? [[row.id, row]] : [])));
	return [...attempts]
		.sort((a, b) => a.startedAt - b.startedAt)
		.map((facts) => ({
			...facts,
			...askedFor(rows.get(facts.id)),
			delivery: deliveryOf(rows.get(facts.id)?.now.state),
			results: resultsOf(facts.id, events)
		}));
}

/** For what and how much it is by now: one that was allowed beforehand learns that from the invoice. */
function askedFor(row: OutboxRow | undefined): { invoice?: string; amount?: Money } {
	if (row?.call.kind !== 'payment') return {};
	return { invoice: row.call.invoice, amount: row.call.amount as Money };
}

/** The outbox rows of attempts to pay for it. */
async function rowsOf(db: Database, submission: string): Promise<OutboxRow[]> {
	const ids = await db.payments.where('submission').equals(submission).primaryKeys();
	return (await db.outbox.bulkGet(ids)).filter((row) => row !== undefined);
}

function resultsOf(attempt: string, events: readonly NewsEvent[]): PaymentResult[] {
	return events.flatMap(({ news }) =>
		news.kind === 'payment' && news.payment.id === attempt ? [news.payment] : []
	);
}

/** A state that a later release brought may still move money: it counts as sent. */
function deliveryOf(state: DeliveryState['state'] | undefined): PaymentAttempt['delivery'] {
	if (state === 'queued' || state === 'sending') return 'waiting';
	if (state === 'refused' || state === 'withdrawn' || state === 'held') return state;
	return 'sent';
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((id) => b.includes(id));
}
