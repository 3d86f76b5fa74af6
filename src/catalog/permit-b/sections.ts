import type { Section } from '#domain/question';
import {
	papersInOtherLanguage,
	permitOpening,
	permitPerson,
	permitTables
} from '../blocks/permit.ts';
import { businessName, capital, taxPins } from '../blocks/permit-business.ts';

const leased = { equals: ['landHeld', 'leased'] } as const;

export const sections = [
	...permitOpening,
	{
		id: 'farm',
		questions: [
			businessName,
			{ id: 'farmActivity', kind: 'choice', options: ['crops', 'animals', 'both'] },
			{ id: 'farmPlace', kind: 'text', maxLength: 100 },
			{ id: 'landHeld', kind: 'choice', options: ['owned', 'leased'] },
			{ id: 'leaseExpires', kind: 'date', usually: 'future', when: leased }
		]
	},
	{ id: 'money', questions: [capital, ...taxPins] },
	...permitPerson,
	...permitTables,
	/** the office that controls farming is always asked */
	{ id: 'papers', part: 'papers', questions: [papersInOtherLanguage] }
] as const satisfies readonly Section[];
