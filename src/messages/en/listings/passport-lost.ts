import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Lost or damaged passport',
	summary: 'A new Kenyan passport in place of one that is lost, stolen or damaged.',
	searchWords: [
		'lost passport',
		'i lost my passport',
		'passport lost',
		'stolen passport',
		'passport stolen',
		'missing passport',
		'damaged passport',
		'mutilated passport',
		'torn passport',
		'wet passport',
		'burnt passport',
		'replace lost passport',
		'police abstract',
		'affidavit',
		'ob number',
		'lost documents',
		'lost passport fee'
	]
} satisfies Listing;
