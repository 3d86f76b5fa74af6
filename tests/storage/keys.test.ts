import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '#storage/database';
import { getNewsKey, keyStore } from '#storage/keys';
import { mailbox } from '#storage/settings';
import { sealNews } from '#vault/news';
import { openVault } from '#vault/vault';
import { openWorld, restart } from './world.ts';

describe('the keys of a device', () => {
	test('many tabs that open a new device at once end with one data key and one news key', async () => {
		const tabs = Array.from({ length: 6 }, () => openDatabase('kibali-race'));
		const vaults = await Promise.all(tabs.map((db) => openVault(keyStore(db))));
		const sealed = await Promise.all(vaults.map((vault, n) => vault.seal('t:1', n)));
		const news = await sealNews(await getNewsKey(tabs[0] ?? openDatabase('kibali-race')), 'heard');
		for (const vault of vaults) {
			const opened = await Promise.all(sealed.map((one) => vault.open<number>('t:1', one)));
			expect(opened).toEqual([0, 1, 2, 3, 4, 5]);
			expect(await vault.openNews(news)).toBe('heard');
		}
	});

	test('are the same after a restart', async () => {
		const world = await openWorld();
		const sealed = await world.vault.seal('t:1', 'kept');
		const again = await restart(world);
		expect(await again.vault.open('t:1', sealed)).toBe('kept');
	});

	test('are never replaced, not even by a store that is asked twice', async () => {
		const world = await openWorld();
		const store = keyStore(world.db);
		const keys = await store.find();
		if (!keys) throw new Error('The world has its keys');
		const other = await openWorld();
		const theirs = await keyStore(other.db).find();
		if (!theirs) throw new Error('The world has its keys');
		expect((await store.putIfAbsent(theirs)).news.publicKey).toEqual(keys.news.publicKey);
		expect((await store.find())?.news.publicKey).toEqual(keys.news.publicKey);
	});

	test('the device key cannot be taken out of the browser', async () => {
		const { db } = await openWorld();
		const device = (await keyStore(db).find())?.device?.key;
		expect(device?.extractable).toBe(false);
		await expect(crypto.subtle.exportKey('raw', device as CryptoKey)).rejects.toThrow();
	});

	test('a sender without a vault says so', async () => {
		const db = openDatabase('kibali-without-vault');
		await expect(getNewsKey(db)).rejects.toMatchObject({ name: 'StorageFailed' });
	});
});

describe('the mailbox', () => {
	test('has one token, whoever asks first, and keeps it', async () => {
		const tabs = Array.from({ length: 4 }, () => openDatabase('kibali-mailbox'));
		const tokens = await Promise.all(tabs.map((db) => mailbox(db)));
		expect(new Set(tokens).size).toBe(1);
		expect(tokens[0]).toMatch(/^[\w-]{43}$/);
		expect(await mailbox(openDatabase('kibali-mailbox'))).toBe(tokens[0]);
	});
});
