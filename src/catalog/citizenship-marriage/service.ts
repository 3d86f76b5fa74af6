import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { acting } from '../blocks/acting.ts';
import {
	adultApplies,
	birthNationality,
	birthPlace,
	daily,
	kenyanSpouse,
	lastRules,
	lastSections,
	lastSlots,
	law,
	notYetKenyan,
	profession,
	sharedSources,
	tariff
} from '../blocks/citizenship.ts';
import { inKenya, presence, presenceRules } from '../blocks/kenya.ts';
import { heldPassport, heldPassportRules } from '../blocks/passport.ts';
import { eac, fromEac, maritalStatus, nationality, person, personRules } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed, commonSources } from '../sources.ts';

const sevenYearsOn = { of: 'marriedOn', years: 7 } as const;
const widowed = { equals: ['maritalStatus', 'widowed'] } as const;
const spouseAlive = { not: widowed } as const;
const adviser = {
	source: 'marriage',
	confidence: 'secondary',
	effectiveFrom: '2012-06-15'
} as const;

/** Form 7: a husband, wife, widow or widower of a Kenyan citizen becomes one. */
export const citizenshipMarriage = {
	id: 'citizenship-marriage',
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
			id: 'marriage',
			part: 'family',
			questions: [maritalStatus, ...kenyanSpouse]
		},
		{ id: 'person', part: 'person', questions: person },
		{
			id: 'origin',
			questions: [
				birthPlace,
				nationality,
				birthNationality,
				profession,
				{ id: 'longSentence', kind: 'yesNo' }
			]
		},
		{ id: 'passport', questions: heldPassport },
		{ id: 'presence', questions: presence },
		...lastSections
	],
	slots: [
		{ id: 'applicationLetter', ...documents.letter, ...adviser },
		{ id: 'attestedForm', ...documents.form, ...adviser },
		{ id: 'questionnaire', ...documents.form, ...adviser },
		{ id: 'spouseDeclaration', ...documents.form, when: spouseAlive, ...adviser },
		{ id: 'marriageCertificate', ...documents.certificate, ...adviser },
		{ id: 'familyLife', ...documents.statement, ...adviser },
		{ id: 'spousePaper', ...documents.identity, when: spouseAlive, ...adviser },
		{ id: 'lateSpousePaper', ...documents.identity, when: widowed, optional: true, ...assumed },
		{ id: 'deathCertificate', ...documents.certificate, when: widowed, ...assumed },
		{ id: 'goodConduct', ...documents.clearance, ...adviser },
		{ id: 'photo', ...documents.photo, ...adviser },
		{ id: 'passportPage', ...documents.passportPage, ...adviser },
		{ id: 'immigrationStatus', ...documents.permit, when: inKenya, ...assumed },
		...lastSlots
	],
	requirements: [
		adultApplies,
		{
			id: 'marriageLasts',
			severity: 'blocker',
			must: { oneOf: ['maritalStatus', ['married', 'separated', 'widowed']] },
			target: { question: 'maritalStatus' },
			...law
		},
		{
			id: 'marriedSevenYears',
			severity: 'blocker',
			must: { not: { before: ['today', sevenYearsOn] } },
			target: { question: 'marriedOn' },
			params: { married: 'marriedOn', first: sevenYearsOn },
			...law
		},
		...personRules,
		notYetKenyan,
		{
			id: 'noLongSentence',
			severity: 'warning',
			must: { equals: ['longSentence', false] },
			target: { question: 'longSentence' },
			...adviser,
			source: 'lawyers'
		},
		...heldPassportRules,
		...presenceRules,
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
			id: 'registrationEac',
			stage: 'issuance',
			amount: { currency: 'KES', minor: 5_000_000 },
			otherAmounts: [{ currency: 'KES', minor: 500_000 }],
			when: fromEac,
			...daily,
			confidence: 'conflicting'
		},
		{
			id: 'registration',
			stage: 'issuance',
			amount: { currency: 'KES', minor: 10_000_000 },
			otherAmounts: [{ currency: 'KES', minor: 3_000_000 }],
			when: { not: fromEac },
			source: 'sharp',
			confidence: 'conflicting',
			effectiveFrom: '2024-03-01'
		}
	],
	lists: { eac },
	sources: {
		...efnsSource,
		law: sharedSources.law,
		marriage: { title: 'KenyaLink Facilitators', asOf: '2026-11' },
		lawyers: {
			title: 'CM Advocates',
			url: 'https://cmadvocates.com/en/blog/legal-alert-acquisition-of-kenyan-citizenship-by-marriage',
			asOf: '2021-08'
		},
		tariff: sharedSources.tariff,
		daily: sharedSources.daily,
		sharp: sharedSources.sharp,
		...commonSources
	}
} as const satisfies ServiceDefinition;
