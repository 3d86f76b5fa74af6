import { describe, expect, test } from 'vitest';
import { isLongEnough, isMistyped, newBackupSecret, plainSecret } from '#vault/backup-secret';

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

describe('the secret of a backup', () => {
	test('is six groups of four digits, another each time, and stands its own check', () => {
		const all = Array.from({ length: 300 }, () => newBackupSecret(random));
		for (const secret of all) {
			expect(secret).toMatch(/^(\d{4} ){5}\d{4}$/);
			expect(isMistyped(secret)).toBe(false);
			expect(isLongEnough(secret)).toBe(true);
		}
		expect(new Set(all).size).toBe(all.length);
	});

	test('uses every digit about as often as every other', () => {
		const digits = Array.from({ length: 2_000 }, () => plainSecret(newBackupSecret(random))).join(
			''
		);
		for (let digit = 0; digit < 10; digit++) {
			const share = digits.split(String(digit)).length / digits.length;
			expect(Math.abs(share - 0.1), String(digit)).toBeLessThan(0.012);
		}
	});

	test('finds each single slip, and each pair that was turned round', () => {
		const digits = plainSecret(newBackupSecret(random));
		for (let at = 0; at < digits.length; at++) {
			for (let digit = 0; digit < 10; digit++) {
				const slip = digits.slice(0, at) + digit + digits.slice(at + 1);
				expect(isMistyped(slip)).toBe(slip !== digits);
			}
			const turned =
				digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2);
			if (turned.length === 24) expect(isMistyped(turned)).toBe(turned !== digits);
		}
	});

	test('is the same however its groups are typed; an own one keeps its letters', () => {
		const plain = '482109375566120477893016';
		for (const typed of [
			' 4821 0937 5566 1204 7789 3016 ',
			'4821-0937-5566-1204-7789-3016',
			plain
		]) {
			expect(plainSecret(typed)).toBe(plain);
		}
		expect(plainSecret('４８２１ 0937')).toBe('48210937');
		expect(plainSecret('  Mvua  ya masika ')).toBe('Mvua ya masika');
		expect(isLongEnough('elfu  moja')).toBe(false);
		expect(isLongEnough('elfu moja na mia')).toBe(true);
	});
});
