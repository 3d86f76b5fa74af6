import type { permitB } from '#catalog/permit-b/service';
import type { introduction } from '../../../src/messages/en/introductions/permit-b.ts';
import type { text } from '../../../src/messages/en/services/permit-b.ts';
import { withChange, type Cases, type Said } from '../cases.ts';
import {
	always,
	permitBase,
	permitDocuments,
	permitRules,
	permitVariants,
	unlessEac,
	whenNew,
	whenRenewed
} from './shared/permit.ts';
import { capitalRule, money } from './shared/permit-business.ts';

export type Texts = Said<typeof permitB, typeof text, typeof introduction>;

const leased = { landHeld: 'leased', leaseExpires: '2030-12-31' };

export const cases: Cases<typeof permitB> = {
	base: {
		/** the office that controls farming is always asked */
		...withChange(permitBase, { regulatedSector: undefined }),
		businessName: 'Example Farms Ltd',
		farmActivity: 'crops',
		farmPlace: 'Naivasha',
		landHeld: 'owned',
		...money
	},
	variants: {
		...permitVariants,
		animals: { farmActivity: 'animals' },
		both: { farmActivity: 'both' },
		leased
	},
	rules: {
		...permitRules,
		leaseNotExpired: {
			met: [leased, { ...leased, leaseExpires: '2026-11-23' }],
			violated: [{ ...leased, leaseExpires: '2026-11-22' }],
			unknown: [{ ...leased, leaseExpires: undefined }],
			waived: [{}]
		},
		...capitalRule
	},
	documents: {
		...permitDocuments,
		clearance: always,
		landPaper: always,
		fundsProof: whenNew,
		taxNumbers: always,
		accounts: whenRenewed
	},
	fees: {
		processing: {
			due: [
				[{}, 'KES 20,000'],
				[{ nationality: 'IN' }, 'KES 20,000']
			],
			...unlessEac
		},
		issuance: {
			due: [
				[{ permitYears: 1 }, 'KES 250,000'],
				[{}, 'KES 500,000']
			],
			...unlessEac
		}
	}
};
