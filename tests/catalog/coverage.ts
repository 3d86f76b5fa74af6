import type { Fee } from '#domain/fee';
import type { ServiceDefinition } from '#domain/service';
import type { AnyCases } from './cases.ts';

/** What a scenario has to show of each rule, document and fee, and how much of it is shown. */
export type Coverage = { readonly wanted: number; readonly shown: number };

type Conditional = { readonly id: string; readonly when?: Fee['when'] };

export function coverageOf(service: ServiceDefinition, cases: AnyCases): Coverage {
	const { rules, documents, fees } = cases;
	const counts = [
		...service.requirements.map(({ id, when }) =>
			cover(rules[id], ['met', 'violated', 'unknown', ...(when ? (['waived'] as const) : [])])
		),
		...service.slots.map((slot) =>
			cover(documents[slot.id], ['needed', ...ifConditional(slot, ['notNeeded', 'unknown'])])
		),
		...service.fees.map((fee) =>
			cover(fees[fee.id], ['due', ...ifConditional(fee, ['notDue', 'unknown'])])
		)
	];
	return {
		wanted: counts.reduce((sum, { wanted }) => sum + wanted, 0),
		shown: counts.reduce((sum, { shown }) => sum + shown, 0)
	};
}

function ifConditional<Name>({ when }: Conditional, names: readonly Name[]): readonly Name[] {
	return when ? names : [];
}

function cover(cases: object | undefined, names: readonly string[]): Coverage {
	const given = (cases ?? {}) as Readonly<Record<string, readonly unknown[]>>;
	return {
		wanted: names.length,
		shown: names.filter((name) => (given[name]?.length ?? 0) > 0).length
	};
}
