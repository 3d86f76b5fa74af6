import type { passportRenewal } from '#catalog/passport-renewal/service';
import type { introduction } from '../../../src/messages/en/introductions/passport-renewal.ts';
import type { text } from '../../../src/messages/en/services/passport-renewal.ts';
import type { Cases, Said } from '../cases.ts';
import {
	abroad,
	ageRules,
	booklet,
	bookletFees,
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

export type Texts = Said<typeof passportRenewal, typeof text, typeof introduction>;

const always = { needed: [{}] } as const;
const issued = { passportIssued: '2020-05-02', passportExpires: '2025-05-01' };

export const cases: Cases<typeof passportRenewal> = {
	base: {
		applicantKind: 'self',
		reason: 'expired',
		passportNumber: 'AK123456',
		passportIssued: '2016-05-02',
		passportExpires: '2026-05-01',
		...booklet,
		...citizen,
		...ownContact,
		...reach,
		...recommender
	},
	variants: {
		expired: {},
		full: { reason: 'full', passportIssued: '2021-05-02', passportExpires: '2031-05-01' },
		particulars: { reason: 'particulars', otherReason: 'New name after marriage' },
		other: { reason: 'other', otherReason: 'An old kind of passport', passportNumber: 'A1234567' },
		parent: { ...ofParent, ...issued },
		guardian: { ...ofGuardian, ...issued },
		abroad: { ...abroad, station: 'london' }
	},
	rules: {
		...personRules,
		...ageRules,
		passportIssuedPast: {
			met: [{}, { passportIssued: '2026-11-23' }],
			violated: [{ passportIssued: '2026-11-24' }],
			unknown: [{ passportIssued: undefined }]
		},
		passportAfterBirth: {
			met: [{}, { birthDate: '2016-05-02' }],
			violated: [{ birthDate: '2016-05-03' }],
			unknown: [{ birthDate: undefined }, { passportIssued: undefined }]
		},
		passportDatesInOrder: {
			met: [{}, { passportExpires: '2016-05-03' }],
			violated: [{ passportExpires: '2016-05-02' }, { passportExpires: '2015-05-01' }],
			unknown: [{ passportExpires: undefined }, { passportIssued: undefined }]
		},
		passportTenYears: {
			met: [{}, { passportExpires: '2026-05-02' }],
			violated: [{ passportExpires: '2026-05-03' }],
			unknown: [{ passportExpires: undefined }, { passportIssued: undefined }]
		},
		passportRunsOut: {
			met: [{}, { passportExpires: '2027-05-23' }],
			violated: [{ passportExpires: '2027-05-24' }],
			unknown: [{ passportExpires: undefined }],
			waived: [{ reason: 'full', passportExpires: '2027-05-24' }]
		},
		consentOfBoth,
		dualDeclared,
		...recommenderRules,
		recommenderNotSelf
	},
	documents: {
		photo: always,
		oldPassport: always,
		idCard: forAdult,
		birthCertificate: forMinor,
		consentLetter: forMinor,
		actingPaper: forActing,
		guardianProof: forGuardian,
		changeProof: {
			needed: [{ reason: 'particulars' }],
			notNeeded: [{}, { reason: 'full' }, { reason: 'other' }],
			unknown: [{ reason: undefined }]
		},
		recommenderPaper: always
	},
	fees: bookletFees
};
