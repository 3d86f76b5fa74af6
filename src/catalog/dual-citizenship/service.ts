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
	law,
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

const threeMonthsOn = { of: 'dualSince', months: 3 } as const;

/** Form 3: a Kenyan citizen says that they are a citizen of another country too. */
export const dualCitizenship = {
	id: 'dual-citizenship',
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
			questions: [
				...kenyanCitizenship,
				...otherCitizenship,
				{ id: 'dualSince', kind: 'date', usually: 'past' }
			]
		},
		{ id: 'passport', questions: heldPassport },
		...lastSections
	],
	slots: [
		{ id: 'attestedForm', ...documents.form, ...office },
		{ id: 'photo', ...documents.photo, ...office },
		{ id: 'kenyanPaper', ...documents.identity, ...office },
		{ id: 'passportPage', ...documents.passportPage, ...office },
		{ id: 'citizenshipCertificate', ...documents.certificate, when: naturalised, ...office },
		{ id: 'birthCertificate', ...documents.certificate, ...office },
		{ id: 'parentPaper', ...documents.identity, optional: true, ...office },
		...lastSlots
	],
	requirements: [
		...ageRules,
		...personRules,
		{
			id: 'dualSincePossible',
			severity: 'blocker',
			must: { within: ['dualSince', 'birthDate', 'today'] },
			target: { question: 'dualSince' },
			params: { since: 'dualSince' },
			...assumed
		},
		{
			id: 'declaredInThreeMonths',
			severity: 'warning',
			/** a citizen of both by birth never became one */
			when: { after: ['dualSince', 'birthDate'] },
			must: { not: { before: [threeMonthsOn, 'today'] } },
			target: { question: 'dualSince' },
			params: { since: 'dualSince', latest: threeMonthsOn },
			...law
		},
		...otherPassportRules,
		...lastRules
	],
	fees: [
		{
			id: 'declaration',
			stage: 'processing',
			amount: { currency: 'KES', minor: 1_000_000 },
			/** of the first notice of November 2023, which was revoked within days */
			source: 'sharp',
			confidence: 'conflicting',
			effectiveFrom: '2024-03-01'
		}
	],
	lists: {},
	sources: {
		office: {
			title: 'Directorate of Immigration Services',
			url: 'https://immigration.go.ke/citizenship-services/b-declaration-of-dual-citizenship-form-3/',
			asOf: '2026-11'
		},
		law: sharedSources.law,
		sharp: sharedSources.sharp,
		kibali: sharedSources.kibali
	}
} as const satisfies ServiceDefinition;
