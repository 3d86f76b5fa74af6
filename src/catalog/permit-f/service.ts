import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import {
	permitDecision,
	permitIssuanceFee,
	permitProcessingFee,
	permitRules,
	permitSlots
} from '../blocks/permit.ts';
import { capitalRule, slotFunds } from '../blocks/permit-business.ts';
import { ofClass } from '../blocks/permit-sources.ts';
import { eac } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed } from '../sources.ts';
import { sections } from './sections.ts';
import { sources } from './sources.ts';

/** Class F: making goods. */
export const permitF = {
	id: 'permit-f',
	version: 1,
	group: 'work',
	account: efnsAccount,
	sections,
	slots: [...permitSlots, { id: 'licences', ...documents.licence, ...ofClass }, slotFunds],
	requirements: [
		...permitRules,
		/** the amount is that of the other investors' classes */
		{ ...capitalRule, severity: 'warning', ...assumed }
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
