import type { Source } from '#domain/source';
import { commonSources } from '../sources.ts';

/** Where the facts of the eTA come from. */
export const sources = {
	evisa: {
		title: 'Government of Kenya',
		url: 'https://evisa.go.ke/general-information',
		asOf: '2024'
	},
	regulations: {
		title: 'Rödl & Partner',
		url: 'https://roedl.com/en-gb/de/insights/Pages/visa-free-travel-to-kenya-implementation-of-eta.aspx',
		asOf: '2024-01'
	},
	exemptions: {
		title: 'The Star',
		url: 'https://www.the-star.co.ke/news/2025-05-31-kenya-exempts-dozens-from-eta-requirement-in-new-immigration-rules',
		asOf: '2025-05-31'
	},
	travelNews: {
		title: 'Travel News',
		url: 'https://travelnews.co.za/article/kenyas-electronic-travel-authorisation-goes-live',
		asOf: '2024-01'
	},
	guide: {
		title: 'Pulse Kenya',
		url: 'https://www.pulselive.co.ke/news/local/comprehensive-guide-to-kenyas-electronic-travel-authorization-eta/51ckvy9',
		asOf: '2024'
	},
	transit: {
		title: 'A private guide',
		url: 'https://kenya-e-visas.com/kenya-transit-visa/',
		asOf: '2024'
	},
	form: { title: 'etakenya.go.ke, as others recorded it', asOf: '2026' },
	kibali: commonSources.kibali
} as const satisfies Record<string, Source>;
