import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Uraia kwa ndoa (Fomu 7)',
	summary: 'Kwa watu walio katika ndoa na raia wa Kenya kwa miaka 7.',
	searchWords: [
		'uraia kwa ndoa',
		'uraia wa ndoa',
		'nimeoa mkenya',
		'nimeolewa na mkenya',
		'mume mkenya',
		'mke mkenya',
		'mjane',
		'mgane',
		'kuwa mkenya',
		'uraia',
		'uraia wa kenya',
		'fomu 7',
		'fomu 8'
	]
} satisfies Listing;
