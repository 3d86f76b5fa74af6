import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Uraia kwa kuishi Kenya (Fomu 10)',
	summary: 'Kwa watu walioishi Kenya kihalali kwa miaka 7 mfululizo.',
	searchWords: [
		'uraia kwa kuishi kenya',
		'uraia kwa kusajiliwa',
		'uraia kwa ukaazi',
		'miaka saba kenya',
		'miaka 7 kenya',
		'kuwa mkenya',
		'mgeni kuwa raia',
		'uraia',
		'uraia wa kenya',
		'fomu 10',
		'kupewa uraia'
	]
} satisfies Listing;
