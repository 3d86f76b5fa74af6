import type { passportChild } from '#catalog/passport-child/service';
import type { introduction } from '../../../src/messages/en/introductions/passport-child.ts';
import type { text } from '../../../src/messages/en/services/passport-child.ts';
import type { Cases, ConditionalDocumentCase, Said } from '../cases.ts';
import {
	abroad,
	actingGuardian,
	actingParent,
	booklet,
	bookletFees,
	citizen,
	consentOfBoth,
	dualDeclared,
	parentPapers,
	parents,
	reach,
	recommender,
	recommenderRules
} from './shared/citizen.ts';
import { personRules } from './shared/rules.ts';

export type Texts = Said<typeof passportChild, typeof text, typeof introduction>;

const always = { needed: [{}] } as const;
const adopted = { adopted: true, birthCertificateNumber: undefined };
const whenBorn: ConditionalDocumentCase = {
	needed: [{}],
	notNeeded: [adopted],
	unknown: [{ adopted: undefined }]
};
const whenAdopted: ConditionalDocumentCase = {
	needed: [adopted],
	notNeeded: [{}],
	unknown: [{ adopted: undefined }]
};
const ofGuardian: ConditionalDocumentCase = {
	needed: [actingGuardian],
	notNeeded: [{}],
	unknown: [{ applicantKind: undefined }]
};
const unnamed = { fatherStatus: 'unnamed', motherStatus: 'unnamed' };

const gone = { motherStatus: 'unreachable', motherId: undefined };

/** An adult's papers are not asked for here. */
const child = Object.fromEntries(
	Object.entries(citizen).filter(
		([name]) => !['nationalId', 'maritalStatus', 'occupation'].includes(name)
	)
);

export const cases: Cases<typeof passportChild> = {
	base: {
		...actingParent,
		...booklet,
		...child,
		birthDate: '2015-01-01',
		adopted: false,
		birthCertificateNumber: '123456',
		...parents,
		...reach,
		...recommender
	},
	variants: {
		born: {},
		baby: { birthDate: '2026-11-01' },
		adopted,
		guardian: actingGuardian,
		motherGone: { ...gone, consentFrom: 'only' },
		singleParent: {
			consentFrom: 'only',
			fatherStatus: 'unnamed',
			fatherName: undefined,
			fatherId: undefined
		},
		abroad
	},
	rules: {
		...personRules,
		childOnly: {
			met: [{}, { birthDate: '2008-11-24' }],
			violated: [{ birthDate: '2008-11-23' }],
			unknown: [{ birthDate: undefined }]
		},
		consentOfBoth,
		dualDeclared,
		parentShown: {
			met: [{}, { ...unnamed, fatherStatus: 'living' }],
			violated: [unnamed],
			unknown: [{ ...unnamed, motherStatus: undefined }]
		},
		parentsReachable: {
			met: [{}, unnamed],
			violated: [gone, { fatherStatus: 'unreachable', fatherId: undefined }],
			unknown: [{ fatherStatus: undefined }, { motherStatus: undefined }]
		},
		...recommenderRules,
		recommenderNotActing: {
			met: [{}],
			violated: [{ recommenderId: '1234567' }],
			unknown: [{ recommenderId: undefined }, { actingId: undefined }]
		}
	},
	documents: {
		photo: always,
		birthCertificate: whenBorn,
		adoptionCertificate: whenAdopted,
		adoptionClearance: whenAdopted,
		consentLetter: always,
		...parentPapers,
		actingPaper: ofGuardian,
		guardianProof: ofGuardian,
		recommenderPaper: always
	},
	fees: bookletFees
};
