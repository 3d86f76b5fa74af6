import { canWithdraw, withdraw, type Delivery } from '#domain/outbox';
import type { NewsEvent } from '#domain/status';
import { sealNews } from '#vault/news';
import type { Vault } from '#vault/vault';
import { addAuditIn, sealAudit, type AuditAct } from './audit.ts';
import { sealAuditAsNews } from './worker-audit.ts';
import { copiesIn, draftOf, liveIn } from './copies.ts';
import type { Database, DraftRow, OutboxRow } from './database.ts';
import { reopenIn, sealReopened } from './drafts.ts';
import { expectNewsKeyIn, underNewsKey } from './keys.ts';
import { addNewsIn, sealEvents } from './news.ts';
import { writing } from './write.ts';

/** What the office answered with a delivery. */
export type Received = {
	/** a verified JWS */
	readonly receipt?: string;
	readonly events?: readonly NewsEvent[];
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
	const audit = await sealAuditAsNews(newsKey, {
		at,
		act: 'delivered',
		application,
		detail: { kind, delivery: id }
	});
	const tables = [db.keys, db.outbox, db.uploads, db.receipts, db.news, db.audit];
	return writing(db, tables, async ({ again }) => {
		await expectNewsKeyIn(db, newsKey);
		const stored = await db.outbox.get(id);
		if (again && (await db.audit.get({ id: audit.id }))) return true;
		if (!stored || stored.now.state === 'delivered') return false;
		if (receipt) await db.receipts.put(receipt);
		await addNewsIn(db, events);
		await db.outbox.put({ ...stored, ...after });
		await addAuditIn(db, audit);
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
	return swapWithAudit(db, row, after, {
		at: after.now.state === 'refused' ? after.now.at : row.createdAt,
		act: 'refused',
		application,
		detail: { kind, delivery: id, code }
	});
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
	return swapWithAudit(db, row, after, {
		at,
		act: 'payment-held',
		application,
		detail: { payment: id, reason }
	});
}

function swapWithAudit(
	db: Database,
	before: OutboxRow,
	after: OutboxRow,
	act: AuditAct
): Promise<boolean> {
	return underNewsKey(db, async (newsKey) => {
		const audit = await sealAuditAsNews(newsKey, act);
		return writing(db, [db.keys, db.outbox, db.audit], async ({ again }) => {
			await expectNewsKeyIn(db, newsKey);
			const swapped = await swapIn(db, before, after, again);
			if (swapped) await addAuditIn(db, audit);
			return swapped;
		});
	});
}

/**
 * Takes back what was not handed over yet: row withdrawn, sealed bytes gone, and the draft of a
 * submission or reply open again as its next revision. False when it is too late, or was done before.
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
	const reopened = kind === 'payment' ? undefined : await sealReopenedFor(db, vault, id, at);
	if (kind !== 'payment' && !reopened) return false;
	const detail = { kind, delivery: id };
	const audit = await sealAudit(vault, { at, act: 'withdrawn', application, detail });
	return writing(db, [db.outbox, db.uploads, db.drafts, db.audit], async ({ again }) => {
		const stored = await db.outbox.get(id);
		if (again && (await db.audit.get({ id: audit.id }))) return true;
		if (!stored || !canWithdraw(stored)) return false;
		if (reopened && !(await reopenIn(db, reopened))) return false;
		await db.outbox.put({ ...stored, ...withdraw(stored, at) });
		await db.uploads.where('delivery').equals(id).delete();
		await addAuditIn(db, audit);
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
	const audit = await sealAudit(vault, { at, act: 'reopened', application, detail });
	const tables = [db.submissions, db.outbox, db.uploads, db.drafts, db.audit];
	return writing(db, tables, async ({ again }) => {
		if (again && (await db.audit.get({ id: audit.id }))) return true;
		const sentAnew = await liveIn(db, await copiesIn(db, [reopened.id]));
		if (sentAnew.length > 0 || !(await reopenIn(db, reopened))) return false;
		await db.uploads.where('delivery').equals(id).delete();
		await addAuditIn(db, audit);
		return true;
	});
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
