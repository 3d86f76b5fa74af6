import type { Fee, FeeStage } from '#domain/fee';
import { totalOf, type Money } from '#domain/money';
import type { ServiceDefinition } from '#domain/service';

export type Cost = { readonly stage: FeeStage; readonly fees: readonly Fee[] };
export type Costs = {
	readonly stages: readonly Cost[];
	/** what everybody pays in all, for one year or month; empty where it all depends */
	readonly sure: readonly Money[];
	/** some fees depend on the answers: the sure ones are not all */
	readonly more: boolean;
};

/** What a person can be told of the cost before a single answer. */
export function costsOf(service: ServiceDefinition, today: string): Costs {
	const inForce = service.fees.filter(
		({ effectiveFrom, until }) => effectiveFrom <= today && (until === undefined || today <= until)
	);
	const stages = (['processing', 'issuance'] as const)
		.map((stage) => ({ stage, fees: inForce.filter((fee) => fee.stage === stage) }))
		.filter(({ fees }) => fees.length > 0);
	const sure = totalOf(inForce.filter((fee) => !fee.when).map(({ amount }) => amount));
	return { stages, sure, more: inForce.some((fee) => fee.when !== undefined) };
}
