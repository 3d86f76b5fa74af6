import type { Section } from '#domain/question';
import { permitOpening, permitPapers, permitPerson, permitTables } from '../blocks/permit.ts';
import { businessName } from '../blocks/permit-business.ts';

/** A family has no papers of an organisation to show, and is asked for no understudy. */
export const organisation = { equals: ['employerKind', 'organisation'] } as const;

export const sections = [
	...permitOpening,
	{
		id: 'job',
		questions: [
			businessName,
			{ id: 'employerKind', kind: 'choice', options: ['organisation', 'household'] },
			{ id: 'jobTitle', kind: 'text', maxLength: 80 },
			{ id: 'jobDescription', kind: 'longText', maxLength: 600 },
			{ id: 'jobNeeds', kind: 'longText', maxLength: 300 },
			{ id: 'jobMonths', kind: 'number', min: 1, max: 60 }
		]
	},
	{
		id: 'pay',
		questions: [
			{ id: 'salary', kind: 'number', min: 1, max: 1_000_000_000 },
			{ id: 'housing', kind: 'number', min: 0, max: 1_000_000_000, optional: true },
			{ id: 'otherPay', kind: 'text', maxLength: 200, optional: true }
		]
	},
	{
		id: 'kenyans',
		questions: [{ id: 'recruitment', kind: 'longText', maxLength: 600 }]
	},
	{
		id: 'understudy',
		when: organisation,
		questions: [
			{ id: 'understudyName', kind: 'text', maxLength: 100, format: 'name' },
			{ id: 'understudyId', kind: 'text', maxLength: 10, format: 'nationalId' },
			{ id: 'understudyPhone', kind: 'phone', maxLength: 20 },
			{ id: 'understudyEmail', kind: 'email', maxLength: 100, optional: true },
			{ id: 'understudySkills', kind: 'longText', maxLength: 300 }
		]
	},
	{
		id: 'understudyTraining',
		when: organisation,
		questions: [
			{ id: 'understudyFrom', kind: 'date', usually: 'future' },
			{ id: 'understudyTo', kind: 'date', usually: 'future' }
		]
	},
	...permitPerson,
	...permitTables,
	...permitPapers
] as const satisfies readonly Section[];
