import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Temporary permit for East Africa',
	summary: 'A paper with which a Kenyan citizen travels in East Africa for one year.',
	searchWords: [
		'temporary permit',
		'temporary passport',
		'temporary travel permit',
		'temporary movement permit',
		'tp',
		'travel without passport',
		'travel with id',
		'uganda',
		'tanzania',
		'rwanda',
		'burundi',
		'south sudan',
		'east africa travel',
		'east african permit',
		'border pass',
		'cross the border',
		'truck driver permit',
		'travel with child east africa'
	]
} satisfies Listing;
