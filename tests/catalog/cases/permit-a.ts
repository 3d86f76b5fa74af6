import type { permitA } from '#catalog/permit-a/service';
import type { introduction } from '../../../src/messages/en/introductions/permit-a.ts';
import type { text } from '../../../src/messages/en/services/permit-a.ts';
import type { Cases, Said } from '../cases.ts';
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

export type Texts = Said<typeof permitA, typeof text, typeof introduction>;

export const cases: Cases<typeof permitA> = {
	base: {
		...permitBase,
		businessName: 'Example Minerals Ltd',
		miningActivity: 'mining',
		minerals: 'Gold',
		licenceNumber: 'ML/123',
		licenceExpires: '2030-12-31',
		...money
	},
	variants: {
		...permitVariants,
		prospecting: { miningActivity: 'prospecting' },
		licenceWithoutEnd: { licenceExpires: undefined }
	},
	rules: {
		...permitRules,
		licenceNotExpired: {
			met: [{}, { licenceExpires: '2026-11-23' }],
			violated: [{ licenceExpires: '2026-11-22' }],
			unknown: [{ licenceExpires: undefined }]
		},
		...capitalRule
	},
	documents: {
		...permitDocuments,
		miningRights: always,
		fundsProof: whenNew,
		taxNumbers: whenRenewed,
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
				[{ permitYears: 1 }, 'KES 500,000'],
				[{}, 'KES 1,000,000']
			],
			...unlessEac
		}
	}
};
