import type { Section } from '#domain/question';
import { acting } from '../blocks/acting.ts';
import { fileNumber, passHome, passPassport, passPerson, passReach } from '../blocks/pass.ts';
import { maritalStatus } from '../blocks/person.ts';

export const first = { equals: ['cardRequest', 'first'] } as const;
export const renewal = { equals: ['cardRequest', 'renewal'] } as const;
export const replacement = { equals: ['cardRequest', 'replacement'] } as const;
const again = { oneOf: ['cardRequest', ['renewal', 'replacement']] } as const;
export const employed = { equals: ['employed', true] } as const;

export const sections = [
	{
		id: 'need',
		part: 'request',
		questions: [
			{
				id: 'cardExempt',
				kind: 'choice',
				options: ['none', 'forces', 'embassy', 'exempted', 'refugee', 'shortVisit']
			}
		]
	},
	{
		id: 'card',
		questions: [
			{ id: 'cardRequest', kind: 'choice', options: ['first', 'renewal', 'replacement'] },
			{ id: 'appliedBefore', kind: 'yesNo', when: first },
			{ id: 'cardNumber', kind: 'text', maxLength: 10, format: 'alienNumber', when: again },
			{ id: 'cardSerial', kind: 'text', maxLength: 20, optional: true, when: again },
			{ id: 'cardGone', kind: 'choice', options: ['lost', 'damaged'], when: replacement },
			{ id: 'cardYears', kind: 'number', min: 1, max: 3 }
		]
	},
	{
		id: 'applicant',
		part: 'applicant',
		questions: [
			{ id: 'applicantKind', kind: 'choice', options: ['self', 'employer', 'agent'] },
			...acting
		]
	},
	{ ...passPerson, part: 'person' },
	{
		id: 'more',
		questions: [
			{ id: 'alias', kind: 'text', maxLength: 100, format: 'name', optional: true },
			maritalStatus,
			{ id: 'parentName', kind: 'text', maxLength: 100, format: 'name' },
			{ id: 'dualParentage', kind: 'yesNo' },
			{ id: 'birthNationality', kind: 'country' },
			{ id: 'residenceCountry', kind: 'country' }
		]
	},
	passPassport,
	{
		id: 'stay',
		questions: [
			{ id: 'arrivalDate', kind: 'date', usually: 'past' },
			{
				id: 'stayKind',
				kind: 'choice',
				options: ['permit', 'permanentResident', 'dependant', 'student', 'other']
			},
			fileNumber,
			{ id: 'kraPin', kind: 'text', maxLength: 15, format: 'kraPin', optional: true }
		]
	},
	{
		id: 'work',
		questions: [
			{ id: 'occupation', kind: 'text', maxLength: 80 },
			{ id: 'employed', kind: 'yesNo' },
			{ id: 'employerName', kind: 'text', maxLength: 100, when: employed },
			{ id: 'position', kind: 'text', maxLength: 80, when: employed },
			{ id: 'employerAddress', kind: 'longText', maxLength: 300, when: employed }
		]
	},
	{ ...passReach, part: 'contact' },
	passHome
] as const satisfies readonly Section[];
