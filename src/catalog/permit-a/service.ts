import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import {
	isRenewal,
	permitDecision,
	permitIssuanceFee,
	permitProcessingFee,
	permitRules,
	permitSlots
} from '../blocks/permit.ts';
import { capitalRule, slotAccounts, slotFunds, slotTaxNumbers } from '../blocks/permit-business.ts';
import { ofClass } from '../blocks/permit-sources.ts';
import { eac } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { assumed } from '../sources.ts';
import { sections } from './sections.ts';
import { sources } from './sources.ts';

/** Class A: looking for minerals, or mining. */
export const permitA = {
	id: 'permit-a',
	version: 1,
	group: 'work',
	account: efnsAccount,
	sections,
	slots: [
		...permitSlots,
		{ id: 'miningRights', ...documents.licence, ...ofClass },
		slotFunds,
		{ ...slotTaxNumbers, when: isRenewal },
		slotAccounts
	],
	requirements: [
		...permitRules,
		{
			id: 'licenceNotExpired',
			severity: 'warning',
			must: { not: { before: ['licenceExpires', 'today'] } },
			target: { question: 'licenceExpires' },
			params: { expires: 'licenceExpires' },
			...assumed
		},
		capitalRule
	],
	fees: [
		permitProcessingFee,
		{ ...permitIssuanceFee, amount: { currency: 'KES', minor: 50_000_000 } }
	],
	lists: { eac },
	sources: { ...sources, ...efnsSource },
	decision: permitDecision,
	guide: 'work-permits'
} as const satisfies ServiceDefinition;
