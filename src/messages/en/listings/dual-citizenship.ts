import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Dual citizenship declaration (Form 3)',
	summary: 'Tell Kenya that you are also a citizen of another country.',
	searchWords: [
		'dual citizenship',
		'dual nationality',
		'dual citizen',
		'two passports',
		'second passport',
		'second citizenship',
		'declare citizenship',
		'declaration',
		'form 3',
		'kenyan abroad',
		'diaspora',
		'other nationality'
	]
} satisfies Listing;
