import type { Requirement } from '#domain/requirement';
import { presenceRules } from '../blocks/kenya.ts';
import { passMinorRule } from '../blocks/pass.ts';
import { heldPassportRules } from '../blocks/passport.ts';
import { personRules } from '../blocks/person.ts';
import { assumed } from '../sources.ts';
import { adviser, official } from './cited.ts';
import { child, spouse, withPermit } from './sections.ts';

const permitValid = { not: { before: ['sponsorPermitExpires', 'today'] } } as const;
const inSixMonths = { of: 'today', months: 6 } as const;

export const requirements = [
	{
		id: 'sponsorPermitValid',
		severity: 'blocker',
		when: withPermit,
		must: permitValid,
		target: { question: 'sponsorPermitExpires' },
		params: { expires: 'sponsorPermitExpires' },
		...official
	},
	{
		id: 'sponsorPermitSixMonths',
		severity: 'warning',
		when: { and: [withPermit, permitValid] },
		must: { not: { before: ['sponsorPermitExpires', inSixMonths] } },
		target: { question: 'sponsorPermitExpires' },
		params: { expires: 'sponsorPermitExpires', earliest: inSixMonths },
		...official,
		/** the page's words can also be read as six months held */
		confidence: 'conflicting'
	},
	{
		id: 'childUnder21',
		severity: 'blocker',
		when: child,
		must: { not: { agedAtLeast: ['birthDate', 'today', 21] } },
		target: { question: 'relationship' },
		params: { born: 'birthDate', turns: { of: 'birthDate', years: 21 } },
		source: 'guide',
		confidence: 'secondary',
		effectiveFrom: '2024-01-02'
	},
	{
		id: 'pupilsPass',
		severity: 'warning',
		when: child,
		must: { equals: ['attendsSchool', false] },
		target: { question: 'attendsSchool' },
		...adviser
	},
	{
		id: 'spouseMarried',
		severity: 'warning',
		when: spouse,
		must: { equals: ['maritalStatus', 'married'] },
		target: { question: 'maritalStatus' },
		...assumed
	},
	{
		id: 'sponsorBorn',
		severity: 'blocker',
		must: { before: ['sponsorBirthDate', 'today'] },
		target: { question: 'sponsorBirthDate' },
		params: { born: 'sponsorBirthDate' },
		...assumed
	},
	{
		id: 'exemptSponsorFee',
		severity: 'warning',
		must: { not: { equals: ['sponsorKind', 'exempt'] } },
		target: { question: 'sponsorKind' },
		...assumed
	},
	passMinorRule,
	...personRules,
	...heldPassportRules,
	...presenceRules
] as const satisfies readonly Requirement[];
