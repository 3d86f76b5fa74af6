import { evaluate, type Condition } from './condition.ts';
import type { Facts } from './facts.ts';
import { totalOf, type Money } from './money.ts';
import type { Sourced } from './source.ts';

export type FeeStage = 'processing' | 'issuance';

export type Fee = Sourced & {
	readonly id: string;
	readonly stage: FeeStage;
	readonly amount: Money;
	readonly when?: Condition;
};

/** `due: 'unknown'`: it depends on a question that is not answered yet. */
export type FeeLine = { readonly fee: Fee; readonly due: 'yes' | 'unknown' };
export type FeeDue = { readonly lines: readonly FeeLine[]; readonly totals: readonly Money[] };

/** What will be due at a stage; totals count the certain lines only. Fees not yet in force are left out. */
export function feeOf(fees: readonly Fee[], stage: FeeStage, facts: Facts): FeeDue {
	const lines: FeeLine[] = [];
	for (const fee of fees) {
		if (fee.stage !== stage || fee.effectiveFrom > facts.today) continue;
		const truth = fee.when ? evaluate(fee.when, facts) : 'met';
		if (truth !== 'unmet') lines.push({ fee, due: truth === 'met' ? 'yes' : 'unknown' });
	}
	const certain = lines.filter((line) => line.due === 'yes').map((line) => line.fee.amount);
	return { lines, totals: totalOf(certain) };
}
