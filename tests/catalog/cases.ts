import type { Condition } from '#domain/condition';
import type { Answer, Answers } from '#domain/facts';
import type { ServiceDefinition } from '#domain/service';
import type { IntroductionFor, TextFor } from '#messages/service-text';

/** The day on which the cases happen. */
export const today = '2026-11-23';

/** A change to `base`; `undefined` takes the answer away. */
export type Change = Readonly<Record<string, Answer | undefined>>;
type Changes = readonly [Change, ...Change[]];

export type RuleCase = {
	readonly met: Changes;
	readonly violated: Changes;
	/** something it needs is not answered yet */
	readonly unknown: Changes;
};
/** A rule with a `when` also says when it does not apply. */
export type ConditionalRuleCase = RuleCase & { readonly waived: Changes };

export type DocumentCase = { readonly needed: Changes };
export type ConditionalDocumentCase = DocumentCase & {
	readonly notNeeded: Changes;
	readonly unknown: Changes;
};

/** `due`: a change of the base, and what is asked for, as `KES 20,000`. */
export type FeeCase = { readonly due: readonly [...(readonly [Change, string])[]] };
export type ConditionalFeeCase = FeeCase & {
	readonly notDue: Changes;
	readonly unknown: Changes;
};

type Conditional = { readonly when: Condition };
type ById<One extends { readonly id: string }, Plain, WithCondition> = {
	readonly [Each in One as Each['id']]: Each extends Conditional ? WithCondition : Plain;
};

/**
 * What is tried of one service. A rule, document or fee without its cases does not compile.
 */
export type Cases<Service extends ServiceDefinition> = {
	/** a complete and valid set of answers; nobody real */
	readonly base: Answers;
	/** each variant by name, as a change of the base that can be submitted; `{}` is the base itself */
	readonly variants: Readonly<Record<string, Change>>;
	readonly rules: ById<Service['requirements'][number], RuleCase, ConditionalRuleCase>;
	readonly documents: ById<Service['slots'][number], DocumentCase, ConditionalDocumentCase>;
	readonly fees: ById<Service['fees'][number], FeeCase, ConditionalFeeCase>;
};

/** Does not compile while the English of a service lacks a sentence; the other languages are typed by it. */
export type Said<
	Service extends ServiceDefinition,
	Text extends TextFor<Service>,
	Introduced extends IntroductionFor<Service>
> = [Text, Introduced];

/** The cases of one service, whichever it is. */
export type AnyCases = {
	readonly base: Answers;
	readonly variants: Readonly<Record<string, Change>>;
	readonly rules: Readonly<Record<string, RuleCase & { readonly waived?: Changes }>>;
	readonly documents: Readonly<
		Record<string, DocumentCase & { readonly notNeeded?: Changes; readonly unknown?: Changes }>
	>;
	readonly fees: Readonly<
		Record<string, FeeCase & { readonly notDue?: Changes; readonly unknown?: Changes }>
	>;
};

export function withChange(answers: Answers, change: Change): Answers {
	const merged = Object.entries({ ...answers, ...change });
	return Object.fromEntries(
		merged.filter((entry): entry is [string, Answer] => entry[1] !== undefined)
	);
}
