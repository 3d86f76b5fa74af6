import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { changeDraft } from '#domain/draft';
import { openDatabase } from '#storage/database';
import { addDraft, findDraft, saveDraft } from '#storage/drafts';
import { writing } from '#storage/write';
import { closeConnection, plant, type Planted } from './faults.ts';
import { verbs } from './verbs.ts';
import { draftOf, NOW, openWorld, restart, type World } from './world.ts';

let planted: Planted | undefined;
afterEach(() => planted?.lift());

describe('the connection goes away', () => {
	test.each(verbs)(
		'in the middle of each write: $name is done all the same, once',
		async (verb) => {
			let closings = 0;
			for (let k = 1; ; k++) {
				const world = await verb.prepare();
				planted = plant('closed', k);
				await verb.act(world);
				const { fired } = planted;
				planted.lift();
				await verb.whole(world);
				await verb.whole(await restart(world));
				if (fired === 0) break;
				closings += 1;
			}
			expect(closings).toBeGreaterThanOrEqual(verb.writes);
		}
	);

	test('while nothing is written: the next read and the next write open it again', async () => {
		const world = await withDraft();
		closeConnection(connectionOf(world));
		expect((await findDraft(world.db, world.vault, 'a-1'))?.draft).toEqual(draftOf('a-1'));
		closeConnection(connectionOf(world));
		const next = changeDraft(draftOf('a-1'), {}, NOW + 1);
		expect(await saveDraft(world.db, world.vault, next)).toEqual({ saved: true });
	});

	test('after the write was kept but before that was told: the writer knows its own trace', async () => {
		const world = await withDraft();
		const next = changeDraft(draftOf('a-1'), { answers: { city: 'Lamu' } }, NOW + 1);
		const tidings = loseNextAnswer(world);
		expect(await saveDraft(world.db, world.vault, next)).toEqual({ saved: true });
		expect(tidings.lost).toBe(1);
		expect((await findDraft(world.db, world.vault, 'a-1'))?.draft).toEqual(next);
	});

	test('for good: told after three tries', async () => {
		const { db } = await openWorld();
		let tries = 0;
		const write = writing(db, [db.settings], async () => {
			tries += 1;
			throw new DOMException('gone', 'AbortError');
		});
		await expect(write).rejects.toMatchObject({ name: 'StorageFailed', reason: 'broken' });
		expect(tries).toBe(3);
	});

	test('an error of our own is told once, and takes the write back', async () => {
		const { db } = await openWorld();
		let tries = 0;
		const write = writing(db, [db.settings], async () => {
			tries += 1;
			await db.settings.put({ id: 'clock', offset: 5 });
			throw new TypeError('a mistake');
		});
		await expect(write).rejects.toMatchObject({
			name: 'StorageFailed',
			cause: { name: 'TypeError' }
		});
		expect(tries).toBe(1);
		expect(await db.settings.count()).toBe(0);
	});

	test('a write that was called off does not happen later', async () => {
		const { db, name } = await openWorld();
		db.close();
		const blocker = await openNative(name);
		const upgrade = upgradeNative(name, 99);
		const patient = openDatabase(name, { patience: 30 });
		const write = writing(patient, [patient.settings], async () => {
			await patient.settings.put({ id: 'clock', offset: 5 });
		});
		await expect(write).rejects.toMatchObject({ name: 'StorageFailed', reason: 'stuck' });
		blocker.close();
		(await upgrade).close();
		await patient.settings.put({ id: 'mailbox', token: 'written after it' });
		expect(await patient.settings.toCollection().primaryKeys()).toEqual(['mailbox']);
		patient.close();
	});
});

/** Far above what any release of ours has. */
const NEWER = 10_000;

describe('another release of the app', () => {
	test('can open the database while this page is open; this page is told and can still save', async () => {
		const onOutdated = vi.fn();
		const { name, vault } = await openWorld();
		const db = openDatabase(name, { onOutdated });
		await addDraft(db, vault, draftOf('a-1'));
		const newer = await upgradeNative(name, NEWER);
		newer.close();
		expect(onOutdated).toHaveBeenCalledOnce();
		const next = changeDraft(draftOf('a-1'), {}, NOW + 1);
		expect(await saveDraft(db, vault, next)).toEqual({ saved: true });
		expect(connectionOf({ db, vault, name }).version).toBe(NEWER);
	});

	test('that does not let go is waited for, and the waiting is told', async () => {
		const name = 'kibali-held';
		const holder = await openNative(name);
		const blocked = new Promise<void>((resolve) => {
			const db = openDatabase(name, { onBlocked: resolve });
			void db.open().then(() => db.close());
		});
		await blocked;
		holder.close();
	});
});

async function withDraft(): Promise<World> {
	const world = await openWorld();
	await addDraft(world.db, world.vault, draftOf('a-1'));
	return world;
}

function connectionOf({ db }: World): IDBDatabase {
	return db.backendDB();
}

/** The next transaction is kept, and its writer told that it was aborted. */
function loseNextAnswer({ db }: World): { lost: number } {
	const tidings = { lost: 0 };
	const original = db.transaction.bind(db) as (...call: unknown[]) => PromiseLike<unknown>;
	const losing = (...call: unknown[]) =>
		original(...call).then((answer) => {
			if (tidings.lost > 0) return answer;
			tidings.lost += 1;
			throw new DOMException('the connection was lost', 'AbortError');
		});
	Object.defineProperty(db, 'transaction', { value: losing });
	return tidings;
}

function openNative(name: string): Promise<IDBDatabase> {
	return settled(indexedDB.open(name));
}

function upgradeNative(name: string, version: number): Promise<IDBDatabase> {
	return settled(indexedDB.open(name, version));
}

function settled(request: IDBOpenDBRequest): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}
