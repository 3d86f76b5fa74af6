import type { Source, Sourced } from '#domain/source';
import { permitSources } from '../blocks/permit-sources.ts';

/** An adviser, and a post on a forum, name a higher income. */
export const dearer = {
	source: 'dearer',
	confidence: 'conflicting',
	effectiveFrom: '2024-01-02'
} as const satisfies Sourced;

/** Some lists of papers have it, others do not. */
export const police = {
	source: 'police',
	confidence: 'conflicting',
	effectiveFrom: '2024-01-02'
} as const satisfies Sourced;

export const sources = {
	...permitSources,
	class: {
		title: 'Nexbit Kenya',
		url: 'https://nexbitke.com/how-to-apply-for-a-class-k-work-permit-in-kenya',
		asOf: '2026-11'
	},
	dearer: {
		title: 'BI East Africa',
		url: 'https://bieastafrica.com/Kenya-class-k-permit.html',
		asOf: '2026-11'
	},
	police: {
		title: 'Njaga Advocates',
		url: 'https://njagaadvocates.com/retiring-in-kenya-a-guide-to-obtaining-a-class-k-ordinary-residents-permit-for-foreigners/',
		asOf: '2026-11'
	}
} as const satisfies Record<string, Source>;
