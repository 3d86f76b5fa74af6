import type { Source, Sourced } from '#domain/source';
import { permitSources } from '../blocks/permit-sources.ts';

/** What one adviser says on a forum. */
export const aged = {
	source: 'forum',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const satisfies Sourced;

export const official = {
	source: 'official',
	confidence: 'official',
	effectiveFrom: '2024-01-02'
} as const satisfies Sourced;

/** Newer reports narrow the class and lower its fees; older ones are still in use. */
export const amended = {
	source: 'amended',
	confidence: 'conflicting',
	effectiveFrom: '2024-12-16'
} as const satisfies Sourced;

export const sources = {
	...permitSources,
	class: {
		title: 'KnowHow Kenya, a private guide',
		url: 'https://knowhow.co.ke/?p=112',
		asOf: '2026-11'
	},
	official: {
		title: 'Directorate of Immigration Services',
		url: 'https://fns.immigration.go.ke/infopack/permits/classI',
		asOf: '2026-11'
	},
	amended: {
		title: 'BizBrokers Kenya',
		url: 'https://www.bizbrokerskenya.com/immigration-class-i-permit-kenya.html',
		asOf: '2026-01-18'
	},
	forum: {
		title: 'InterNations, a forum',
		url: 'https://www.internations.org/nairobi-expats/forum/work-permit-class-type-changes-864338',
		asOf: '2026-11'
	}
} as const satisfies Record<string, Source>;
