import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Extension of a visitor’s pass',
	summary: 'To stay in Kenya longer as a visitor, or to put a stay in order that has run out.',
	searchWords: [
		'extension',
		'extend visa',
		'visa extension',
		'extend my stay',
		'visitor pass',
		'stay longer',
		'overstay',
		'overstayed',
		'expired visa',
		'regularisation',
		'regularization of status',
		'renew visa',
		'tourist visa extension',
		'i overstayed'
	]
} satisfies Listing;
