import type { EvidenceSlot } from '#domain/evidence';
import type { Section } from '#domain/question';
import type { Requirement } from '#domain/requirement';
import type { ServiceDefinition } from '#domain/service';
import { ecitizenAccount, ecitizenSource } from '../accounts.ts';
import {
	booklet,
	bookletFees,
	card,
	citizen,
	directorate,
	dualCitizenship,
	dualRule,
	fatherDeceased,
	fatherLiving,
	guide,
	motherDeceased,
	motherLiving,
	nationalId,
	occupation,
	parentShown,
	parents,
	parentsReachable,
	passportSources,
	passportTime,
	photo,
	reachAdult,
	recommender,
	recommenderNotSelf,
	recommenderPaper,
	recommenderRules
} from '../blocks/citizen.ts';
import { adult, maritalStatus, personRules } from '../blocks/person.ts';
import { documents } from '../documents.ts';

const byBirth = { equals: ['citizenBy', 'birth'] } as const;
const byRegistration = { equals: ['citizenBy', 'registration'] } as const;

const sections = [
	booklet,
	{ id: 'person', part: 'person', questions: citizen },
	{
		id: 'citizenship',
		questions: [
			nationalId,
			maritalStatus,
			occupation,
			{ id: 'citizenBy', kind: 'choice', options: ['birth', 'registration'] },
			...dualCitizenship
		]
	},
	{ id: 'parents', part: 'family', questions: parents },
	...reachAdult,
	recommender
] as const satisfies readonly Section[];

const slots = [
	photo,
	{ id: 'idCard', ...card, ...directorate },
	{ id: 'birthCertificate', ...documents.certificate, when: byBirth, ...directorate },
	{ id: 'registrationPaper', ...documents.certificate, when: byRegistration, ...directorate },
	{
		id: 'renunciation',
		...documents.certificate,
		when: byRegistration,
		optional: true,
		...directorate
	},
	{ id: 'fatherPaper', ...card, when: { and: [byBirth, fatherLiving] }, ...guide },
	{
		id: 'fatherDeath',
		...documents.certificate,
		when: { and: [byBirth, fatherDeceased] },
		...guide
	},
	{ id: 'motherPaper', ...card, when: { and: [byBirth, motherLiving] }, ...guide },
	{
		id: 'motherDeath',
		...documents.certificate,
		when: { and: [byBirth, motherDeceased] },
		...guide
	},
	{
		id: 'parentsBirth',
		...documents.certificate,
		maxFiles: 2,
		when: byBirth,
		optional: true,
		...guide,
		confidence: 'conflicting'
	},
	recommenderPaper
] as const satisfies readonly EvidenceSlot[];

const requirements = [
	...personRules,
	{
		id: 'adultOnly',
		severity: 'blocker',
		must: adult,
		target: { question: 'birthDate' },
		params: { born: 'birthDate' },
		...directorate
	},
	dualRule,
	{ ...parentShown, when: byBirth },
	{ ...parentsReachable, when: byBirth },
	...recommenderRules,
	recommenderNotSelf
] as const satisfies readonly Requirement[];

/** An ordinary passport for a citizen of 18 or more who has had none. */
export const passportFirst = {
	id: 'passport-first',
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
			url: 'https://hapakenya.com/2025/02/08/here-is-how-to-apply-for-a-kenyan-passport/',
			asOf: '2025-02'
		}
	},
	decision: passportTime
} as const satisfies ServiceDefinition;
