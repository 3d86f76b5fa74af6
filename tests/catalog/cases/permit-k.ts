import type { permitK } from '#catalog/permit-k/service';
import type { introduction } from '../../../src/messages/en/introductions/permit-k.ts';
import type { text } from '../../../src/messages/en/services/permit-k.ts';
import { withChange, type Cases, type Said } from '../cases.ts';
import {
	agentLetter,
	always,
	paymentProof,
	permitBase,
	permitRules,
	permitVariants,
	translation,
	unlessEac,
	whenRenewed
} from './shared/permit.ts';
import { immigrationStatus } from './shared/rules.ts';

export type Texts = Said<typeof permitK, typeof text, typeof introduction>;

/** nobody is employed in Kenya */
const variants = Object.fromEntries(
	Object.entries(permitVariants).filter(([name]) => name !== 'byEmployer')
);

/** A retired person of 46 years with a pension from abroad, for two years. */
export const cases: Cases<typeof permitK> = {
	base: {
		...withChange(permitBase, { regulatedSector: undefined }),
		incomeKind: 'abroad',
		incomeFrom: 'Example Pension Fund',
		incomeYear: 30_000,
		noWork: true
	},
	variants: {
		...variants,
		pension: { incomeKind: 'pension' },
		annuity: { incomeKind: 'annuity' },
		otherIncome: { incomeKind: 'other' },
		leastIncome: { incomeYear: 24_000 },
		youngest: { birthDate: '1991-11-23' }
	},
	rules: {
		...permitRules,
		agedThirtyFive: {
			met: [{}, { birthDate: '1991-11-23' }],
			violated: [{ birthDate: '1991-11-24' }, { birthDate: '2000-01-01' }],
			unknown: [{ birthDate: undefined }]
		},
		incomeOfKind: {
			met: [{}, { incomeKind: 'pension' }, { incomeKind: 'annuity' }],
			violated: [{ incomeKind: 'other' }],
			unknown: [{ incomeKind: undefined }]
		},
		incomeEnough: {
			met: [{}, { incomeYear: 24_000 }],
			violated: [{ incomeYear: 23_999 }, { incomeYear: 0 }],
			unknown: [{ incomeYear: undefined }]
		},
		incomeSafelyEnough: {
			met: [{}, { incomeYear: 25_000 }],
			violated: [{ incomeYear: 24_000 }, { incomeYear: 24_999 }],
			unknown: [{ incomeYear: undefined }],
			waived: [{ incomeYear: 23_999 }]
		},
		promisesNoWork: {
			met: [{}],
			violated: [{ noWork: false }],
			unknown: [{ noWork: undefined }]
		}
	},
	documents: {
		form: always,
		coverLetter: always,
		passportPage: always,
		photo: always,
		immigrationStatus,
		previousPermits: whenRenewed,
		qualifications: always,
		cv: always,
		personalTax: whenRenewed,
		translation,
		authority: agentLetter,
		paymentProof,
		approval: always,
		incomeProof: always,
		undertaking: always,
		policeClearance: always,
		bond: always
	},
	fees: {
		processing: { due: [[{}, 'KES 20,000']], ...unlessEac },
		issuance: {
			due: [
				[{}, 'KES 500,000'],
				[{ permitYears: 1 }, 'KES 250,000']
			],
			notDue: unlessEac.notDue,
			unknown: [...unlessEac.unknown, { permitYears: undefined }]
		},
		/** once, however many years, and of everybody */
		bond: {
			due: [
				[{}, 'KES 100,000'],
				[{ permitYears: 1, nationality: 'UG' }, 'KES 100,000']
			]
		}
	}
};
