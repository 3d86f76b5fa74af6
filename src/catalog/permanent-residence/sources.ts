import type { Source } from '#domain/source';
import { sharedSources } from '../blocks/citizenship.ts';
import { commonSources } from '../sources.ts';

export const sources = {
	office: {
		title: 'Directorate of Immigration Services',
		url: 'https://immigration.go.ke/children-of-kenya-citizens-category-c/',
		asOf: '2026-11'
	},
	pages: {
		title: 'KnowHow Kenya, a private guide',
		url: 'https://knowhow.co.ke/?p=116',
		asOf: '2026-11'
	},
	pedia: {
		title: 'Kenyapedia, a private guide',
		url: 'https://www.kenyapedia.co.ke/permanent-residence',
		asOf: '2026-11'
	},
	lawGuide: { title: 'Law Guide Kenya', url: 'https://lawguide.co.ke/?p=6103', asOf: '2026-11' },
	inkaba: {
		title: 'Inkaba, a private guide',
		url: 'https://inkaba.org/african-countries/how-do-i-become-a-permanent-resident-in-kenya.html',
		asOf: '2026-11'
	},
	marriage: {
		title: 'CM Advocates',
		url: 'https://cmadvocates.com/acquisition-of-permanent-residency-status-by-marriage-in-kenya/',
		asOf: '2026-11'
	},
	daily: sharedSources.daily,
	...commonSources
} as const satisfies Record<string, Source>;

export const pages = {
	source: 'pages',
	confidence: 'secondary',
	effectiveFrom: '2012-06-15'
} as const;
export const pedia = {
	source: 'pedia',
	confidence: 'secondary',
	effectiveFrom: '2012-06-15'
} as const;
export const adviser = {
	source: 'marriage',
	confidence: 'secondary',
	effectiveFrom: '2012-06-15'
} as const;
