import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Re-entry pass',
	summary: 'Lets a person with a dependant’s pass leave Kenya and come back.',
	searchWords: [
		're-entry pass',
		'reentry pass',
		're-entry permit',
		'reentry visa',
		'form 16',
		'come back to kenya',
		'return to kenya',
		'travel with dependant pass',
		'leave kenya and return',
		'dependant travel',
		'multiple entry'
	]
} satisfies Listing;
