import type { LockEnvironment } from '#journey/prove';
import { accountStanding, addAccountStep, proofKey } from '#storage/account';
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
import { findSession } from '#storage/session';
import { listSubmissions } from '#storage/submissions';
import { makeProofKey } from '#vault/dpop';
import { openVault, type Vault } from '#vault/vault';
import {
	CANARY,
	delivered,
	draftOf,
	evidenceOf,
	newsOf,
	NOW,
	outboxRow,
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
	await addAccount(world);
	const { evidence, bytes } = await evidenceOf('d-2', 'a-2');
	await addEvidence(db, vault, evidence, bytes);
	return world;
}

/** Somebody who has just signed in. */
async function addAccount({ db, vault }: World): Promise<void> {
	await proofKey(db, makeProofKey);
	const asked = outboxRow('r-1', 'account', {
		kind: 'account',
		call: { kind: 'account', act: 'verify', sealed: 'a.sealed.letter' }
	});
	await addAccountStep(db, vault, { act: 'verify', flow: 'r-0' }, asked);
	const masked = { email: 'k***@example.com', phone: '+254 *** 456' };
	const profile = { kind: 'citizen', name: CANARY.name, ...masked } as const;
	const said = { state: 'signed-in', profile } as const;
	const news = { kind: 'account', said } as const;
	await recordReceived(db, asked, delivered(asked), {
		events: [{ id: 'r-1', cursor: 0, submission: 'account', at: '', news }],
		session: { access: 'access.one', refresh: 'refresh.one' }
	});
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
		account: await accountStanding(db, vault),
		session: await findSession(db),
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
