import type { Section } from '#domain/question';
import { permitOpening, permitPapers, permitPerson, permitTables } from '../blocks/permit.ts';

const active = { not: { equals: ['activity', 'residence'] } } as const;
export const trades = { oneOf: ['activity', ['business', 'trade']] } as const;

export const sections = [
	...permitOpening,
	{
		id: 'activity',
		questions: [
			{
				id: 'activity',
				kind: 'choice',
				options: ['employment', 'business', 'trade', 'profession', 'residence']
			},
			{ id: 'activityName', kind: 'text', maxLength: 100, when: active },
			{ id: 'activityDetails', kind: 'longText', maxLength: 300, when: active },
			{ id: 'kraPin', kind: 'text', maxLength: 20, format: 'kraPin', when: trades }
		]
	},
	...permitPerson,
	...permitTables,
	...permitPapers
] as const satisfies readonly Section[];
