import type { EvidenceSlot } from '#domain/evidence';
import type { Question } from '#domain/question';
import type { Requirement } from '#domain/requirement';
import { documents } from '../documents.ts';
import { isNew, isRenewal } from './permit.ts';
import { ofClass } from './permit-sources.ts';

/**
 * What the permits of people who bring a business or money with them have in common (classes A, B, C,
 * F and G), beside `permit.ts`.
 */
export const businessName = {
	id: 'businessName',
	kind: 'text',
	maxLength: 100
} as const satisfies Question;

/** personal and company numbers of the Kenya Revenue Authority */
export const taxPins = [
	{ id: 'businessPin', kind: 'text', maxLength: 11, format: 'kraPin', optional: true },
	{ id: 'kraPin', kind: 'text', maxLength: 11, format: 'kraPin', optional: true }
] as const satisfies readonly Question[];

/** whole US dollars */
export const capital = {
	id: 'capital',
	kind: 'number',
	min: 0,
	max: 1_000_000_000,
	when: isNew
} as const satisfies Question;

export const capitalRule = {
	id: 'capitalEnough',
	severity: 'blocker',
	when: isNew,
	must: { atLeast: ['capital', 100_000] },
	target: { question: 'capital' },
	...ofClass
} as const satisfies Requirement;

export const slotFunds = {
	id: 'fundsProof',
	...documents.statement,
	when: isNew,
	...ofClass
} as const satisfies EvidenceSlot;

export const slotTaxNumbers = {
	id: 'taxNumbers',
	...documents.taxNumber,
	...ofClass
} as const satisfies EvidenceSlot;

/** How many years of them differs by class: the sentence says it. */
export const slotAccounts = {
	id: 'accounts',
	...documents.accounts,
	when: isRenewal,
	...ofClass
} as const satisfies EvidenceSlot;
