import { describe, expect, test } from 'vitest';
import { convenience } from '#catalog/convenience';
import type { Answers, Facts } from '#domain/facts';
import { convenienceFeeOf, type Fee } from '#domain/fee';
import { stageCosts } from '#ui/form/costs.ts';

const sourced = { source: 'kibali', confidence: 'assumed', effectiveFrom: '2024-03-01' } as const;
const kes = (shillings: number) => ({ currency: 'KES', minor: shillings * 100 }) as const;
const usd = (dollars: number) => ({ currency: 'USD', minor: dollars * 100 }) as const;
const notEac = { not: { oneOf: ['nationality', ['UG', 'TZ']] } } as const;
const fees: readonly Fee[] = [
	{ id: 'processing', stage: 'processing', amount: kes(20_000), when: notEac, ...sourced },
	{ id: 'years', stage: 'issuance', amount: kes(500_000), times: 'years', ...sourced },
	{ id: 'bond', stage: 'issuance', amount: kes(100_000), bond: true, ...sourced }
];
const facts = (answers: Answers): Facts => ({
	answers,
	documents: {},
	lists: {},
	today: '2026-11-23'
});

describe('what it costs', () => {
	test('is told stage by stage, with and without the convenience fee', () => {
		const answers = { nationality: 'DE', years: 2 };
		const [first, second] = stageCosts(fees, facts(answers), convenience);
		expect(first).toMatchObject({
			stage: 'processing',
			totals: [kes(20_000)],
			convenience: [kes(50)],
			all: [kes(20_050)]
		});
		expect(second).toMatchObject({ stage: 'issuance', totals: [kes(1_100_000)] });
		expect(second?.lines.map(({ amount, times }) => [amount, times])).toEqual([
			[kes(1_000_000), 2],
			[kes(100_000), undefined]
		]);
		expect(second?.all).toEqual([kes(1_100_050)]);
	});

	test('has no convenience fee on a bond, which is not paid to the payment service', () => {
		const [, second] = stageCosts([fees[2]!], facts({}), convenience);
		expect(second).toMatchObject({ totals: [kes(100_000)], convenience: [], all: [kes(100_000)] });
	});

	test('leaves the convenience fee out for who does not want to see it', () => {
		const [first] = stageCosts(fees, facts({ nationality: 'DE' }), undefined);
		expect(first).toMatchObject({ convenience: [], all: [kes(20_000)] });
	});

	test('is nothing where every line falls away, and nothing is added to it', () => {
		const [first] = stageCosts(fees, facts({ nationality: 'UG' }), convenience);
		expect(first).toMatchObject({ lines: [], totals: [], convenience: [], all: [] });
	});

	test('does not count what depends on an answer', () => {
		const [, second] = stageCosts(fees, facts({ nationality: 'DE' }), convenience);
		expect(second?.lines.map(({ due }) => due)).toEqual(['unknown', 'yes']);
		expect(second?.totals).toEqual([kes(100_000)]);
	});

	test('has no second stage where nothing is asked for after approval', () => {
		const one = stageCosts([fees[0]!], facts({}), convenience);
		expect(one.map(({ stage }) => stage)).toEqual(['processing']);
	});
});

describe('the convenience fee', () => {
	test.each([
		[1, 5],
		[199, 5],
		[200, 10],
		[299, 10],
		[300, 15],
		[499, 15],
		[500, 20],
		[699, 20],
		[700, 25],
		[999, 25],
		[1_000, 50],
		[600_000, 50]
	])('of KES %i is KES %i', (total, fee) => {
		expect(convenienceFeeOf(kes(total), convenience.tiers)).toEqual(kes(fee));
	});

	test('of any dollars is a dollar, and of nothing is nothing', () => {
		expect(convenienceFeeOf(usd(1), convenience.tiers)).toEqual(usd(1));
		expect(convenienceFeeOf(usd(2_000), convenience.tiers)).toEqual(usd(1));
		expect(convenienceFeeOf(kes(0), convenience.tiers)).toBeUndefined();
	});

	test('is marked as one that sources disagree on', () => {
		expect(convenience.confidence).toBe('conflicting');
	});
});
