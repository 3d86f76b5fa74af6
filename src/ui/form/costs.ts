import type { Facts } from '#domain/facts';
import { convenienceFeeOf, feeOf, type Fee, type FeeLine, type FeeStage } from '#domain/fee';
import { totalOf, type Money } from '#domain/money';
import type { CostFacts } from './setting.ts';

/** What one stage costs, as far as the answers tell. */
export type StageCost = {
	readonly stage: FeeStage;
	readonly lines: readonly FeeLine[];
	/** of the certain lines, one for each currency */
	readonly totals: readonly Money[];
	/** what the payment service adds, one for each currency; empty where it is left out */
	readonly convenience: readonly Money[];
	readonly all: readonly Money[];
};

/** The stages at which the service may ask for money, the first always. */
export function stageCosts(
	fees: readonly Fee[],
	facts: Facts,
	convenience: CostFacts['convenience']
): StageCost[] {
	const stages: FeeStage[] = fees.some(({ stage }) => stage === 'issuance')
		? ['processing', 'issuance']
		: ['processing'];
	return stages.map((stage) => {
		const { lines, totals } = feeOf(fees, stage, facts);
		// a bond is a paper of a bank or an insurance company, not a payment
		const paid = lines.filter(({ due, fee }) => due === 'yes' && !fee.bond);
		const added = totalOf(paid.map(({ amount }) => amount)).flatMap(
			(one) => convenienceFeeOf(one, convenience?.tiers ?? []) ?? []
		);
		return { stage, lines, totals, convenience: added, all: totalOf([...totals, ...added]) };
	});
}
