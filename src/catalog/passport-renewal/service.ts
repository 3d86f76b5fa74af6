import type { EvidenceSlot } from '#domain/evidence';
import type { Section } from '#domain/question';
import type { Requirement } from '#domain/requirement';
import type { ServiceDefinition } from '#domain/service';
import { ecitizenAccount, ecitizenSource } from '../accounts.ts';
import {
	actingForChild,
	adultOrChild,
	ageRules,
	booklet,
	bookletFees,
	card,
	childPapers,
	citizen,
	consentFrom,
	consentRule,
	dualCitizenship,
	dualRule,
	guide,
	identityByAge,
	passportSources,
	passportTime,
	photo,
	reachEither,
	recommender,
	recommenderNotSelf,
	recommenderPaper,
	recommenderRules
} from '../blocks/citizen.ts';
import { passportRules } from '../blocks/passport.ts';
import { adult, personRules } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed } from '../sources.ts';

const inSixMonths = { of: 'today', months: 6 } as const;
const tenYearsOn = { of: 'passportIssued', years: 10 } as const;
const changed = { equals: ['reason', 'particulars'] } as const;

const sections = [
	{
		id: 'applicant',
		part: 'applicant',
		questions: [adultOrChild, ...actingForChild, consentFrom]
	},
	{
		id: 'oldPassport',
		part: 'request',
		questions: [
			{ id: 'reason', kind: 'choice', options: ['expired', 'full', 'particulars', 'other'] },
			{
				id: 'otherReason',
				kind: 'text',
				maxLength: 200,
				when: { oneOf: ['reason', ['particulars', 'other']] }
			},
			{ id: 'passportNumber', kind: 'text', maxLength: 10, format: 'kenyanPassport' },
			{ id: 'passportIssued', kind: 'date', usually: 'past' },
			{ id: 'passportExpires', kind: 'date', usually: 'past' }
		]
	},
	booklet,
	{ id: 'person', part: 'person', questions: citizen },
	{ id: 'citizenship', questions: [...identityByAge, ...dualCitizenship] },
	...reachEither,
	recommender
] as const satisfies readonly Section[];

const slots = [
	photo,
	{ id: 'oldPassport', ...documents.passportPage, maxFiles: 3, ...guide },
	{ id: 'idCard', ...card, when: adult, ...guide },
	...childPapers,
	{ id: 'changeProof', ...documents.certificate, when: changed, ...guide, source: 'law' },
	recommenderPaper
] as const satisfies readonly EvidenceSlot[];

const requirements = [
	...personRules,
	...ageRules,
	...passportRules,
	{
		id: 'passportDatesInOrder',
		severity: 'blocker',
		must: { after: ['passportExpires', 'passportIssued'] },
		target: { question: 'passportExpires' },
		params: { issued: 'passportIssued', expires: 'passportExpires' },
		...assumed
	},
	{
		id: 'passportTenYears',
		severity: 'warning',
		must: { not: { after: ['passportExpires', tenYearsOn] } },
		target: { question: 'passportExpires' },
		params: { issued: 'passportIssued', expires: 'passportExpires' },
		...guide
	},
	{
		id: 'passportRunsOut',
		severity: 'warning',
		when: { equals: ['reason', 'expired'] },
		must: { not: { after: ['passportExpires', inSixMonths] } },
		target: { question: 'passportExpires' },
		params: { expires: 'passportExpires' },
		...guide,
		source: 'early'
	},
	consentRule,
	dualRule,
	...recommenderRules,
	recommenderNotSelf
] as const satisfies readonly Requirement[];

/** A new booklet for one that has run out, is full, or says what is no longer so. */
export const passportRenewal = {
	id: 'passport-renewal',
	version: 1,
	group: 'passport',
	account: ecitizenAccount,
	sections,
	slots,
	requirements,
	fees: bookletFees,
	lists: {},
	sources: {
		...ecitizenSource,
		...passportSources,
		guide: {
			title: 'HapaKenya, a private guide',
			url: 'https://hapakenya.com/2025/02/08/here-is-how-to-renew-an-expired-kenyan-passport/',
			asOf: '2025-02'
		},
		early: {
			title: 'Apply Kenya, a private guide',
			url: 'https://applykenya.com/2025/02/21/step-by-step-guide-to-renewing-your-kenyan-passport/',
			asOf: '2025-02'
		},
		law: {
			title: 'Muthii Associates',
			url: 'https://muthiiassociates.com/documents-needed-to-apply-for-a-passport-in-kenya',
			asOf: '2026-11'
		}
	},
	decision: passportTime
} as const satisfies ServiceDefinition;
