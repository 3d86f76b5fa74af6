import type { permitF } from '#catalog/permit-f/service';
import type { introduction } from '../../../src/messages/en/introductions/permit-f.ts';
import type { text } from '../../../src/messages/en/services/permit-f.ts';
import type { Cases, Said } from '../cases.ts';
import {
	always,
	permitBase,
	permitDocuments,
	permitRules,
	permitVariants,
	unlessEac,
	whenNew
} from './shared/permit.ts';
import { capitalRule, money } from './shared/permit-business.ts';

export type Texts = Said<typeof permitF, typeof text, typeof introduction>;

export const cases: Cases<typeof permitF> = {
	base: {
		...permitBase,
		businessName: 'Example Shoes Ltd',
		product: 'Shoes',
		factoryPlace: 'Thika',
		...money
	},
	variants: { ...permitVariants },
	rules: { ...permitRules, ...capitalRule },
	documents: { ...permitDocuments, licences: always, fundsProof: whenNew },
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
