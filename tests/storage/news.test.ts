import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { listAudit } from '#storage/audit-log';
import { addNews, knownNews, listNews, newsAskedAt, newsCursor } from '#storage/news';
import { clockOffset, setClockOffset } from '#storage/settings';
import { newsOf, NOW, openWorld, secondTab } from './world.ts';

describe('news', () => {
	test('is kept in the order of the office, by submission', async () => {
		const { db, vault } = await openWorld();
		await addNews(db, [newsOf('s-1', 2), newsOf('s-2', 3), newsOf('s-1', 1)], 3, NOW);
		expect(await listNews(db, vault, 's-1')).toEqual([newsOf('s-1', 1), newsOf('s-1', 2)]);
		expect(await newsCursor(db)).toBe(3);
		expect(await newsAskedAt(db)).toBe(NOW);
	});

	test('heard twice counts once, also when two senders hear it at once', async () => {
		const world = await openWorld();
		const other = await secondTab(world);
		const heard = await Promise.all([
			addNews(world.db, [newsOf('s-1', 1), newsOf('s-1', 2)], 2, NOW),
			addNews(other.db, [newsOf('s-1', 2), newsOf('s-1', 3)], 3, NOW)
		]);
		const ids = heard.flat().map((event) => event.id);
		expect(ids.toSorted()).toEqual(['event-1', 'event-2', 'event-3']);
		expect(await listNews(world.db, world.vault, 's-1')).toHaveLength(3);
		expect(await newsCursor(world.db)).toBe(3);
	});

	test('an older answer that comes late never moves the cursor back', async () => {
		const { db } = await openWorld();
		await addNews(db, [newsOf('s-1', 5)], 5, NOW + 10);
		await addNews(db, [newsOf('s-1', 4)], 4, NOW);
		expect(await newsCursor(db)).toBe(5);
	});

	test('when it was asked is as the clock says now, also after one that was ahead', async () => {
		const { db } = await openWorld();
		await addNews(db, [], 0, NOW + 1e10);
		await addNews(db, [], 0, NOW);
		expect(await newsAskedAt(db)).toBe(NOW);
	});

	test('none is an answer too: when it was asked is kept, and no audit entry is made', async () => {
		const { db, vault } = await openWorld();
		expect(await newsAskedAt(db)).toBeUndefined();
		expect(await newsCursor(db)).toBe(0);
		expect(await addNews(db, [], 0, NOW)).toEqual([]);
		expect(await newsAskedAt(db)).toBe(NOW);
		expect(await listAudit(db, vault)).toEqual([]);
	});

	test('what is known can be asked without opening it', async () => {
		const { db } = await openWorld();
		await addNews(db, [newsOf('s-1', 1)], 1, NOW);
		expect([...(await knownNews(db, ['event-1', 'event-2']))]).toEqual(['event-1']);
	});

	test('of an unknown kind is kept as it came', async () => {
		const { db, vault } = await openWorld();
		const later = { ...newsOf('s-1', 1), news: { kind: 'appointment', place: 'Kisumu' } } as never;
		await addNews(db, [later], 1, NOW);
		expect(await listNews(db, vault, 's-1')).toEqual([later]);
	});
});

describe('the clock', () => {
	test('is not known before it was set, then kept', async () => {
		const { db } = await openWorld();
		expect(await clockOffset(db)).toBeUndefined();
		await setClockOffset(db, -172_800_000, NOW);
		expect(await clockOffset(db)).toBe(-172_800_000);
	});
});
