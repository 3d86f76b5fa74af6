import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Regaining Kenyan citizenship (Form 1)',
	summary: 'For people who were Kenyan by birth and lost it.',
	searchWords: [
		'regain citizenship',
		'get back citizenship',
		'lost citizenship',
		'former kenyan',
		'ex-kenyan',
		'renounced citizenship',
		'become kenyan again',
		'citizenship',
		'form 1',
		'diaspora',
		'dual citizenship'
	]
} satisfies Listing;
