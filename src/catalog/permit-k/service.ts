import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import { permitDecision, permitIssuanceFee, permitProcessingFee } from '../blocks/permit.ts';
import { ofClass } from '../blocks/permit-sources.ts';
import { eac } from '../blocks/person.ts';
import { requirements } from './requirements.ts';
import { sections } from './sections.ts';
import { slots } from './slots.ts';
import { sources } from './sources.ts';

/** Class K: residence on an assured income, without work. */
export const permitK = {
	id: 'permit-k',
	version: 1,
	group: 'work',
	account: efnsAccount,
	sections,
	slots,
	requirements,
	fees: [
		permitProcessingFee,
		{ ...permitIssuanceFee, amount: { currency: 'KES', minor: 25_000_000 } },
		{
			id: 'bond',
			stage: 'issuance',
			amount: { currency: 'KES', minor: 10_000_000 },
			bond: true,
			...ofClass
		}
	],
	lists: { eac },
	sources: { ...sources, ...efnsSource },
	decision: permitDecision,
	guide: 'work-permits'
} as const satisfies ServiceDefinition;
