import type { dualCitizenship } from '#catalog/dual-citizenship/service';
import type { introduction } from '../../../src/messages/en/introductions/dual-citizenship.ts';
import type { text } from '../../../src/messages/en/services/dual-citizenship.ts';
import type { Cases, Said } from '../cases.ts';
import { actingFor, actingForFirm } from './shared/applicant.ts';
import {
	ageRules,
	always,
	dualCitizen,
	inLondon,
	lastDocuments,
	lastRules,
	naturalised,
	otherPassportRules
} from './shared/citizenship.ts';
import { personRules } from './shared/rules.ts';

export type Texts = Said<typeof dualCitizenship, typeof text, typeof introduction>;

/** Today is 23 November 2026. */
export const cases: Cases<typeof dualCitizenship> = {
	base: { ...dualCitizen, dualSince: '2026-09-15' },
	variants: {
		naturalised: {},
		byBirth: { acquiredHow: 'birth', dualSince: '1980-03-04' },
		byRegistration: { kenyanBy: 'registration' },
		child: {
			applicantKind: 'parent',
			...actingFor,
			birthDate: '2015-01-01',
			kenyanId: undefined,
			maritalStatus: 'single'
		},
		byAgent: { applicantKind: 'agent', ...actingForFirm },
		abroad: inLondon,
		twoHomes: {
			addressAbroad: true,
			foreignCountry: 'GB',
			foreignAddress: '1 Example Street, London'
		},
		changedName: { nameChanged: true, formerNames: 'Anna Sample', nameChangedOn: '2010-05-01' }
	},
	rules: {
		...personRules,
		...ageRules,
		...otherPassportRules,
		...lastRules,
		dualSincePossible: {
			met: [{}, { dualSince: '2026-11-23' }, { dualSince: '1980-03-04' }],
			violated: [{ dualSince: '2026-11-24' }, { dualSince: '1980-03-03' }],
			unknown: [{ dualSince: undefined }, { birthDate: undefined }]
		},
		declaredInThreeMonths: {
			met: [{}, { dualSince: '2026-08-23' }],
			violated: [{ dualSince: '2026-08-22' }, { dualSince: '2020-01-01' }],
			unknown: [{ dualSince: undefined }],
			waived: [{ dualSince: '1980-03-04' }]
		}
	},
	documents: {
		attestedForm: always,
		photo: always,
		kenyanPaper: always,
		passportPage: always,
		citizenshipCertificate: naturalised,
		birthCertificate: always,
		parentPaper: always,
		...lastDocuments
	},
	fees: { declaration: { due: [[{}, 'KES 10,000']] } }
};
