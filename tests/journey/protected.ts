import type { LockEnvironment } from '#journey/prove';
import { listAudit } from '#storage/audit-log';
import { openDatabase, type Database } from '#storage/database';
import { readBytes } from '#storage/documents';
import { listEvidence } from '#storage/evidence';
import { addDraft, listDrafts } from '#storage/drafts';
import { bindingStore } from '#storage/keys';
import { addNews, listNews } from '#storage/news';
import { findDelivery, recordReceived } from '#storage/outbox';
import { addPayment, listPayments } from '#storage/payments';
import { findReceipt } from '#storage/receipts';
import { listSubmissions } from '#storage/submissions';
import { openVault, type Vault } from '#vault/vault';
import {
	delivered,
	draftOf,
	evidenceOf,
	newsOf,
	NOW,
	paymentOf,
	receiptJws,
	submitted,
	type World
} from '../storage/world.ts';
import { addEvidence } from '#storage/documents';
import { quick } from '../vault/quick.ts';

/** A device with something in every table that holds sealed rows. */
export async function fullWorld(): Promise<World> {
	const world = await submitted('s-1');
	const { db, vault } = world;
	const row = await findDelivery(db, 's-1');
	if (!row) throw new Error('The submission waits in the outbox');
	const received = { receipt: receiptJws('s-1'), events: [newsOf('s-1', 1)] };
	await recordReceived(db, row, delivered(row), received);
	await addNews(db, [newsOf('s-1', 2)], 2, NOW);
	const payment = paymentOf('p-1', 's-1');
	await addPayment(db, vault, payment.facts, payment.row, []);
	await addDraft(db, vault, draftOf('a-2'));
	const { evidence, bytes } = await evidenceOf('d-2', 'a-2');
	await addEvidence(db, vault, evidence, bytes);
	return world;
}

/** Everything that a person can read on it. */
export async function readAll(db: Database, vault: Vault) {
	const drafts = await listDrafts(db, vault);
	const evidence = await Promise.all(['a-1', 'a-2'].map((id) => listEvidence(db, vault, id)));
	const ids = evidence.flat().map(({ id }) => id);
	const bytes = await Promise.all(ids.map((id) => readBytes(db, vault, id)));
	return {
		drafts,
		evidence,
		bytes: bytes.map((one) => Buffer.from(one).toString('hex')),
		submissions: await listSubmissions(db, vault),
		receipt: await findReceipt(db, vault, 's-1'),
		news: await listNews(db, vault, 's-1'),
		payments: await listPayments(db, vault, 's-1'),
		audit: await listAudit(db, vault)
	};
}

export type Clock = { monotonic: number };

export function lockOf(db: Database, clock: Clock = { monotonic: 0 }): LockEnvironment {
	return { db, stretching: quick, now: () => NOW, monotonic: () => clock.monotonic };
}

/** Another page on the same device, as the app opens it. */
export async function anotherPage({ name }: World): Promise<World> {
	const db = openDatabase(name);
	return { name, db, vault: await openVault(bindingStore(db)) };
}
