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
	byGuardian,
	card,
	citizen,
	consentFrom,
	consentRule,
	directorate,
	dualCitizenship,
	dualRule,
	forChild,
	guide,
	identityByAge,
	passportSources,
	passportTime,
	photo,
	reachEither,
	recommender,
	recommenderNotSelf,
	recommenderPaper,
	recommenderRules,
	tariffFees
} from '../blocks/citizen.ts';
import { adult, minor, personRules } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed } from '../sources.ts';

const gone = { oneOf: ['lossKind', ['lost', 'stolen']] } as const;
const damaged = { equals: ['lossKind', 'damaged'] } as const;
const damagedGuide = { ...guide, source: 'damaged' } as const;

const sections = [
	{
		id: 'applicant',
		part: 'applicant',
		questions: [adultOrChild, ...actingForChild, consentFrom]
	},
	{
		id: 'loss',
		part: 'request',
		questions: [
			{ id: 'lossKind', kind: 'choice', options: ['lost', 'stolen', 'damaged'] },
			{ id: 'lossDate', kind: 'date', usually: 'past' },
			{ id: 'lossPlace', kind: 'text', maxLength: 100 },
			{ id: 'lossStory', kind: 'longText', maxLength: 500 },
			{
				id: 'passportNumber',
				kind: 'text',
				maxLength: 10,
				format: 'kenyanPassport',
				optional: true
			}
		]
	},
	{
		id: 'police',
		when: gone,
		questions: [
			{ id: 'policeStation', kind: 'text', maxLength: 100 },
			{ id: 'abstractNumber', kind: 'text', maxLength: 40 }
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
	{ id: 'policeAbstract', ...documents.policeReport, when: gone, ...guide },
	{ id: 'affidavit', ...documents.affidavit, when: gone, ...guide },
	{ id: 'explanation', ...documents.letter, ...guide },
	{
		id: 'lostPassportCopy',
		...documents.passportPage,
		when: gone,
		optional: true,
		...guide
	},
	{
		id: 'damagedPassport',
		...documents.passportPage,
		maxFiles: 3,
		when: damaged,
		...damagedGuide
	},
	{
		id: 'damageAffidavit',
		...documents.affidavit,
		when: damaged,
		optional: true,
		...damagedGuide,
		confidence: 'conflicting'
	},
	{ id: 'birthCertificate', ...documents.certificate, ...guide },
	{ id: 'idCard', ...card, when: adult, ...guide },
	{ id: 'consentLetter', ...documents.letter, when: minor, ...directorate },
	{ id: 'actingPaper', ...card, when: forChild, ...guide },
	{ id: 'guardianProof', ...documents.certificate, when: byGuardian, ...assumed },
	recommenderPaper
] as const satisfies readonly EvidenceSlot[];

const requirements = [
	...personRules,
	...ageRules,
	{
		id: 'lossPast',
		severity: 'blocker',
		must: { not: { after: ['lossDate', 'today'] } },
		target: { question: 'lossDate' },
		params: { lost: 'lossDate' },
		...assumed
	},
	{
		id: 'lossAfterBirth',
		severity: 'blocker',
		must: { not: { before: ['lossDate', 'birthDate'] } },
		target: { question: 'lossDate' },
		params: { lost: 'lossDate', born: 'birthDate' },
		...assumed
	},
	consentRule,
	dualRule,
	...recommenderRules,
	recommenderNotSelf
] as const satisfies readonly Requirement[];

/** A new passport for one that is lost, stolen or damaged. */
export const passportLost = {
	id: 'passport-lost',
	version: 1,
	group: 'passport',
	account: ecitizenAccount,
	sections,
	slots,
	requirements,
	fees: [
		{
			id: 'lost',
			stage: 'processing',
			amount: { currency: 'KES', minor: 2_000_000 },
			when: gone,
			...tariffFees
		},
		{
			id: 'mutilated',
			stage: 'processing',
			amount: { currency: 'KES', minor: 2_000_000 },
			when: damaged,
			...tariffFees
		}
	],
	lists: {},
	sources: {
		...ecitizenSource,
		...passportSources,
		guide: {
			title: 'HapaKenya, a private guide',
			url: 'https://hapakenya.com/2025/02/08/replace-a-lost-kenyan-passport/',
			asOf: '2025-02'
		},
		damaged: {
			title: 'Twende Sasa, a private guide',
			url: 'https://twendesasa.com/how-to-apply-for-replacement-of-a-mutilated-kenyan-passport/',
			asOf: '2026-11'
		}
	},
	decision: passportTime,
	guide: 'lost-documents'
} as const satisfies ServiceDefinition;
