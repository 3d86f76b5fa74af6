import type { Requirement } from '#domain/requirement';
import { presenceRules } from '../blocks/kenya.ts';
import { heldPassportRules } from '../blocks/passport.ts';
import { renewalRules, tableRules } from '../blocks/permit.ts';
import { reformed } from '../blocks/permit-sources.ts';
import { fromEac, personRules } from '../blocks/person.ts';
import { assumed } from '../sources.ts';
import { unclear } from './sources.ts';

export const requirements = [
	...renewalRules,
	...personRules,
	{
		id: 'eacCitizen',
		severity: 'blocker',
		must: fromEac,
		target: { question: 'nationality' },
		...reformed
	},
	{
		id: 'somaliaUncertain',
		severity: 'warning',
		must: { not: { equals: ['nationality', 'SO'] } },
		target: { question: 'nationality' },
		...assumed
	},
	{
		id: 'activityNamed',
		severity: 'warning',
		must: { not: { equals: ['activity', 'residence'] } },
		target: { question: 'activity' },
		...unclear
	},
	...heldPassportRules,
	...presenceRules,
	...tableRules
] as const satisfies readonly Requirement[];
