import type { Section } from '#domain/question';
import { acting } from '../blocks/acting.ts';
import {
	acquiredHow,
	birthNationality,
	birthPlace,
	kenyanCitizenship,
	kenyanParent,
	kenyanSpouse,
	lastSections,
	permits,
	profession
} from '../blocks/citizenship.ts';
import { presence } from '../blocks/kenya.ts';
import { heldPassport } from '../blocks/passport.ts';
import { maritalStatus, nationality, person } from '../blocks/person.ts';

export const formerCitizen = { equals: ['category', 'formerCitizen'] } as const;
export const permitHolder = { equals: ['category', 'permitHolder'] } as const;
export const child = { equals: ['category', 'child'] } as const;
export const spouse = { equals: ['category', 'spouse'] } as const;
/** those whose other country may stand in the way of being Kenyan */
export const perhapsKenyan = { oneOf: ['category', ['formerCitizen', 'child']] } as const;

export const sections = [
	{
		id: 'applicant',
		part: 'applicant',
		questions: [
			{ id: 'applicantKind', kind: 'choice', options: ['self', 'parent', 'guardian', 'agent'] },
			...acting
		]
	},
	{
		id: 'category',
		part: 'request',
		questions: [
			{
				id: 'category',
				kind: 'choice',
				options: ['formerCitizen', 'permitHolder', 'child', 'spouse']
			},
			{ id: 'dualBarred', kind: 'yesNo', when: perhapsKenyan }
		]
	},
	{ id: 'person', part: 'person', questions: person },
	{
		id: 'origin',
		questions: [birthPlace, nationality, birthNationality, profession, maritalStatus]
	},
	{ id: 'passport', questions: heldPassport },
	{ id: 'presence', questions: presence },
	{ id: 'former', when: formerCitizen, questions: [...kenyanCitizenship, acquiredHow] },
	{
		id: 'residence',
		when: permitHolder,
		questions: [
			{ id: 'permitsSince', kind: 'date', usually: 'past' },
			{ id: 'residentSince', kind: 'date', usually: 'past' },
			permits
		]
	},
	{ id: 'parent', when: child, questions: kenyanParent },
	{ id: 'marriage', when: spouse, questions: kenyanSpouse },
	...lastSections
] as const satisfies readonly Section[];
