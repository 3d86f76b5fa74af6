import type { Section } from '#domain/question';
import {
	papersInOtherLanguage,
	permitOpening,
	permitPerson,
	permitTables
} from '../blocks/permit.ts';

export const sentFromAbroad = { equals: ['sentFromAbroad', true] } as const;
export const religious = { equals: ['organisationKind', 'religious'] } as const;

export const sections = [
	...permitOpening,
	{
		id: 'organisation',
		questions: [
			{ id: 'organisation', kind: 'text', maxLength: 100 },
			{ id: 'organisationKind', kind: 'choice', options: ['religious', 'charity'] },
			{ id: 'leadsWorship', kind: 'yesNo' },
			{ id: 'role', kind: 'longText', maxLength: 300 },
			{ id: 'workplace', kind: 'text', maxLength: 100 }
		]
	},
	{
		id: 'sending',
		questions: [
			{ id: 'sentFromAbroad', kind: 'yesNo' },
			{ id: 'sendingBody', kind: 'text', maxLength: 100, when: sentFromAbroad },
			{ id: 'sendingCountry', kind: 'country', when: sentFromAbroad }
		]
	},
	...permitPerson,
	...permitTables,
	{ id: 'papers', part: 'papers', questions: [papersInOtherLanguage] }
] as const satisfies readonly Section[];
