import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'First passport, child under 18',
	summary: 'A Kenyan passport for a child, asked for by a parent or the legal guardian.',
	searchWords: [
		'child passport',
		'children’s passport',
		'passport for a child',
		'passport for my child',
		'passport for minor',
		'minor',
		'minors',
		'baby passport',
		'newborn passport',
		'kids passport',
		'passport under 18',
		'my son',
		'my daughter',
		'adopted child',
		'adoption',
		'parental consent',
		'consent letter',
		'guardian',
		'epassport child',
		'child born abroad'
	]
} satisfies Listing;
