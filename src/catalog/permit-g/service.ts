import type { ServiceDefinition } from '#domain/service';
import { efnsAccount, efnsSource } from '../accounts.ts';
import {
	permitDecision,
	permitIssuanceFee,
	permitProcessingFee,
	permitRules,
	permitSlots
} from '../blocks/permit.ts';
import { capitalRule, slotAccounts, slotFunds, slotTaxNumbers } from '../blocks/permit-business.ts';
import { observed, ofClass } from '../blocks/permit-sources.ts';
import { eac } from '../blocks/person.ts';
import { documents } from '../documents.ts';
import { sections } from './sections.ts';
import { sources } from './sources.ts';

/** Class G: investors in a trade, a business or a consultancy. */
export const permitG = {
	id: 'permit-g',
	version: 1,
	group: 'work',
	account: efnsAccount,
	sections,
	slots: [
		...permitSlots,
		slotFunds,
		{ id: 'memorandum', ...documents.companyPapers, ...ofClass },
		{ id: 'companyExtract', ...documents.companyPapers, ...ofClass },
		{ id: 'shareCertificate', ...documents.companyPapers, optional: true, ...observed },
		slotTaxNumbers,
		{ id: 'employmentReport', ...documents.form, ...ofClass },
		slotAccounts
	],
	requirements: [...permitRules, capitalRule],
	fees: [
		permitProcessingFee,
		{ ...permitIssuanceFee, amount: { currency: 'KES', minor: 25_000_000 } }
	],
	lists: { eac },
	sources: { ...sources, ...efnsSource },
	decision: permitDecision,
	guide: 'work-permits'
} as const satisfies ServiceDefinition;
