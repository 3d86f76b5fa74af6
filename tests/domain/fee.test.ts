import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feeOf, type Fee } from '#domain/fee';
import type { Answer, Facts } from '#domain/facts';
import { sameMoney, totalOf, type Money } from '#domain/money';

const cited = { source: 'law', confidence: 'official', effectiveFrom: '2024-03-01' } as const;
const usd = (minor: number): Money => ({ currency: 'USD', minor });
const kes = (minor: number): Money => ({ currency: 'KES', minor });
const fees: Fee[] = [
	{ id: 'base', stage: 'processing', amount: usd(3000), ...cited },
	{
		id: 'urgent',
		stage: 'processing',
		amount: usd(2000),
		when: { equals: ['urgent', true] },
		...cited
	},
	{ id: 'local', stage: 'processing', amount: kes(5000), ...cited },
	{ id: 'card', stage: 'issuance', amount: kes(100_000), ...cited },
	{ id: 'later', stage: 'processing', amount: usd(9900), ...cited, effectiveFrom: '2027-01-01' }
];
const facts = (answers: Facts['answers'], today = '2026-11-23'): Facts => ({
	answers,
	documents: {},
	lists: {},
	today
});

describe('what will be due', () => {
	test('counts what is certain, in each currency', () => {
		expect(feeOf(fees, 'processing', facts({ urgent: true })).totals).toEqual([
			usd(5000),
			kes(5000)
		]);
		expect(feeOf(fees, 'processing', facts({ urgent: false })).totals).toEqual([
			usd(3000),
			kes(5000)
		]);
	});

	test('names what depends on an open question, without counting it', () => {
		const due = feeOf(fees, 'processing', facts({}));
		expect(due.lines.map((line) => [line.fee.id, line.due])).toEqual([
			['base', 'yes'],
			['urgent', 'unknown'],
			['local', 'yes']
		]);
		expect(due.totals).toEqual([usd(3000), kes(5000)]);
	});

	test('keeps the stages apart', () => {
		expect(feeOf(fees, 'issuance', facts({})).totals).toEqual([kes(100_000)]);
	});

	test('takes a new fee on the day it takes effect', () => {
		const on = (today: string) =>
			feeOf(fees, 'processing', facts({}, today)).lines.some((line) => line.fee.id === 'later');
		expect(on('2026-12-31')).toBe(false);
		expect(on('2027-01-01')).toBe(true);
	});

	test('multiplies a price by a number that was answered, and by no other', () => {
		const yearly: Fee = { ...fees[0]!, id: 'yearly', times: 'years', amount: kes(5_000) };
		const line = (years: Answer | undefined) =>
			feeOf([yearly], yearly.stage, facts(years === undefined ? {} : { years })).lines[0];
		expect(line(3)).toMatchObject({ due: 'yes', amount: kes(15_000), times: 3 });
		for (const years of [undefined, 0, 1.5, -1, 'two', 1_001]) {
			expect(line(years), String(years)).toEqual({
				fee: yearly,
				due: 'unknown',
				amount: kes(5_000)
			});
		}
	});

	test('drops a fee the day after its last one', () => {
		const old: Fee = { ...fees[0]!, id: 'old', until: '2026-06-30' };
		const on = (today: string) => feeOf([old], old.stage, facts({}, today)).lines.length;
		expect(on('2026-06-30')).toBe(1);
		expect(on('2026-07-01')).toBe(0);
	});

	test('is nothing before the first fee', () => {
		expect(feeOf(fees, 'processing', facts({}, '2024-02-29'))).toEqual({ lines: [], totals: [] });
	});
});

test('totals do not depend on the order, and nothing is lost', () => {
	const amount = fc.record({
		currency: fc.constantFrom('USD' as const, 'KES' as const),
		minor: fc.nat({ max: 1_000_000 })
	});
	fc.assert(
		fc.property(fc.array(amount), (amounts) => {
			const sum = (list: readonly Money[], currency: string) =>
				list
					.filter((one) => one.currency === currency)
					.reduce((total, one) => total + one.minor, 0);
			for (const total of totalOf(amounts)) expect(total.minor).toBe(sum(amounts, total.currency));
			const again = totalOf([...amounts].reverse());
			for (const total of totalOf(amounts)) {
				expect(again.some((one) => sameMoney(one, total))).toBe(true);
			}
		})
	);
});
