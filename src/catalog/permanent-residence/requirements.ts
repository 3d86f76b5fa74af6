import type { Requirement } from '#domain/requirement';
import { ageRules, lastRules, notYetKenyan, permitDatesInOrder } from '../blocks/citizenship.ts';
import { presenceRules } from '../blocks/kenya.ts';
import { heldPassportRules } from '../blocks/passport.ts';
import { personRules } from '../blocks/person.ts';
import { formerCitizen, perhapsKenyan, permitHolder, spouse } from './sections.ts';
import { adviser, pages } from './sources.ts';

const sevenYearsOn = { of: 'permitsSince', years: 7 } as const;
const threeYearsOn = { of: 'residentSince', years: 3 } as const;
const threeYearsMarried = { of: 'marriedOn', years: 3 } as const;

export const requirements = [
	...ageRules,
	{
		id: 'dualBarred',
		severity: 'warning',
		when: perhapsKenyan,
		must: { equals: ['dualBarred', true] },
		target: { question: 'dualBarred' },
		...pages
	},
	...personRules,
	notYetKenyan,
	...heldPassportRules,
	...presenceRules,
	{
		id: 'kenyanByBirth',
		severity: 'warning',
		when: formerCitizen,
		must: { equals: ['kenyanBy', 'birth'] },
		target: { question: 'kenyanBy' },
		...pages
	},
	{
		id: 'permitsSevenYears',
		severity: 'blocker',
		when: permitHolder,
		must: { not: { before: ['today', sevenYearsOn] } },
		target: { question: 'permitsSince' },
		params: { since: 'permitsSince', first: sevenYearsOn },
		...pages
	},
	{
		id: 'residentThreeYears',
		severity: 'blocker',
		when: permitHolder,
		must: { not: { before: ['today', threeYearsOn] } },
		target: { question: 'residentSince' },
		params: { since: 'residentSince', first: threeYearsOn },
		...pages
	},
	{ ...permitDatesInOrder, when: permitHolder },
	{
		id: 'marriageLasts',
		severity: 'warning',
		when: spouse,
		must: { equals: ['maritalStatus', 'married'] },
		target: { question: 'maritalStatus' },
		...adviser
	},
	{
		id: 'marriedThreeYears',
		severity: 'blocker',
		when: spouse,
		must: { not: { before: ['today', threeYearsMarried] } },
		target: { question: 'marriedOn' },
		params: { married: 'marriedOn', first: threeYearsMarried },
		...pages
	},
	...lastRules
] as const satisfies readonly Requirement[];
