import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { changeDraft } from '#domain/draft';
import { claim } from '#domain/outbox';
import { listAudit } from '#storage/audit-log';
import { addEvidence } from '#storage/documents';
import { listEvidence } from '#storage/evidence';
import { addDraft, draftRevision, findDraft, listDrafts, saveDraft } from '#storage/drafts';
import { addNews, listNews, newsAskedAt } from '#storage/news';
import { findDelivery, listDeliveries, recordReceived, swapDelivery } from '#storage/outbox';
import { addPayment, listPayments } from '#storage/payments';
import { findReceipt } from '#storage/receipts';
import { findSubmission, listSubmissions, recordSubmission } from '#storage/submissions';
import { follow } from '../../src/routes/follow.ts';
import {
	delivered,
	draftOf,
	evidenceOf,
	newsOf,
	NOW,
	openWorld,
	outboxRow,
	paymentOf,
	receiptJws,
	secondTab,
	submissionOf,
	submitted,
	type World
} from './world.ts';

const S = 's-1';

type Watched = {
	name: string;
	start: () => Promise<World>;
	read: (world: World) => Promise<unknown>;
	change: (other: World) => Promise<unknown>;
};

/** The page watches in one tab; the change is made by another connection, as the worker's is. */
const watched: Watched[] = [
	{
		name: 'listDrafts',
		start: openWorld,
		read: ({ db, vault }) => listDrafts(db, vault),
		change: start
	},
	{
		name: 'findDraft',
		start: withDraft,
		read: ({ db, vault }) => findDraft(db, vault, 'a-1'),
		change: save
	},
	{
		name: 'draftRevision',
		start: withDraft,
		read: ({ db }) => draftRevision(db, 'a-1'),
		change: save
	},
	{
		name: 'listEvidence',
		start: withDraft,
		read: ({ db, vault }) => listEvidence(db, vault, 'a-1'),
		change: async ({ db, vault }) => {
			const { evidence, bytes } = await evidenceOf('d-1', 'a-1');
			await addEvidence(db, vault, evidence, bytes);
		}
	},
	{
		name: 'listSubmissions',
		start: withDraft,
		read: ({ db, vault }) => listSubmissions(db, vault),
		change: submit
	},
	{
		name: 'findSubmission',
		start: withDraft,
		read: ({ db, vault }) => findSubmission(db, vault, S),
		change: submit
	},
	{
		name: 'listDeliveries',
		start: () => submitted(S),
		read: ({ db }) => listDeliveries(db),
		change: claimRow
	},
	{
		name: 'findDelivery',
		start: () => submitted(S),
		read: ({ db }) => findDelivery(db, S),
		change: claimRow
	},
	{
		name: 'findReceipt',
		start: () => submitted(S),
		read: ({ db, vault }) => findReceipt(db, vault, S),
		change: async ({ db }) => {
			const row = outboxRow(S, 'a-1');
			await recordReceived(db, row, delivered(row), { receipt: receiptJws(S) });
		}
	},
	{
		name: 'listNews',
		start: () => submitted(S),
		read: ({ db, vault }) => listNews(db, vault, S),
		change: hear
	},
	{
		name: 'newsAskedAt',
		start: () => submitted(S),
		read: ({ db }) => newsAskedAt(db),
		change: hear
	},
	{
		name: 'listAudit',
		start: openWorld,
		read: ({ db, vault }) => listAudit(db, vault),
		change: start
	},
	{
		name: 'listPayments, when one starts',
		start: () => submitted(S),
		read: ({ db, vault }) => listPayments(db, vault, S),
		change: pay
	},
	{
		name: 'listPayments, when its row in the outbox moves',
		start: withPayment,
		read: ({ db, vault }) => listPayments(db, vault, S),
		change: async ({ db }) => {
			const { row } = paymentOf('p-1', S);
			await swapDelivery(db, row, { ...row, now: { state: 'held', reason: 'applicant-away' } });
		}
	},
	{
		name: 'listPayments, when the office speaks of it',
		start: withPayment,
		read: ({ db, vault }) => listPayments(db, vault, S),
		change: async ({ db }) => {
			const { amount } = paymentOf('p-1', S).facts;
			const at = '2026-09-21T10:00:00Z';
			const payment = {
				id: 'p-1',
				invoice: 'i-1',
				at,
				amount,
				result: { state: 'prompted' }
			} as const;
			const event = { id: 'e-1', cursor: 1, submission: S, at } as const;
			await addNews(db, [{ ...event, news: { kind: 'payment', payment } }], 1, NOW);
		}
	}
];

describe('a page that watches', () => {
	test.each(watched)('$name is told of a change by another tab', async (one) => {
		const world = await one.start();
		const other = await secondTab(world);
		const { seen, stop } = watch(() => one.read(world));
		const before = await one.read(world);
		// a database that was only just made may still tell of its own beginning
		await expect.poll(() => seen.length > 0 && seen.at(-1)).toEqual(before);
		await one.change(other);
		const after = await one.read(world);
		expect(after).not.toEqual(before);
		await expect.poll(() => seen.at(-1)).toEqual(after);
		stop();
	});
});

function watch(read: () => Promise<unknown>): { seen: unknown[]; stop(): void } {
	const seen: unknown[] = [];
	const { stop } = follow(read, {
		found(value) {
			seen.push(value);
		}
	});
	return { seen, stop };
}

function start({ db, vault }: World): Promise<unknown> {
	return addDraft(db, vault, draftOf('a-1'));
}

function save({ db, vault }: World): Promise<unknown> {
	return saveDraft(db, vault, changeDraft(draftOf('a-1'), { answers: { city: 'Voi' } }, NOW + 1));
}

function submit({ db, vault }: World): Promise<unknown> {
	return recordSubmission(db, vault, submissionOf(S, draftOf('a-1')), NOW);
}

async function claimRow({ db }: World): Promise<unknown> {
	const row = await findDelivery(db, S);
	return row && swapDelivery(db, row, { ...row, ...claim(row, 'worker', NOW) });
}

function hear({ db }: World): Promise<unknown> {
	return addNews(db, [newsOf(S, 1)], 1, NOW);
}

function pay({ db, vault }: World): Promise<unknown> {
	const { facts, row } = paymentOf('p-1', S);
	return addPayment(db, vault, facts, row, []);
}

async function withDraft(): Promise<World> {
	const world = await openWorld();
	await start(world);
	return world;
}

async function withPayment(): Promise<World> {
	const world = await submitted(S);
	await pay(world);
	return world;
}
