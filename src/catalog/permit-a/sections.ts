import type { Section } from '#domain/question';
import { permitOpening, permitPapers, permitPerson, permitTables } from '../blocks/permit.ts';
import { businessName, capital, taxPins } from '../blocks/permit-business.ts';

export const sections = [
	...permitOpening,
	{
		id: 'mining',
		questions: [
			businessName,
			{ id: 'miningActivity', kind: 'choice', options: ['prospecting', 'mining'] },
			{ id: 'minerals', kind: 'text', maxLength: 100 },
			{ id: 'licenceNumber', kind: 'text', maxLength: 40 },
			{ id: 'licenceExpires', kind: 'date', usually: 'future', optional: true }
		]
	},
	{ id: 'money', questions: [capital, ...taxPins] },
	...permitPerson,
	...permitTables,
	...permitPapers
] as const satisfies readonly Section[];
