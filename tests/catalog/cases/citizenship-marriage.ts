import type { citizenshipMarriage } from '#catalog/citizenship-marriage/service';
import type { introduction } from '../../../src/messages/en/introductions/citizenship-marriage.ts';
import type { text } from '../../../src/messages/en/services/citizenship-marriage.ts';
import type { Cases, ConditionalDocumentCase, Said } from '../cases.ts';
import { actingForFirm } from './shared/applicant.ts';
import {
	adultApplies,
	always,
	inLondon,
	kenyanSpouse,
	lastDocuments,
	lastRules,
	notYetKenyan,
	resident,
	residentRules
} from './shared/citizenship.ts';
import { heldPassportRules, immigrationStatus, personRules } from './shared/rules.ts';

export type Texts = Said<typeof citizenshipMarriage, typeof text, typeof introduction>;

const widowed = { maritalStatus: 'widowed' };
const ofTheLiving: ConditionalDocumentCase = {
	needed: [{}, { maritalStatus: 'separated' }],
	notNeeded: [widowed],
	unknown: [{ maritalStatus: undefined }]
};
const ofTheWidowed: ConditionalDocumentCase = {
	needed: [widowed],
	notNeeded: [{}],
	unknown: [{ maritalStatus: undefined }]
};
const fromUganda = { nationality: 'UG', passportCountry: 'UG' };

export const cases: Cases<typeof citizenshipMarriage> = {
	base: { ...resident, ...kenyanSpouse, marriedOn: '2015-06-01', longSentence: false },
	variants: {
		married: {},
		widowed,
		fromUganda,
		byAgent: { applicantKind: 'agent', ...actingForFirm },
		abroad: { inKenya: false, ...inLondon }
	},
	rules: {
		...personRules,
		adultApplies,
		notYetKenyan,
		...heldPassportRules,
		...residentRules,
		...lastRules,
		marriageLasts: {
			met: [{}, { maritalStatus: 'widowed' }, { maritalStatus: 'separated' }],
			violated: [{ maritalStatus: 'divorced' }, { maritalStatus: 'single' }],
			unknown: [{ maritalStatus: undefined }]
		},
		marriedSevenYears: {
			met: [{}, { marriedOn: '2019-11-23' }],
			violated: [{ marriedOn: '2019-11-24' }, { marriedOn: '2027-01-01' }],
			unknown: [{ marriedOn: undefined }]
		},
		noLongSentence: {
			met: [{}],
			violated: [{ longSentence: true }],
			unknown: [{ longSentence: undefined }]
		}
	},
	documents: {
		applicationLetter: always,
		attestedForm: always,
		questionnaire: always,
		spouseDeclaration: ofTheLiving,
		marriageCertificate: always,
		familyLife: always,
		spousePaper: ofTheLiving,
		lateSpousePaper: ofTheWidowed,
		deathCertificate: ofTheWidowed,
		goodConduct: always,
		photo: always,
		passportPage: always,
		immigrationStatus,
		...lastDocuments
	},
	fees: {
		processing: { due: [[{}, 'KES 20,000']] },
		registrationEac: {
			due: [
				[fromUganda, 'KES 50,000'],
				[{ nationality: 'TZ' }, 'KES 50,000']
			],
			notDue: [{}],
			unknown: [{ nationality: undefined }]
		},
		registration: {
			due: [[{}, 'KES 100,000']],
			notDue: [fromUganda],
			unknown: [{ nationality: undefined }]
		}
	}
};
