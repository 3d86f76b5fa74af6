import type { CalendarDate } from './calendar.ts';
import { evaluate, type Condition, type FactName } from './condition.ts';
import type { Facts } from './facts.ts';
import { totalOf, type Money } from './money.ts';
import type { Sourced } from './source.ts';

/** `processing`: with the application. `issuance`: after approval. */
export type FeeStage = 'processing' | 'issuance';

export type Fee = Sourced & {
	readonly id: string;
	readonly stage: FeeStage;
	readonly amount: Money;
	readonly when?: Condition;
	/** the number question that it is multiplied by, as the years of a permit */
	readonly times?: FactName;
	/** the last day that it is in force */
	readonly until?: CalendarDate;
	/** what other sources say, where they disagree; `amount` is the one to expect */
	readonly otherAmounts?: readonly Money[];
	/** a security bond, not a price */
	readonly bond?: true;
};

/**
 * `due: 'unknown'`: it depends on a question that is not answered yet. `amount` is for all `times`;
 * while their number is not known, for one.
 */
export type FeeLine = {
	readonly fee: Fee;
	readonly due: 'yes' | 'unknown';
	readonly amount: Money;
	/** by how many it was multiplied; nothing for a fee that is not, or not yet */
	readonly times?: number;
};
export type FeeDue = { readonly lines: readonly FeeLine[]; readonly totals: readonly Money[] };

/** What will be due at a stage; totals count the certain lines only. Fees not in force are left out. */
export function feeOf(fees: readonly Fee[], stage: FeeStage, facts: Facts): FeeDue {
	const lines: FeeLine[] = [];
	for (const fee of fees) {
		if (fee.stage !== stage || !inForce(fee, facts.today)) continue;
		const truth = fee.when ? evaluate(fee.when, facts) : 'met';
		if (truth !== 'unmet') lines.push(lineOf(fee, truth === 'met', facts));
	}
	const certain = lines.filter((line) => line.due === 'yes').map((line) => line.amount);
	return { lines, totals: totalOf(certain) };
}

/** From 1 through `upTo` (whole units of the currency; null is without end) the line asks for `amount`. */
export type ConvenienceTier = { readonly upTo: number | null; readonly amount: Money };

/** The charge that the payment service adds to a total; nothing for a total of nothing. */
export function convenienceFeeOf(
	total: Money,
	tiers: readonly ConvenienceTier[]
): Money | undefined {
	if (total.minor <= 0) return undefined;
	return tiers.find(
		({ upTo, amount }) =>
			amount.currency === total.currency && (upTo === null || total.minor <= upTo * 100)
	)?.amount;
}

function inForce({ effectiveFrom, until }: Fee, today: CalendarDate): boolean {
	return effectiveFrom <= today && (until === undefined || today <= until);
}

function lineOf(fee: Fee, applies: boolean, facts: Facts): FeeLine {
	if (fee.times === undefined) {
		return { fee, due: applies ? 'yes' : 'unknown', amount: fee.amount };
	}
	const times = facts.answers[fee.times];
	if (typeof times !== 'number' || !Number.isInteger(times) || times < 1 || times > 1000) {
		return { fee, due: 'unknown', amount: fee.amount };
	}
	const amount = { ...fee.amount, minor: fee.amount.minor * times };
	return { fee, due: applies ? 'yes' : 'unknown', amount, times };
}
