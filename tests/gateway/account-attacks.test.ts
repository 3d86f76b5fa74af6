import { beforeEach, describe, expect, test } from 'vitest';
import type { AccountLetter } from '#domain/account';
import { askAccount } from '#journey/ask-account';
import { accountHeaders } from '#storage/session';
import { aHolder, codeFor, PASSWORD, saidIn } from '../account-holder.ts';
import type { RunningOffice } from '../sandbox/start.ts';
import {
	aClock,
	aMember,
	aRequest,
	inBetween,
	letter,
	me,
	MINUTE,
	nonce,
	put,
	refusedAs,
	signIn,
	stranger,
	WRONG
} from './account-party.ts';
import { anOffice } from './party.ts';

let office: RunningOffice;
let pass: ReturnType<typeof aClock>;
beforeEach(async () => {
	office = await anOffice({ passwordCost: 2 ** 6, askedAMinute: 10_000 });
	pass = aClock();
});

describe('guessing', () => {
	test('five wrong passwords lock, for longer each time, and the right one is refused as well', async () => {
		await aMember(office);
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
		pass(office, 31 * MINUTE);
		for (let tries = 0; tries < 4; tries++) await thief.ask(signIn(me.email, WRONG));
		const again = await thief.ask(signIn(me.email, WRONG));
		const longer = again.state === 'refused' ? (again.until ?? 0) - thief.page.now() : 0;
		expect(longer).toBeGreaterThan(59 * MINUTE);
	});

	test('a lock opens by a code to the holder, and then the password counts again', async () => {
		const holder = await aMember(office);
		for (let tries = 0; tries < 5; tries++) await holder.ask(signIn(me.email, WRONG));
		const asked = await holder.ask({ act: 'unlock', identifier: me.email, via: 'email' });
		const code = codeFor(office, me.email);
		expect(saidIn(await holder.ask({ act: 'verify', flow: asked.id, code })).state).toBe('done');
		expect(saidIn(await holder.ask(signIn(me.email))).state).toBe('code-sent');
	});

	test('five wrong codes end the code, and lock', async () => {
		await aMember(office);
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
		const holder = await aMember(office);
		const asked = await holder.ask(signIn(me.email));
		const code = codeFor(office, me.phone);
		const thief = await aHolder(office);
		const verify = { act: 'verify', flow: asked.id, code } as const;
		expect(refusedAs(await thief.ask(verify))).toBe('flow-over');
		pass(office, 10 * MINUTE + 1_000);
		expect(refusedAs(await holder.ask(verify))).toBe('code-expired');
		const anew = await holder.ask({ act: 'resend', flow: asked.id, via: 'sms' });
		expect(saidIn(anew)).toMatchObject({ state: 'code-sent', left: 2 });
		const fresh = { ...verify, code: codeFor(office, me.phone) };
		expect(saidIn(await holder.ask(fresh)).state).toBe('signed-in');
		expect(refusedAs(await holder.ask(fresh))).toBe('flow-over');
	});

	test('codes are sent again after a minute, three times, and the older ones are dead', async () => {
		const holder = await aMember(office);
		const asked = await holder.ask(signIn(me.email));
		const first = codeFor(office, me.phone);
		const resend = { act: 'resend', flow: asked.id, via: 'email' } as const;
		const soon = await holder.ask(resend);
		expect(soon).toMatchObject({ state: 'waiting', reason: 'busy' });
		for (const left of [2, 1, 0]) {
			pass(office, MINUTE + 1_000);
			expect(saidIn(await holder.ask(resend))).toMatchObject({ left, via: 'email' });
		}
		pass(office, MINUTE + 1_000);
		expect(refusedAs(await holder.ask(resend))).toBe('resend-limit');
		const verify = { act: 'verify', flow: asked.id, code: first } as const;
		const [second] = [codeFor(office, me.email)];
		expect(refusedAs(await holder.ask(verify))).toBe(first === second ? 'answered' : 'code-wrong');
		expect(saidIn(await holder.ask({ ...verify, code: second })).state).toBe('signed-in');
	});

	test('a message that never comes costs a minute: the other way brings another code', async () => {
		const holder = await aMember(office);
		const { messages } = office.office.state.accounts;
		const before = messages.length;
		office.office.faults.set({ fault: 'message-lost', times: 1, route: '', value: null });
		const asked = await holder.ask(signIn(me.email));
		expect(messages.length).toBe(before);
		pass(office, MINUTE + 1_000);
		await holder.ask({ act: 'resend', flow: asked.id, via: 'email' });
		const verify = { act: 'verify', flow: asked.id, code: codeFor(office, me.email) } as const;
		expect(saidIn(await holder.ask(verify)).state).toBe('signed-in');
	});

	test('one name gets eight codes in an hour, one network so many requests in a minute', async () => {
		const holder = await aMember(office);
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
		await aMember(office);
		const answers = [];
		for (const profile of [me, stranger]) {
			const thief = await aHolder(office);
			await askAccount(thief.page, act(profile, profile.email));
			const path = aRequest(office);
			const headers = async (given?: string) => ({
				...(await accountHeaders(thief.page.db, Date.now(), path, 'key', given))
			});
			const body = await letter(act(profile, profile.email));
			answers.push(await put(path, await headers(await nonce(office)), body));
		}
		const [known, unknown] = answers.map(({ status, headers, said }) => ({
			status,
			said: { ...said, request: '' },
			headers: [...headers].map(([name]) => name)
		}));
		expect(known).toEqual(unknown);
	});

	test('does not show by the rest of the way: codes, resends and locks are the same for nobody', async () => {
		await aMember(office);
		const ways = [];
		for (const { email } of [me, stranger]) {
			const thief = await aHolder(office);
			const asked = await thief.ask({ act: 'reset', identifier: email, via: 'sms' });
			const seen: unknown[] = [asked.state === 'answered' && asked.said];
			pass(office, MINUTE + 1_000);
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
		const times: Record<string, number[]> = { known: [], unknown: [] };
		const least = (who: string) => Math.min(...(times[who] ?? []));
		const ratio = () => least('known') / least('unknown');
		const alike = () => ratio() > 0.5 && ratio() < 2;
		// The shortest of each counts, and a busy machine may need more tries; a lock answers otherwise.
		for (let round = 0; round < 5 && !alike(); round++) {
			office = await anOffice({ passwordCost: 2 ** 14, askedAMinute: 10_000 });
			await aMember(office);
			const thief = await aHolder(office);
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
		}
		expect(ratio()).toBeGreaterThan(0.5);
		expect(ratio()).toBeLessThan(2);
	});

	test('is told to the holder alone, when somebody registers with what is theirs', async () => {
		await aMember(office);
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
