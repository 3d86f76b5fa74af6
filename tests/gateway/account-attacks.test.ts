import { beforeEach, describe, expect, test } from 'vitest';
import type { AccountLetter } from '#domain/account';
import type { AccountStep } from '#domain/account-standing';
import { askAccount } from '#journey/ask-account';
import { accountHeaders, findSession } from '#storage/session';
import { office as practice } from '#vault/office';
import { sealForOffice } from '#vault/office-seal';
import {
	aHolder,
	aProfile,
	codeFor,
	PASSWORD,
	saidIn,
	senderOf,
	withAccount,
	type Holder
} from '../account-holder.ts';
import type { RunningOffice } from '../sandbox/start.ts';
import { anOffice } from './party.ts';

const MINUTE = 60_000;
const me = aProfile(1);
const stranger = aProfile(2);
const inBetween = { via: 'sms', device: 'Test' } as const;
const WRONG = 'Wrong-grass 7';

let office: RunningOffice;
let dir: string;
beforeEach(async () => {
	office = await anOffice({ passwordCost: 2 ** 6, askedAMinute: 10_000 });
	dir = office.office.dir;
});

const signIn = (identifier: string, password = PASSWORD): AccountLetter => ({
	...{ act: 'sign-in', identifier, password, ...inBetween }
});
const refusedAs = (step: AccountStep) => (step.state === 'refused' ? step.code : step.state);

/** The office's clock goes on; so does everybody's. */
let passed = 0;
function pass(ms: number): void {
	passed += ms;
	office.office.faults.set({ fault: 'clock', times: -1, route: '', value: passed });
}
beforeEach(() => void (passed = 0));

async function aMember(): Promise<Holder> {
	const holder = await aHolder(office);
	await withAccount(office, holder, me);
	return holder;
}

/** One PUT by hand, as an attacker may send it. */
async function put(path: string, headers: Record<string, string>, body: unknown) {
	const answer = await fetch(`${office.url}/v1${path}`, {
		method: 'PUT',
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body)
	});
	const said = (await answer.json()) as Record<string, unknown>;
	return { status: answer.status, headers: answer.headers, said };
}

async function letter(act: AccountLetter) {
	return { act: act.act, sealed: await sealForOffice(practice, act) };
}

const urlOf = (path: string) => `${office.url}/v1${path}`;
const aRequest = () => `/account-requests/${crypto.randomUUID()}`;

async function nonce(): Promise<string> {
	const { headers } = await put(aRequest(), { mailbox: 'a'.repeat(43) }, await letter(sessions));
	return headers.get('dpop-nonce') ?? '';
}
const sessions = { act: 'sessions' } as const;

describe('guessing', () => {
	test('five wrong passwords lock, for longer each time, and the right one is refused as well', async () => {
		await aMember();
		const thief = await aHolder(office);
		const codes: string[] = [];
		for (let tries = 0; tries < 5; tries++) {
			codes.push(refusedAs(await thief.ask(signIn(me.email, WRONG))));
		}
		expect(codes).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'locked']);
		const right = await thief.ask(signIn(me.email));
		expect(refusedAs(right)).toBe('locked');
		const until = right.state === 'refused' ? (right.until ?? 0) - thief.page.now() : 0;
		expect(until).toBeGreaterThan(29 * MINUTE);
		expect(until).toBeLessThanOrEqual(30 * MINUTE);
		pass(31 * MINUTE);
		for (let tries = 0; tries < 4; tries++) await thief.ask(signIn(me.email, WRONG));
		const again = await thief.ask(signIn(me.email, WRONG));
		const longer = again.state === 'refused' ? (again.until ?? 0) - thief.page.now() : 0;
		expect(longer).toBeGreaterThan(59 * MINUTE);
	});

	test('a lock opens by a code to the holder, and then the password counts again', async () => {
		const holder = await aMember();
		for (let tries = 0; tries < 5; tries++) await holder.ask(signIn(me.email, WRONG));
		const asked = await holder.ask({ act: 'unlock', identifier: me.email, via: 'email' });
		const code = codeFor(office, me.email);
		expect(saidIn(await holder.ask({ act: 'verify', flow: asked.id, code })).state).toBe('done');
		expect(saidIn(await holder.ask(signIn(me.email))).state).toBe('code-sent');
	});

	test('five wrong codes end the code, and lock', async () => {
		await aMember();
		const thief = await aHolder(office);
		const asked = await thief.ask(signIn(me.email));
		const right = codeFor(office, me.phone);
		const wrong = String((Number(right) + 1) % 1_000_000).padStart(6, '0');
		const codes: string[] = [];
		for (let tries = 0; tries < 5; tries++) {
			codes.push(refusedAs(await thief.ask({ act: 'verify', flow: asked.id, code: wrong })));
		}
		expect(codes).toEqual([...Array<string>(4).fill('code-wrong'), 'locked']);
		const late = await thief.ask({ act: 'verify', flow: asked.id, code: right });
		expect(refusedAs(late)).toBe('flow-over');
	});

	test('a code is asked for from the same device, in ten minutes, once', async () => {
		const holder = await aMember();
		const asked = await holder.ask(signIn(me.email));
		const code = codeFor(office, me.phone);
		const thief = await aHolder(office);
		const verify = { act: 'verify', flow: asked.id, code } as const;
		expect(refusedAs(await thief.ask(verify))).toBe('flow-over');
		pass(10 * MINUTE + 1_000);
		expect(refusedAs(await holder.ask(verify))).toBe('code-expired');
		const anew = await holder.ask({ act: 'resend', flow: asked.id, via: 'sms' });
		expect(saidIn(anew)).toMatchObject({ state: 'code-sent', left: 2 });
		const fresh = { ...verify, code: codeFor(office, me.phone) };
		expect(saidIn(await holder.ask(fresh)).state).toBe('signed-in');
		expect(refusedAs(await holder.ask(fresh))).toBe('flow-over');
	});

	test('codes are sent again after a minute, three times, and the older ones are dead', async () => {
		const holder = await aMember();
		const asked = await holder.ask(signIn(me.email));
		const first = codeFor(office, me.phone);
		const resend = { act: 'resend', flow: asked.id, via: 'email' } as const;
		const soon = await holder.ask(resend);
		expect(soon).toMatchObject({ state: 'waiting', reason: 'busy' });
		for (const left of [2, 1, 0]) {
			pass(MINUTE + 1_000);
			expect(saidIn(await holder.ask(resend))).toMatchObject({ left, via: 'email' });
		}
		pass(MINUTE + 1_000);
		expect(refusedAs(await holder.ask(resend))).toBe('resend-limit');
		const verify = { act: 'verify', flow: asked.id, code: first } as const;
		const [second] = [codeFor(office, me.email)];
		expect(refusedAs(await holder.ask(verify))).toBe(first === second ? 'answered' : 'code-wrong');
		expect(saidIn(await holder.ask({ ...verify, code: second })).state).toBe('signed-in');
	});

	test('one name gets eight codes in an hour, one network so many requests in a minute', async () => {
		const holder = await aMember();
		const reset = { act: 'reset', identifier: me.email, via: 'sms' } as const;
		const states: string[] = [];
		for (let count = 0; count < 9; count++) states.push((await holder.ask(reset)).state);
		// the first went with the registration
		expect(states.filter((state) => state === 'answered').length).toBe(7);
		expect(states.at(-1)).toBe('waiting');

		const strict = await anOffice({ passwordCost: 2 ** 6, askedAMinute: 3 });
		const other = await aHolder(strict);
		const seen: string[] = [];
		for (let count = 0; count < 4; count++) {
			const step = await other.ask({ act: 'unlock', identifier: `${count}`, via: 'sms' });
			seen.push(step.state);
		}
		expect(seen).toEqual(['answered', 'answered', 'answered', 'waiting']);
	});
});

describe('who has an account', () => {
	const acts: [string, (profile: typeof me, identifier: string) => AccountLetter][] = [
		['registering', (profile) => ({ act: 'register', profile, password: PASSWORD, ...inBetween })],
		['signing in', (_, identifier) => signIn(identifier, WRONG)],
		['a new password', (_, identifier) => ({ act: 'reset', identifier, via: 'sms' })],
		['unlocking', (_, identifier) => ({ act: 'unlock', identifier, via: 'sms' })]
	];

	test.each(acts)('does not show by %s: neither status nor shape nor headers', async (_, act) => {
		await aMember();
		const answers = [];
		for (const profile of [me, stranger]) {
			const thief = await aHolder(office);
			await askAccount(thief.page, act(profile, profile.email));
			const path = aRequest();
			const headers = async (given?: string) => ({
				...(await accountHeaders(thief.page.db, urlOf(path), 'key', given))
			});
			const body = await letter(act(profile, profile.email));
			answers.push(await put(path, await headers(await nonce()), body));
		}
		const [known, unknown] = answers.map(({ status, headers, said }) => ({
			status,
			said: { ...said, request: '' },
			headers: [...headers].map(([name]) => name)
		}));
		expect(known).toEqual(unknown);
	});

	test('does not show by the rest of the way: codes, resends and locks are the same for nobody', async () => {
		await aMember();
		const ways = [];
		for (const { email } of [me, stranger]) {
			const thief = await aHolder(office);
			const asked = await thief.ask({ act: 'reset', identifier: email, via: 'sms' });
			const seen: unknown[] = [asked.state === 'answered' && asked.said];
			pass(MINUTE + 1_000);
			const resent = await thief.ask({ act: 'resend', flow: asked.id, via: 'email' });
			seen.push(resent.state === 'answered' && resent.said);
			for (let tries = 0; tries < 5; tries++) {
				const verify = { act: 'verify', flow: asked.id, code: '12345x', password: PASSWORD };
				seen.push(refusedAs(await thief.ask(verify as AccountLetter)));
			}
			for (let tries = 0; tries < 2; tries++) {
				seen.push(refusedAs(await thief.ask(signIn(email, WRONG))));
			}
			ways.push(seen);
		}
		expect(ways[0]).toEqual(ways[1]);
		expect(ways[0]).toContain('locked');
	});

	test('does not show by time: as long a look at a password where there is none', async () => {
		office = await anOffice({ passwordCost: 2 ** 14, askedAMinute: 10_000 });
		await aMember();
		const thief = await aHolder(office);
		const times: Record<string, number[]> = { known: [], unknown: [] };
		for (let turn = 0; turn < 4; turn++) {
			for (const [who, identifier] of [
				['known', me.email],
				['unknown', stranger.email]
			] as const) {
				const began = performance.now();
				await thief.ask(signIn(identifier, WRONG));
				times[who]?.push(performance.now() - began);
			}
		}
		const least = (all: number[] = []) => Math.min(...all);
		const ratio = least(times['known']) / least(times['unknown']);
		expect(ratio).toBeGreaterThan(0.5);
		expect(ratio).toBeLessThan(2);
	});

	test('is told to the holder alone, when somebody registers with what is theirs', async () => {
		await aMember();
		const thief = await aHolder(office);
		const profile = { ...stranger, idNumber: me.idNumber };
		const letter = { act: 'register', profile, password: PASSWORD, ...inBetween } as const;
		const asked = await thief.ask(letter);
		expect(saidIn(asked).state).toBe('code-sent');
		const { messages } = office.office.state.accounts;
		expect(messages.filter(({ to }) => to === stranger.phone || to === stranger.email)).toEqual([]);
		expect(messages.at(-1)).toMatchObject({ to: me.email });
	});
});

describe('tokens and proofs', () => {
	test('a stolen token is worth nothing on another key', async () => {
		const holder = await aMember();
		const thief = await aHolder(office);
		await thief.ask(sessions);
		const stolen = await findSession(holder.page.db);
		await thief.page.db.account.put({ ...stolen!, id: 'session' });
		expect(refusedAs(await thief.ask(sessions))).toBe('proof-bad');
		expect(saidIn(await holder.ask(sessions)).state).toBe('sessions');
	});

	test('a proof serves one exchange: not twice, not elsewhere, not without its token or nonce', async () => {
		const holder = await aMember();
		const { db } = holder.page;
		const path = aRequest();
		const body = await letter(sessions);
		const proof = await accountHeaders(db, urlOf(path), 'session', await nonce());
		expect((await put(path, proof, body)).status).toBe(201);
		const codes = [await put(path, proof, body)];
		codes.push(await put(aRequest(), proof, body));
		const bare = await accountHeaders(db, urlOf(path), 'session');
		codes.push(await put(path, bare, body));
		const mixed = await accountHeaders(db, urlOf(path), 'key', await nonce());
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
		const holder = await aMember();
		const path = aRequest();
		const headers = await accountHeaders(holder.page.db, urlOf(path), 'session', await nonce());
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
		const holder = await aMember();
		const first = await findSession(holder.page.db);
		pass(11 * MINUTE);
		expect(saidIn(await holder.ask(sessions)).state).toBe('sessions');
		const second = await findSession(holder.page.db);
		expect(second?.access).not.toBe(first?.access);
	});

	test('a refresh token that was used and comes back ends the session', async () => {
		const holder = await aMember();
		const old = await findSession(holder.page.db);
		pass(11 * MINUTE);
		await holder.ask(sessions);
		await holder.page.db.account.put({ ...old!, id: 'session' });
		expect(refusedAs(await holder.ask(sessions))).toBe('account-needed');
		expect((await holder.standing()).session.state).toBe('signed-out');
	});

	test('a renewal whose answer is lost is had again', async () => {
		const holder = await aMember();
		pass(11 * MINUTE);
		let lost = 0;
		const losing: typeof fetch = async (input, init) => {
			const answer = await fetch(input, init);
			const renewed = String(input).endsWith('/session') && answer.status === 200;
			if (!renewed || lost++ > 0) return answer;
			throw new TypeError('The answer is lost');
		};
		const sender = await senderOf(holder.page, office.url, { fetch: losing });
		const again = { ...holder, sender };
		const path = aRequest();
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
		const holder = await aMember();
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
		const holder = await aMember();
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
		const holder = await aMember();
		const thief = await aHolder(office);
		for (let tries = 0; tries < 5; tries++) await thief.ask(signIn(me.email, WRONG));
		const path = aRequest();
		const proof = await accountHeaders(holder.page.db, urlOf(path), 'session', await nonce());
		await office.stop();
		const port = Number(new URL(office.url).port);
		office = await anOffice({ dir, port, passwordCost: 2 ** 6 });
		const replayed = await put(path, proof, await letter(sessions));
		expect([replayed.status, replayed.said['code']]).toEqual([401, 'proof-stale']);
		expect(saidIn(await holder.ask(sessions)).state).toBe('sessions');
		expect(refusedAs(await thief.ask(signIn(me.email)))).toBe('locked');
	});

	test('the phone keeps neither password nor code once it was answered', async () => {
		const holder = await aMember();
		const rows = await holder.page.db.outbox.toArray();
		expect(rows.map(({ call }) => call.kind === 'account' && call.sealed)).toEqual(['', '']);
	});
});
