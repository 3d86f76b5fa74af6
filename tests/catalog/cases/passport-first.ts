import type { passportFirst } from '#catalog/passport-first/service';
import type { introduction } from '../../../src/messages/en/introductions/passport-first.ts';
import type { text } from '../../../src/messages/en/services/passport-first.ts';
import type { Cases, Change, ConditionalDocumentCase, Said } from '../cases.ts';
import {
	abroad,
	booklet,
	bookletFees,
	citizen,
	dualDeclared,
	ownContact,
	parentPapers,
	parents,
	reach,
	recommender,
	recommenderNotSelf,
	recommenderRules
} from './shared/citizen.ts';
import { personRules } from './shared/rules.ts';

export type Texts = Said<typeof passportFirst, typeof text, typeof introduction>;

const always = { needed: [{}] } as const;
const registered: Change = { citizenBy: 'registration' };
const byBirth: ConditionalDocumentCase = {
	needed: [{}],
	notNeeded: [registered],
	unknown: [{ citizenBy: undefined }]
};
const byRegistration: ConditionalDocumentCase = {
	needed: [registered],
	notNeeded: [{}],
	unknown: [{ citizenBy: undefined }]
};
const unnamed = {
	fatherStatus: 'unnamed',
	fatherName: undefined,
	fatherId: undefined,
	motherStatus: 'unnamed',
	motherName: undefined,
	motherId: undefined
};
const gone = { fatherStatus: 'unreachable', fatherId: undefined };
/** not asked for of those who were registered, whatever the parents */
const ofThoseBorn = (one: ConditionalDocumentCase): ConditionalDocumentCase => ({
	...one,
	notNeeded: [...(one.notNeeded as readonly [Change]), { ...one.needed[0], ...registered }]
});

export const cases: Cases<typeof passportFirst> = {
	base: {
		...booklet,
		...citizen,
		citizenBy: 'birth',
		...parents,
		...ownContact,
		...reach,
		...recommender
	},
	variants: {
		birth: {},
		registration: registered,
		abroad,
		orphan: {
			fatherStatus: 'deceased',
			fatherId: undefined,
			motherStatus: 'deceased',
			motherId: undefined
		},
		goneFather: gone,
		unnamedFather: { fatherStatus: 'unnamed', fatherName: undefined, fatherId: undefined },
		dual: { dualCitizen: true, otherCitizenship: 'GB', dualDeclared: true },
		otherOffice: { station: 'Example Town' }
	},
	rules: {
		...personRules,
		adultOnly: {
			met: [{}, { birthDate: '2008-11-23' }],
			violated: [{ birthDate: '2008-11-24' }],
			unknown: [{ birthDate: undefined }]
		},
		dualDeclared,
		parentShown: {
			met: [{}, { ...unnamed, motherStatus: 'deceased' }],
			violated: [unnamed],
			unknown: [{ fatherStatus: undefined, motherStatus: undefined }],
			waived: [registered]
		},
		parentsReachable: {
			met: [{}, unnamed],
			violated: [gone, { motherStatus: 'unreachable', motherId: undefined }],
			unknown: [{ fatherStatus: undefined }, { motherStatus: undefined }],
			waived: [{ ...gone, ...registered }]
		},
		...recommenderRules,
		recommenderNotSelf
	},
	documents: {
		photo: always,
		idCard: always,
		birthCertificate: byBirth,
		registrationPaper: byRegistration,
		renunciation: byRegistration,
		fatherPaper: ofThoseBorn(parentPapers.fatherPaper),
		fatherDeath: ofThoseBorn(parentPapers.fatherDeath),
		motherPaper: ofThoseBorn(parentPapers.motherPaper),
		motherDeath: ofThoseBorn(parentPapers.motherDeath),
		parentsBirth: byBirth,
		recommenderPaper: always
	},
	fees: bookletFees
};
