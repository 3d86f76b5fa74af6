import { describe, expect, test } from 'vitest';
import {
	countryName,
	formatAsOf,
	formatBytes,
	formatDate,
	formatInstant,
	formatMoney
} from '#ui/format.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('money', () => {
	test('names its currency by code and leaves out empty cents', () => {
		expect(plain(formatMoney({ currency: 'USD', minor: 3000 }, 'en'))).toBe('USD 30');
		expect(plain(formatMoney({ currency: 'USD', minor: 3250 }, 'en'))).toBe('USD 32.50');
		expect(plain(formatMoney({ currency: 'KES', minor: 750_000 }, 'sw'))).toBe('KES 7,500');
	});
});

describe('dates', () => {
	test('a calendar date is the same day in every time zone and language', () => {
		expect(formatDate('2027-06-14', 'en')).toBe('14 June 2027');
		expect(formatDate('2027-06-14', 'sw')).toBe('14 Juni 2027');
	});

	test('a source speaks for a year, a month or a day', () => {
		expect(formatAsOf('2024', 'en')).toBe('2024');
		expect(formatAsOf('2024-01', 'en')).toBe('January 2024');
		expect(formatAsOf('2025-05-31', 'en')).toBe('31 May 2025');
	});

	test('an instant of today shows its time only; midnight is 00, not 24', () => {
		const midnight = new Date(2027, 5, 14, 0, 5).getTime();
		expect(formatInstant(midnight, midnight + 3_600_000, 'en')).toBe('00:05');
		expect(formatInstant(midnight, midnight + 86_400_000, 'en')).toBe('14 June 2027, 00:05');
	});
});

describe('what is no time, date or country', () => {
	test.each(['<img src=x onerror=alert(1)>', '__proto__', '', '2027-13-45'])(
		'%s is shown as it came',
		(text) => {
			expect(formatInstant(text, 0, 'en')).toBe(text);
			expect(formatDate(text, 'sw')).toBe(text);
			expect(formatAsOf(text, 'en')).toBe(text);
			expect(countryName(text, 'en')).toBe(text);
		}
	);
});

describe('sizes', () => {
	test('are told in the unit a person counts in', () => {
		expect(plain(formatBytes(0, 'en'))).toBe('0 KB');
		expect(plain(formatBytes(12, 'en'))).toBe('1 KB');
		expect(plain(formatBytes(411_800, 'en'))).toBe('412 KB');
		expect(plain(formatBytes(2_720_000, 'en'))).toBe('2.7 MB');
		expect(plain(formatBytes(10_737_000_000, 'en'))).toBe('11 GB');
	});
});

test('countries have their names in both languages', () => {
	expect(countryName('UG', 'en')).toBe('Uganda');
	expect(countryName('DE', 'sw')).toBe('Ujerumani');
});
