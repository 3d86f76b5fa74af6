import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Alien card (foreigner certificate)',
	summary: 'The identity card of people from other countries who live in Kenya.',
	searchWords: [
		'alien card',
		'alien id',
		'alien certificate',
		'foreigner certificate',
		'foreign national card',
		'foreigner id',
		'id card for foreigners',
		'alien registration',
		'lost alien card',
		'renew alien card',
		'replace alien card',
		'form 50',
		'foreigner card',
		'foreign resident card'
	]
} satisfies Listing;
