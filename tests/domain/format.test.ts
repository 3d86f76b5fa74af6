import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesFormat, tidy, type FormatName } from '#domain/format';

describe.each<[FormatName, readonly [typed: string, stored: string][], readonly string[]]>([
	[
		'kenyanPhone',
		[
			['0712 345 678', '+254712345678'],
			['0112345678', '+254112345678'],
			['254712345678', '+254712345678'],
			['+254 (712) 345-678', '+254712345678'],
			['712345678', '+254712345678'],
			['00254712345678', '+254712345678']
		],
		['0612345678', '071234567', '+447700900123', 'phone', '']
	],
	[
		'phone',
		[
			['+44 7700 900123', '+447700900123'],
			['0044 7700 900123', '+447700900123'],
			['0712345678', '+254712345678']
		],
		['7700 900123', '+0123456789', '+12', 'call me']
	],
	[
		'passportNumber',
		[
			['a1234567', 'A1234567'],
			['AB 123-456', 'AB123456']
		],
		['A1234', 'A123456789', 'Á123456']
	],
	[
		'passportName',
		[
			['  anna   maria ', 'ANNA MARIA'],
			["o'neill-smith", "O'NEILL-SMITH"]
		],
		['JOSÉ', '1ANNA', 'ANNA2', '-ANNA']
	],
	[
		'name',
		[
			['José  Ngũgĩ', 'José Ngũgĩ'],
			['Wanjikũ wa Mwangi', 'Wanjikũ wa Mwangi']
		],
		['R2D2', '-', '']
	],
	[
		'email',
		[[' anna@example.com ', 'anna@example.com']],
		['anna@example', 'anna example.com', '@example.com', 'a@b@c.de']
	],
	[
		'flightNumber',
		[
			['kq 101', 'KQ101'],
			['5H-332', '5H332']
		],
		['101', 'KENYA101', 'KQ']
	]
])('%s', (format, good, bad) => {
	test.each(good)('%j is stored as %s', (typed, stored) => {
		expect(tidy(format, typed)).toBe(stored);
		expect(matchesFormat(format, stored)).toBe(true);
	});

	test.each(bad)('%j does not fit', (typed) => {
		expect(matchesFormat(format, tidy(format, typed))).toBe(false);
	});

	test('is tidy once it is tidied', () => {
		fc.assert(
			fc.property(fc.string(), (typed) => {
				const once = tidy(format, typed);
				expect(tidy(format, once)).toBe(once);
			})
		);
	});
});
