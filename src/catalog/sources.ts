import type { Source, Sourced } from '#domain/source';

/** Where a fact of our own stands: the key `kibali` of each service's sources. */
export const assumed = {
	source: 'kibali',
	confidence: 'assumed',
	effectiveFrom: '2024-01-02'
} as const satisfies Sourced;

/** What advisers say of every permit and pass. */
export const advised = {
	source: 'adviser',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const satisfies Sourced;

/** Sources that every service has: spread them into its own. */
export const commonSources = {
	kibali: { title: 'Our own assumption', asOf: '2026-11' },
	adviser: {
		title: 'BI East Africa',
		url: 'https://bieastafrica.com/Kenya-work-permit.html',
		asOf: '2026'
	}
} as const satisfies Record<string, Source>;
