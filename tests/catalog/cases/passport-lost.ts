import type { passportLost } from '#catalog/passport-lost/service';
import type { introduction } from '../../../src/messages/en/introductions/passport-lost.ts';
import type { text } from '../../../src/messages/en/services/passport-lost.ts';
import type { Cases, ConditionalDocumentCase, Said } from '../cases.ts';
import {
	abroad,
	ageRules,
	booklet,
	citizen,
	consentOfBoth,
	dualDeclared,
	forActing,
	forAdult,
	forGuardian,
	forMinor,
	ofGuardian,
	ofParent,
	ownContact,
	reach,
	recommender,
	recommenderNotSelf,
	recommenderRules
} from './shared/citizen.ts';
import { personRules } from './shared/rules.ts';

export type Texts = Said<typeof passportLost, typeof text, typeof introduction>;

const always = { needed: [{}] } as const;
const damaged = { lossKind: 'damaged', policeStation: undefined, abstractNumber: undefined };
const whenGone: ConditionalDocumentCase = {
	needed: [{}, { lossKind: 'stolen' }],
	notNeeded: [damaged],
	unknown: [{ lossKind: undefined }]
};
const whenDamaged: ConditionalDocumentCase = {
	needed: [damaged],
	notNeeded: [{}, { lossKind: 'stolen' }],
	unknown: [{ lossKind: undefined }]
};

export const cases: Cases<typeof passportLost> = {
	base: {
		applicantKind: 'self',
		lossKind: 'lost',
		lossDate: '2026-11-01',
		lossPlace: 'A bus in Nairobi',
		lossStory: 'The bag was gone when the bus stopped.',
		policeStation: 'Example Police Station',
		abstractNumber: 'OB 1/1/11/2026',
		...booklet,
		...citizen,
		...ownContact,
		...reach,
		...recommender
	},
	variants: {
		lost: {},
		stolen: { lossKind: 'stolen', passportNumber: 'AK123456' },
		damaged,
		parent: ofParent,
		guardian: ofGuardian,
		abroad: { ...abroad, station: 'london' }
	},
	rules: {
		...personRules,
		...ageRules,
		lossPast: {
			met: [{}, { lossDate: '2026-11-23' }],
			violated: [{ lossDate: '2026-11-24' }],
			unknown: [{ lossDate: undefined }]
		},
		lossAfterBirth: {
			met: [{}, { birthDate: '2026-11-01' }],
			violated: [{ birthDate: '2026-11-02' }],
			unknown: [{ lossDate: undefined }, { birthDate: undefined }]
		},
		consentOfBoth,
		dualDeclared,
		...recommenderRules,
		recommenderNotSelf
	},
	documents: {
		photo: always,
		policeAbstract: whenGone,
		affidavit: whenGone,
		explanation: always,
		lostPassportCopy: whenGone,
		damagedPassport: whenDamaged,
		damageAffidavit: whenDamaged,
		birthCertificate: always,
		idCard: forAdult,
		consentLetter: forMinor,
		actingPaper: forActing,
		guardianProof: forGuardian,
		recommenderPaper: always
	},
	fees: {
		lost: {
			due: [
				[{}, 'KES 20,000'],
				[{ lossKind: 'stolen', series: 'c' }, 'KES 20,000']
			],
			notDue: [damaged],
			unknown: [{ lossKind: undefined }]
		},
		mutilated: {
			due: [[damaged, 'KES 20,000']],
			notDue: [{}, { lossKind: 'stolen' }],
			unknown: [{ lossKind: undefined }]
		}
	}
};
