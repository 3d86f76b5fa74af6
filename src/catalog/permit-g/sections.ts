import type { Section } from '#domain/question';
import { permitOpening, permitPapers, permitPerson, permitTables } from '../blocks/permit.ts';
import { businessName, capital, taxPins } from '../blocks/permit-business.ts';

export const sections = [
	...permitOpening,
	{
		id: 'business',
		questions: [
			businessName,
			{ id: 'businessKind', kind: 'choice', options: ['trade', 'business', 'consultancy'] },
			{ id: 'businessActivity', kind: 'longText', maxLength: 300 },
			{ id: 'businessRole', kind: 'text', maxLength: 80 }
		]
	},
	{ id: 'money', questions: [capital, ...taxPins] },
	...permitPerson,
	...permitTables,
	...permitPapers
] as const satisfies readonly Section[];
