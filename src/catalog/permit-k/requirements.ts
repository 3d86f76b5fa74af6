import type { Requirement } from '#domain/requirement';
import { ofClass } from '../blocks/permit-sources.ts';
import { permitRules } from '../blocks/permit.ts';
import { dearer } from './sources.ts';

const enough = { atLeast: ['incomeYear', 24_000] } as const;

export const requirements = [
	...permitRules,
	{
		id: 'agedThirtyFive',
		severity: 'blocker',
		must: { agedAtLeast: ['birthDate', 'today', 35] },
		target: { question: 'birthDate' },
		params: { born: 'birthDate' },
		...ofClass
	},
	{
		id: 'incomeOfKind',
		severity: 'warning',
		must: { not: { equals: ['incomeKind', 'other'] } },
		target: { question: 'incomeKind' },
		...ofClass
	},
	{
		id: 'incomeEnough',
		severity: 'blocker',
		must: enough,
		target: { question: 'incomeYear' },
		...ofClass
	},
	{
		id: 'incomeSafelyEnough',
		severity: 'warning',
		/** one finding, not two, on an income that is too low by every source */
		when: enough,
		must: { atLeast: ['incomeYear', 25_000] },
		target: { question: 'incomeYear' },
		...dearer
	},
	{
		id: 'promisesNoWork',
		severity: 'blocker',
		must: { equals: ['noWork', true] },
		target: { question: 'noWork' },
		...ofClass
	}
] as const satisfies readonly Requirement[];
