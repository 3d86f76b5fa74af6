import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { ofClass } from '../blocks/permit-sources.ts';
import { permitDecision, permitIssuanceFee, permitProcessingFee } from '../blocks/permit.ts';
import { eac } from '../blocks/person.ts';
import { requirements } from './requirements.ts';
import { sections } from './sections.ts';
import { slots } from './slots.ts';
import { priced, sources } from './sources.ts';

/** Class N: work online, from Kenya, for people in other countries. */
export const permitN = {
	id: 'permit-n',
	version: 1,
	group: 'work',
	account: efnsAccount,
	sections,
	slots,
	requirements,
	fees: [
		{
			...permitProcessingFee,
			amount: { currency: 'USD', minor: 20_000 },
			...ofClass,
			effectiveFrom: '2024-12-16'
		},
		{
			...permitIssuanceFee,
			amount: { currency: 'USD', minor: 100_000 },
			otherAmounts: [{ currency: 'USD', minor: 200_000 }],
			...priced
		}
	],
	lists: { eac },
	sources: { ...sources, ...efnsSource },
	decision: permitDecision,
	guide: 'work-permits'
} as const satisfies ServiceDefinition;
