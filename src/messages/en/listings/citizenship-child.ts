import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Citizenship for a child (Form 11)',
	summary: 'For a child adopted by a Kenyan, or born before a parent became Kenyan.',
	searchWords: [
		'citizenship for a child',
		'child citizenship',
		'adopted child',
		'adoption',
		'my child',
		'son',
		'daughter',
		'register a child',
		'minor',
		'citizenship',
		'form 11'
	]
} satisfies Listing;
