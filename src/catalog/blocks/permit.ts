import type { EvidenceSlot } from '#domain/evidence';
import type { Fee } from '#domain/fee';
import type { Question, RowsQuestion, Section } from '#domain/question';
import type { Requirement } from '#domain/requirement';
import type { ServiceDefinition } from '#domain/service';
import { documents } from '../documents.ts';
import { assumed } from '../sources.ts';
import { acting, byAgent } from './acting.ts';
import { inKenya, kenyaAddress, kenyaContact, presence, presenceRules } from './kenya.ts';
import { heldPassport, heldPassportRules } from './passport.ts';
import { guided, observed, reformed, renewing, tariff, timed } from './permit-sources.ts';
import { fromEac, maritalStatus, nationality, person, personRules } from './person.ts';

/**
 * What the work and residence permits (Form 25) have in common: pages to spread around those of a
 * class, in the order opening, the class's own, person, tables, papers; rules; papers; fees. Each
 * stands by its own name too, for a class that does not need all of them. The conditions that name
 * `@eac` need `lists: { eac }`.
 */

/** The kinds of application. */
export const permitKind = {
	id: 'applicationType',
	kind: 'choice',
	options: ['new', 'renewal']
} as const satisfies Question;

export const isNew = { equals: ['applicationType', 'new'] } as const;
export const isRenewal = { equals: ['applicationType', 'renewal'] } as const;
export const notEac = { not: fromEac } as const;

/** Permits are given for up to two years; the yearly fee is multiplied by it. */
export const permitYears = {
	id: 'permitYears',
	kind: 'number',
	min: 1,
	max: 2
} as const satisfies Question;

export const permitOpening = [
	{
		id: 'applicant',
		part: 'applicant',
		questions: [
			{ id: 'applicantKind', kind: 'choice', options: ['self', 'employer', 'agent'] },
			...acting
		]
	},
	{
		id: 'application',
		part: 'request',
		questions: [
			permitKind,
			permitYears,
			{
				id: 'previousPermit',
				kind: 'text',
				maxLength: 20,
				format: 'permitNumber',
				when: isRenewal
			},
			{ id: 'permitExpires', kind: 'date', usually: 'future', when: isRenewal }
		]
	}
] as const satisfies readonly Section[];

const [postalAddress, postalCode, city, ...streets] = kenyaAddress;

/** One page each, so that a class can leave one out. */
export const personPage = {
	id: 'person',
	part: 'person',
	questions: [...person, nationality]
} as const satisfies Section;
export const backgroundPage = {
	id: 'background',
	questions: [
		maritalStatus,
		{
			id: 'spouseName',
			kind: 'text',
			maxLength: 100,
			format: 'name',
			when: { equals: ['maritalStatus', 'married'] }
		},
		{ id: 'profession', kind: 'text', maxLength: 80 },
		{
			id: 'educationLevel',
			kind: 'choice',
			options: ['none', 'primary', 'secondary', 'college', 'bachelor', 'master', 'doctorate']
		}
	]
} as const satisfies Section;
export const passportPage = {
	id: 'passport',
	questions: heldPassport
} as const satisfies Section;
export const presencePage = { id: 'presence', questions: presence } as const satisfies Section;
export const homePage = {
	id: 'home',
	part: 'contact',
	questions: [
		{ id: 'homeAddress', kind: 'longText', maxLength: 300, autocomplete: 'street-address' },
		{ id: 'homeCountry', kind: 'country', autocomplete: 'country' },
		{ id: 'homePhone', kind: 'phone', maxLength: 20, optional: true }
	]
} as const satisfies Section;
export const contactPage = {
	id: 'contact',
	part: 'contact',
	questions: [
		...kenyaContact,
		{ id: 'kenyanPhone', kind: 'phone', maxLength: 20, format: 'kenyanPhone', optional: true },
		postalAddress,
		postalCode,
		city
	]
} as const satisfies Section;
export const addressPage = { id: 'address', questions: streets } as const satisfies Section;

export const permitPerson = [
	personPage,
	backgroundPage,
	passportPage,
	presencePage,
	homePage,
	contactPage,
	addressPage
] as const satisfies readonly Section[];

const upToTen = { kind: 'rows', minRows: 0, maxRows: 10, optional: true } as const;
const institution = { id: 'institution', kind: 'text', maxLength: 100 } as const;
const description = { id: 'description', kind: 'text', maxLength: 100 } as const;
const from = { id: 'from', kind: 'date', usually: 'past' } as const;
const to = { id: 'to', kind: 'date', usually: 'past' } as const;

export const dependants = {
	id: 'dependants',
	...upToTen,
	columns: [
		{ id: 'firstName', kind: 'text', maxLength: 80, format: 'name' },
		{ id: 'middleName', kind: 'text', maxLength: 80, format: 'name', optional: true },
		{ id: 'surname', kind: 'text', maxLength: 80, format: 'name' },
		{ id: 'birthDate', kind: 'date', usually: 'past' },
		{ id: 'sex', kind: 'choice', options: ['female', 'male', 'x'] },
		{ id: 'birthCountry', kind: 'country' }
	]
} as const satisfies RowsQuestion;
/** permits and passes held before, other than the one that is renewed */
export const previousPermits = {
	id: 'previousPermits',
	...upToTen,
	columns: [
		{ id: 'permitClass', kind: 'text', maxLength: 40 },
		{ id: 'type', kind: 'choice', options: ['new', 'renewal'] },
		{ id: 'number', kind: 'text', maxLength: 20, format: 'permitNumber' },
		{ id: 'issued', kind: 'date', usually: 'past' },
		{ id: 'months', kind: 'number', min: 1, max: 60 }
	]
} as const satisfies RowsQuestion;
export const education = {
	id: 'education',
	...upToTen,
	columns: [institution, description, from, to]
} as const satisfies RowsQuestion;
export const training = {
	id: 'training',
	...upToTen,
	columns: [institution, description, from, to]
} as const satisfies RowsQuestion;
export const employment = {
	id: 'employment',
	...upToTen,
	columns: [
		{ id: 'employer', kind: 'text', maxLength: 100 },
		{ id: 'work', kind: 'text', maxLength: 100 },
		from,
		{ ...to, optional: true }
	]
} as const satisfies RowsQuestion;
export const skills = {
	id: 'skills',
	...upToTen,
	columns: [description]
} as const satisfies RowsQuestion;

export const dependantsPage = {
	id: 'dependants',
	part: 'family',
	questions: [dependants]
} as const satisfies Section;
export const previousPermitsPage = {
	id: 'previousPermits',
	part: 'kenya',
	when: isRenewal,
	questions: [previousPermits]
} as const satisfies Section;
export const educationPage = {
	id: 'education',
	part: 'background',
	questions: [education]
} as const satisfies Section;
export const trainingPage = { id: 'training', questions: [training] } as const satisfies Section;
export const employmentPage = {
	id: 'employment',
	questions: [employment]
} as const satisfies Section;
export const skillsPage = { id: 'skills', questions: [skills] } as const satisfies Section;

export const permitTables = [
	dependantsPage,
	previousPermitsPage,
	educationPage,
	trainingPage,
	employmentPage,
	skillsPage
] as const satisfies readonly Section[];

/** Two questions that decide on papers. */
export const papersInOtherLanguage = {
	id: 'papersInOtherLanguage',
	kind: 'yesNo'
} as const satisfies Question;
export const regulatedSector = { id: 'regulatedSector', kind: 'yesNo' } as const satisfies Question;
export const permitPapers = [
	{ id: 'papers', part: 'papers', questions: [papersInOtherLanguage, regulatedSector] }
] as const satisfies readonly Section[];

const stillRuns = { not: { before: ['permitExpires', 'today'] } } as const;

export const renewalRules = [
	{
		id: 'permitNotExpired',
		severity: 'warning',
		when: isRenewal,
		must: stillRuns,
		target: { question: 'permitExpires' },
		params: { expires: 'permitExpires' },
		...renewing
	},
	{
		id: 'renewalInTime',
		severity: 'warning',
		/** one finding, not two, on a permit that has already run out */
		when: { and: [isRenewal, stillRuns] },
		must: { not: { before: ['permitExpires', { of: 'today', days: 90 }] } },
		target: { question: 'permitExpires' },
		params: { expires: 'permitExpires', advised: { of: 'permitExpires', days: -90 } },
		...renewing
	}
] as const satisfies readonly Requirement[];

const inOrder = { not: { before: ['row.to', 'row.from'] } } as const;

/** Of the tables; all are warnings, because a table without a row leaves them open. */
export const tableRules = [
	{
		id: 'dependantsBorn',
		severity: 'warning',
		must: { every: ['dependants', { not: { after: ['row.birthDate', 'today'] } }] },
		target: { question: 'dependants' },
		...assumed
	},
	{
		id: 'educationInOrder',
		severity: 'warning',
		must: { every: ['education', inOrder] },
		target: { question: 'education' },
		...assumed
	},
	{
		id: 'trainingInOrder',
		severity: 'warning',
		must: { every: ['training', inOrder] },
		target: { question: 'training' },
		...assumed
	},
	{
		id: 'employmentInOrder',
		severity: 'warning',
		must: { every: ['employment', inOrder] },
		target: { question: 'employment' },
		...assumed
	}
] as const satisfies readonly Requirement[];

export const citizenRule = {
	id: 'notCitizen',
	severity: 'warning',
	must: { not: { equals: ['nationality', 'KE'] } },
	target: { question: 'nationality' },
	...assumed
} as const satisfies Requirement;

/** Citizens of East Africa have a class of their own, R. Every class but R says so. */
export const eacRule = {
	id: 'eacHasClassR',
	severity: 'warning',
	must: notEac,
	target: { question: 'nationality' },
	...reformed
} as const satisfies Requirement;

export const permitRules = [
	...renewalRules,
	...personRules,
	citizenRule,
	eacRule,
	...heldPassportRules,
	...presenceRules,
	...tableRules
] as const satisfies readonly Requirement[];

export const slotForm = { id: 'form', ...documents.form, ...guided } as const;
export const slotCoverLetter = { id: 'coverLetter', ...documents.letter, ...guided } as const;
export const slotPassportPage = {
	id: 'passportPage',
	...documents.passportPage,
	...guided
} as const;
export const slotPhoto = { id: 'photo', ...documents.photo, ...guided } as const;
export const slotStatus = {
	id: 'immigrationStatus',
	...documents.permit,
	when: inKenya,
	...guided
} as const;
export const slotPreviousPermits = {
	id: 'previousPermits',
	...documents.permit,
	when: isRenewal,
	...guided
} as const;
export const slotQualifications = {
	id: 'qualifications',
	...documents.qualifications,
	...guided
} as const;
export const slotCv = { id: 'cv', ...documents.cv, ...guided } as const;
export const slotRegistration = {
	id: 'registration',
	...documents.registration,
	...guided
} as const;
export const slotCompanyTax = { id: 'companyTax', ...documents.taxCompliance, ...guided } as const;
export const slotPersonalTax = {
	id: 'personalTax',
	...documents.taxCompliance,
	when: isRenewal,
	...guided
} as const;
export const slotClearance = {
	id: 'clearance',
	...documents.clearance,
	when: { equals: ['regulatedSector', true] },
	...guided
} as const;
export const slotTranslation = {
	id: 'translation',
	...documents.translation,
	when: { equals: ['papersInOtherLanguage', true] },
	...guided
} as const;
export const slotAuthority = {
	id: 'authority',
	...documents.letter,
	when: byAgent,
	...assumed
} as const;

/** Asked for after approval. */
export const slotPaymentProof = {
	id: 'paymentProof',
	...documents.payment,
	stage: 'issuance',
	when: notEac,
	...observed
} as const;
export const slotApproval = {
	id: 'approval',
	...documents.letter,
	stage: 'issuance',
	...observed
} as const;
/** Only of a class that asks for one. */
export const slotBond = {
	id: 'bond',
	...documents.bond,
	stage: 'issuance',
	...observed
} as const;

/** What every class asks for with the application, and after approval. */
export const permitSlots = [
	slotForm,
	slotCoverLetter,
	slotPassportPage,
	slotPhoto,
	slotStatus,
	slotPreviousPermits,
	slotQualifications,
	slotCv,
	slotRegistration,
	slotCompanyTax,
	slotPersonalTax,
	slotClearance,
	slotTranslation,
	slotAuthority,
	slotPaymentProof,
	slotApproval
] as const satisfies readonly EvidenceSlot[];

/** With the application, and not paid back. */
export const permitProcessingFee = {
	id: 'processing',
	stage: 'processing',
	amount: { currency: 'KES', minor: 2_000_000 },
	when: notEac,
	...tariff
} as const satisfies Fee;

/** After approval, for each year: a class adds its `amount`. */
export const permitIssuanceFee = {
	id: 'issuance',
	stage: 'issuance',
	times: 'permitYears',
	when: notEac,
	...tariff
} as const satisfies Omit<Fee, 'amount'>;

/** Sources name from 12 days to 120; most say 4 to 12 weeks. */
export const permitDecision = {
	from: 4,
	to: 12,
	unit: 'weeks',
	...timed
} as const satisfies NonNullable<ServiceDefinition['decision']>;
