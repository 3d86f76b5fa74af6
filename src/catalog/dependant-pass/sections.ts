import type { Section } from '#domain/question';
import { acting } from '../blocks/acting.ts';
import { maritalStatus } from '../blocks/person.ts';
import {
	papersInOtherLanguage,
	passHome,
	passPassport,
	passPerson,
	passPresence,
	passReach
} from '../blocks/pass.ts';

export const citizen = { equals: ['sponsorKind', 'citizen'] } as const;
export const withPermit = { equals: ['sponsorKind', 'permit'] } as const;
export const foreigner = { not: citizen } as const;

export const spouse = { equals: ['relationship', 'spouse'] } as const;
export const child = { equals: ['relationship', 'child'] } as const;
export const relative = { equals: ['relationship', 'relative'] } as const;
const nameChanged = { equals: ['nameChanged', true] } as const;

export const sections = [
	{
		id: 'applicant',
		part: 'applicant',
		questions: [
			{
				id: 'applicantKind',
				kind: 'choice',
				options: ['sponsor', 'self', 'parent', 'guardian', 'agent']
			},
			...acting
		]
	},
	{
		id: 'relation',
		part: 'request',
		questions: [
			{
				id: 'sponsorKind',
				kind: 'choice',
				options: ['citizen', 'permit', 'exempt', 'permanentResident']
			},
			{ id: 'relationship', kind: 'choice', options: ['spouse', 'child', 'relative'] },
			{ id: 'attendsSchool', kind: 'yesNo', when: child },
			{ id: 'dependsBecause', kind: 'longText', maxLength: 300, when: relative }
		]
	},
	{ ...passPerson, part: 'person' },
	{
		id: 'more',
		questions: [
			maritalStatus,
			{
				id: 'educationLevel',
				kind: 'choice',
				options: ['none', 'primary', 'secondary', 'college', 'university']
			},
			{ id: 'profession', kind: 'text', maxLength: 80, optional: true },
			{ id: 'homeAddress', kind: 'longText', maxLength: 300 },
			{ id: 'homePhone', kind: 'phone', maxLength: 20, optional: true },
			{ id: 'nameChanged', kind: 'yesNo' },
			{ id: 'formerName', kind: 'text', maxLength: 100, format: 'name', when: nameChanged }
		]
	},
	passPassport,
	passPresence,
	{ ...passReach, part: 'contact' },
	passHome,
	{
		id: 'sponsor',
		part: 'family',
		questions: [
			{ id: 'sponsorSurname', kind: 'text', maxLength: 80, format: 'name' },
			{ id: 'sponsorGivenNames', kind: 'text', maxLength: 80, format: 'name', optional: true },
			{ id: 'sponsorSex', kind: 'choice', options: ['female', 'male', 'x'] },
			{ id: 'sponsorBirthDate', kind: 'date', usually: 'past' },
			{ id: 'sponsorPhone', kind: 'phone', maxLength: 20 },
			{ id: 'sponsorEmail', kind: 'email', maxLength: 100 }
		]
	},
	{
		id: 'sponsorPapers',
		questions: [
			{
				id: 'sponsorNationalId',
				kind: 'text',
				maxLength: 10,
				format: 'nationalId',
				when: citizen
			},
			{ id: 'sponsorNationality', kind: 'country', when: foreigner },
			{
				id: 'sponsorPassportNumber',
				kind: 'text',
				maxLength: 10,
				format: 'passportNumber',
				when: foreigner
			},
			{ id: 'sponsorPassportIssued', kind: 'date', usually: 'past', when: foreigner },
			{ id: 'sponsorPassportExpires', kind: 'date', usually: 'future', when: foreigner },
			{ id: 'sponsorPassportPlace', kind: 'text', maxLength: 80, when: foreigner }
		]
	},
	{
		id: 'sponsorPermit',
		when: foreigner,
		questions: [
			{
				id: 'sponsorPermitNumber',
				kind: 'text',
				maxLength: 20,
				format: 'permitNumber',
				when: withPermit
			},
			{ id: 'sponsorPermitExpires', kind: 'date', usually: 'future', when: withPermit },
			{
				id: 'sponsorFileNumber',
				kind: 'text',
				maxLength: 15,
				format: 'fileNumber',
				optional: true
			}
		]
	},
	{ id: 'papers', part: 'papers', questions: [papersInOtherLanguage] }
] as const satisfies readonly Section[];
