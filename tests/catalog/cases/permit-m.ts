import type { permitM } from '#catalog/permit-m/service';
import type { introduction } from '../../../src/messages/en/introductions/permit-m.ts';
import type { text } from '../../../src/messages/en/services/permit-m.ts';
import type { Cases, Said } from '../cases.ts';
import { kenyaAddress, kenyaContact, person } from './shared/applicant.ts';
import {
	agentLetter,
	always,
	background,
	citizenRule,
	opening,
	permitVariants,
	renewalRules,
	tableRules,
	tables,
	translation,
	whenRenewed
} from './shared/permit.ts';
import { personRules, presenceRules } from './shared/rules.ts';

export type Texts = Said<typeof permitM, typeof text, typeof introduction>;

const spouse = { refugeeKind: 'spouse', refugeeName: 'Bo Example' };

/** A refugee in Kenya who wants to trade; no passport is asked for. */
export const cases: Cases<typeof permitM> = {
	base: {
		...opening,
		refugeeKind: 'refugee',
		certificateNumber: 'R/123456',
		certificateExpires: '2027-11-30',
		...person,
		nationality: 'ET',
		birthCountry: 'ET',
		...background,
		inKenya: true,
		kenyaStatus: 'refugee',
		...kenyaContact,
		...kenyaAddress,
		workKind: 'business',
		workName: 'Example Tailors',
		...tables,
		papersInOtherLanguage: false
	},
	variants: {
		...permitVariants,
		spouse,
		employed: { workKind: 'employment' },
		undecided: { workKind: 'undecided' },
		fromEac: { nationality: 'SS' },
		oneYear: { permitYears: 1 }
	},
	rules: {
		...renewalRules,
		certificateValid: {
			met: [{}, { certificateExpires: '2026-11-23' }],
			violated: [{ certificateExpires: '2026-11-22' }],
			unknown: [{ certificateExpires: undefined }]
		},
		...personRules,
		...citizenRule,
		...presenceRules,
		...tableRules
	},
	documents: {
		form: always,
		coverLetter: always,
		photo: always,
		refugeeCertificate: always,
		recognitionLetter: always,
		marriageCertificate: {
			needed: [spouse],
			notNeeded: [{}],
			unknown: [{ refugeeKind: undefined }]
		},
		previousPermits: whenRenewed,
		qualifications: always,
		cv: always,
		translation,
		authority: agentLetter,
		approval: always
	},
	/** gratis at both stages */
	fees: {}
};
