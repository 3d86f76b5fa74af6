import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Permanent residence (Form 23)',
	summary: 'The right to live and work in Kenya without an end date.',
	searchWords: [
		'permanent residence',
		'permanent residency',
		'pr',
		'green card',
		'live in kenya for ever',
		'settle in kenya',
		'ex-kenyan',
		'former kenyan',
		'married to a kenyan',
		'spouse of a kenyan',
		'child of a kenyan',
		'seven years of work permits',
		'category a',
		'category b',
		'category c',
		'category d',
		'form 23'
	]
} satisfies Listing;
