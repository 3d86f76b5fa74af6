import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { acting } from '../blocks/acting.ts';
import {
	birthNationality,
	birthPlace,
	kenyanParent,
	lastRules,
	lastSections,
	lastSlots,
	notYetKenyan,
	office,
	sharedSources,
	tariff
} from '../blocks/citizenship.ts';
import { inKenya, presence, presenceRules } from '../blocks/kenya.ts';
import { heldPassport, heldPassportRules } from '../blocks/passport.ts';
import { adult, minor, nationality, person, personRules } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed, commonSources } from '../sources.ts';

const adopted = { equals: ['adopted', true] } as const;
const notAdopted = { equals: ['adopted', false] } as const;
const bornAbroad = { not: { equals: ['birthCountry', 'KE'] } } as const;

/** Form 11: a child of a citizen by registration, or adopted by a citizen, becomes one. */
export const citizenshipChild = {
	id: 'citizenship-child',
	version: 1,
	group: 'status',
	account: efnsAccount,
	sections: [
		{
			id: 'applicant',
			part: 'applicant',
			questions: [
				{ id: 'applicantKind', kind: 'choice', options: ['parent', 'guardian', 'agent'] },
				...acting
			]
		},
		{
			id: 'parent',
			part: 'family',
			questions: [
				{ id: 'adopted', kind: 'yesNo' },
				...kenyanParent,
				{ id: 'parentKenyanAtBirth', kind: 'yesNo', when: notAdopted }
			]
		},
		{ id: 'person', part: 'person', questions: person },
		{
			id: 'origin',
			questions: [
				birthPlace,
				{ id: 'birthCertificateNumber', kind: 'text', maxLength: 30 },
				nationality,
				birthNationality
			]
		},
		{ id: 'passport', questions: heldPassport },
		{
			id: 'presence',
			questions: [
				{ id: 'firstArrival', kind: 'date', usually: 'past', when: bornAbroad },
				...presence
			]
		},
		...lastSections
	],
	slots: [
		{ id: 'attestedForm', ...documents.form, ...office },
		{ id: 'photo', ...documents.photo, ...office },
		{ id: 'parentPaper', ...documents.identity, ...office },
		{
			id: 'parentCertificate',
			...documents.certificate,
			when: { equals: ['parentKenyanBy', 'registration'] },
			...office
		},
		{ id: 'birthCertificate', ...documents.certificate, when: notAdopted, ...office },
		{ id: 'adoptionCertificate', ...documents.certificate, when: adopted, ...office },
		{ id: 'passportPage', ...documents.passportPage, ...office },
		{ id: 'immigrationStatus', ...documents.permit, when: inKenya, ...office },
		{
			id: 'guardianProof',
			...documents.certificate,
			when: { equals: ['applicantKind', 'guardian'] },
			...assumed
		},
		{ id: 'goodConduct', ...documents.clearance, when: adult, ...office },
		...lastSlots
	],
	requirements: [
		{
			id: 'childUnder18',
			severity: 'warning',
			must: minor,
			target: { question: 'birthDate' },
			params: { born: 'birthDate' },
			...office,
			confidence: 'conflicting'
		},
		{
			id: 'notCitizenByBirth',
			severity: 'warning',
			when: notAdopted,
			must: { equals: ['parentKenyanAtBirth', false] },
			target: { question: 'parentKenyanAtBirth' },
			source: 'sharp',
			confidence: 'secondary',
			effectiveFrom: '2012-06-15'
		},
		...personRules,
		notYetKenyan,
		...heldPassportRules,
		{
			id: 'livesInKenya',
			severity: 'warning',
			must: inKenya,
			target: { question: 'inKenya' },
			...office
		},
		{
			id: 'arrivalPossible',
			severity: 'blocker',
			when: bornAbroad,
			must: { within: ['firstArrival', 'birthDate', 'today'] },
			target: { question: 'firstArrival' },
			params: { arrival: 'firstArrival' },
			...assumed
		},
		...presenceRules,
		...lastRules
	],
	fees: [
		{
			id: 'registration',
			stage: 'processing',
			amount: { currency: 'KES', minor: 2_000_000 },
			otherAmounts: [{ currency: 'KES', minor: 200_000 }],
			...tariff,
			confidence: 'conflicting'
		}
	],
	lists: {},
	sources: {
		...efnsSource,
		office: {
			title: 'Embassy of Kenya in Stockholm',
			url: 'https://kenyaembassystockholm.com/services/children-and-adopted-children/',
			asOf: '2026-11'
		},
		tariff: sharedSources.tariff,
		sharp: sharedSources.sharp,
		...commonSources
	}
} as const satisfies ServiceDefinition;
