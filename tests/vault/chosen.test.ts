import { describe, expect, test } from 'vitest';
import { changeWays, makeChosenKeys, openChosen } from '#vault/chosen';
import { isProtected } from '#vault/key-store';
import { sealNews } from '#vault/news';
import type { NewWay } from '#vault/wraps';
import { memoryKeyStore } from './store.ts';
import { openVault } from '#vault/vault';
import { passkey, PASSPHRASE, PIN, quick, RECOVERY, wrong } from './quick.ts';

const by = { stretching: quick, at: 1 };
const ALL: readonly NewWay[] = [PASSPHRASE, PIN, passkey(1), passkey(2), RECOVERY];

describe('the ways to the data key', () => {
	test('each open the same vault, and a wrong one none', async () => {
		const { keys, vault } = await makeChosenKeys(ALL, by);
		const sealed = await vault.seal('t:1', 'mine');
		const news = await sealNews(keys.news.publicKey, 'heard');
		for (const way of ALL) {
			const opened = await openChosen(keys, way, quick);
			expect(await opened.open('t:1', sealed)).toBe('mine');
			expect(await opened.openNews(news)).toBe('heard');
			await expect(openChosen(keys, wrong(way), quick)).rejects.toMatchObject({
				name: 'WrongSecret'
			});
		}
		expect(isProtected(keys)).toBe(true);
		await expect(openVault(memoryKeyStore(keys))).rejects.toMatchObject({ name: 'VaultLocked' });
	});

	test('read a passphrase as another keyboard writes it, but not another passphrase', async () => {
		const { keys } = await makeChosenKeys([{ way: 'passphrase', secret: 'chaï  ya asubuhi' }], by);
		const typed = { way: 'passphrase', secret: ' chaï ya asubuhi\n' } as const;
		await expect(openChosen(keys, typed, quick)).resolves.toBeDefined();
		const other = { way: 'passphrase', secret: 'Chaï ya asubuhi' } as const;
		await expect(openChosen(keys, other, quick)).rejects.toMatchObject({ name: 'WrongSecret' });
	});

	test('come and go without the data key changing', async () => {
		const { keys, vault } = await makeChosenKeys([PIN], by);
		const sealed = await vault.seal('t:1', 'mine');
		const more = await changeWays(keys, PIN, { add: PASSPHRASE }, by);
		const [pin] = more.data.wraps.filter(({ way }) => way === 'pin');
		const remove = [pin && 'id' in pin ? pin.id : ''];
		const less = await changeWays(more, PASSPHRASE, { remove }, by);
		expect(less.data.wraps.map(({ way }) => way)).toEqual(['passphrase']);
		expect(await (await openChosen(less, PASSPHRASE, quick)).open('t:1', sealed)).toBe('mine');
		await expect(openChosen(less, PIN, quick)).rejects.toMatchObject({ name: 'WrongSecret' });
	});

	test('that were taken out cannot be put back, nor those that are in be taken out unnoticed', async () => {
		const { keys } = await makeChosenKeys([PIN, PASSPHRASE], by);
		const [pin, passphrase] = keys.data.wraps;
		if (!pin || !passphrase || !('id' in pin)) throw new Error('Both ways are there');
		const less = await changeWays(keys, PASSPHRASE, { remove: [pin.id] }, by);
		const putBack = { ...less, data: { ...less.data, wraps: [pin, passphrase] } };
		for (const proof of [PIN, PASSPHRASE]) {
			await expect(openChosen(putBack, proof, quick)).rejects.toThrow();
		}
		const takenOut = { ...keys, data: { ...keys.data, wraps: [passphrase] } };
		await expect(openChosen(takenOut, PASSPHRASE, quick)).rejects.toMatchObject({
			name: 'SealBroken'
		});
	});

	test('a way of a later release beside ours is kept, and bound like the others', async () => {
		const { keys } = await makeChosenKeys([PIN], by);
		const later = { way: 'iris', id: 'x', wrapped: new ArrayBuffer(8) } as never;
		const data = { ...keys.data, wraps: [...keys.data.wraps, later] };
		await expect(openChosen({ ...keys, data }, PIN, quick)).rejects.toThrow();
	});

	test('nothing that stays in memory can be read out', async () => {
		const { keys, vault } = await makeChosenKeys([PIN], by);
		expect(Object.values(vault).every((one) => typeof one === 'function')).toBe(true);
		expect(JSON.stringify(keys)).not.toContain(PIN.secret);
	});
});
