import type { permitN } from '#catalog/permit-n/service';
import type { introduction } from '../../../src/messages/en/introductions/permit-n.ts';
import type { text } from '../../../src/messages/en/services/permit-n.ts';
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

export type Texts = Said<typeof permitN, typeof text, typeof introduction>;

/** nobody is employed in Kenya */
const variants = Object.fromEntries(
	Object.entries(permitVariants).filter(([name]) => name !== 'byEmployer')
);

const freelance = { remoteKind: 'clients', remoteClients: 'Example Films, Example Books' };

/** An engineer who works from Nairobi for an employer in London, for two years. */
export const cases: Cases<typeof permitN> = {
	base: {
		...withChange(permitBase, { regulatedSector: undefined }),
		remoteKind: 'employer',
		remoteEmployer: 'Example Works',
		remoteCountry: 'GB',
		role: 'Draws bridges',
		incomeYear: 60_000,
		noLocalWork: true
	},
	variants: {
		...variants,
		freelance,
		owner: { remoteKind: 'owner' },
		leastIncome: { incomeYear: 24_000 },
		oneYear: { permitYears: 1 }
	},
	rules: {
		...permitRules,
		paidFromAbroad: {
			met: [{}, { remoteCountry: 'UG' }],
			violated: [{ remoteCountry: 'KE' }],
			unknown: [{ remoteCountry: undefined }]
		},
		incomeEnough: {
			met: [{}, { incomeYear: 24_000 }],
			violated: [{ incomeYear: 23_999 }, { incomeYear: 0 }],
			unknown: [{ incomeYear: undefined }]
		},
		incomeSafelyEnough: {
			met: [{}, { incomeYear: 55_000 }],
			violated: [{ incomeYear: 24_000 }, { incomeYear: 54_999 }],
			unknown: [{ incomeYear: undefined }],
			waived: [{ incomeYear: 23_999 }]
		},
		promisesNoLocalWork: {
			met: [{}],
			violated: [{ noLocalWork: false }],
			unknown: [{ noLocalWork: undefined }]
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
		employerLetter: {
			needed: [{}, { remoteKind: 'owner' }],
			notNeeded: [freelance],
			unknown: [{ remoteKind: undefined }]
		},
		clientContract: {
			needed: [freelance],
			notNeeded: [{}, { remoteKind: 'owner' }],
			unknown: [{ remoteKind: undefined }]
		},
		incomeProof: always,
		accommodationProof: always,
		policeClearance: always,
		noObjection: always,
		undertaking: always
	},
	fees: {
		processing: { due: [[{}, 'USD 200']], ...unlessEac },
		issuance: {
			due: [
				[{}, 'USD 2,000'],
				[{ permitYears: 1 }, 'USD 1,000']
			],
			notDue: unlessEac.notDue,
			unknown: [...unlessEac.unknown, { permitYears: undefined }]
		}
	}
};
