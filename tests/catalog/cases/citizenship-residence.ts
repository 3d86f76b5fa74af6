import type { citizenshipResidence } from '#catalog/citizenship-residence/service';
import type { introduction } from '../../../src/messages/en/introductions/citizenship-residence.ts';
import type { text } from '../../../src/messages/en/services/citizenship-residence.ts';
import type { Cases, Said } from '../cases.ts';
import { actingForFirm } from './shared/applicant.ts';
import {
	adultApplies,
	always,
	inLondon,
	lastDocuments,
	lastRules,
	notYetKenyan,
	permit,
	permitDatesInOrder,
	resident,
	residentRules
} from './shared/citizenship.ts';
import { heldPassportRules, immigrationStatus, personRules } from './shared/rules.ts';

export type Texts = Said<typeof citizenshipResidence, typeof text, typeof introduction>;

export const cases: Cases<typeof citizenshipResidence> = {
	base: { ...resident, residentSince: '2016-02-01', withoutBreak: true, permits: [permit] },
	variants: {
		resident: {},
		married: { maritalStatus: 'married', spouseName: 'Bo Example', spouseNationality: 'GB' },
		byAgent: { applicantKind: 'agent', ...actingForFirm },
		abroad: { inKenya: false, ...inLondon }
	},
	rules: {
		...personRules,
		adultApplies,
		notYetKenyan,
		...heldPassportRules,
		...residentRules,
		permitDatesInOrder,
		...lastRules,
		residentSevenYears: {
			met: [{}, { residentSince: '2019-11-23' }],
			violated: [{ residentSince: '2019-11-24' }, { residentSince: '2025-01-01' }],
			unknown: [{ residentSince: undefined }]
		},
		residentWithoutBreak: {
			met: [{}],
			violated: [{ withoutBreak: false }],
			unknown: [{ withoutBreak: undefined }]
		}
	},
	documents: {
		attestedForm: always,
		questionnaire: always,
		photo: always,
		passportPage: always,
		permitCopies: always,
		goodConduct: always,
		contribution: always,
		bankStatement: always,
		immigrationStatus,
		...lastDocuments
	},
	fees: {
		processing: { due: [[{}, 'KES 20,000']] },
		registration: { due: [[{}, 'KES 1,000,000']] }
	}
};
