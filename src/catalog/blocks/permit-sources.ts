import type { Source, Sourced } from '#domain/source';
import { commonSources } from '../sources.ts';

/**
 * Where the facts of the work permits (Form 25) come from. A class spreads `permitSources` into its
 * own and adds the guide to its class.
 */

/** The tariff of November 2023, in force since March 2024. */
export const tariff = {
	source: 'tariff',
	confidence: 'secondary',
	effectiveFrom: '2024-03-01'
} as const satisfies Sourced;

/** What a guide that follows the official pages says of every class. */
export const guided = {
	source: 'guide',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const satisfies Sourced;

/** What a guide to one class says; the class names it under the key `class`. */
export const ofClass = {
	source: 'class',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const satisfies Sourced;

/** The official portal, as others recorded what it asks for. */
export const observed = {
	source: 'form',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const satisfies Sourced;

export const renewing = {
	source: 'renewal',
	confidence: 'secondary',
	effectiveFrom: '2024-01-02'
} as const satisfies Sourced;

export const reformed = {
	source: 'reform',
	confidence: 'secondary',
	effectiveFrom: '2024-12-16'
} as const satisfies Sourced;

export const timed = {
	source: 'time',
	confidence: 'conflicting',
	effectiveFrom: '2024-01-02'
} as const satisfies Sourced;

/** the fields and the papers that the portal has */
const form = { title: 'eFNS, as others recorded it', asOf: '2026' } as const;

export const permitSources = {
	...commonSources,
	tariff: {
		title: 'AGO Advocates',
		url: 'https://agoadvocates.com/revision-of-fees-for-immigration-and-citizenship-services',
		asOf: '2024'
	},
	guide: {
		title: 'KnowHow Kenya, a private guide',
		url: 'https://knowhow.co.ke/guide/how-to-apply-for-a-class-d-work-permit-in-kenya',
		asOf: '2026-11'
	},
	form,
	renewal: {
		title: 'Rayness Analytica',
		url: 'https://raynessanalytica.com/how-to-apply-for-a-work-or-residence-permit-in-kenya/',
		asOf: '2026-11'
	},
	reform: {
		title: 'Bowmans Kenya',
		url: 'https://www.businessghana.com/site/news/general/328887/',
		asOf: '2025'
	},
	time: {
		title: 'BizBrokers Kenya',
		url: 'https://www.bizbrokerskenya.com/dependant-pass-kenya.html',
		asOf: '2026-11'
	}
} as const satisfies Record<string, Source>;
