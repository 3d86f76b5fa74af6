import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	dateOf,
	evaluate,
	factsRead,
	isAnswered,
	type Condition,
	type Truth
} from '#domain/condition';
import type { Answers, DocumentFacts, Facts } from '#domain/facts';

const file: DocumentFacts = { type: 'application/pdf', size: 1, pages: 1 };
const facts = (answers: Answers, documents: Facts['documents'] = {}): Facts => ({
	answers,
	documents,
	lists: { africa: ['KE', 'UG'] },
	today: '2026-11-23'
});

const met: Condition = { equals: ['yes', true] };
const unmet: Condition = { equals: ['yes', false] };
const unknown: Condition = { present: 'nothing' };
const by: Record<Truth, Condition> = { met, unmet, unknown };
const truth = (condition: Condition, answers: Answers = { yes: true }) =>
	evaluate(condition, facts(answers));

describe('and, or, not', () => {
	test.each([
		['met', 'met', 'met', 'met'],
		['met', 'unmet', 'unmet', 'met'],
		['met', 'unknown', 'unknown', 'met'],
		['unmet', 'unmet', 'unmet', 'unmet'],
		['unmet', 'unknown', 'unmet', 'unknown'],
		['unknown', 'unknown', 'unknown', 'unknown']
	] as const)('%s with %s: and is %s, or is %s', (a, b, and, or) => {
		expect(truth({ and: [by[a], by[b]] })).toBe(and);
		expect(truth({ and: [by[b], by[a]] })).toBe(and);
		expect(truth({ or: [by[a], by[b]] })).toBe(or);
		expect(truth({ or: [by[b], by[a]] })).toBe(or);
	});

	test.each([
		['met', 'unmet'],
		['unmet', 'met'],
		['unknown', 'unknown']
	] as const)('not %s is %s', (a, is) => expect(truth({ not: by[a] })).toBe(is));

	test('nothing at all: and is met, or is unmet', () => {
		expect(truth({ and: [] })).toBe('met');
		expect(truth({ or: [] })).toBe('unmet');
	});
});

describe.each<[string, Condition, [Answers, Truth][]]>([
	[
		'present',
		{ present: 'a' },
		[
			[{ a: 'x' }, 'met'],
			[{ a: 0 }, 'met'],
			[{ a: false }, 'met'],
			[{ a: [{ x: 1 }] }, 'met'],
			[{ a: '  ' }, 'unknown'],
			[{ a: [] }, 'unknown'],
			[{ a: null }, 'unknown'],
			[{}, 'unknown']
		]
	],
	[
		'equals',
		{ equals: ['a', 1] },
		[
			[{ a: 1 }, 'met'],
			[{ a: '1' }, 'unmet'],
			[{ a: null }, 'unknown'],
			[{}, 'unknown']
		]
	],
	[
		'oneOf values',
		{ oneOf: ['a', ['KE', 'TZ']] },
		[
			[{ a: 'TZ' }, 'met'],
			[{ a: 'UG' }, 'unmet'],
			[{}, 'unknown']
		]
	],
	[
		'oneOf a list',
		{ oneOf: ['a', '@africa'] },
		[
			[{ a: 'UG' }, 'met'],
			[{ a: 'TZ' }, 'unmet'],
			[{}, 'unknown']
		]
	],
	[
		'oneOf a list that is not there',
		{ oneOf: ['a', '@nowhere'] },
		[
			[{ a: 'UG' }, 'unmet'],
			[{}, 'unknown']
		]
	],
	[
		'atLeast',
		{ atLeast: ['a', 5] },
		[
			[{ a: 5 }, 'met'],
			[{ a: 4 }, 'unmet'],
			[{ a: '5' }, 'unknown'],
			[{}, 'unknown']
		]
	],
	[
		'atMost',
		{ atMost: ['a', 5] },
		[
			[{ a: 5 }, 'met'],
			[{ a: 6 }, 'unmet'],
			[{}, 'unknown']
		]
	],
	[
		'matches',
		{ matches: ['a', 'kenyanPhone'] },
		[
			[{ a: '+254712345678' }, 'met'],
			[{ a: '+447700900123' }, 'unmet'],
			[{}, 'unknown']
		]
	],
	[
		'before',
		{ before: ['a', 'today'] },
		[
			[{ a: '2026-11-22' }, 'met'],
			[{ a: '2026-11-23' }, 'unmet'],
			[{ a: '2026-02-30' }, 'unknown'],
			[{}, 'unknown']
		]
	],
	[
		'after, with a moved date',
		{ after: ['a', { of: 'today', months: 3 }] },
		[
			[{ a: '2027-02-24' }, 'met'],
			[{ a: '2027-02-23' }, 'unmet'],
			[{}, 'unknown']
		]
	],
	[
		'within',
		{ within: ['a', '2026-01-01', 'b'] },
		[
			[{ a: '2026-01-01', b: '2026-01-01' }, 'met'],
			[{ a: '2026-01-02', b: '2026-01-01' }, 'unmet'],
			[{ a: '2025-12-31' }, 'unmet'],
			[{ a: '2026-01-02' }, 'unknown'],
			[{ b: '2026-01-02' }, 'unknown']
		]
	],
	[
		'agedAtLeast',
		{ agedAtLeast: ['a', 'today', 18] },
		[
			[{ a: '2008-11-23' }, 'met'],
			[{ a: '2008-11-24' }, 'unmet'],
			[{}, 'unknown']
		]
	],
	[
		'every',
		{ every: ['a', { before: ['row.from', 'end'] }] },
		[
			[{ a: [{ from: '2026-01-01' }], end: '2026-01-02' }, 'met'],
			[{ a: [{ from: '2026-01-01' }, { from: '2026-01-03' }], end: '2026-01-02' }, 'unmet'],
			[{ a: [{ from: '2026-01-01' }, { from: null }], end: '2026-01-02' }, 'unknown'],
			[{ a: [{ from: null }, { from: '2026-01-03' }], end: '2026-01-02' }, 'unmet'],
			[{ a: [{ from: '2026-01-01' }] }, 'unknown'],
			[{ a: [], end: '2026-01-02' }, 'unknown'],
			[{ a: 'no table', end: '2026-01-02' }, 'unknown']
		]
	]
])('%s', (_, condition, cases) => {
	test.each(cases)('%j is %s', (answers, is) => expect(truth(condition, answers)).toBe(is));
});

describe('documents', () => {
	const shown = facts({}, { passport: [file], empty: [] });

	test('are counted, and their absence is known', () => {
		expect(evaluate({ present: 'document.passport' }, shown)).toBe('met');
		expect(evaluate({ present: 'document.empty' }, shown)).toBe('unmet');
		expect(evaluate({ present: 'document.other' }, shown)).toBe('unmet');
		expect(evaluate({ atLeast: ['document.passport', 2] }, shown)).toBe('unmet');
		expect(evaluate({ equals: ['document.passport', 1] }, shown)).toBe('met');
	});
});

test('a date is a fact, a literal, or a date moved twice', () => {
	const given = facts({ arrival: '2027-01-10', wrong: '10/01/2027' });
	expect(dateOf('arrival', given)).toBe('2027-01-10');
	expect(dateOf('today', given)).toBe('2026-11-23');
	expect(dateOf('2030-01-01', given)).toBe('2030-01-01');
	expect(dateOf({ of: { of: 'arrival', months: 1 }, days: -1 }, given)).toBe('2027-02-09');
	expect(dateOf('wrong', given)).toBeUndefined();
	expect(dateOf({ of: 'nothing', days: 1 }, given)).toBeUndefined();
});

test('a condition tells what it reads', () => {
	const condition: Condition = {
		or: [
			{ and: [{ present: 'a' }, { equals: ['b', 1] }, { oneOf: ['c', []] }] },
			{ not: { before: ['d', { of: { of: 'e', days: 1 }, months: 1 }] } },
			{ within: ['f', '2026-01-01', 'g'] },
			{ every: ['h', { agedAtLeast: ['row.born', 'i', 18] }] },
			{ atLeast: ['j', 1] },
			{ atMost: ['k', 1] },
			{ matches: ['l', 'name'] },
			{ after: ['m', 'today'] }
		]
	};
	expect(factsRead(condition)).toEqual('a b c d e f g h row.born i j k l m today'.split(' '));
});

test.each([[undefined], [null], [''], [' \n'], [[]]])('%j is not an answer', (value) => {
	expect(isAnswered(value)).toBe(false);
});

const names = fc.constantFrom('a', 'b', 'row.a', 'today', 'document.x', '2026-01-01', '__proto__');
const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
	condition: fc.oneof(
		{ depthSize: 'small' },
		fc.record({ present: names }),
		fc.record({ equals: fc.tuple(names, fc.oneof(fc.string(), fc.boolean(), fc.integer())) }),
		fc.record({
			oneOf: fc.tuple(names, fc.oneof(fc.array(fc.string()), fc.constant('@africa' as const)))
		}),
		fc.record({ atLeast: fc.tuple(names, fc.integer()) }),
		fc.record({ before: fc.tuple(names, names) }),
		fc.record({ within: fc.tuple(names, names, names) }),
		fc.record({ agedAtLeast: fc.tuple(names, names, fc.nat()) }),
		fc.record({ every: fc.tuple(names, tie('condition')) }),
		fc.record({ and: fc.array(tie('condition'), { maxLength: 3 }) }),
		fc.record({ or: fc.array(tie('condition'), { maxLength: 3 }) }),
		fc.record({ not: tie('condition') })
	)
}));
const value = fc.oneof(
	fc.string(),
	fc.integer(),
	fc.boolean(),
	fc.constantFrom(null, '2026-05-05')
);
const anyAnswers = fc.dictionary(
	fc.constantFrom('a', 'b'),
	fc.oneof(value, fc.array(fc.dictionary(fc.constantFrom('a'), value), { maxLength: 3 }))
);

describe('any condition on any facts', () => {
	test('comes to a truth, the same each time, and changes nothing', () => {
		fc.assert(
			fc.property(anyCondition, anyAnswers, (condition, answers) => {
				const given = facts(answers);
				const before = structuredClone(given);
				const is = evaluate(condition, given);
				expect(['met', 'unmet', 'unknown']).toContain(is);
				expect(evaluate(condition, given)).toBe(is);
				expect(given).toEqual(before);
				expect(evaluate({ not: { not: condition } }, given)).toBe(is);
			})
		);
	});

	test('a known truth stands, whatever else is answered later', () => {
		fc.assert(
			fc.property(anyCondition, anyAnswers, anyAnswers, (condition, answers, more) => {
				const is = truth(condition, answers);
				const answered = Object.entries(answers).filter(([, one]) => isAnswered(one));
				const later = { ...more, ...Object.fromEntries(answered) };
				if (is !== 'unknown') expect(truth(condition, later)).toBe(is);
			})
		);
	});
});
