import type { Section } from '#domain/question';
import { acting } from '../blocks/acting.ts';
import {
	papersInOtherLanguage,
	permitOpening,
	permitPerson,
	permitTables
} from '../blocks/permit.ts';

const [, application] = permitOpening;

export const sections = [
	{
		id: 'applicant',
		part: 'applicant',
		questions: [{ id: 'applicantKind', kind: 'choice', options: ['self', 'agent'] }, ...acting]
	},
	application,
	{
		id: 'income',
		questions: [
			{
				id: 'incomeKind',
				kind: 'choice',
				options: ['abroad', 'pension', 'annuity', 'other']
			},
			{ id: 'incomeFrom', kind: 'text', maxLength: 100 },
			{ id: 'incomeYear', kind: 'number', min: 0, max: 1_000_000_000 },
			{ id: 'noWork', kind: 'confirm' }
		]
	},
	...permitPerson,
	...permitTables,
	{ id: 'papers', part: 'papers', questions: [papersInOtherLanguage] }
] as const satisfies readonly Section[];
