import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { changeDraft } from '#domain/draft';
import { protect, protectNew } from '#journey/protect';
import { verifyAudit } from '#journey/verify-audit';
import { unlock } from '#journey/unlock';
import { openDatabase } from '#storage/database';
import { coverAudit } from '#storage/audit-cover';
import { addDraft, findDraft, saveDraft } from '#storage/drafts';
import { findKeys, keyStore } from '#storage/keys';
import { addNews, listNews } from '#storage/news';
import { office } from '#vault/office';
import { openVault, type Vault } from '#vault/vault';
import { plant, type Planted } from '../storage/faults.ts';
import {
	CANARY,
	draftOf,
	dump,
	newsOf,
	NOW,
	openWorld,
	restart,
	type World
} from '../storage/world.ts';
import { PASSPHRASE, PIN, RECOVERY } from '../vault/quick.ts';
import { anotherPage, fullWorld, lockOf, readAll } from './protected.ts';

let planted: Planted | undefined;
afterEach(() => planted?.lift());

async function protectWorld(world: World) {
	const result = await protect({ ...lockOf(world.db), vault: world.vault }, [PASSPHRASE, RECOVERY]);
	if (!result.protected) throw new Error(`Not protected: ${result.why}`);
	return result.vault;
}

async function unlocked(world: World): Promise<Vault> {
	const result = await unlock(lockOf(world.db), PASSPHRASE);
	if (!result.unlocked) throw new Error(`Not unlocked: ${result.why}`);
	return result.vault;
}

describe('the first protection', () => {
	test('seals everything anew: the new ways open all of it, the device and the old key nothing', async () => {
		const world = await fullWorld();
		const before = await readAll(world.db, world.vault);
		const oldRows = await dump(world.db);
		const vault = await protectWorld(world);
		expect((await readAll(world.db, vault)).audit.at(-1)?.act).toBe('protected');

		const again = { ...world, db: openDatabase(world.name) };
		const opened = await readAll(again.db, await unlocked(again));
		expect({ ...opened, audit: opened.audit.slice(0, -1) }).toEqual(before);

		const keys = await findKeys(again.db);
		expect(keys?.device).toBeUndefined();
		expect(keys?.data.wraps.map(({ way }) => way)).toEqual(['passphrase', 'recovery']);
		await expect(openVault(keyStore(again.db))).rejects.toMatchObject({ name: 'VaultLocked' });
		await expect(readAll(again.db, world.vault)).rejects.toMatchObject({ name: 'SealBroken' });
		const news = await again.db.news.toArray();
		for (const { sealed } of news) await expect(world.vault.openNews(sealed)).rejects.toThrow();

		// no sealing of before is still in its place, and nothing lies about
		const rows = await dump(again.db);
		expect(rows['resealed']).toEqual([]);
		const sealings = (all: Record<string, unknown[]>) =>
			Object.values(all).flatMap((table) =>
				table.flatMap((row) => {
					const { sealed } = row as { sealed?: string | { iv: Uint8Array } };
					if (sealed === undefined) return [];
					return [typeof sealed === 'string' ? sealed : Buffer.from(sealed.iv).toString('hex')];
				})
			);
		const old = new Set(sealings(oldRows));
		expect(old.size).toBeGreaterThan(15);
		expect(sealings(rows).filter((one) => old.has(one))).toEqual([]);
		for (const word of Object.values(CANARY)) expect(JSON.stringify(rows)).not.toContain(word);
	});

	test('killed at each single write, leaves what either the old or the new key opens whole', async () => {
		const ends = { before: 0, after: 0 };
		for (let k = 1; ; k++) {
			const world = await fullWorld();
			const before = await readAll(world.db, world.vault);
			planted = plant('crash', k);
			const ended = await protectWorld(world).then(
				() => 'kept',
				() => 'died'
			);
			const { fired } = planted;
			planted.lift();
			world.db.close();
			const again = { ...world, db: openDatabase(world.name) };
			const device = await openVault(keyStore(again.db)).catch(() => undefined);
			const found = await readAll(again.db, device ?? (await unlocked(again)));
			const audit = device ? found.audit : found.audit.slice(0, -1);
			expect({ ...found, audit }).toEqual(before);
			ends[device ? 'before' : 'after'] += 1;
			if (device) expect(ended).toBe('died');
			// what was begun does not stand in the way
			if (device && k % 7 === 0) await protectWorld({ ...again, vault: device });
			if (fired === 0) break;
		}
		expect(ends.before).toBeGreaterThan(15);
		expect(ends.after).toBeGreaterThanOrEqual(1);
	});

	test.each(['full', 'full-midway', 'full-at-commit'] as const)(
		'without room (%s) changes nothing, and works once there is some',
		async (fault) => {
			for (const k of [1, 3, 25]) {
				const world = await fullWorld();
				planted = plant(fault, k);
				await expect(protectWorld(world)).rejects.toMatchObject({ name: 'StorageFull' });
				planted.lift();
				const again = await restart(world);
				expect((await readAll(again.db, again.vault)).drafts).toHaveLength(1);
				await protectWorld(again);
			}
		}
	);

	test('stops every page that is open under the old key, also one that writes at that moment', async () => {
		const world = await fullWorld();
		const other = await anotherPage(world);
		await protectWorld(world);
		const found = await findDraft(other.db, other.vault, 'a-2').catch(() => undefined);
		expect(found).toBeUndefined();
		const draft = changeDraft(draftOf('a-2'), { answers: { city: 'Lamu' } }, NOW + 1);
		await expect(saveDraft(other.db, other.vault, draft)).rejects.toMatchObject({
			name: 'KeysChanged'
		});
	});

	test('takes along what another page or the worker writes meanwhile, whenever it does', async () => {
		const outcomes = { saved: 0, refused: 0 };
		for (let at = 1; at <= 20; at += 1) {
			const world = await fullWorld();
			const other = await anotherPage(world);
			const next = changeDraft(draftOf('a-2'), { answers: { city: `Lamu ${at}` } }, NOW + 1);
			let saving: Promise<unknown> = Promise.resolve();
			let hearing: Promise<unknown> = Promise.resolve();
			const worker = openDatabase(world.name);
			const result = await protect({ ...lockOf(world.db), vault: world.vault }, [PIN], (done) => {
				if (done !== at) return;
				saving = saveDraft(other.db, other.vault, next).catch((error: Error) => error.name);
				hearing = addNews(worker, [newsOf('s-1', 50)], 50, NOW);
			});
			if (!result.protected) throw new Error('Not protected');
			const [saved] = await Promise.all([saving, hearing]);
			const city = (await findDraft(world.db, result.vault, 'a-2'))?.draft.answers['city'];
			if (saved === 'KeysChanged') outcomes.refused += 1;
			else outcomes.saved += 1;
			expect(city).toBe(saved === 'KeysChanged' ? undefined : `Lamu ${at}`);
			const news = await listNews(world.db, result.vault, 's-1');
			expect(news.map(({ cursor }) => cursor)).toEqual([1, 2, 50]);
		}
		expect(outcomes.saved).toBeGreaterThan(0);
	});

	test('what still holds the keys of before writes nothing more, nor into the log', async () => {
		const page = await anotherPage(await openWorld());
		await addDraft(page.db, page.vault, draftOf('a-1'));
		const env = { ...lockOf(page.db), vault: page.vault };
		const held: Promise<unknown>[] = [];
		// as a page does that covers what comes into the log
		const covers = () => {
			held.push(coverAudit(page.db, page.vault).catch((error: Error) => error.name));
		};
		Dexie.on('storagemutated', covers);
		const result = await protect(env, [PIN]);
		covers();
		Dexie.on.storagemutated.unsubscribe(covers);
		if (!result.protected) throw new Error(result.why);
		expect(await held.at(-1)).toBe('KeysChanged');
		await Promise.all(held);
		const next = changeDraft(draftOf('a-1'), { answers: { city: 'Voi' } }, NOW + 1);
		await expect(saveDraft(page.db, page.vault, next)).rejects.toMatchObject({
			name: 'KeysChanged'
		});
		const { db, vault } = result;
		expect(await verifyAudit({ db, vault, office })).toMatchObject({ intact: true });
		await saveDraft(db, vault, next);
		expect((await findDraft(db, vault, 'a-1'))?.draft.answers['city']).toBe('Voi');
	});

	test('is refused with a recovery key alone, and where there is one already', async () => {
		const world = await fullWorld();
		const env = { ...lockOf(world.db), vault: world.vault };
		expect(await protect(env, [RECOVERY])).toEqual({ protected: false, why: 'no-daily-way' });
		const vault = await protectWorld(world);
		const again = await protect({ ...env, vault }, [PIN]);
		expect(again).toEqual({ protected: false, why: 'already' });
	});

	test('of someone new is there before anything else is', async () => {
		const db = openDatabase('kibali-someone');
		const result = await protectNew(lockOf(db), [PIN]);
		expect(result.protected).toBe(true);
		expect((await findKeys(db))?.device).toBeUndefined();
		expect(await protectNew(lockOf(db), [PASSPHRASE])).toEqual({
			protected: false,
			why: 'already'
		});
		expect((await unlock(lockOf(db), PIN)).unlocked).toBe(true);
	});
});
