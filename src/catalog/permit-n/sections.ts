import type { Section } from '#domain/question';
import { acting } from '../blocks/acting.ts';
import {
	papersInOtherLanguage,
	permitOpening,
	permitPerson,
	permitTables
} from '../blocks/permit.ts';

const [, application] = permitOpening;

export const selfEmployed = { equals: ['remoteKind', 'clients'] } as const;
/** by a company of somebody else, or of their own */
export const employed = { oneOf: ['remoteKind', ['employer', 'owner']] } as const;

export const sections = [
	{
		id: 'applicant',
		part: 'applicant',
		questions: [{ id: 'applicantKind', kind: 'choice', options: ['self', 'agent'] }, ...acting]
	},
	application,
	{
		id: 'remoteWork',
		questions: [
			{ id: 'remoteKind', kind: 'choice', options: ['employer', 'owner', 'clients'] },
			{ id: 'remoteEmployer', kind: 'text', maxLength: 100, when: employed },
			{ id: 'remoteClients', kind: 'text', maxLength: 200, when: selfEmployed },
			{ id: 'remoteCountry', kind: 'country' },
			{ id: 'role', kind: 'longText', maxLength: 300 },
			{ id: 'incomeYear', kind: 'number', min: 0, max: 1_000_000_000 },
			{ id: 'noLocalWork', kind: 'confirm' }
		]
	},
	...permitPerson,
	...permitTables,
	{ id: 'papers', part: 'papers', questions: [papersInOtherLanguage] }
] as const satisfies readonly Section[];
