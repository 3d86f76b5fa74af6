import type { citizenshipEndorsement } from '#catalog/citizenship-endorsement/service';
import type { introduction } from '../../../src/messages/en/introductions/citizenship-endorsement.ts';
import type { text } from '../../../src/messages/en/services/citizenship-endorsement.ts';
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

export type Texts = Said<typeof citizenshipEndorsement, typeof text, typeof introduction>;

export const cases: Cases<typeof citizenshipEndorsement> = {
	base: { ...dualCitizen, dualDeclared: true },
	variants: {
		naturalised: {},
		byBirth: { acquiredHow: 'birth' },
		child: {
			applicantKind: 'guardian',
			...actingFor,
			birthDate: '2015-01-01',
			kenyanId: undefined,
			maritalStatus: 'single'
		},
		byAgent: { applicantKind: 'agent', ...actingForFirm },
		abroad: { ...inLondon, addressInKenya: true }
	},
	rules: {
		...personRules,
		...ageRules,
		...otherPassportRules,
		...lastRules,
		dualDeclaredFirst: {
			met: [{}],
			violated: [{ dualDeclared: false }],
			unknown: [{ dualDeclared: undefined }]
		}
	},
	documents: {
		signedForm: always,
		photo: always,
		kenyanPaper: always,
		passportPage: always,
		citizenshipCertificate: naturalised,
		birthCertificate: always,
		...lastDocuments
	},
	fees: { endorsement: { due: [[{}, 'KES 500']] } }
};
