import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { permitDecision, permitIssuanceFee, permitProcessingFee } from '../blocks/permit.ts';
import { eac } from '../blocks/person.ts';
import { requirements } from './requirements.ts';
import { sections } from './sections.ts';
import { slots } from './slots.ts';
import { sources } from './sources.ts';

/** Class I: work for an approved religious body or a charity. */
export const permitI = {
	id: 'permit-i',
	version: 1,
	group: 'work',
	account: efnsAccount,
	sections,
	slots,
	requirements,
	fees: [
		{
			...permitProcessingFee,
			amount: { currency: 'KES', minor: 500_000 },
			confidence: 'conflicting'
		},
		{
			...permitIssuanceFee,
			amount: { currency: 'KES', minor: 5_000_000 },
			otherAmounts: [{ currency: 'KES', minor: 2_000_000 }],
			confidence: 'conflicting'
		}
	],
	lists: { eac },
	sources: { ...sources, ...efnsSource },
	decision: permitDecision,
	guide: 'work-permits'
} as const satisfies ServiceDefinition;
