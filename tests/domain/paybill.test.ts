import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelsOf } from '#domain/channel';
import type { Invoice } from '#domain/payment';
import { accountOf, inGroups, readConfirmation, referenceOf } from '#domain/paybill';

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const reference = fc
	.array(fc.constantFrom(...SIGNS), { minLength: 4, maxLength: 11 })
	.map((signs) => signs.join(''));
const account = (of: string) => accountOf(of) ?? '';

describe('the account to type', () => {
	test('is the reference and one more character', () => {
		expect(accountOf('23456789AB')).toMatch(/^23456789AB[0-9A-Z]$/);
		expect(accountOf('KB-1')).toBe(accountOf('kb 1'));
		expect(accountOf('KB/1')).toBeUndefined();
		expect(inGroups('23456789ABX')).toBe('2345 6789 ABX');
		expect(inGroups('000000', 3)).toBe('000 000');
	});

	test('leads back to its reference, however it is typed', () => {
		fc.assert(
			fc.property(reference, (of) => {
				expect(referenceOf(inGroups(account(of)).toLowerCase())).toBe(of);
			})
		);
	});

	test('is none with one wrong character, wherever it is', () => {
		fc.assert(
			fc.property(reference, fc.nat(), fc.integer({ min: 1, max: 35 }), (of, at, by) => {
				const right = account(of);
				const place = at % right.length;
				const wrong = SIGNS.charAt((SIGNS.indexOf(right.charAt(place)) + by) % 36);
				const typed = right.slice(0, place) + wrong + right.slice(place + 1);
				expect(referenceOf(typed)).toBeUndefined();
			})
		);
	});

	test('is none where any two neighbours changed places', () => {
		for (const one of SIGNS) {
			for (const other of SIGNS) {
				const right = account(`A${one}${other}Z`);
				const swapped = `A${other}${one}Z${right.slice(-1)}`;
				if (one !== other) expect(referenceOf(swapped), right).toBeUndefined();
			}
		}
		fc.assert(
			fc.property(reference, fc.nat(), (of, at) => {
				const right = account(of);
				const place = at % (right.length - 1);
				const [one, other] = [right.charAt(place), right.charAt(place + 1)];
				fc.pre(one !== other);
				const typed = right.slice(0, place) + other + one + right.slice(place + 2);
				expect(referenceOf(typed)).toBeUndefined();
			})
		);
	});

	test.each(['', 'A', '  ', 'ÄÖ'])('%j is none', (typed) => {
		expect(referenceOf(typed)).toBeUndefined();
	});
});

describe('a confirmation', () => {
	const sms =
		'QAB2CDE3FG Confirmed. Ksh20,050.00 sent to PRACTICE OFFICE for account 23456789ABX on 23/11/26 at 6:15 PM. New M-PESA balance is Ksh310.50.';

	test('is read out of the whole message', () => {
		expect(readConfirmation(sms)).toEqual({
			code: 'QAB2CDE3FG',
			amount: { currency: 'KES', minor: 2_005_000 },
			account: '23456789ABX'
		});
		expect(readConfirmation(sms.replaceAll(' ', '\n'))?.code).toBe('QAB2CDE3FG');
	});

	test.each(['qab2cde3fg', ' QAB2 CDE3 FG ', 'QAB2-CDE3-FG', 'code: QAB2CDE3FG'])(
		'is read from %j',
		(typed) => expect(readConfirmation(typed)).toEqual({ code: 'QAB2CDE3FG' })
	);

	test.each(['', 'QAB2CDE3F', 'the government', '1234567890', 'I paid yesterday', 'QAB2CDE3FGH'])(
		'is not in %j',
		(typed) => expect(readConfirmation(typed)).toBeUndefined()
	);

	test('never breaks, whatever is pasted', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 400 }), (typed) => {
				const code = readConfirmation(typed)?.code ?? 'QAB2CDE3FG';
				expect(code).toMatch(/^[A-Z][A-Z0-9]{9}$/);
			})
		);
	});
});

describe('the ways to pay an invoice', () => {
	const amount = { currency: 'KES', minor: 2_005_000 } as const;
	const invoice: Invoice = {
		...{ id: 'i', submission: 's', reference: '23456789AB', stage: 'processing', amount },
		...{ lines: [], issuedAt: '2026-11-23T09:00:00Z', paybill: '000000' },
		channels: ['hosted', 'mpesa', 'paybill', 'airtel']
	};

	test('are those that the office names and this release knows, in our order', () => {
		expect(channelsOf(invoice)).toEqual(['mpesa', 'paybill', 'airtel', 'hosted']);
		expect(channelsOf({ ...invoice, channels: ['pigeon', 'hosted'] })).toEqual(['hosted']);
	});

	test('are the M-Pesa prompt where the office says nothing', () => {
		const { channels, paybill, ...bare } = invoice;
		expect([channels?.length, paybill]).toEqual([4, '000000']);
		expect(channelsOf(bare)).toEqual(['mpesa']);
	});

	test.each<[string, Partial<Invoice>]>([
		['in dollars', { amount: { currency: 'USD', minor: 3_000 } }],
		['with cents', { amount: { currency: 'KES', minor: 2_005_050 } }],
		['without a number to pay to', { paybill: '' }],
		['with a number that is none', { paybill: 'mama' }],
		['with a reference that nobody can type', { reference: '<b>' }]
	])('leave the menu out for one %s', (_, change) => {
		expect(channelsOf({ ...invoice, ...change })).toEqual(['mpesa', 'airtel', 'hosted']);
	});
});
