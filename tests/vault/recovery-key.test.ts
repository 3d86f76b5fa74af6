import { describe, expect, test } from 'vitest';
import { makeRecoveryKey, printRecoveryKey, readRecoveryKey } from '#vault/recovery-key';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a recovery key', () => {
	test('is seven groups of five signs, never the same twice, and reads as it was made', () => {
		const keys = Array.from({ length: 200 }, makeRecoveryKey);
		for (const { key, printed } of keys) {
			expect(printed).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/);
			expect(readRecoveryKey(printed)).toEqual({ ok: true, key });
			expect(printRecoveryKey(key)).toBe(printed);
		}
		expect(new Set(keys.map(({ key }) => key)).size).toBe(200);
	});

	test('is read however it is spelled', () => {
		const key = '0123456789ABCDEFGHJKMNPQRS10';
		const printed = printRecoveryKey(key);
		const asTyped = [
			printed.toLowerCase(),
			printed.replaceAll('-', ''),
			printed.replaceAll('-', '  \n'),
			printed.replaceAll('0', 'o').replaceAll('1', 'l'),
			printed.replaceAll('1', 'I')
		];
		for (const typed of asTyped) expect(readRecoveryKey(typed)).toEqual({ ok: true, key });
	});

	test('with any one wrong sign says in which group', () => {
		const { printed } = makeRecoveryKey();
		let slips = 0;
		for (let at = 0; at < printed.length; at++) {
			if (printed[at] === '-') continue;
			for (const sign of `${SIGNS}U`) {
				if (sign === printed[at]) continue;
				const slip = printed.slice(0, at) + sign + printed.slice(at + 1);
				const group = Math.floor(at / 6) + 1;
				expect(readRecoveryKey(slip)).toEqual({ ok: false, problem: 'group', group });
				slips += 1;
			}
		}
		expect(slips).toBe(35 * 32);
	});

	test('with two neighbours exchanged, or two groups, does not read', () => {
		for (let round = 0; round < 50; round++) {
			const { printed } = makeRecoveryKey();
			const groups = printed.split('-');
			for (let at = 0; at + 1 < printed.length; at++) {
				const [a = '', b = ''] = [printed[at], printed[at + 1]];
				if (a === b || a === '-' || b === '-') continue;
				const slip = printed.slice(0, at) + b + a + printed.slice(at + 2);
				expect(readRecoveryKey(slip).ok).toBe(false);
			}
			const [first = '', second = '', ...rest] = groups;
			if (first !== second) {
				expect(readRecoveryKey([second, first, ...rest].join('-')).ok).toBe(false);
			}
		}
	});

	test('that is not all there says how much of it is', () => {
		expect(readRecoveryKey('ABCDE-FGH')).toEqual({ ok: false, problem: 'length', signs: 8 });
		expect(readRecoveryKey('')).toEqual({ ok: false, problem: 'length', signs: 0 });
		expect(readRecoveryKey('x'.repeat(10_000))).toMatchObject({ ok: false, problem: 'length' });
	});
});
