import { describe, expect, test } from 'vitest';
import { problemsWith, type Problem, type Question, type RowsQuestion } from '#domain/question';
import type { Answer } from '#domain/facts';

const table: RowsQuestion = {
	id: 'stays',
	kind: 'rows',
	minRows: 2,
	maxRows: 3,
	columns: [
		{ id: 'name', kind: 'text', maxLength: 5 },
		{ id: 'note', kind: 'text', maxLength: 5, optional: true }
	]
};
const row = { name: 'A' };

describe.each<[string, Question, readonly [Answer | undefined, readonly Problem['code'][]][]]>([
	[
		'a text',
		{ id: 'q', kind: 'text', maxLength: 5, format: 'passportName' },
		[
			['ANNA', []],
			['Anna', ['badFormat']],
			['ANNABELLA', ['tooLong']],
			['', ['required']],
			['  ', ['required']],
			[undefined, ['required']],
			[[row], ['required']]
		]
	],
	[
		'an e-mail',
		{ id: 'q', kind: 'email', maxLength: 50 },
		[
			['anna@example.com', []],
			['anna', ['badFormat']]
		]
	],
	[
		'an optional text',
		{ id: 'q', kind: 'text', maxLength: 5, optional: true },
		[
			[undefined, []],
			[null, []],
			['ANNABELLA', ['tooLong']]
		]
	],
	[
		'a number',
		{ id: 'q', kind: 'number', min: 1, max: 9 },
		[
			[1, []],
			[9, []],
			[0, ['tooLow']],
			[10, ['tooHigh']],
			['5', ['notANumber']],
			[Number.NaN, ['notANumber']],
			[null, ['required']]
		]
	],
	[
		'a date',
		{ id: 'q', kind: 'date', usually: 'past' },
		[
			['2028-02-29', []],
			['2026-02-29', ['notADate']],
			['23/11/2026', ['notADate']]
		]
	],
	[
		'a choice',
		{ id: 'q', kind: 'choice', options: ['a', 'b'] },
		[
			['a', []],
			['c', ['notAnOption']]
		]
	],
	[
		'yes or no',
		{ id: 'q', kind: 'yesNo' },
		[
			[false, []],
			['yes', ['notAnOption']]
		]
	],
	[
		'a statement to tick',
		{ id: 'q', kind: 'confirm' },
		[
			[true, []],
			[false, ['required']]
		]
	],
	[
		'a country',
		{ id: 'q', kind: 'country' },
		[
			['KE', []],
			['Kenya', ['notAnOption']]
		]
	],
	[
		'a place',
		{ id: 'q', kind: 'place', list: 'airlines', freeEntry: true },
		[
			['KQ', []],
			['Some other airline', []],
			['x'.repeat(121), ['tooLong']]
		]
	],
	[
		'a table',
		table,
		[
			[[row, row], []],
			[[row], ['tooFewRows']],
			[[row, row, row, row], ['tooManyRows']],
			[[row, { name: '' }], ['required']],
			[
				[row, { name: 'LONGER', note: 'LONGER' }],
				['tooLong', 'tooLong']
			],
			[[], ['required']],
			['no table', ['required']]
		]
	],
	['a table that may stay empty', { ...table, minRows: 0 }, [[[], []]]]
])('%s', (_, question, cases) => {
	test.each(cases)('%j: %j', (answer, codes) => {
		expect(problemsWith(question, answer).map(({ code }) => code)).toEqual(codes);
	});
});

test('a problem in a row tells which cell', () => {
	expect(problemsWith(table, [row, { name: 'LONGER' }])).toEqual([
		{ code: 'tooLong', limit: 5, path: 'stays.1.name' }
	]);
});
