import { describe, expect, test } from 'vitest';
import { readSaid } from '#domain/account';
import {
	isCode,
	passwordProblems,
	profileProblems,
	tidyCode,
	tidyIdentifier,
	tidyProfile
} from '#domain/account-checks';
import { standingOf, type AccountStep } from '#domain/account-standing';
import { handOver, hold, needsAccount, nextStep, release, type Delivery } from '#domain/outbox';
import { aProfile } from '../profiles.ts';

describe('what is typed', () => {
	test.each([
		['citizen', ' 1234 5678 ', []],
		['citizen', 'A1234567', ['idNumber']],
		['resident', '123456', []],
		['visitor', 'l8989 02c3', []],
		['visitor', 'X1', ['idNumber']],
		['refugee', 'eth-00123/24', []]
	] as const)('as a %s, the number %s', (kind, idNumber, problems) => {
		const profile = tidyProfile(aProfile(1, { kind, idNumber }));
		expect(profileProblems(profile)).toEqual(problems);
	});

	test('an e-mail is the same in capitals, a Kenyan phone in its short form', () => {
		const profile = tidyProfile(aProfile(1, { email: ' A.B@Example.COM ', phone: '0712 345 678' }));
		expect(profile).toMatchObject({ email: 'a.b@example.com', phone: '+254712345678' });
		expect(tidyIdentifier(' A.B@Example.COM ')).toBe('a.b@example.com');
		expect(tidyIdentifier('bk 000-102')).toBe('BK000102');
	});

	test('what is missing is named in the order of the form', () => {
		const empty = aProfile(1, { name: '', idNumber: '', email: 'x', phone: '1' });
		expect(profileProblems(tidyProfile(empty))).toEqual(['name', 'idNumber', 'email', 'phone']);
	});

	test.each([
		['Long-grass 7', []],
		['', ['short', 'upper', 'lower', 'digit', 'symbol']],
		['longgrass7', ['upper', 'symbol']],
		['LONG-GRASS', ['lower', 'digit']],
		['Sh-1', ['short']],
		[`Aa1-${'x'.repeat(130)}`, ['long']],
		['Ñandú-ñandú 7', []]
	])('the password %j lacks %j', (password, problems) => {
		expect(passwordProblems(password)).toEqual(problems);
	});

	test('a code may be pasted with spaces and dashes', () => {
		expect(['12 34 56', '123-456', ' 123456\n'].map(tidyCode)).toEqual(Array(3).fill('123456'));
		expect(['123456', '12345', '1234567', '12345a'].map(isCode)).toEqual([
			true,
			false,
			false,
			false
		]);
	});
});

describe('what the office said', () => {
	const sent = { state: 'code-sent', via: 'sms', lives: 600_000, again: 60_000, left: 3 } as const;
	const profile = { kind: 'citizen', name: 'Amani', email: 'a***', phone: '+254 ***' } as const;

	test('is read where it is whole, and nothing otherwise', () => {
		expect(readSaid({ ...sent, later: 1 })).toEqual(sent);
		expect(readSaid({ state: 'signed-in', profile })).toEqual({ state: 'signed-in', profile });
		const broken = [
			null,
			'done',
			{ state: 'danced' },
			{ ...sent, via: 'pigeon' },
			{ ...sent, lives: '1' },
			{ state: 'signed-in' }
		];
		expect(broken.map(readSaid)).toEqual(Array(broken.length).fill(undefined));
	});

	const step = (nth: number, rest: object) =>
		({ id: `r${nth}`, at: nth, act: 'register', ...rest }) as AccountStep;
	const asked = step(1, { state: 'answered', answeredAt: 1_000, said: sent });

	test('a code is awaited until it was shown, or can do nothing more', () => {
		expect(standingOf([], false)).toMatchObject({ session: { state: 'none' }, flow: undefined });
		const flow = standingOf([asked], false).flow;
		expect(flow).toMatchObject({
			id: 'r1',
			purpose: 'register',
			livesUntil: 601_000,
			againAt: 61_000
		});
		const verify = (rest: object) => step(2, { act: 'verify', flow: 'r1', ...rest });
		const wrong = verify({ state: 'refused', code: 'code-wrong' });
		expect(standingOf([asked, wrong], false).flow?.id).toBe('r1');
		for (const code of ['flow-over', 'locked']) {
			const over = verify({ state: 'refused', code });
			expect(standingOf([asked, over], false).flow).toBeUndefined();
		}
		const said = { state: 'signed-in', profile };
		const right = verify({ state: 'answered', answeredAt: 2_000, said });
		const standing = standingOf([right, asked], true);
		expect(standing).toMatchObject({ flow: undefined, session: { state: 'signed-in', profile } });
		expect(standingOf([asked, right], false).session.state).toBe('signed-out');
		const gone = step(3, {
			act: 'delete',
			state: 'answered',
			answeredAt: 3_000,
			said: { state: 'done' }
		});
		expect(standingOf([asked, right, gone], false).session.state).toBe('none');
	});

	test('another code begins its time anew; a newer wish takes the place of an older one', () => {
		const resent = step(2, {
			...{ act: 'resend', flow: 'r1', state: 'answered', answeredAt: 70_000 },
			said: { ...sent, via: 'email', left: 2 }
		});
		expect(standingOf([asked, resent], false).flow).toMatchObject({
			...{ via: 'email', livesUntil: 670_000, resendsLeft: 2 }
		});
		const newer = step(3, { act: 'sign-in', state: 'waiting', reason: 'offline', notBefore: 0 });
		expect(standingOf([asked, newer], false)).toMatchObject({ flow: undefined, waiting: [newer] });
	});
});

describe('what needs an account', () => {
	const row = {
		...{ id: 's-1', kind: 'submission', application: 'a-1', createdAt: 0, uploads: [] },
		...{ bytesSent: 0, bytesTotal: 10, handedOver: false },
		now: { state: 'sending', since: 0, by: 'x', until: 9, attempts: 1 }
	} as const satisfies Delivery;
	const refused = { outcome: 'refused', code: 'account-needed' } as const;

	test('is held, can be taken back, and goes on once there is one', () => {
		const held = nextStep(handOver(row), refused, 5, 0);
		expect(held).toMatchObject({
			...{ handedOver: false, now: { state: 'held', reason: 'account-needed' } }
		});
		expect(needsAccount(held)).toBe(true);
		expect(release(held, 7).now).toMatchObject({ state: 'queued', notBefore: 7 });
		expect(needsAccount(hold(row, 'applicant-away'))).toBe(false);
	});

	test('a refusal about the account itself is final, and says until when', () => {
		const asked = { ...row, kind: 'account' } as const;
		expect(nextStep(asked, refused, 5, 0).now).toMatchObject({ state: 'refused' });
		const locked = { outcome: 'refused', code: 'locked', retryAfter: 1_000 } as const;
		expect(nextStep(asked, locked, 5, 0).now).toMatchObject({ code: 'locked', until: 1_005 });
	});
});
