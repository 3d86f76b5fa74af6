import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { claim, handOver, hurry, withdraw } from '#domain/outbox';
import { listAudit } from '#storage/audit-log';
import type { OutboxRow } from '#storage/database';
import { addDraft, findDraft } from '#storage/drafts';
import {
	findDelivery,
	listDeliveries,
	readUpload,
	recordReceived,
	recordRefused,
	reopenRefused,
	swapDelivery,
	withdrawDelivery
} from '#storage/outbox';
import { addPayment } from '#storage/payments';
import { findReceipt } from '#storage/receipts';
import { recordReply, recordSubmission } from '#storage/submissions';
import {
	delivered,
	draftOf,
	NOW,
	outboxRow,
	paymentOf,
	receiptJws,
	secondTab,
	submissionOf,
	submitted,
	withState,
	type World
} from './world.ts';

const S = 's-1';
const UPLOAD = 'upload-s-1-d-1';

describe('the outbox', () => {
	test('lists its rows oldest first', async () => {
		const { db } = await submitted(S);
		await db.outbox.add(outboxRow('older', 'a-0', { createdAt: NOW - 1 }));
		expect((await listDeliveries(db)).map((row) => row.id)).toEqual(['older', S]);
	});

	test('two senders that claim the same row at once: one gets it', async () => {
		const world = await submitted(S);
		const other = await secondTab(world);
		const row = await getRow(world);
		const claims = await Promise.all([
			swapDelivery(world.db, row, step(row, claim(row, 'worker', NOW))),
			swapDelivery(other.db, row, step(row, claim(row, 'page', NOW)))
		]);
		expect(claims.filter((got) => got)).toHaveLength(1);
		const winner = claims[0] ? 'worker' : 'page';
		expect((await getRow(world)).now).toMatchObject({ state: 'sending', by: winner });
	});

	test('a sender that read the row before a tap hurried it does not overwrite the tap', async () => {
		const world = await submitted(S);
		const late = {
			state: 'queued',
			notBefore: NOW + 60_000,
			attempts: 4,
			reason: 'server'
		} as const;
		const row = withState(await getRow(world), late);
		await world.db.outbox.put(row);
		expect(await swapDelivery(world.db, row, step(row, hurry(row, NOW)))).toBe(true);
		expect(await swapDelivery(world.db, row, step(row, claim(row, 'worker', NOW)))).toBe(false);
		expect((await getRow(world)).now).toMatchObject({ state: 'queued', notBefore: NOW });
	});

	test('a row that is handed over differs from the same row before', async () => {
		const world = await submitted(S);
		const row = await getRow(world);
		expect(await swapDelivery(world.db, row, step(row, handOver(row)))).toBe(true);
		expect(await swapDelivery(world.db, row, step(row, withdraw(row, NOW)))).toBe(false);
		expect((await getRow(world)).handedOver).toBe(true);
	});

	test('fields that a later release wrote into a row stay in it', async () => {
		const world = await submitted(S);
		const row = await getRow(world);
		await world.db.outbox.put({ ...row, later: 'kept' } as OutboxRow);
		await swapDelivery(world.db, row, step(row, claim(row, 'worker', NOW)));
		expect(await getRow(world)).toMatchObject({ later: 'kept', now: { state: 'sending' } });
	});
});

describe('what the office received', () => {
	test('is recorded with its receipt, and only then the sealed bytes go', async () => {
		const world = await submitted(S);
		const row = await getRow(world);
		expect(await readUpload(world.db, UPLOAD)).toBeDefined();
		const done = await recordReceived(world.db, row, delivered(row), { receipt: receiptJws(S) });
		expect(done).toBe(true);
		expect(await findReceipt(world.db, world.vault, S)).toMatchObject({
			jws: receiptJws(S),
			receipt: { number: 'KB-0000-0001', submission: S }
		});
		expect(await readUpload(world.db, UPLOAD)).toBeUndefined();
		expect((await listAudit(world.db, world.vault)).at(-1)).toMatchObject({
			act: 'delivered',
			at: NOW + 5,
			detail: { kind: 'submission', delivery: S }
		});
	});

	test('is recorded once: a second answer changes nothing', async () => {
		const world = await submitted(S);
		const row = await getRow(world);
		await recordReceived(world.db, row, delivered(row), { receipt: receiptJws(S) });
		const again = await recordReceived(world.db, row, delivered(row), { receipt: 'x.y.z' });
		expect(again).toBe(false);
		expect((await findReceipt(world.db, world.vault, S))?.jws).toBe(receiptJws(S));
		expect(await world.db.audit.count()).toBe(5);
	});

	test('is recorded also when the lease went to another sender meanwhile', async () => {
		const world = await submitted(S);
		const row = await getRow(world);
		const mine = step(row, claim(row, 'page', NOW));
		await world.db.outbox.put(step(row, claim(row, 'worker', NOW + 90_000)));
		const done = await recordReceived(world.db, mine, delivered(mine), { receipt: receiptJws(S) });
		expect(done).toBe(true);
		expect((await getRow(world)).now.state).toBe('delivered');
	});

	test('without a receipt there is none to find', async () => {
		const { db, vault } = await submitted(S);
		expect(await findReceipt(db, vault, S)).toBeUndefined();
	});
});

describe('a refusal', () => {
	test('stays in the outbox with its code, and the documents stay on the phone', async () => {
		const world = await submitted(S);
		await refuse(world);
		expect((await getRow(world)).now).toMatchObject({ state: 'refused', code: 'closed' });
		expect(await world.db.documentBytes.count()).toBe(1);
	});

	test('of a row that another sender delivered meanwhile is not recorded', async () => {
		const world = await submitted(S);
		const row = await getRow(world);
		await recordReceived(world.db, row, delivered(row), { receipt: receiptJws(S) });
		const after = withState(row, { state: 'refused', at: NOW, code: 'closed' });
		expect(await recordRefused(world.db, row, after, 'closed')).toBe(false);
		expect((await getRow(world)).now.state).toBe('delivered');
	});

	test('opens the draft again once, as its next revision', async () => {
		const world = await submitted(S);
		expect(await reopenRefused(world.db, world.vault, S, NOW + 8)).toBe(false);
		await refuse(world);
		expect(await reopenRefused(world.db, world.vault, S, NOW + 9)).toBe(true);
		expect(await reopenRefused(world.db, world.vault, S, NOW + 9)).toBe(false);
		const found = await findDraft(world.db, world.vault, 'a-1');
		expect(found).toMatchObject({ state: 'open', draft: { revision: 2, changedAt: NOW + 9 } });
	});

	test('does not open what was sent anew since', async () => {
		const world = await submitted(S);
		await refuse(world);
		await reopenRefused(world.db, world.vault, S, NOW + 9);
		const draft = (await findDraft(world.db, world.vault, 'a-1'))!.draft;
		const again = { ...submissionOf('s-2', draft), documents: ['d-1'] };
		await recordSubmission(world.db, world.vault, again, NOW + 10);
		expect(await reopenRefused(world.db, world.vault, S, NOW + 11)).toBe(false);
		expect((await findDraft(world.db, world.vault, 'a-1'))?.state).toBe('closed');
	});
});

describe('a withdrawal', () => {
	test('opens the draft again as its next revision and takes the sealed bytes away', async () => {
		const world = await submitted(S);
		expect(await withdrawDelivery(world.db, world.vault, S, NOW + 9)).toBe(true);
		const found = await findDraft(world.db, world.vault, 'a-1');
		expect(found).toMatchObject({ state: 'open', draft: { revision: 2, changedAt: NOW + 9 } });
		expect(await readUpload(world.db, UPLOAD)).toBeUndefined();
		expect(await withdrawDelivery(world.db, world.vault, S, NOW + 9)).toBe(false);
	});

	test('is too late once the envelope was handed over', async () => {
		const world = await submitted(S);
		const row = await getRow(world);
		await world.db.outbox.put(step(row, handOver(row)));
		expect(await withdrawDelivery(world.db, world.vault, S, NOW + 9)).toBe(false);
		expect((await findDraft(world.db, world.vault, 'a-1'))?.state).toBe('closed');
	});

	test('and a sender that claims the row at the same moment: only one of them gets it', async () => {
		for (let round = 0; round < 8; round++) {
			const world = await submitted(S);
			const worker = await secondTab(world);
			const row = await getRow(world);
			const [withdrawn, claimed] = await Promise.all([
				withdrawDelivery(world.db, world.vault, S, NOW + 9),
				swapDelivery(worker.db, row, step(row, claim(row, 'worker', NOW)))
			]);
			expect(withdrawn).not.toBe(claimed);
			const { state } = (await getRow(world)).now;
			expect(state).toBe(withdrawn ? 'withdrawn' : 'sending');
			const draft = await findDraft(world.db, world.vault, 'a-1');
			expect(draft?.state).toBe(withdrawn ? 'open' : 'closed');
		}
	});

	test('of a payment leaves the draft as it is', async () => {
		const world = await submitted(S);
		const { facts, row } = paymentOf('p-1', S);
		await addPayment(world.db, world.vault, facts, row, []);
		expect(await withdrawDelivery(world.db, world.vault, 'p-1', NOW + 9)).toBe(true);
		expect((await findDraft(world.db, world.vault, 'a-1'))?.state).toBe('closed');
		expect(await readUpload(world.db, UPLOAD)).toBeDefined();
	});

	test('of a reply opens the draft it was written in, and no other', async () => {
		const world = await submitted(S);
		await sendReply(world, 'r-1');
		expect((await findDraft(world.db, world.vault, 'reply:q'))?.state).toBe('closed');
		expect(await withdrawDelivery(world.db, world.vault, 'r-1', NOW + 9)).toBe(true);
		expect((await findDraft(world.db, world.vault, 'reply:q'))?.state).toBe('open');
		expect((await findDraft(world.db, world.vault, 'a-1'))?.state).toBe('closed');
		expect(await readUpload(world.db, UPLOAD)).toBeDefined();
	});
});

async function sendReply({ db, vault }: World, id: string): Promise<void> {
	const draft = draftOf('reply:q');
	await addDraft(db, vault, draft);
	const envelope = { id, submission: S, request: 'q', text: '', evidence: [] };
	const call = { kind: 'reply', submission: S, envelope: 'a.sealed.reply' } as const;
	const row = outboxRow(id, 'a-1', { kind: 'reply', call });
	const copy = { envelope, evidence: [] };
	await recordReply(
		db,
		vault,
		{ copy, draft, documents: [], outboxRow: row, uploads: [] },
		NOW + 2
	);
}

async function refuse(world: World): Promise<void> {
	const row = await getRow(world);
	const after = withState(row, { state: 'refused', at: NOW, code: 'closed' });
	expect(await recordRefused(world.db, row, after, 'closed')).toBe(true);
}

async function getRow({ db }: World): Promise<OutboxRow> {
	const row = await findDelivery(db, S);
	if (!row) throw new Error('The story starts with a row in the outbox');
	return row;
}

function step(row: OutboxRow, next: Omit<OutboxRow, 'call'>): OutboxRow {
	return { ...row, ...next };
}
