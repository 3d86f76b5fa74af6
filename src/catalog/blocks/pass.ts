import type { EvidenceSlot } from '#domain/evidence';
import type { Question, Section } from '#domain/question';
import type { Requirement } from '#domain/requirement';
import type { Source, Sourced } from '#domain/source';
import { documents } from '../documents.ts';
import { advised, assumed } from '../sources.ts';
import { byAgent } from './acting.ts';
import { inKenya, kenyaAddress, kenyaContact, presence } from './kenya.ts';
import { heldPassport } from './passport.ts';
import { minor, nationality, person } from './person.ts';

const [postalAddress, postalCode, city, county, subCounty, location, road, plot, landmark] =
	kenyaAddress;
export const [, , , fileNumber] = presence;

/** The pages that every pass has: who it is for, their passport, how to reach them, where they live. */
export const passPerson = {
	id: 'person',
	questions: [...person, nationality]
} as const satisfies Section;
export const passPassport = { id: 'passport', questions: heldPassport } as const satisfies Section;
export const passReach = {
	id: 'reach',
	questions: [...kenyaContact, postalAddress, postalCode, city]
} as const satisfies Section;
export const passHome = {
	id: 'home',
	questions: [county, subCounty, location, road, plot, landmark]
} as const satisfies Section;
export const passPresence = { id: 'presence', questions: presence } as const satisfies Section;

export const papersInOtherLanguage = {
	id: 'papersInOtherLanguage',
	kind: 'yesNo'
} as const satisfies Question;

/** an answer to a question that not everybody is asked: what is hidden must not stay open */
export const asRefugee = { and: [inKenya, { equals: ['kenyaStatus', 'refugee'] }] } as const;
export const notRefugee = { not: asRefugee } as const;

export const passMinorRule = {
	id: 'minorNeedsAdult',
	severity: 'warning',
	when: minor,
	must: { not: { equals: ['applicantKind', 'self'] } },
	target: { question: 'applicantKind' },
	...assumed
} as const satisfies Requirement;

export const passTranslation = {
	id: 'translation',
	...documents.translation,
	when: { equals: ['papersInOtherLanguage', true] },
	...advised
} as const satisfies EvidenceSlot;

export const passAuthority = {
	id: 'authority',
	...documents.letter,
	when: byAgent,
	...assumed
} as const satisfies EvidenceSlot;

/** The tariff of March 2024: the key `fees` of the sources. */
export const passTariff = {
	source: 'fees',
	confidence: 'secondary',
	effectiveFrom: '2024-03-01'
} as const satisfies Sourced;
export const passFees = {
	title: 'AGO Advocates',
	url: 'https://agoadvocates.com/revision-of-fees-for-immigration-and-citizenship-services',
	asOf: '2024'
} as const satisfies Source;

const renewal = { equals: ['applicationType', 'renewal'] } as const;
export const firstTime = { equals: ['applicationType', 'new'] } as const;

/** New or renewal, and the pass before this one. */
export const passBefore = [
	{ id: 'applicationType', kind: 'choice', options: ['new', 'renewal'] },
	{ id: 'previousNumber', kind: 'text', maxLength: 20, format: 'permitNumber', when: renewal },
	{ id: 'previousExpires', kind: 'date', usually: 'future', when: renewal }
] as const satisfies readonly Question[];

export const passRenewsInTime = {
	id: 'renewsInTime',
	severity: 'warning',
	when: renewal,
	must: { not: { before: ['previousExpires', 'today'] } },
	target: { question: 'previousExpires' },
	params: { expires: 'previousExpires' },
	...assumed
} as const satisfies Requirement;

export const passRenewal = { id: 'previousPass', ...documents.permit, when: renewal } as const;

/** The school, college or other organisation that has accepted the applicant. */
export const passInstitution = [
	{ id: 'institutionName', kind: 'text', maxLength: 100 },
	{ id: 'institutionPostal', kind: 'text', maxLength: 60 },
	{ id: 'institutionCode', kind: 'text', maxLength: 10, optional: true },
	{ id: 'institutionCity', kind: 'text', maxLength: 60 }
] as const satisfies readonly Question[];
