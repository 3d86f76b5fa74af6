import type { citizenshipRegain } from '#catalog/citizenship-regain/service';
import type { introduction } from '../../../src/messages/en/introductions/citizenship-regain.ts';
import type { text } from '../../../src/messages/en/services/citizenship-regain.ts';
import type { Cases, Said } from '../cases.ts';
import { actingForFirm } from './shared/applicant.ts';
import {
	adultApplies,
	always,
	dualCitizen,
	inLondon,
	lastDocuments,
	lastRules,
	naturalised,
	otherPassportRules
} from './shared/citizenship.ts';
import { personRules } from './shared/rules.ts';

export type Texts = Said<typeof citizenshipRegain, typeof text, typeof introduction>;

const renounced = { lostHow: 'renounced', acquiredOn: undefined };

export const cases: Cases<typeof citizenshipRegain> = {
	base: { ...dualCitizen, lostHow: 'otherCountry', acquiredOn: '2005-06-01' },
	variants: {
		tookAnother: {},
		renounced,
		lostOtherwise: { ...renounced, lostHow: 'other', kenyanId: undefined },
		byAgent: { applicantKind: 'agent', ...actingForFirm },
		abroad: inLondon
	},
	rules: {
		...personRules,
		adultApplies,
		...otherPassportRules,
		...lastRules,
		citizenByBirth: {
			met: [{}],
			violated: [{ kenyanBy: 'registration' }],
			unknown: [{ kenyanBy: undefined }]
		},
		acquiredPossible: {
			met: [{}, { acquiredOn: '1980-03-04' }, { acquiredOn: '2026-11-23' }],
			violated: [{ acquiredOn: '1980-03-03' }, { acquiredOn: '2026-11-24' }],
			unknown: [{ acquiredOn: undefined }],
			waived: [renounced]
		},
		lostBeforeNewLaw: {
			met: [{}, { acquiredOn: '2010-08-26' }],
			violated: [{ acquiredOn: '2010-08-27' }, { acquiredOn: '2020-01-01' }],
			unknown: [{ acquiredOn: undefined }],
			waived: [renounced]
		}
	},
	documents: {
		signedForm: always,
		photo: always,
		birthCertificate: always,
		formerId: always,
		formerPassport: always,
		passportPage: always,
		citizenshipCertificate: naturalised,
		...lastDocuments
	},
	fees: {
		processing: { due: [[{}, 'KES 20,000']] },
		regaining: { due: [[{}, 'KES 50,000']] }
	}
};
