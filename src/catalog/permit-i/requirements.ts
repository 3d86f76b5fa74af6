import type { Requirement } from '#domain/requirement';
import { permitRules } from '../blocks/permit.ts';
import { aged, amended } from './sources.ts';

export const requirements = [
	...permitRules,
	{
		id: 'agedThirtyFive',
		severity: 'warning',
		must: { agedAtLeast: ['birthDate', 'today', 35] },
		target: { question: 'birthDate' },
		params: { born: 'birthDate' },
		...aged
	},
	{
		id: 'worshipOnly',
		severity: 'warning',
		must: { equals: ['leadsWorship', true] },
		target: { question: 'leadsWorship' },
		...amended
	}
] as const satisfies readonly Requirement[];
