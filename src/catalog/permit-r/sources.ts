import type { Source, Sourced } from '#domain/source';
import { permitSources } from '../blocks/permit-sources.ts';

/** Advisers disagree on who has no work in Kenya. */
export const unclear = {
	source: 'class',
	confidence: 'conflicting',
	effectiveFrom: '2024-12-16'
} as const satisfies Sourced;

/** all but the tariff, which does not name this class */
const { kibali, adviser, guide, form, renewal, reform, time } = permitSources;

export const sources = {
	kibali,
	adviser,
	guide,
	form,
	renewal,
	reform,
	time,
	class: {
		title: 'BizBrokers Kenya',
		url: 'https://www.bizbrokerskenya.com/immigration-class-r-permit-kenya.html',
		asOf: '2026-04-22'
	}
} as const satisfies Record<string, Source>;
