import type { EvidenceSlot } from '#domain/evidence';
import type { Fee } from '#domain/fee';
import type { Question, Section } from '#domain/question';
import type { Requirement } from '#domain/requirement';
import type { Source, Sourced } from '#domain/source';
import { documents } from '../documents.ts';
import { assumed, commonSources } from '../sources.ts';
import { acting } from './acting.ts';
import { kenyaAddress, kenyaContact } from './kenya.ts';
import { adult, maritalStatus, minor, person } from './person.ts';

/** What passports of Kenyan citizens rest on. Each service names its own `guide`. */
export const directorate = {
	source: 'directorate',
	confidence: 'official',
	effectiveFrom: '2019-03-13'
} as const satisfies Sourced;
export const guide = {
	source: 'guide',
	confidence: 'secondary',
	effectiveFrom: '2025-02-08'
} as const satisfies Sourced;
const unclearGuide = { ...guide, confidence: 'conflicting' } as const;
const tariff = {
	source: 'tariff',
	confidence: 'secondary',
	effectiveFrom: '2024-03-01'
} as const satisfies Sourced;
export const tariffFees = tariff;
/** ten working days, five, seven days or 45: as many figures as sources */
export const passportTime = {
	from: 7,
	to: 45,
	unit: 'days',
	source: 'time',
	confidence: 'conflicting',
	effectiveFrom: '2024-03-01'
} as const;

export const passportSources = {
	directorate: {
		title: 'Directorate of Immigration Services',
		url: 'https://immigration.go.ke/application-procedure-kenyan-passport/',
		asOf: '2019-03'
	},
	tariff: {
		title: 'Daily Cast',
		url: 'https://dailycast.co.ke/2024/03/05/kenyans-suffer-more-as-government-raises-passport-and-id-card-charges',
		asOf: '2024-03'
	},
	mission: {
		title: 'Kenya High Commission, London',
		url: 'https://www.kenyahighcom.org.uk/lost-or-damaged-passport',
		asOf: '2026-11'
	},
	time: {
		title: 'Keweb, a private guide',
		url: 'https://keweb.co/how-to-apply-for-a-passport-in-kenya-2/',
		asOf: '2026-11'
	},
	kibali: commonSources.kibali
} as const satisfies Record<string, Source>;

const [name, , phone, email] = acting;
const [postalAddress, postalCode, city, ...residence] = kenyaAddress;
const [ownEmail, ownPhone] = kenyaContact;

/** Of a child: the adult who fills in the form. */
export const forChild = { oneOf: ['applicantKind', ['parent', 'guardian']] } as const;
export const byGuardian = { equals: ['applicantKind', 'guardian'] } as const;
const byParent = { equals: ['applicantKind', 'parent'] } as const;
const bySelf = { equals: ['applicantKind', 'self'] } as const;
const abroad = { equals: ['livesInKenya', false] } as const;
const atHome = { equals: ['livesInKenya', true] } as const;
const dual = { equals: ['dualCitizen', true] } as const;

export const adultOrChild = {
	id: 'applicantKind',
	kind: 'choice',
	options: ['self', 'parent', 'guardian']
} as const satisfies Question;

/** The adult who applies for a child, after `applicantKind`. */
export const actingForChild = [
	{ ...name, when: forChild },
	{ id: 'actingId', kind: 'text', maxLength: 20, format: 'permitNumber', when: forChild },
	{ ...phone, when: forChild },
	{ ...email, when: forChild }
] as const satisfies readonly Question[];

/** sources disagree on whether one parent is enough */
export const consentFrom = {
	id: 'consentFrom',
	kind: 'choice',
	options: ['both', 'one', 'only'],
	when: byParent
} as const satisfies Question;

/** A person as the ID card or the birth certificate has them. */
export const citizen = [
	...person,
	{ id: 'birthPlace', kind: 'text', maxLength: 80 }
] as const satisfies readonly Question[];

export const nationalId = {
	id: 'nationalId',
	kind: 'text',
	maxLength: 12,
	format: 'nationalId'
} as const satisfies Question;
export const birthCertificateNumber = {
	id: 'birthCertificateNumber',
	kind: 'text',
	maxLength: 20
} as const satisfies Question;
export const occupation = {
	id: 'occupation',
	kind: 'text',
	maxLength: 80
} as const satisfies Question;

/** What proves a person whose age is known by now. */
export const identityByAge = [
	{ ...nationalId, when: adult },
	{ ...maritalStatus, when: adult },
	{ ...occupation, when: adult },
	{ ...birthCertificateNumber, when: minor }
] as const satisfies readonly Question[];

export const detailsChecked = { id: 'detailsChecked', kind: 'confirm' } as const satisfies Question;

/** A second citizenship; and a last look at what is hard to correct later. */
export const dualCitizenship = [
	{ id: 'dualCitizen', kind: 'yesNo' },
	{ id: 'otherCitizenship', kind: 'country', when: dual },
	{ id: 'dualDeclared', kind: 'yesNo', when: dual },
	detailsChecked
] as const satisfies readonly Question[];

export const fatherLiving = { equals: ['fatherStatus', 'living'] } as const;
export const fatherDeceased = { equals: ['fatherStatus', 'deceased'] } as const;
export const motherLiving = { equals: ['motherStatus', 'living'] } as const;
export const motherDeceased = { equals: ['motherStatus', 'deceased'] } as const;

export const parents = [
	{
		id: 'fatherStatus',
		kind: 'choice',
		options: ['living', 'unreachable', 'deceased', 'unnamed']
	},
	{
		id: 'fatherName',
		kind: 'text',
		maxLength: 100,
		format: 'name',
		when: { oneOf: ['fatherStatus', ['living', 'unreachable', 'deceased']] }
	},
	{ id: 'fatherId', kind: 'text', maxLength: 20, format: 'permitNumber', when: fatherLiving },
	{
		id: 'motherStatus',
		kind: 'choice',
		options: ['living', 'unreachable', 'deceased', 'unnamed']
	},
	{
		id: 'motherName',
		kind: 'text',
		maxLength: 100,
		format: 'name',
		when: { oneOf: ['motherStatus', ['living', 'unreachable', 'deceased']] }
	},
	{ id: 'motherId', kind: 'text', maxLength: 20, format: 'permitNumber', when: motherLiving }
] as const satisfies readonly Question[];

/** both parents unnamed: the office will want to know more */
export const parentShown = {
	id: 'parentShown',
	severity: 'warning',
	must: {
		not: {
			and: [{ equals: ['fatherStatus', 'unnamed'] }, { equals: ['motherStatus', 'unnamed'] }]
		}
	},
	target: { question: 'motherStatus' },
	...assumed
} as const satisfies Requirement;

/** alive, and gone: no source says which papers the office takes instead */
export const parentsReachable = {
	id: 'parentsReachable',
	severity: 'warning',
	must: {
		not: {
			or: [{ equals: ['fatherStatus', 'unreachable'] }, { equals: ['motherStatus', 'unreachable'] }]
		}
	},
	target: { question: 'fatherStatus' },
	...assumed
} as const satisfies Requirement;

/** Where the citizen lives; the pages of a Kenyan address follow it. */
const home = [
	{ id: 'livesInKenya', kind: 'yesNo' },
	{ id: 'homeAddress', kind: 'longText', maxLength: 300, when: abroad },
	{ id: 'homeCountry', kind: 'country', when: abroad }
] as const satisfies readonly Question[];

const homePages = [
	{ id: 'address', when: atHome, questions: [postalAddress, postalCode, city] },
	{ id: 'residence', when: atHome, questions: residence },
	{
		id: 'nextOfKin',
		questions: [
			{ id: 'kinName', kind: 'text', maxLength: 100, format: 'name' },
			{ id: 'kinRelation', kind: 'text', maxLength: 60 },
			{ id: 'kinPhone', kind: 'phone', maxLength: 20 }
		]
	}
] as const satisfies readonly Section[];

/** How to reach a grown-up, where they live, and who is close to them. */
export const reachAdult = [
	{ id: 'contact', part: 'contact', questions: [ownEmail, ownPhone, ...home] },
	...homePages
] as const satisfies readonly Section[];
/** The same, where the adult who applies has said how to reach them. */
export const reachEither = [
	{
		id: 'contact',
		part: 'contact',
		questions: [{ ...ownEmail, when: bySelf }, { ...ownPhone, when: bySelf }, ...home]
	},
	...homePages
] as const satisfies readonly Section[];
export const reachChild = [
	{ id: 'contact', part: 'contact', questions: home },
	...homePages
] as const satisfies readonly Section[];

/** Section 7 of Form 19. */
export const recommender = {
	id: 'recommender',
	questions: [
		{ id: 'recommenderName', kind: 'text', maxLength: 100, format: 'name' },
		{ id: 'recommenderId', kind: 'text', maxLength: 20, format: 'permitNumber' },
		{ id: 'recommenderOccupation', kind: 'text', maxLength: 80 },
		{ id: 'recommenderPhone', kind: 'phone', maxLength: 20 },
		{ id: 'recommenderCitizen', kind: 'yesNo' },
		{ id: 'recommenderRelative', kind: 'yesNo' }
	]
} as const satisfies Section;

export const recommenderRules = [
	{
		id: 'recommenderCitizen',
		severity: 'blocker',
		must: { equals: ['recommenderCitizen', true] },
		target: { question: 'recommenderCitizen' },
		...directorate
	},
	{
		id: 'recommenderRelative',
		severity: 'blocker',
		must: { equals: ['recommenderRelative', false] },
		target: { question: 'recommenderRelative' },
		...directorate
	}
] as const satisfies readonly Requirement[];

export const recommenderNotSelf = {
	id: 'recommenderNotSelf',
	severity: 'blocker',
	when: adult,
	must: { not: { sameAs: ['recommenderId', 'nationalId'] } },
	target: { question: 'recommenderId' },
	...assumed
} as const satisfies Requirement;

export const dualRule = {
	id: 'dualDeclared',
	severity: 'warning',
	when: dual,
	must: { equals: ['dualDeclared', true] },
	target: { question: 'dualDeclared' },
	source: 'mission',
	confidence: 'secondary',
	effectiveFrom: '2025-02-08'
} as const satisfies Requirement;

export const consentRule = {
	id: 'consentOfBoth',
	severity: 'warning',
	when: byParent,
	must: { not: { equals: ['consentFrom', 'one'] } },
	target: { question: 'consentFrom' },
	...unclearGuide
} as const satisfies Requirement;

/** Where both adults and children are served. */
export const ageRules = [
	{
		id: 'minorNeedsAdult',
		severity: 'blocker',
		when: minor,
		must: forChild,
		target: { question: 'applicantKind' },
		...guide
	},
	{
		id: 'adultOwnForm',
		severity: 'warning',
		when: adult,
		must: bySelf,
		target: { question: 'applicantKind' },
		...assumed
	}
] as const satisfies readonly Requirement[];

/** Which booklet, and where the fingerprints are taken and the passport is collected. */
export const booklet = {
	id: 'booklet',
	part: 'request',
	questions: [
		{ id: 'series', kind: 'choice', options: ['a', 'b', 'c'] },
		{ id: 'station', kind: 'place', list: 'passportStations', freeEntry: true }
	]
} as const satisfies Section;

export const bookletFees = [
	{
		id: 'seriesA',
		stage: 'processing',
		amount: { currency: 'KES', minor: 750_000 },
		when: { equals: ['series', 'a'] },
		...tariff
	},
	{
		id: 'seriesB',
		stage: 'processing',
		amount: { currency: 'KES', minor: 950_000 },
		when: { equals: ['series', 'b'] },
		...tariff
	},
	{
		id: 'seriesC',
		stage: 'processing',
		amount: { currency: 'KES', minor: 1_250_000 },
		otherAmounts: [{ currency: 'KES', minor: 1_200_000 }],
		when: { equals: ['series', 'c'] },
		...tariff,
		confidence: 'conflicting'
	}
] as const satisfies readonly Fee[];

/** both sides of a card may be two pictures */
export const card = { ...documents.identity, maxFiles: 2 } as const;

export const photo = {
	id: 'photo',
	...documents.photo,
	...directorate
} as const satisfies EvidenceSlot;
export const recommenderPaper = {
	id: 'recommenderPaper',
	...card,
	...directorate
} as const satisfies EvidenceSlot;

/** The papers of a child whose passport or permit is renewed or replaced. */
export const childPapers = [
	{ id: 'birthCertificate', ...documents.certificate, when: minor, ...guide },
	{ id: 'consentLetter', ...documents.letter, when: minor, ...directorate },
	{ id: 'actingPaper', ...card, when: forChild, ...guide },
	{ id: 'guardianProof', ...documents.certificate, when: byGuardian, ...assumed }
] as const satisfies readonly EvidenceSlot[];
