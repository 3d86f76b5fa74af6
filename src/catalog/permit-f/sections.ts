import type { Section } from '#domain/question';
import { permitOpening, permitPapers, permitPerson, permitTables } from '../blocks/permit.ts';
import { businessName, capital, taxPins } from '../blocks/permit-business.ts';

export const sections = [
	...permitOpening,
	{
		id: 'factory',
		questions: [
			businessName,
			{ id: 'product', kind: 'text', maxLength: 100 },
			{ id: 'factoryPlace', kind: 'text', maxLength: 100 }
		]
	},
	{ id: 'money', questions: [capital, ...taxPins] },
	...permitPerson,
	...permitTables,
	...permitPapers
] as const satisfies readonly Section[];
