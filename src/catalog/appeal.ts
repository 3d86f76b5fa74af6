import type { Money } from '#domain/money';
import type { Source, Sourced } from '#domain/source';
import { permitSources, tariff } from './blocks/permit-sources.ts';

/** How a refusal can be looked at again, where a source says it. */
export type Appeal = Sourced & {
	/** about how many days there are to ask for it */
	readonly days: number;
	/** what it is reported to cost to have it handled again */
	readonly fee: Money;
	readonly from: readonly Source[];
};

const permits: Appeal = {
	days: 30,
	fee: { currency: 'KES', minor: 2_000_000 },
	source: 'adviser',
	confidence: 'secondary',
	effectiveFrom: tariff.effectiveFrom,
	from: [
		{
			title: 'oclassociates.co.ke: section 22 of the Service Act',
			url: 'https://www.oclassociates.co.ke/how-can-i-get-work-permit-in-kenya/',
			asOf: '2026-11'
		},
		permitSources.tariff
	]
};

/** Nothing where we found no source: then that is said. */
export function appealOf(service: string): Appeal | undefined {
	return service.startsWith('permit-') ? permits : undefined;
}
