import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Special pass',
	summary: 'For short work in Kenya, or to stay while a permit is decided.',
	searchWords: [
		'special pass',
		'short work',
		'short term work permit',
		'temporary work permit',
		'business visa',
		'business trip',
		'volunteer',
		'volunteering',
		'consultant',
		'consultancy',
		'waiting for permit',
		'pending work permit',
		'form 32'
	]
} satisfies Listing;
