import type { EvidenceSlot } from '#domain/evidence';
import type { Section } from '#domain/question';
import type { Requirement } from '#domain/requirement';
import type { ServiceDefinition } from '#domain/service';
import { ecitizenAccount, ecitizenSource } from '../accounts.ts';
import {
	actingForChild,
	birthCertificateNumber,
	booklet,
	bookletFees,
	byGuardian,
	card,
	citizen,
	consentFrom,
	consentRule,
	directorate,
	dualCitizenship,
	dualRule,
	fatherDeceased,
	fatherLiving,
	guide,
	motherDeceased,
	motherLiving,
	parentShown,
	parents,
	parentsReachable,
	passportSources,
	passportTime,
	photo,
	reachChild,
	recommender,
	recommenderPaper,
	recommenderRules
} from '../blocks/citizen.ts';
import { minor, personRules } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed } from '../sources.ts';

const adopted = { equals: ['adopted', true] } as const;
const born = { equals: ['adopted', false] } as const;

const sections = [
	{
		id: 'applicant',
		part: 'applicant',
		questions: [
			{ id: 'applicantKind', kind: 'choice', options: ['parent', 'guardian'] },
			...actingForChild,
			consentFrom
		]
	},
	booklet,
	{ id: 'person', part: 'person', questions: citizen },
	{
		id: 'citizenship',
		questions: [
			{ id: 'adopted', kind: 'yesNo' },
			{ ...birthCertificateNumber, when: born },
			...dualCitizenship
		]
	},
	{ id: 'parents', part: 'family', questions: parents },
	...reachChild,
	recommender
] as const satisfies readonly Section[];

const slots = [
	photo,
	{ id: 'birthCertificate', ...documents.certificate, when: born, ...directorate },
	{ id: 'adoptionCertificate', ...documents.certificate, when: adopted, ...directorate },
	{ id: 'adoptionClearance', ...documents.letter, when: adopted, ...directorate },
	{ id: 'consentLetter', ...documents.letter, ...directorate },
	{ id: 'fatherPaper', ...card, when: fatherLiving, ...guide },
	{ id: 'fatherDeath', ...documents.certificate, when: fatherDeceased, ...guide },
	{ id: 'motherPaper', ...card, when: motherLiving, ...guide },
	{ id: 'motherDeath', ...documents.certificate, when: motherDeceased, ...guide },
	{ id: 'actingPaper', ...card, when: byGuardian, ...assumed },
	{ id: 'guardianProof', ...documents.certificate, when: byGuardian, ...assumed },
	recommenderPaper
] as const satisfies readonly EvidenceSlot[];

const requirements = [
	...personRules,
	{
		id: 'childOnly',
		severity: 'blocker',
		must: minor,
		target: { question: 'birthDate' },
		params: { born: 'birthDate' },
		...directorate
	},
	consentRule,
	dualRule,
	parentShown,
	parentsReachable,
	...recommenderRules,
	{
		id: 'recommenderNotActing',
		severity: 'blocker',
		must: { not: { sameAs: ['recommenderId', 'actingId'] } },
		target: { question: 'recommenderId' },
		...assumed
	}
] as const satisfies readonly Requirement[];

/** A first passport for a citizen under 18; a parent or guardian applies. */
export const passportChild = {
	id: 'passport-child',
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
			title: 'Hivileo, a private guide',
			url: 'https://hivileo.co.ke/?p=44296',
			asOf: '2026-11'
		}
	},
	decision: passportTime,
	guide: 'passports-for-minors'
} as const satisfies ServiceDefinition;
