import type { Section } from '#domain/question';
import { acting } from '../blocks/acting.ts';
import { minor } from '../blocks/person.ts';
import {
	notRefugee,
	papersInOtherLanguage,
	passBefore,
	passHome,
	passInstitution,
	passPassport,
	passPerson,
	passPresence,
	passReach
} from '../blocks/pass.ts';

export const student = { equals: ['passKind', 'student'] } as const;
export const sponsored = { equals: ['funds', 'sponsor'] } as const;

/** where both parents are gone, a guardian stands in for them */
export const withParent = { equals: ['responsible', 'parent'] } as const;
export const withGuardian = { equals: ['responsible', 'guardian'] } as const;

/** A refugee may have no passport, and should not have to use one of the country they fled. */
export const sections = [
	{
		id: 'applicant',
		part: 'applicant',
		questions: [
			{
				id: 'applicantKind',
				kind: 'choice',
				options: ['self', 'parent', 'guardian', 'institution', 'agent']
			},
			...acting
		]
	},
	{
		id: 'pass',
		part: 'request',
		questions: [
			{ id: 'passKind', kind: 'choice', options: ['pupil', 'student'] },
			...passBefore,
			{ id: 'passYears', kind: 'number', min: 1, max: 2 }
		]
	},
	{ ...passPerson, part: 'person' },
	passPresence,
	{ ...passPassport, when: notRefugee },
	{ ...passReach, part: 'contact' },
	passHome,
	{
		id: 'family',
		part: 'family',
		when: minor,
		questions: [
			{ id: 'responsible', kind: 'choice', options: ['parent', 'guardian'] },
			{ id: 'parentName', kind: 'text', maxLength: 100, format: 'name' },
			{ id: 'parentPhone', kind: 'phone', maxLength: 20 },
			{ id: 'kenyaGuardian', kind: 'text', maxLength: 100, format: 'name', optional: true }
		]
	},
	{ id: 'institution', part: 'background', questions: passInstitution },
	{
		id: 'course',
		questions: [
			{ id: 'course', kind: 'text', maxLength: 120 },
			{ id: 'admissionNumber', kind: 'text', maxLength: 40, optional: true },
			{ id: 'courseBegins', kind: 'date', usually: 'future' },
			{ id: 'courseMonths', kind: 'number', min: 1, max: 180 }
		]
	},
	{
		id: 'money',
		part: 'papers',
		questions: [
			{ id: 'funds', kind: 'choice', options: ['sponsor', 'own'] },
			{ id: 'sponsorName', kind: 'text', maxLength: 100, when: sponsored },
			{ id: 'sponsorPhone', kind: 'phone', maxLength: 20, when: sponsored },
			papersInOtherLanguage
		]
	}
] as const satisfies readonly Section[];
