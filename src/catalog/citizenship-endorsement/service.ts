import type { ServiceDefinition } from '#domain/service';
import { likelyEfns } from '../accounts.ts';
import { acting } from '../blocks/acting.ts';
import {
	ageRules,
	birthNationality,
	birthPlace,
	fileNumber,
	kenyanCitizenship,
	lastRules,
	lastSections,
	lastSlots,
	naturalised,
	office,
	otherCitizenship,
	otherPassportRules,
	profession,
	sharedSources,
	spouse
} from '../blocks/citizenship.ts';
import { heldPassport } from '../blocks/passport.ts';
import { maritalStatus, person, personRules } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed } from '../sources.ts';

/** Form 4: a note in another country's passport that its holder is a Kenyan citizen. */
export const citizenshipEndorsement = {
	id: 'citizenship-endorsement',
	version: 1,
	group: 'status',
	account: likelyEfns,
	sections: [
		{
			id: 'applicant',
			part: 'applicant',
			questions: [
				{
					id: 'applicantKind',
					kind: 'choice',
					options: ['self', 'parent', 'guardian', 'agent']
				},
				...acting,
				fileNumber
			]
		},
		{ id: 'person', part: 'person', questions: person },
		{
			id: 'origin',
			questions: [birthPlace, birthNationality, profession, maritalStatus, ...spouse]
		},
		{
			id: 'citizenships',
			questions: [...kenyanCitizenship, ...otherCitizenship, { id: 'dualDeclared', kind: 'yesNo' }]
		},
		{ id: 'passport', questions: heldPassport },
		...lastSections
	],
	slots: [
		{ id: 'signedForm', ...documents.form, ...office },
		{ id: 'photo', ...documents.photo, ...office },
		{ id: 'kenyanPaper', ...documents.identity, ...office },
		{ id: 'passportPage', ...documents.passportPage, ...office },
		{ id: 'citizenshipCertificate', ...documents.certificate, when: naturalised, ...office },
		{ id: 'birthCertificate', ...documents.certificate, ...office },
		...lastSlots
	],
	requirements: [
		...ageRules,
		...personRules,
		{
			id: 'dualDeclaredFirst',
			severity: 'warning',
			must: { equals: ['dualDeclared', true] },
			target: { question: 'dualDeclared' },
			...assumed
		},
		...otherPassportRules,
		...lastRules
	],
	fees: [
		{
			id: 'endorsement',
			stage: 'processing',
			amount: { currency: 'KES', minor: 50_000 },
			otherAmounts: [{ currency: 'KES', minor: 1_000_000 }],
			...office,
			confidence: 'conflicting'
		}
	],
	lists: {},
	sources: {
		office: {
			title: 'Directorate of Immigration Services',
			url: 'https://immigration.go.ke/citizenship-services/c-endorsement-form-4/',
			asOf: '2026-11'
		},
		kibali: sharedSources.kibali
	}
} as const satisfies ServiceDefinition;
