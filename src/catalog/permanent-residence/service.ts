import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { daily, office } from '../blocks/citizenship.ts';
import { requirements } from './requirements.ts';
import { child, formerCitizen, permitHolder, sections, spouse } from './sections.ts';
import { slots } from './slots.ts';
import { sources } from './sources.ts';

/** Form 23: the right to live in Kenya without an end, in four categories. */
export const permanentResidence = {
	id: 'permanent-residence',
	version: 1,
	group: 'status',
	account: efnsAccount,
	sections,
	slots,
	requirements,
	fees: [
		{
			id: 'processing',
			stage: 'processing',
			amount: { currency: 'KES', minor: 1_000_000 },
			...office
		},
		{
			id: 'issuanceFormerCitizen',
			stage: 'issuance',
			amount: { currency: 'KES', minor: 10_000_000 },
			otherAmounts: [{ currency: 'KES', minor: 1_500_000 }],
			when: formerCitizen,
			source: 'lawGuide',
			confidence: 'conflicting',
			effectiveFrom: '2024-03-01'
		},
		{
			id: 'issuancePermitHolder',
			stage: 'issuance',
			amount: { currency: 'KES', minor: 50_000_000 },
			otherAmounts: [{ currency: 'KES', minor: 75_000_000 }],
			when: permitHolder,
			source: 'inkaba',
			confidence: 'conflicting',
			effectiveFrom: '2024-03-01'
		},
		{
			id: 'issuanceChild',
			stage: 'issuance',
			amount: { currency: 'KES', minor: 75_000_000 },
			otherAmounts: [{ currency: 'KES', minor: 50_000_000 }],
			when: child,
			...daily,
			confidence: 'conflicting'
		},
		{
			id: 'issuanceSpouse',
			stage: 'issuance',
			amount: { currency: 'KES', minor: 15_000_000 },
			when: spouse,
			...daily
		}
	],
	lists: {},
	sources: { ...sources, ...efnsSource }
} as const satisfies ServiceDefinition;
