import { describe, expect, test } from 'vitest';
import { makeKeys } from '#vault/data-key';
import { sealNews } from '#vault/news';
import { sameSealing } from '#vault/sealed';
import { openVault } from '#vault/vault';
import { memoryKeyStore } from './store.ts';

const PLACE = 'drafts:a-1';

describe('the vault', () => {
	test('opens what it sealed, text and bytes', async () => {
		const vault = await openVault(memoryKeyStore());
		const value = { surname: 'Kiplagat', rows: [{ n: 1 }], empty: null };
		expect(await vault.open(PLACE, await vault.seal(PLACE, value))).toEqual(value);
		const bytes = crypto.getRandomValues(new Uint8Array(1_000)).buffer;
		expect(await vault.openBytes(PLACE, await vault.sealBytes(PLACE, bytes))).toEqual(bytes);
	});

	test('opens nothing in another place', async () => {
		const vault = await openVault(memoryKeyStore());
		const sealed = await vault.seal(PLACE, 'mine');
		await expect(vault.open('drafts:a-2', sealed)).rejects.toMatchObject({
			name: 'SealBroken',
			place: 'drafts:a-2'
		});
		await expect(vault.open('documents:a-1', sealed)).rejects.toThrow();
	});

	test('opens nothing that was changed, in any of its bytes', async () => {
		const vault = await openVault(memoryKeyStore());
		const { iv, data } = await vault.seal(PLACE, 'mine');
		for (let index = 0; index < data.byteLength; index++) {
			const changed = new Uint8Array(data.slice(0));
			changed[index] = (changed[index] ?? 0) ^ 1;
			const opening = vault.open(PLACE, { iv, data: changed.buffer });
			await expect(opening).rejects.toMatchObject({ name: 'SealBroken' });
		}
	});

	test('opens nothing of another vault', async () => {
		const mine = await openVault(memoryKeyStore());
		const theirs = await openVault(memoryKeyStore());
		await expect(theirs.open(PLACE, await mine.seal(PLACE, 1))).rejects.toThrow();
	});

	test('never seals the same text the same way', async () => {
		const vault = await openVault(memoryKeyStore());
		const [a, b] = await Promise.all([vault.seal(PLACE, 'same'), vault.seal(PLACE, 'same')]);
		expect(sameSealing(a, b)).toBe(false);
		expect(sameSealing(a, a)).toBe(true);
		expect(Buffer.from(a.data).equals(Buffer.from(b.data))).toBe(false);
	});

	test('is the same vault when it is opened again', async () => {
		const store = memoryKeyStore();
		const sealed = await (await openVault(store)).seal(PLACE, 'kept');
		expect(await (await openVault(store)).open(PLACE, sealed)).toBe('kept');
	});

	test('takes the keys of whoever was first, when two open a new one at once', async () => {
		const store = memoryKeyStore();
		const late = { ...store, find: () => Promise.resolve(undefined) };
		const first = await openVault(late);
		const second = await openVault(late);
		expect(await second.open(PLACE, await first.seal(PLACE, 'ours'))).toBe('ours');
	});
});

describe('the keys', () => {
	test('cannot be read out: neither the device key nor the opened data key', async () => {
		const keys = await makeKeys();
		expect(keys.device.key.extractable).toBe(false);
		expect(keys.device.key.usages).toEqual(['wrapKey', 'unwrapKey']);
		expect(keys.data.wraps.map(({ way }) => way)).toEqual(['device']);
	});

	test('without a way that is open here, the vault is locked', async () => {
		const { data, news } = await makeKeys();
		await expect(openVault(memoryKeyStore({ data, news }))).rejects.toMatchObject({
			name: 'VaultLocked'
		});
	});

	test('of another device do not open it, and no new data key is made in its stead', async () => {
		const mine = await makeKeys();
		const { device } = await makeKeys();
		const store = memoryKeyStore({ ...mine, device });
		await expect(openVault(store)).rejects.toMatchObject({ name: 'SealBroken' });
		expect(store.keys()?.data).toBe(mine.data);
	});

	test('a way of a later release stands beside ours and is passed over', async () => {
		const keys = await makeKeys();
		const later = { way: 'passphrase', salt: 'x' } as never;
		const data = { ...keys.data, wraps: [later, ...keys.data.wraps] };
		const vault = await openVault(memoryKeyStore({ ...keys, data }));
		expect(await vault.open(PLACE, await vault.seal(PLACE, 1))).toBe(1);
	});
});

describe('news', () => {
	test('is sealed with the public half alone and opened by the vault', async () => {
		const store = memoryKeyStore();
		const vault = await openVault(store);
		const publicKey = store.keys()?.news.publicKey;
		if (!publicKey) throw new Error('An opened vault has its news key');
		expect(publicKey.d).toBeUndefined();
		const jwe = await sealNews(publicKey, { status: 'approved' });
		expect(jwe.split('.')).toHaveLength(5);
		expect(jwe).not.toContain(Buffer.from('approved').toString('base64url'));
		expect(await vault.openNews(jwe)).toEqual({ status: 'approved' });
	});

	test('for another vault does not open', async () => {
		const vault = await openVault(memoryKeyStore());
		const { news } = await makeKeys();
		await expect(vault.openNews(await sealNews(news.publicKey, 1))).rejects.toThrow();
	});

	test('that says it is sealed in a weaker way is turned away', async () => {
		const vault = await openVault(memoryKeyStore());
		const header = Buffer.from('{"alg":"dir","enc":"A128CBC-HS256"}').toString('base64url');
		await expect(vault.openNews(`${header}..AAAA.AAAA.AAAA`)).rejects.toThrow();
	});
});
