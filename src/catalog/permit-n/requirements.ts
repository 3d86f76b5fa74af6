import type { Requirement } from '#domain/requirement';
import { ofClass } from '../blocks/permit-sources.ts';
import { permitRules } from '../blocks/permit.ts';
import { unclear } from './sources.ts';

const enough = { atLeast: ['incomeYear', 24_000] } as const;

export const requirements = [
	...permitRules,
	{
		id: 'paidFromAbroad',
		severity: 'blocker',
		must: { not: { equals: ['remoteCountry', 'KE'] } },
		target: { question: 'remoteCountry' },
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
		must: { atLeast: ['incomeYear', 55_000] },
		target: { question: 'incomeYear' },
		...unclear
	},
	{
		id: 'promisesNoLocalWork',
		severity: 'blocker',
		must: { equals: ['noLocalWork', true] },
		target: { question: 'noLocalWork' },
		...ofClass
	}
] as const satisfies readonly Requirement[];
