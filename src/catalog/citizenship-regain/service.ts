import type { ServiceDefinition } from '#domain/service';
import { likelyEfns } from '../accounts.ts';
import { acting } from '../blocks/acting.ts';
import {
	adultApplies,
	birthNationality,
	birthPlace,
	fileNumber,
	kenyanCitizenship,
	lastRules,
	lastSections,
	lastSlots,
	law,
	naturalised,
	otherCitizenship,
	otherPassportRules,
	profession,
	sharedSources,
	spouse,
	tariff
} from '../blocks/citizenship.ts';
import { heldPassport } from '../blocks/passport.ts';
import { maritalStatus, person, personRules } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed } from '../sources.ts';

/** The constitution of this day lets a citizen by birth keep Kenya beside another country. */
const newConstitution = '2010-08-27';
const tookAnother = { equals: ['lostHow', 'otherCountry'] } as const;
const guide = {
	source: 'guide',
	confidence: 'secondary',
	effectiveFrom: '2012-06-15'
} as const;

/** Form 1: a former citizen by birth becomes a citizen again. */
export const citizenshipRegain = {
	id: 'citizenship-regain',
	version: 1,
	group: 'status',
	account: likelyEfns,
	sections: [
		{
			id: 'applicant',
			part: 'applicant',
			questions: [
				{ id: 'applicantKind', kind: 'choice', options: ['self', 'agent'] },
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
				{ id: 'lostHow', kind: 'choice', options: ['otherCountry', 'renounced', 'other'] },
				...otherCitizenship,
				{ id: 'acquiredOn', kind: 'date', usually: 'past', when: tookAnother }
			]
		},
		{ id: 'passport', questions: heldPassport },
		...lastSections
	],
	slots: [
		{ id: 'signedForm', ...documents.form, ...guide },
		{ id: 'photo', ...documents.photo, ...guide },
		{ id: 'birthCertificate', ...documents.certificate, ...guide },
		{ id: 'formerId', ...documents.identity, optional: true, ...guide },
		{ id: 'formerPassport', ...documents.passportPage, optional: true, ...guide },
		{ id: 'passportPage', ...documents.passportPage, ...guide },
		{ id: 'citizenshipCertificate', ...documents.certificate, when: naturalised, ...guide },
		...lastSlots
	],
	requirements: [
		adultApplies,
		...personRules,
		{
			id: 'citizenByBirth',
			severity: 'blocker',
			must: { equals: ['kenyanBy', 'birth'] },
			target: { question: 'kenyanBy' },
			...law
		},
		{
			id: 'acquiredPossible',
			severity: 'blocker',
			when: tookAnother,
			must: { within: ['acquiredOn', 'birthDate', 'today'] },
			target: { question: 'acquiredOn' },
			params: { acquired: 'acquiredOn' },
			...assumed
		},
		{
			id: 'lostBeforeNewLaw',
			severity: 'warning',
			when: tookAnother,
			must: { before: ['acquiredOn', newConstitution] },
			target: { question: 'acquiredOn' },
			params: { acquired: 'acquiredOn', day: newConstitution },
			...guide
		},
		...otherPassportRules,
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
			id: 'regaining',
			stage: 'issuance',
			amount: { currency: 'KES', minor: 5_000_000 },
			...tariff
		}
	],
	lists: {},
	sources: {
		law: sharedSources.law,
		tariff: sharedSources.tariff,
		guide: {
			title: 'Moseax, a private guide',
			url: 'https://moseax.co.ke/2022/02/02/how-to-regain-kenyan-citizenship/',
			asOf: '2022-02'
		},
		kibali: sharedSources.kibali
	}
} as const satisfies ServiceDefinition;
