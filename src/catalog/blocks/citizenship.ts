import type { EvidenceSlot } from '#domain/evidence';
import type { Question, RowsQuestion, Section } from '#domain/question';
import type { Requirement } from '#domain/requirement';
import type { Source } from '#domain/source';
import { documents } from '../documents.ts';
import { assumed, commonSources } from '../sources.ts';
import { byAgent } from './acting.ts';
import { kenyaAddress, kenyaContact, presence } from './kenya.ts';
import { passportRules } from './passport.ts';
import { adult, minor } from './person.ts';

/** Where facts of more than one of these services come from. */
export const sharedSources = {
	kibali: commonSources.kibali,
	tariff: {
		title: 'AGO Advocates',
		url: 'https://agoadvocates.com/revision-of-fees-for-immigration-and-citizenship-services',
		asOf: '2023-11'
	},
	daily: {
		title: 'DailyCast',
		url: 'https://dailycast.co.ke/2024/03/05/kenyans-suffer-more-as-government-raises-passport-and-id-card-charges',
		asOf: '2024-03'
	},
	sharp: {
		title: 'The Sharp Daily',
		url: 'https://thesharpdaily.com/?p=10302',
		asOf: '2023-11'
	},
	law: {
		title: 'Victor Mochere, a private guide',
		url: 'https://victormochere.com/be/how-to-apply-for-kenyan-citizenship',
		asOf: '2026-11'
	}
} as const satisfies Record<string, Source>;

/** The regulations of 15 June 2012 brought in the forms of today. */
const since2012 = '2012-06-15';
const since2024 = '2024-03-01';
export const law = {
	source: 'law',
	confidence: 'secondary',
	effectiveFrom: since2012
} as const;
/** the immigration office's own page on the service: the key `office` of its sources */
export const office = {
	source: 'office',
	confidence: 'official',
	effectiveFrom: since2012
} as const;
export const tariff = {
	source: 'tariff',
	confidence: 'secondary',
	effectiveFrom: since2024
} as const;
export const daily = {
	source: 'daily',
	confidence: 'secondary',
	effectiveFrom: since2024
} as const;

export const birthPlace = {
	id: 'birthPlace',
	kind: 'text',
	maxLength: 80
} as const satisfies Question;
export const birthNationality = {
	id: 'birthNationality',
	kind: 'country'
} as const satisfies Question;
export const profession = {
	id: 'profession',
	kind: 'text',
	maxLength: 80
} as const satisfies Question;

const married = { equals: ['maritalStatus', 'married'] } as const;
/** follows `maritalStatus` */
export const spouse = [
	{ id: 'spouseName', kind: 'text', maxLength: 100, format: 'name', when: married },
	{ id: 'spouseNationality', kind: 'country', when: married }
] as const satisfies readonly Question[];

/** Of a husband or wife who is a Kenyan citizen. */
export const kenyanSpouse = [
	{ id: 'marriedOn', kind: 'date', usually: 'past' },
	{ id: 'marriedIn', kind: 'country' },
	{ id: 'spouseName', kind: 'text', maxLength: 100, format: 'name' },
	{ id: 'spouseKenyanBy', kind: 'choice', options: ['birth', 'registration'] },
	{ id: 'spouseId', kind: 'text', maxLength: 10, format: 'nationalId' }
] as const satisfies readonly Question[];

/** Of a father or mother who is a Kenyan citizen. */
export const kenyanParent = [
	{ id: 'parentName', kind: 'text', maxLength: 100, format: 'name' },
	{ id: 'parentKenyanBy', kind: 'choice', options: ['birth', 'registration'] },
	{ id: 'parentId', kind: 'text', maxLength: 10, format: 'nationalId' }
] as const satisfies readonly Question[];

/** How the applicant is or was a Kenyan citizen, and the papers of it. */
export const kenyanCitizenship = [
	{ id: 'kenyanBy', kind: 'choice', options: ['birth', 'registration'] },
	{ id: 'kenyanId', kind: 'text', maxLength: 10, format: 'nationalId', optional: true },
	{
		id: 'kenyanPassport',
		kind: 'text',
		maxLength: 10,
		format: 'kenyanPassport',
		optional: true
	}
] as const satisfies readonly Question[];

export const acquiredHow = {
	id: 'acquiredHow',
	kind: 'choice',
	options: ['birth', 'marriage', 'naturalisation', 'other']
} as const satisfies Question;
export const otherCitizenship = [
	{ id: 'otherCitizenship', kind: 'country' },
	acquiredHow
] as const satisfies readonly Question[];

const nameChanged = { equals: ['nameChanged', true] } as const;
const nationalityChanged = { equals: ['nationalityChanged', true] } as const;
const changes = {
	id: 'earlierNames',
	questions: [
		{ id: 'nameChanged', kind: 'yesNo' },
		{ id: 'formerNames', kind: 'text', maxLength: 100, format: 'name', when: nameChanged },
		{ id: 'nameChangedOn', kind: 'date', usually: 'past', when: nameChanged },
		{ id: 'nationalityChanged', kind: 'yesNo' },
		{ id: 'formerNationality', kind: 'country', when: nationalityChanged },
		{ id: 'nationalityChangedOn', kind: 'date', usually: 'past', when: nationalityChanged }
	]
} as const satisfies Section;

const livesInKenya = { equals: ['habitualCountry', 'KE'] } as const;
const livesAbroad = { not: livesInKenya } as const;
const addressAbroad = { equals: ['addressAbroad', true] } as const;
const hasKenyaAddress = { or: [livesInKenya, { equals: ['addressInKenya', true] }] } as const;

const [postalAddress, postalCode, city, ...place] = kenyaAddress;

/** What every one of these forms asks last: changes, addresses, papers. */
export const lastSections = [
	changes,
	{
		id: 'contact',
		part: 'contact',
		questions: [
			...kenyaContact,
			{ id: 'habitualCountry', kind: 'country' },
			{ id: 'habitualAddress', kind: 'longText', maxLength: 300, when: livesAbroad },
			{ id: 'addressInKenya', kind: 'yesNo', when: livesAbroad },
			{ id: 'addressAbroad', kind: 'yesNo', when: livesInKenya },
			{ id: 'foreignCountry', kind: 'country', when: addressAbroad },
			{ id: 'foreignAddress', kind: 'longText', maxLength: 300, when: addressAbroad }
		]
	},
	{ id: 'postal', when: hasKenyaAddress, questions: [postalAddress, postalCode, city] },
	{ id: 'place', when: hasKenyaAddress, questions: place },
	{ id: 'papers', part: 'papers', questions: [{ id: 'papersInOtherLanguage', kind: 'yesNo' }] }
] as const satisfies readonly Section[];

export const [, , , fileNumber] = presence;

/** Permits and passes that Kenya has given to the applicant. */
export const permits = {
	id: 'permits',
	kind: 'rows',
	minRows: 1,
	maxRows: 12,
	columns: [
		{ id: 'kind', kind: 'text', maxLength: 60 },
		{ id: 'number', kind: 'text', maxLength: 20, format: 'permitNumber' },
		{ id: 'issued', kind: 'date', usually: 'past' },
		{ id: 'expires', kind: 'date', usually: 'future' }
	]
} as const satisfies RowsQuestion;

export const permitDatesInOrder = {
	id: 'permitDatesInOrder',
	severity: 'blocker',
	must: { every: ['permits', { before: ['row.issued', 'row.expires'] }] },
	target: { question: 'permits' },
	...assumed
} as const satisfies Requirement;

export const lastRules = [
	{
		id: 'nameChangedPast',
		severity: 'blocker',
		when: nameChanged,
		must: { within: ['nameChangedOn', 'birthDate', 'today'] },
		target: { question: 'nameChangedOn' },
		params: { changed: 'nameChangedOn' },
		...assumed
	},
	{
		id: 'nationalityChangedPast',
		severity: 'blocker',
		when: nationalityChanged,
		must: { within: ['nationalityChangedOn', 'birthDate', 'today'] },
		target: { question: 'nationalityChangedOn' },
		params: { changed: 'nationalityChangedOn' },
		...assumed
	}
] as const satisfies readonly Requirement[];

/** A child does not apply alone, and a grown-up signs for themselves. */
export const ageRules = [
	{
		id: 'minorNeedsAdult',
		severity: 'blocker',
		when: minor,
		must: { not: { equals: ['applicantKind', 'self'] } },
		target: { question: 'applicantKind' },
		...assumed
	},
	{
		id: 'adultOwnForm',
		severity: 'warning',
		when: adult,
		must: { oneOf: ['applicantKind', ['self', 'agent']] },
		target: { question: 'applicantKind' },
		...assumed
	}
] as const satisfies readonly Requirement[];

export const adultApplies = {
	id: 'adultApplies',
	severity: 'warning',
	must: adult,
	target: { question: 'birthDate' },
	params: { born: 'birthDate' },
	...assumed
} as const satisfies Requirement;

export const notYetKenyan = {
	id: 'notYetKenyan',
	severity: 'warning',
	must: { not: { equals: ['nationality', 'KE'] } },
	target: { question: 'nationality' },
	...assumed
} as const satisfies Requirement;

/** For `heldPassport`, when it is the one of `otherCitizenship`. */
export const otherPassportRules = [
	{
		id: 'otherThanKenya',
		severity: 'blocker',
		must: { not: { equals: ['otherCitizenship', 'KE'] } },
		target: { question: 'otherCitizenship' },
		...assumed
	},
	...passportRules,
	{
		id: 'passportNotExpired',
		severity: 'warning',
		must: { not: { before: ['passportExpires', 'today'] } },
		target: { question: 'passportExpires' },
		params: { expires: 'passportExpires' },
		...assumed
	},
	{
		id: 'passportOfOther',
		severity: 'warning',
		must: { sameAs: ['passportCountry', 'otherCitizenship'] },
		target: { question: 'passportCountry' },
		...assumed
	},
	{
		id: 'namesAsInPassport',
		severity: 'blocker',
		must: { equals: ['namesChecked', true] },
		target: { question: 'namesChecked' },
		...assumed
	}
] as const satisfies readonly Requirement[];

/** shown by somebody who became a citizen elsewhere, not by birth */
export const naturalised = { not: { equals: ['acquiredHow', 'birth'] } } as const;

/** What every one of these forms may ask to be shown, last. */
export const lastSlots = [
	{
		id: 'translation',
		...documents.translation,
		when: { equals: ['papersInOtherLanguage', true] },
		...assumed
	},
	{ id: 'authority', ...documents.letter, when: byAgent, ...assumed }
] as const satisfies readonly EvidenceSlot[];
