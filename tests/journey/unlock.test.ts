import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { triesClock } from '#journey/prove';
import { protect } from '#journey/protect';
import { unlock } from '#journey/unlock';
import { addWay, listPasskeys, listWays, removeWay } from '#journey/ways';
import { listAudit } from '#storage/audit-log';
import { openDatabase } from '#storage/database';
import { addDraft, listDrafts } from '#storage/drafts';
import { findTries } from '#storage/tries';
import type { NewWay } from '#vault/wraps';
import { plant } from '../storage/faults.ts';
import { draftOf, openWorld } from '../storage/world.ts';
import { passkey, PASSPHRASE, PIN, quick, RECOVERY, wrong } from '../vault/quick.ts';
import { lockOf, type Clock } from './protected.ts';

async function locked(ways: readonly NewWay[] = [PASSPHRASE, RECOVERY]) {
	const { name, db, vault } = await openWorld();
	await addDraft(db, vault, draftOf('a-1'));
	const result = await protect({ ...lockOf(db), vault }, ways);
	if (!result.protected) throw new Error('Not protected');
	db.close();
	const clock: Clock = { monotonic: 0 };
	const fresh = () => lockOf(openDatabase(name), clock);
	return { clock, env: fresh(), fresh, vault: result.vault };
}

describe('unlocking', () => {
	test('with each way shows what was there, and binds the page to it', async () => {
		const ways = [PASSPHRASE, PIN, passkey(), RECOVERY];
		const { fresh } = await locked(ways);
		for (const way of ways) {
			const env = fresh();
			const result = await unlock(env, way);
			if (!result.unlocked) throw new Error(`${way.way}: ${result.why}`);
			expect(await listDrafts(env.db, result.vault)).toHaveLength(1);
			expect(env.db.vault).toMatch(/^[\w-]{36}$/);
		}
	});

	test('says how many tries are left, then how long to wait; the recovery key never waits', async () => {
		const { env } = await locked();
		const said = [];
		for (let n = 0; n < 5; n++) said.push(await unlock(env, wrong(PASSPHRASE)));
		expect(said).toMatchObject([
			{ why: 'wrong', free: 3, wait: 0 },
			{ why: 'wrong', free: 2, wait: 0 },
			{ why: 'wrong', free: 1, wait: 0 },
			{ why: 'wrong', free: 0, wait: 30_000 },
			{ why: 'wait', wait: 30_000 }
		]);
		// not even the right one, or the answer would tell
		expect(await unlock(env, PASSPHRASE)).toMatchObject({ why: 'wait' });
		expect(await unlock(env, wrong(RECOVERY))).toMatchObject({ why: 'wrong' });
		expect(await unlock(env, RECOVERY)).toMatchObject({ unlocked: true });
		expect((await findTries(env.db)).failures).toBe(0);
	});

	test('waits by open time alone: neither a restart nor a second page hastens it', async () => {
		const { env, fresh, clock } = await locked();
		for (let n = 0; n < 4; n++) await unlock(env, wrong(PASSPHRASE));
		const pages = [await triesClock(env), await triesClock(fresh())];
		clock.monotonic += 10_000;
		for (const page of pages) await page.count();
		expect((await pages[0]?.count())?.wait).toBe(20_000);
		// a restart loses what was not yet written down, and starts the browser's clock anew
		clock.monotonic += 10_000;
		const restarted = fresh();
		clock.monotonic = 3;
		const page = await triesClock(restarted);
		expect((await page.count()).wait).toBe(20_000);
		expect(await unlock(restarted, PASSPHRASE)).toMatchObject({ why: 'wait', wait: 20_000 });
		clock.monotonic += 20_000;
		expect(await page.count()).toMatchObject({ wait: 0 });
		expect(await unlock(restarted, PASSPHRASE)).toMatchObject({ unlocked: true });
	});

	test('counts a try before it is made: killed in the middle, it was a wrong one', async () => {
		const { env, fresh } = await locked();
		const never = { ...env, stretching: { ...quick, stretch: () => new Promise<never>(() => {}) } };
		void unlock(never, PASSPHRASE);
		await expect.poll(async () => (await findTries(env.db)).failures).toBe(1);
		expect((await findTries(fresh().db)).failures).toBe(1);
	});

	test('does not try where the try cannot be counted', async () => {
		const { env } = await locked();
		let stretched = 0;
		const stretch = (...how: Parameters<typeof quick.stretch>) => {
			stretched += 1;
			return quick.stretch(...how);
		};
		const planted = plant('full', 1);
		const trying = unlock({ ...env, stretching: { ...quick, stretch } }, PASSPHRASE);
		await expect(trying).rejects.toMatchObject({ name: 'StorageFull' });
		planted.lift();
		expect(stretched).toBe(0);
	});

	test('tells what is no guess apart: no such way, no protection, a phone too small, changed keys', async () => {
		const { env } = await locked([PASSPHRASE]);
		expect(await unlock(env, PIN)).toMatchObject({ why: 'no-such-way' });
		expect(await unlock(lockOf((await openWorld()).db), PIN)).toMatchObject({
			why: 'not-protected'
		});
		const row = await env.db.keys.get('data');
		if (row?.id !== 'data') throw new Error('There are keys');
		const heavy = row.wraps.map((one) =>
			'stretch' in one ? { ...one, stretch: { ...one.stretch, memory: 1e9 } } : one
		);
		await env.db.keys.put({ ...row, wraps: heavy });
		expect(await unlock(env, PASSPHRASE)).toMatchObject({ why: 'not-computed' });
		expect((await findTries(env.db)).failures).toBe(0);
		await env.db.keys.put({ ...row, revision: 77 });
		expect(await unlock(env, PASSPHRASE)).toMatchObject({ why: 'broken' });
	});

	test('writes down what went wrong while nothing can be read', async () => {
		const { env, vault } = await locked();
		await unlock(env, wrong(PASSPHRASE));
		await unlock(env, RECOVERY);
		const audit = await listAudit(env.db, vault);
		expect(audit.slice(-2)).toMatchObject([
			{ act: 'unlock-failed', detail: { way: 'passphrase' } },
			{ act: 'unlocked', detail: { way: 'recovery' } }
		]);
		expect(JSON.stringify(audit)).not.toContain('goats');
	});
});

describe('the ways', () => {
	test('are added, changed and removed by whoever proves one, and the data stays as it is', async () => {
		const { env, vault } = await locked([PIN]);
		const open = { ...env, vault };
		const rows = await env.db.drafts.toArray();
		expect(await addWay(open, PIN, RECOVERY)).toEqual({ done: true });
		expect(await addWay(open, PIN, passkey())).toEqual({ done: true });
		expect(await listPasskeys(env.db)).toMatchObject([{ transports: ['internal'] }]);
		const [pin] = await listWays(env.db);
		const better = await addWay(open, RECOVERY, PASSPHRASE, pin?.id);
		expect(better).toEqual({ done: true });
		const next = { way: 'passphrase', secret: 'six goats on the jetty' } as const;
		expect(await addWay(open, PASSPHRASE, next)).toEqual({ done: true });
		expect((await listWays(env.db)).map(({ way }) => way)).toEqual([
			'recovery',
			'passkey',
			'passphrase'
		]);
		expect(await unlock(env, PASSPHRASE)).toMatchObject({ why: 'wrong' });
		expect(await unlock(env, next)).toMatchObject({ unlocked: true });
		expect(await env.db.drafts.toArray()).toEqual(rows);
		const acts = (await listAudit(env.db, vault)).map(({ act }) => act);
		expect(acts.filter((act) => act.startsWith('way-'))).toEqual([
			'way-added',
			'way-added',
			'way-changed',
			'way-changed'
		]);
	});

	test('are not changed with a wrong proof, and such tries count', async () => {
		const { env, vault } = await locked();
		const result = await addWay({ ...env, vault }, wrong(PASSPHRASE), PIN);
		expect(result).toMatchObject({ done: false, why: 'wrong', free: 3 });
		expect((await listWays(env.db)).map(({ way }) => way)).toEqual(['passphrase', 'recovery']);
	});

	test('never come down to none, or to a recovery key alone, and one goes only by another', async () => {
		const { env, vault } = await locked([PASSPHRASE, RECOVERY]);
		const open = { ...env, vault };
		const [passphrase, recovery] = await listWays(env.db);
		if (!passphrase || !recovery) throw new Error('Both are there');
		const remove = (proof: NewWay, id: string) => removeWay(open, proof, id);
		expect(await remove(RECOVERY, passphrase.id)).toEqual({ done: false, why: 'last' });
		expect(await remove(RECOVERY, recovery.id)).toEqual({ done: false, why: 'another-proof' });
		const key = { ...RECOVERY, key: '9'.repeat(28) };
		expect(await addWay(open, PASSPHRASE, key, passphrase.id)).toMatchObject({ why: 'last' });
		expect(await remove(PASSPHRASE, recovery.id)).toEqual({ done: true });
		expect(await remove(PASSPHRASE, passphrase.id)).toEqual({ done: false, why: 'last' });
		expect(await remove(PASSPHRASE, recovery.id)).toEqual({ done: false, why: 'changed' });
	});

	test('changed in two tabs at once are changed by one of them', async () => {
		const { env, vault, fresh } = await locked([PASSPHRASE]);
		const both = await Promise.all([
			addWay({ ...env, vault }, PASSPHRASE, PIN),
			addWay({ ...fresh(), vault }, PASSPHRASE, RECOVERY)
		]);
		const done = both.filter((one) => one.done);
		const ways = (await listWays(env.db)).map(({ way }) => way);
		expect(ways).toHaveLength(1 + done.length);
		for (const one of both)
			expect(one.done || one.why).toSatisfy((x) => x === true || x === 'changed');
		expect(await unlock(env, PASSPHRASE)).toMatchObject({ unlocked: true });
	});
});
