import type { Requirement } from '#domain/requirement';
import { presenceRules } from '../blocks/kenya.ts';
import { citizenRule, renewalRules, tableRules } from '../blocks/permit.ts';
import { personRules } from '../blocks/person.ts';
import { official } from './sources.ts';

export const requirements = [
	...renewalRules,
	{
		id: 'certificateValid',
		severity: 'blocker',
		must: { not: { before: ['certificateExpires', 'today'] } },
		target: { question: 'certificateExpires' },
		params: { expires: 'certificateExpires' },
		...official
	},
	...personRules,
	citizenRule,
	...presenceRules,
	...tableRules
] as const satisfies readonly Requirement[];
