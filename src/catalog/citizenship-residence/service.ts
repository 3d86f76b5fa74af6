import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { acting } from '../blocks/acting.ts';
import {
	adultApplies,
	birthNationality,
	birthPlace,
	lastRules,
	lastSections,
	lastSlots,
	notYetKenyan,
	office,
	permitDatesInOrder,
	permits,
	profession,
	sharedSources,
	spouse,
	tariff
} from '../blocks/citizenship.ts';
import { inKenya, presence, presenceRules } from '../blocks/kenya.ts';
import { heldPassport, heldPassportRules } from '../blocks/passport.ts';
import { maritalStatus, nationality, person, personRules } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed, commonSources } from '../sources.ts';

const sevenYearsOn = { of: 'residentSince', years: 7 } as const;

/** Form 10: somebody who has lived in Kenya lawfully for long becomes a citizen. */
export const citizenshipResidence = {
	id: 'citizenship-residence',
	version: 1,
	group: 'status',
	account: efnsAccount,
	sections: [
		{
			id: 'applicant',
			part: 'applicant',
			questions: [{ id: 'applicantKind', kind: 'choice', options: ['self', 'agent'] }, ...acting]
		},
		{
			id: 'residence',
			part: 'kenya',
			questions: [
				{ id: 'residentSince', kind: 'date', usually: 'past' },
				{ id: 'withoutBreak', kind: 'yesNo' }
			]
		},
		{ id: 'person', part: 'person', questions: person },
		{
			id: 'origin',
			questions: [birthPlace, nationality, birthNationality, profession, maritalStatus, ...spouse]
		},
		{ id: 'passport', questions: heldPassport },
		{ id: 'presence', questions: presence },
		{ id: 'permits', questions: [permits] },
		...lastSections
	],
	slots: [
		{ id: 'attestedForm', ...documents.form, ...office },
		{ id: 'questionnaire', ...documents.form, ...office },
		{ id: 'photo', ...documents.photo, ...office },
		{ id: 'passportPage', ...documents.passportPage, ...office },
		{ id: 'permitCopies', ...documents.permit, ...office },
		{ id: 'goodConduct', ...documents.clearance, ...office },
		{ id: 'contribution', ...documents.letter, ...office },
		{ id: 'bankStatement', ...documents.statement, ...office },
		{ id: 'immigrationStatus', ...documents.permit, when: inKenya, ...assumed },
		...lastSlots
	],
	requirements: [
		adultApplies,
		{
			id: 'residentSevenYears',
			severity: 'blocker',
			must: { not: { before: ['today', sevenYearsOn] } },
			target: { question: 'residentSince' },
			params: { since: 'residentSince', first: sevenYearsOn },
			...office
		},
		{
			id: 'residentWithoutBreak',
			severity: 'warning',
			must: { equals: ['withoutBreak', true] },
			target: { question: 'withoutBreak' },
			...office
		},
		...personRules,
		notYetKenyan,
		...heldPassportRules,
		...presenceRules,
		permitDatesInOrder,
		...lastRules
	],
	fees: [
		{
			id: 'processing',
			stage: 'processing',
			amount: { currency: 'KES', minor: 2_000_000 },
			...tariff
		},
		{
			id: 'registration',
			stage: 'issuance',
			amount: { currency: 'KES', minor: 100_000_000 },
			otherAmounts: [{ currency: 'KES', minor: 20_000_000 }],
			source: 'county',
			confidence: 'conflicting',
			effectiveFrom: '2024-03-01'
		}
	],
	lists: {},
	sources: {
		...efnsSource,
		office: {
			title: 'Directorate of Immigration Services',
			url: 'https://immigration.go.ke/citizenship-services/g-lawful-residents-form-10/',
			asOf: '2026-11'
		},
		tariff: sharedSources.tariff,
		county: {
			title: 'OnCounty',
			url: 'https://oncounty.com/de/new-kenyan-fees-and-levies-on-government-documents-and-services',
			asOf: '2023-11'
		},
		...commonSources
	}
} as const satisfies ServiceDefinition;
