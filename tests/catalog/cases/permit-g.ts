import type { permitG } from '#catalog/permit-g/service';
import type { introduction } from '../../../src/messages/en/introductions/permit-g.ts';
import type { text } from '../../../src/messages/en/services/permit-g.ts';
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

export type Texts = Said<typeof permitG, typeof text, typeof introduction>;

export const cases: Cases<typeof permitG> = {
	base: {
		...permitBase,
		businessName: 'Example Trading Ltd',
		businessKind: 'trade',
		businessActivity: 'Sells tools.',
		businessRole: 'Director',
		...money
	},
	variants: {
		...permitVariants,
		business: { businessKind: 'business' },
		consultancy: { businessKind: 'consultancy' }
	},
	rules: { ...permitRules, ...capitalRule },
	documents: {
		...permitDocuments,
		memorandum: always,
		companyExtract: always,
		shareCertificate: always,
		taxNumbers: always,
		employmentReport: always,
		fundsProof: whenNew,
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
