import type { Source, Sourced } from '#domain/source';
import { permitSources } from '../blocks/permit-sources.ts';

/** A text of October 2024 named an income of more than twice as much. */
export const unclear = {
	source: 'income',
	confidence: 'conflicting',
	effectiveFrom: '2024-10-01'
} as const satisfies Sourced;

/** Another adviser names twice as much. */
export const priced = {
	source: 'price',
	confidence: 'conflicting',
	effectiveFrom: '2024-12-16'
} as const satisfies Sourced;

/** Only one adviser lists it. */
export const objected = {
	source: 'objection',
	confidence: 'secondary',
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
		title: 'Njaga Advocates',
		url: 'https://njagaadvocates.com/understanding-the-class-n-digital-nomad-permit-in-kenya/',
		asOf: '2026-11'
	},
	income: {
		title: 'KenyaPolls',
		url: 'https://kenyapolls.com/kenya-joins-the-global-digital-nomad-movement-with-class-n-permit',
		asOf: '2024-10'
	},
	objection: {
		title: 'KenyaLink Facilitators',
		url: 'https://www.kenyalink-facilitators.com/permit/class-n.html',
		asOf: '2026-11'
	},
	price: {
		title: 'BizBrokers Kenya',
		url: 'https://www.bizbrokerskenya.com/Kenya-digital-nomad-visa.html',
		asOf: '2026-11'
	}
} as const satisfies Record<string, Source>;
