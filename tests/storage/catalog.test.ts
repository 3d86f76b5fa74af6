import { describe, expect, test } from 'vitest';
import {
	adoptPack,
	catalogDue,
	catalogState,
	findAdopted,
	findCandidate,
	recordAsked,
	recordRefusal,
	recordSame,
	wantCatalog
} from '#storage/catalog';
import { bodyRow, keepService, keptService, serviceRow } from '#storage/services';
import { aPack, bundledEta, DAY, markOf, newEta } from '../packs.ts';
import { NOW, openWorld, secondTab } from './world.ts';

const heard = { jws: 'head.content.signature', etag: '"one"' };
const candidate = { id: 'candidate', ...heard } as const;

describe('the office is asked for its catalog', () => {
	test('at first, then not for a day, then by the name of what is here', async () => {
		const { db } = await openWorld();
		expect(await catalogDue(db, NOW)).toEqual({ etag: null });
		await recordAsked(db, NOW, heard);
		expect(await catalogDue(db, NOW + DAY - 1)).toBeUndefined();
		expect(await catalogDue(db, NOW + DAY)).toEqual({ etag: '"one"' });
	});

	test('at once when a person asks, however short ago it was', async () => {
		const { db } = await openWorld();
		await recordAsked(db, NOW);
		await wantCatalog(db);
		expect(await catalogDue(db, NOW)).toEqual({ etag: null });
		await recordAsked(db, NOW);
		expect(await catalogDue(db, NOW)).toBeUndefined();
	});

	test('although the clock was set back by years since', async () => {
		const { db } = await openWorld();
		await recordAsked(db, NOW + 4_000 * DAY);
		expect(await catalogDue(db, NOW)).toEqual({ etag: null });
	});

	test('and not by the name of what was refused: the true one may bear the same', async () => {
		const { db } = await openWorld();
		await recordAsked(db, NOW, heard);
		await recordRefusal(db, candidate, { why: 'forged', at: NOW });
		expect(await catalogDue(db, NOW + DAY)).toEqual({ etag: null });
	});
});

describe('a pack is adopted', () => {
	test('whole: the mark, its services, and the candidate gone', async () => {
		const { db } = await openWorld();
		await recordAsked(db, NOW, heard);
		const mark = markOf(aPack());
		expect(await adoptPack(db, candidate, mark, [bodyRow(newEta)])).toBe(true);
		expect(await findAdopted(db)).toEqual({ id: 'adopted', etag: '"one"', ...mark });
		expect(await findCandidate(db)).toBeUndefined();
		const kept = await keptService(db, 'eta', newEta.definition.version);
		expect(kept).toMatchObject({ definition: newEta.definition, texts: newEta.texts });
	});

	test('by one of two tabs, and never over a later one', async () => {
		const world = await openWorld();
		const { db } = await secondTab(world);
		const [one, two] = [markOf(aPack()), markOf(aPack({ sequence: 2 }))];
		expect(await adoptPack(world.db, candidate, two, [])).toBe(true);
		expect(await adoptPack(db, candidate, one, [bodyRow(newEta)])).toBe(false);
		expect((await findAdopted(db))?.sequence).toBe(2);
		expect(await db.services.count()).toBe(0);
	});

	test('and a refusal before it is forgotten', async () => {
		const { db } = await openWorld();
		await recordRefusal(db, candidate, { why: 'expired', at: NOW });
		await adoptPack(db, candidate, markOf(aPack()), []);
		expect((await catalogState(db)).refused).toBeUndefined();
	});
});

test('a refusal takes nothing away but the candidate that was judged', async () => {
	const { db } = await openWorld();
	await adoptPack(db, candidate, markOf(aPack()), [bodyRow(newEta)]);
	await recordAsked(db, NOW, { jws: 'newer.than.judged', etag: '"two"' });
	await recordRefusal(db, candidate, { why: 'forged', at: NOW });
	expect(await catalogState(db)).toMatchObject({
		adopted: { sequence: 1 },
		refused: { why: 'forged', at: NOW }
	});
	expect((await findCandidate(db))?.jws).toBe('newer.than.judged');
	expect(await db.services.count()).toBe(1);
});

test('one whose time has not come stays to be judged again', async () => {
	const { db } = await openWorld();
	await recordAsked(db, NOW, heard);
	await recordRefusal(db, candidate, { why: 'ahead', at: NOW }, true);
	expect(await findCandidate(db)).toEqual(candidate);
});

test('the same pack under another name on the wire is asked for by that name', async () => {
	const { db } = await openWorld();
	await adoptPack(db, candidate, markOf(aPack()), []);
	await recordSame(db, { ...candidate, etag: '"moved"' });
	expect(await findAdopted(db)).toMatchObject({ etag: '"moved"', sequence: 1 });
});

describe('a service is kept once for each version', () => {
	const { definition, texts } = bundledEta;

	test('and what is kept first stays, while languages are added', async () => {
		const { db } = await openWorld();
		const [en, sw] = [{ form: 'English' }, { form: 'Kiswahili' }];
		await keepService(db, serviceRow(definition, { en }));
		const later = { ...definition, fees: [] };
		await keepService(db, serviceRow(later, { en: { form: 'other' }, sw }));
		const kept = await keptService(db, 'eta', definition.version);
		expect(kept?.definition.fees).toHaveLength(1);
		expect(kept?.texts).toEqual({ en, sw });
	});

	test('beside the versions after it', async () => {
		const { db } = await openWorld();
		await keepService(db, bodyRow(bundledEta));
		await keepService(db, bodyRow(newEta));
		expect((await keptService(db, 'eta', definition.version))?.texts).toEqual(texts);
		expect(await db.services.count()).toBe(2);
	});
});
