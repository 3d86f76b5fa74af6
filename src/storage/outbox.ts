import type { Session } from '#domain/account';
import { canWithdraw, withdraw, type Delivery } from '#domain/outbox';
import type { NewsEvent } from '#domain/status';
import { sealNews } from '#vault/news';
import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting, type AuditAct } from './audit-chain.ts';
import { actingUnderNewsKey, byWorker } from './worker-audit.ts';
import { copiesIn, draftOf, liveIn, noDraft } from './copies.ts';
import type { Database, DraftRow, OutboxRow } from './database.ts';
import { reopenIn, sealReopened } from './drafts.ts';
import { expectNewsKeyIn, underNewsKey } from './keys.ts';
import { addNewsIn, newsActs, sealEvents } from './news.ts';
import { keepSessionIn } from './session.ts';
import { writing } from './write.ts';

/** What the office answered with a delivery. */
export type Received = {
	/** a verified JWS */
	readonly receipt?: string;
	readonly events?: readonly NewsEvent[];
	/** with empty tokens: it is over */
	readonly session?: Session;
};

export { listDeliveries } from './deliveries.ts';

export async function findDelivery(db: Database, id: string): Promise<OutboxRow | undefined> {
	return db.outbox.get(id);
}

/** The sealed bytes of an upload; nothing once their delivery is recorded. */
export async function readUpload(db: Database, id: string): Promise<ArrayBuffer | undefined> {
	return (await db.uploads.get(id))?.bytes;
}

/** Compare-and-set on state and hand-over: false when another sender or tab was there first. */
export async function swapDelivery(
	db: Database,
	before: OutboxRow,
	after: OutboxRow
): Promise<boolean> {
	return writing(db, [db.outbox], ({ again }) => swapIn(db, before, after, again));
}

/**
 * The office has it: receipt, news, new state, audit entry, and the sealed bytes go, in one
 * transaction. Holds whoever has the lease by now, for the office's word is final; false when it was
 * recorded before, and then the first receipt stays.
 */
export async function recordReceived(
	db: Database,
	row: OutboxRow,
	after: OutboxRow,
	received: Received
): Promise<boolean> {
	return underNewsKey(db, (newsKey) => receivedUnder(db, newsKey, { row, after, received }));
}

async function receivedUnder(
	db: Database,
	newsKey: JsonWebKey,
	{ row, after, received }: { row: OutboxRow; after: OutboxRow; received: Received }
): Promise<boolean> {
	const { id, application, kind } = row;
	const at = after.now.state === 'delivered' ? after.now.at : row.createdAt;
	const receipt =
		received.receipt === undefined
			? undefined
			: { id, application, sealed: await sealNews(newsKey, { jws: received.receipt }) };
	const events = await sealEvents(newsKey, received.events ?? []);
	const act = { at, act: 'delivered', application, detail: { kind, delivery: id } } as const;
	const told = await newsActs(db, received.events ?? [], at);
	const { session } = received;
	const tables = [db.keys, db.outbox, db.uploads, db.receipts, db.news, db.account];
	return acting(db, byWorker(newsKey), tables, [act, ...told], async ({ kept, record }) => {
		if (kept) return true;
		await expectNewsKeyIn(db, newsKey);
		const stored = await db.outbox.get(id);
		if (!stored || stored.now.state === 'delivered') return false;
		if (receipt) await db.receipts.put(receipt);
		await addNewsIn(db, events);
		await db.outbox.put({ ...stored, ...after });
		if (session !== undefined) await keepSessionIn(db, session, at);
		await record();
		await db.uploads.where('delivery').equals(id).delete();
		return true;
	});
}

/** A final no, with its code. False when the row is no longer as `row`. */
export async function recordRefused(
	db: Database,
	row: OutboxRow,
	after: OutboxRow,
	code: string
): Promise<boolean> {
	const { id, application, kind } = row;
	const at = after.now.state === 'refused' ? after.now.at : row.createdAt;
	const detail = { kind, delivery: id, code };
	return swapActing(db, row, after, { at, act: 'refused', application, detail });
}

/** It waits for the applicant from now on. False when the row is no longer as `row`. */
export async function recordHeld(
	db: Database,
	row: OutboxRow,
	after: OutboxRow,
	at: number
): Promise<boolean> {
	const { id, application } = row;
	const reason = after.now.state === 'held' ? after.now.reason : after.now.state;
	const detail = { payment: id, reason };
	return swapActing(db, row, after, { at, act: 'payment-held', application, detail });
}

function swapActing(
	db: Database,
	row: OutboxRow,
	after: OutboxRow,
	act: AuditAct
): Promise<boolean> {
	return actingUnderNewsKey(db, [db.outbox], [act], async ({ kept, again, record }) => {
		const swapped = kept || (await swapIn(db, row, after, again));
		if (swapped && !kept) await record();
		return swapped;
	});
}

/**
 * What the applicant asked of a waiting row: it is due at once; of a changed amount, that it may go on with
 * that. False when it moved on meanwhile.
 */
export async function hurryDelivery(
	db: Database,
	vault: Vault,
	before: OutboxRow,
	after: OutboxRow,
	at: number
): Promise<boolean> {
	const { id, kind, application } = before;
	const agreed = before.amountChanged === true && !after.amountChanged;
	const act = agreed
		? 'amount-agreed'
		: before.now.state === 'held'
			? 'prompt-asked'
			: 'sending-asked';
	const asked = { at, act, application, detail: { kind, delivery: id } } as const;
	return acting(db, byPage(vault), [db.outbox], [asked], async ({ kept, record }) => {
		if (kept) return true;
		const swapped = await swapIn(db, before, after, false);
		if (swapped) await record();
		return swapped;
	});
}

/**
 * Takes back what was not handed over yet: row withdrawn, sealed bytes gone, and the draft of a
 * submission, reply or message open again as its next revision. False when it is too late, or was done before.
 */
export async function withdrawDelivery(
	db: Database,
	vault: Vault,
	id: string,
	at: number
): Promise<boolean> {
	const row = await db.outbox.get(id);
	if (!row || !canWithdraw(row)) return false;
	const { application, kind } = row;
	const isOfDraft = kind !== 'payment' && kind !== 'account';
	const hasDraft = isOfDraft && !(await isWithoutDraft(db, id));
	const reopened = hasDraft ? await sealReopenedFor(db, vault, id, at) : undefined;
	if (hasDraft && !reopened) return false;
	const detail = { kind, delivery: id };
	const act = { at, act: 'withdrawn', application, detail } as const;
	const tables = [db.outbox, db.uploads, db.drafts];
	return acting(db, byPage(vault), tables, [act], async ({ kept, record }) => {
		if (kept) return true;
		const stored = await db.outbox.get(id);
		if (!stored || !canWithdraw(stored)) return false;
		if (reopened && !(await reopenIn(db, reopened))) return false;
		await db.outbox.put({ ...stored, call: emptied(row.call), ...withdraw(stored, at) });
		await db.uploads.where('delivery').equals(id).delete();
		await record();
		return true;
	});
}

/**
 * After a refusal: the draft is open again as its next revision. False when it already was, or when it
 * was sent anew since.
 */
export async function reopenRefused(
	db: Database,
	vault: Vault,
	id: string,
	at: number
): Promise<boolean> {
	const row = await db.outbox.get(id);
	if (!row || row.kind === 'payment' || row.now.state !== 'refused') return false;
	const { application } = row;
	const reopened = await sealReopenedFor(db, vault, id, at);
	if (!reopened) return false;
	const detail = { delivery: id, code: row.now.code };
	const act = { at, act: 'reopened', application, detail } as const;
	const tables = [db.submissions, db.outbox, db.uploads, db.drafts];
	return acting(db, byPage(vault), tables, [act], async ({ kept, record }) => {
		if (kept) return true;
		const sentAnew = await liveIn(db, await copiesIn(db, [reopened.id]));
		if (sentAnew.length > 0 || !(await reopenIn(db, reopened))) return false;
		await db.uploads.where('delivery').equals(id).delete();
		await record();
		return true;
	});
}

/** What is asked with a tap was written in no draft. */
async function isWithoutDraft(db: Database, delivery: string): Promise<boolean> {
	const copy = await db.submissions.get(delivery);
	return copy?.kind === 'reply' && copy.draft === noDraft(delivery);
}

async function sealReopenedFor(
	db: Database,
	vault: Vault,
	delivery: string,
	at: number
): Promise<DraftRow | undefined> {
	const copy = await db.submissions.get(delivery);
	return copy && sealReopened(db, vault, draftOf(copy), at);
}

/** The office has answered, or never will: what may hold a password is not needed any more. */
export function emptied(call: OutboxRow['call']): OutboxRow['call'] {
	return call.kind === 'account' ? { ...call, sealed: '' } : call;
}

async function swapIn(
	db: Database,
	before: OutboxRow,
	after: OutboxRow,
	again: boolean
): Promise<boolean> {
	const stored = await db.outbox.get(before.id);
	if (!stored) return false;
	if (again && sameStep(stored, after)) return true;
	if (!sameStep(stored, before)) return false;
	await db.outbox.put({ ...stored, ...after });
	return true;
}

function sameStep(a: Delivery, b: Delivery): boolean {
	const [one, other] = [Object.entries(a.now), new Map<string, unknown>(Object.entries(b.now))];
	return (
		a.handedOver === b.handedOver &&
		one.length === other.size &&
		one.every(([name, value]) => other.get(name) === value)
	);
}
