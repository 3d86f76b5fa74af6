import { describe, expect, test } from 'vitest';
import type { DocumentFacts } from '#domain/facts';
import { acceptanceOf, check, obstacles, type Finding, type Severity } from '#domain/requirement';
import { factsOf, visibleSections, type ServiceDefinition } from '#domain/service';
import type { Truth } from '#domain/condition';

const today = '2026-11-23';
const cited = { source: 'law', confidence: 'official', effectiveFrom: '2024-01-01' } as const;
const scan: DocumentFacts = { type: 'application/pdf', size: 10, pages: 1 };

const service: ServiceDefinition = {
	id: 'example',
	version: 1,
	group: 'visit',
	sections: [
		{
			id: 'first',
			questions: [
				{ id: 'married', kind: 'yesNo' },
				{ id: 'partner', kind: 'text', maxLength: 20, when: { equals: ['married', true] } },
				{ id: 'born', kind: 'date', usually: 'past' }
			]
		},
		{
			id: 'second',
			when: { present: 'partner' },
			questions: [{ id: 'since', kind: 'date', usually: 'past' }]
		}
	],
	slots: [
		{
			id: 'certificate',
			document: 'certificate',
			when: { equals: ['married', true] },
			accepts: ['pdf'],
			maxBytes: 100,
			maxFiles: 2,
			...cited
		},
		{
			id: 'letter',
			document: 'letter',
			optional: true,
			accepts: ['jpeg'],
			maxBytes: 100,
			maxFiles: 1,
			...cited
		}
	],
	requirements: [
		{
			id: 'marriedAfterBirth',
			severity: 'blocker',
			when: { equals: ['married', true] },
			must: { after: ['since', 'born'] },
			target: { question: 'since' },
			params: { born: 'born', nextYear: { of: 'today', years: 1 } },
			...cited
		},
		{
			id: 'notYetInForce',
			severity: 'blocker',
			must: { before: ['born', 'born'] },
			target: { question: 'born' },
			...cited,
			effectiveFrom: '2026-11-24'
		}
	],
	fees: [],
	lists: {},
	sources: { law: { title: 'A law', asOf: '2024' } },
	decision: { from: 1, to: 2, unit: 'workingDays', ...cited }
};

const married = { married: true, partner: 'Bo', born: '1990-01-01', since: '2015-01-01' };
const findings = (answers: Parameters<typeof factsOf>[1], documents = {}) =>
	check(service, factsOf(service, answers, documents, today));
const verdicts = (found: readonly Finding[]) =>
	Object.fromEntries(found.map(({ requirement, verdict }) => [requirement, verdict]));

describe('what is visible', () => {
	const shown = (answers: Parameters<typeof factsOf>[1]) =>
		visibleSections(service, factsOf(service, answers, {}, today)).map(
			({ section, questions }) => `${section.id}: ${questions.map(({ id }) => id).join(' ')}`
		);

	test('follows the answers', () => {
		expect(shown({})).toEqual(['first: married born']);
		expect(shown({ married: true })).toEqual(['first: married partner born']);
		expect(shown(married)).toEqual(['first: married partner born', 'second: since']);
	});

	test('hides what depends on a hidden answer, and its answer does not count', () => {
		const answers = { ...married, married: false };
		expect(shown(answers)).toEqual(['first: married born']);
		expect(factsOf(service, answers, {}, today).answers).toEqual({
			married: false,
			born: '1990-01-01'
		});
	});
});

describe('check', () => {
	test('finds nothing wrong with a whole draft', () => {
		expect(verdicts(findings(married, { certificate: [scan] }))).toEqual({
			'answer:married': 'satisfied',
			'answer:partner': 'satisfied',
			'answer:born': 'satisfied',
			'answer:since': 'satisfied',
			'rule:marriedAfterBirth': 'satisfied',
			'document:certificate': 'satisfied',
			'documentFit:certificate': 'satisfied',
			'document:letter': 'waived'
		});
	});

	test('waits for what is not answered yet', () => {
		expect(verdicts(findings({}))).toEqual({
			'answer:married': 'pending',
			'answer:born': 'pending',
			'rule:marriedAfterBirth': 'pending',
			'document:certificate': 'pending',
			'document:letter': 'waived'
		});
	});

	test('tells a wrong answer from a missing one', () => {
		const found = verdicts(findings({ married: 'perhaps', born: '1990-02-30' }));
		expect(found['answer:married']).toBe('violated');
		expect(found['answer:born']).toBe('violated');
	});

	test('gives a violated rule its dates, source and target', () => {
		const found = findings({ ...married, since: '1980-01-01' });
		expect(found.find((one) => one.code === 'rule')).toEqual({
			requirement: 'rule:marriedAfterBirth',
			code: 'rule',
			verdict: 'violated',
			severity: 'blocker',
			target: { question: 'since' },
			source: 'law',
			params: { born: '1990-01-01', nextYear: '2027-11-23' }
		});
	});

	test('leaves out a rule until the day it takes effect', () => {
		const answers = { ...married };
		const on = (day: string) => verdicts(check(service, factsOf(service, answers, {}, day)));
		expect(on('2026-11-23')).not.toHaveProperty('rule:notYetInForce');
		expect(on('2026-11-24')).toHaveProperty('rule:notYetInForce', 'violated');
	});

	test('finds files that do not fit', () => {
		const fit = (files: DocumentFacts[]) =>
			verdicts(findings(married, { certificate: files }))['documentFit:certificate'];
		expect(fit([scan, scan])).toBe('satisfied');
		expect(fit([scan, scan, scan])).toBe('violated');
		expect(fit([{ ...scan, size: 101 }])).toBe('violated');
		expect(fit([scan, { ...scan, type: 'image/png' }])).toBe('violated');
	});

	test('ignores a file of a slot that is not asked for', () => {
		const found = verdicts(
			findings({ married: false, born: '1990-01-01' }, { certificate: [scan] })
		);
		expect(found['document:certificate']).toBe('waived');
		expect(found).not.toHaveProperty('documentFit:certificate');
	});
});

describe('a rule with a condition', () => {
	const by = { met: true, unmet: false, unknown: undefined } as const;
	test.each<[Truth, Truth, string]>([
		['met', 'met', 'satisfied'],
		['met', 'unmet', 'violated'],
		['met', 'unknown', 'pending'],
		['unmet', 'met', 'waived'],
		['unmet', 'unmet', 'waived'],
		['unmet', 'unknown', 'waived'],
		['unknown', 'met', 'satisfied'],
		['unknown', 'unmet', 'pending'],
		['unknown', 'unknown', 'pending']
	])('applies: %s, holds: %s: %s', (applies, holds, verdict) => {
		const two: ServiceDefinition = {
			...service,
			sections: [
				{
					id: 'only',
					questions: [
						{ id: 'applies', kind: 'yesNo' },
						{ id: 'holds', kind: 'yesNo' }
					]
				}
			],
			slots: [],
			requirements: [
				{
					id: 'one',
					severity: 'blocker',
					when: { equals: ['applies', true] },
					must: { equals: ['holds', true] },
					target: { question: 'holds' },
					...cited
				}
			]
		};
		const answers = Object.fromEntries(
			Object.entries({ applies: by[applies], holds: by[holds] }).filter(
				(entry): entry is [string, boolean] => entry[1] !== undefined
			)
		);
		const found = check(two, factsOf(two, answers, {}, today));
		expect(verdicts(found)['rule:one']).toBe(verdict);
	});
});

describe('what stands in the way', () => {
	const finding = (severity: Severity, verdict: Finding['verdict']): Finding => ({
		requirement: 'rule:one',
		code: 'rule',
		verdict,
		severity,
		target: { question: 'born' },
		params: {}
	});

	test.each<[Severity, Finding['verdict'], boolean, boolean]>([
		['blocker', 'violated', true, true],
		['blocker', 'pending', true, true],
		['blocker', 'satisfied', false, false],
		['blocker', 'waived', false, false],
		['warning', 'violated', true, false],
		['warning', 'pending', false, false],
		['warning', 'satisfied', false, false]
	])('a %s that is %s: %s, once accepted: %s', (severity, verdict, stands, accepted) => {
		const list = [finding(severity, verdict)];
		expect(obstacles(list, []).length === 1).toBe(stands);
		expect(obstacles(list, ['rule:one']).length === 1).toBe(accepted);
	});
});

describe('an accepted finding', () => {
	const finding = (params: Record<string, string>): Finding => ({
		requirement: 'rule:leadTime',
		code: 'rule',
		verdict: 'violated',
		severity: 'warning',
		target: { question: 'arrivalDate' },
		params
	});

	test('no longer stands in the way', () => {
		const read = acceptanceOf(finding({ arrival: '2026-11-24' }));
		expect(obstacles([finding({ arrival: '2026-11-24' })], [read])).toEqual([]);
	});

	test('is to be read anew once its dates are others', () => {
		const read = acceptanceOf(finding({ arrival: '2026-11-24' }));
		expect(obstacles([finding({ arrival: '2026-11-25' })], [read])).toHaveLength(1);
	});
});
