import { beforeEach, describe, expect, test } from 'vitest';
import { askAccount } from '#journey/ask-account';
import { accountHeaders, findSession } from '#storage/session';
import { aHolder, codeFor, PASSWORD, saidIn, senderOf } from '../account-holder.ts';
import type { RunningOffice } from '../sandbox/start.ts';
import {
	aClock,
	aMember,
	aRequest,
	letter,
	me,
	MINUTE,
	nonce,
	put,
	refusedAs,
	sessions,
	signIn,
	WRONG
} from './account-party.ts';
import { anOffice } from './party.ts';

let office: RunningOffice;
let pass: ReturnType<typeof aClock>;
beforeEach(async () => {
	office = await anOffice({ passwordCost: 2 ** 6, askedAMinute: 10_000 });
	pass = aClock();
});

describe('tokens and proofs', () => {
	test('a stolen token is worth nothing on another key', async () => {
		const holder = await aMember(office);
		const thief = await aHolder(office);
		await thief.ask(sessions);
		const stolen = await findSession(holder.page.db);
		await thief.page.db.account.put({ ...stolen!, id: 'session' });
		expect(refusedAs(await thief.ask(sessions))).toBe('proof-bad');
		expect(saidIn(await holder.ask(sessions)).state).toBe('sessions');
	});

	test('a proof serves one exchange: not twice, not elsewhere, not without its token or nonce', async () => {
		const holder = await aMember(office);
		const { db } = holder.page;
		const path = aRequest(office);
		const body = await letter(sessions);
		const proof = await accountHeaders(db, Date.now(), path, 'session', await nonce(office));
		expect((await put(path, proof, body)).status).toBe(201);
		const codes = [await put(path, proof, body)];
		codes.push(await put(aRequest(office), proof, body));
		const bare = await accountHeaders(db, Date.now(), path, 'session');
		codes.push(await put(path, bare, body));
		const mixed = await accountHeaders(db, Date.now(), path, 'key', await nonce(office));
		codes.push(await put(path, { ...mixed, authorization: 'DPoP access.x.0.y' }, body));
		codes.push(await put(path, { mailbox: 'a'.repeat(43) }, body));
		expect(codes.map(({ status, said }) => [status, said['code']])).toEqual([
			[401, 'proof-stale'],
			[401, 'proof-bad'],
			[401, 'proof-stale'],
			[401, 'proof-bad'],
			[401, 'proof-bad']
		]);
	});

	test('a proof by an unsigned, foreign or changed token is none', async () => {
		const holder = await aMember(office);
		const path = aRequest(office);
		const headers = await accountHeaders(
			holder.page.db,
			Date.now(),
			path,
			'session',
			await nonce(office)
		);
		const [head = '', claims = '', signature = ''] = (headers['dpop'] ?? '').split('.');
		const none = Buffer.from('{"typ":"dpop+jwt","alg":"none"}').toString('base64url');
		const changed = Buffer.from(claims, 'base64url').toString().replace('PUT', 'GET');
		const forgeries = [
			`${none}.${claims}.`,
			`${head}.${Buffer.from(changed).toString('base64url')}.${signature}`,
			`${head}.${claims}.${Buffer.alloc(64, 7).toString('base64url')}`
		];
		for (const dpop of forgeries) {
			const { status, said } = await put(path, { ...headers, dpop }, await letter(sessions));
			expect([status, said['code']]).toEqual([401, 'proof-bad']);
		}
	});

	test('an access token lives ten minutes; the device renews it by itself', async () => {
		const holder = await aMember(office);
		const first = await findSession(holder.page.db);
		pass(office, 11 * MINUTE);
		expect(saidIn(await holder.ask(sessions)).state).toBe('sessions');
		const second = await findSession(holder.page.db);
		expect(second?.access).not.toBe(first?.access);
	});

	test('a refresh token that was used and comes back ends the session', async () => {
		const holder = await aMember(office);
		const old = await findSession(holder.page.db);
		pass(office, 11 * MINUTE);
		await holder.ask(sessions);
		await holder.page.db.account.put({ ...old!, id: 'session' });
		expect(refusedAs(await holder.ask(sessions))).toBe('account-needed');
		expect((await holder.standing()).session.state).toBe('signed-out');
	});

	test('a renewal whose answer is lost is had again', async () => {
		const holder = await aMember(office);
		pass(office, 11 * MINUTE);
		let lost = 0;
		const losing: typeof fetch = async (input, init) => {
			const answer = await fetch(input, init);
			const renewed = String(input).endsWith('/session') && answer.status === 200;
			if (!renewed || lost++ > 0) return answer;
			throw new TypeError('The answer is lost');
		};
		const sender = await senderOf(holder.page, office.url, { fetch: losing });
		const again = { ...holder, sender };
		const path = aRequest(office);
		const id = path.split('/').at(-1) ?? '';
		const call = { id, ...(await letter(sessions)) };
		expect(await again.sender.gateway.account(call as never)).toMatchObject({
			outcome: 'unreachable'
		});
		expect(await again.sender.gateway.account(call as never)).toMatchObject({
			outcome: 'accepted'
		});
		expect(lost).toBeGreaterThan(1);
	});

	test('a request that arrived and comes again is answered as before, and does nothing twice', async () => {
		const holder = await aMember(office);
		office.office.faults.set({
			...{ fault: 'cut-after-commit', times: 1, route: 'account-requests', value: null }
		});
		const id = await askAccount(holder.page, { act: 'reset', identifier: me.email, via: 'sms' });
		const first = await holder.became(id);
		expect(first.state).toBe('waiting');
		holder.page.later(MINUTE);
		expect(saidIn(await holder.became(id)).state).toBe('code-sent');
		const lines = office.ledger().filter((line) => line.kind === 'account' && line.act === 'reset');
		expect(lines.length).toBe(1);
	});
});

describe('what the office keeps', () => {
	test('no password, no code and no token stands in its ledger', async () => {
		const holder = await aMember(office);
		const { access, refresh } = (await findSession(holder.page.db))!;
		const kept = office
			.ledger()
			.filter((line) => line.kind === 'account')
			.map((line) => ({
				...line,
				changes: line.changes.filter(({ did }) => did !== 'message')
			}));
		const text = JSON.stringify(kept);
		for (const secret of [PASSWORD, access, refresh, codeFor(office, me.phone)]) {
			expect(text).not.toContain(secret);
		}
		expect(text).toContain('scrypt$');
	});

	test('a restart forgets no account, session, lock or count, and ends every proof', async () => {
		const holder = await aMember(office);
		const thief = await aHolder(office);
		for (let tries = 0; tries < 5; tries++) await thief.ask(signIn(me.email, WRONG));
		const path = aRequest(office);
		const proof = await accountHeaders(
			holder.page.db,
			Date.now(),
			path,
			'session',
			await nonce(office)
		);
		const { dir } = office.office;
		await office.stop();
		const port = Number(new URL(office.url).port);
		office = await anOffice({ dir, port, passwordCost: 2 ** 6 });
		const replayed = await put(path, proof, await letter(sessions));
		expect([replayed.status, replayed.said['code']]).toEqual([401, 'proof-stale']);
		expect(saidIn(await holder.ask(sessions)).state).toBe('sessions');
		expect(refusedAs(await thief.ask(signIn(me.email)))).toBe('locked');
	});

	test('the phone keeps neither password nor code once it was answered', async () => {
		const holder = await aMember(office);
		const rows = await holder.page.db.outbox.toArray();
		expect(rows.map(({ call }) => call.kind === 'account' && call.sealed)).toEqual(['', '']);
	});
});
