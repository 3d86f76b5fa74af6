import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import {
	permitDecision,
	permitIssuanceFee,
	permitProcessingFee,
	permitRules
} from '../blocks/permit.ts';
import { capitalRule } from '../blocks/permit-business.ts';
import { eac } from '../blocks/person.ts';
import { assumed } from '../sources.ts';
import { sections } from './sections.ts';
import { slots } from './slots.ts';
import { sources } from './sources.ts';

/** Class B: farming, or keeping animals. */
export const permitB = {
	id: 'permit-b',
	version: 1,
	group: 'work',
	account: efnsAccount,
	sections,
	slots,
	requirements: [
		...permitRules,
		{
			id: 'leaseNotExpired',
			severity: 'warning',
			when: { equals: ['landHeld', 'leased'] },
			must: { not: { before: ['leaseExpires', 'today'] } },
			target: { question: 'leaseExpires' },
			params: { expires: 'leaseExpires' },
			...assumed
		},
		capitalRule
	],
	fees: [
		permitProcessingFee,
		{ ...permitIssuanceFee, amount: { currency: 'KES', minor: 25_000_000 } }
	],
	lists: { eac },
	sources: { ...sources, ...efnsSource },
	decision: permitDecision,
	guide: 'work-permits'
} as const satisfies ServiceDefinition;
