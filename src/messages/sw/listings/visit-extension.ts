import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kuongeza muda wa pasi ya mgeni',
	summary: 'Kukaa Kenya zaidi kama mgeni, au kuhalalisha ukaaji ambao muda wake umeisha.',
	searchWords: [
		'kuongeza muda',
		'kuongeza viza',
		'ongeza siku',
		'kuongeza siku',
		'pasi ya mgeni',
		'kukaa zaidi',
		'kupitiliza muda',
		'viza imeisha',
		'muda umeisha',
		'kurekebisha ukaaji',
		'kuhalalisha ukaaji',
		'extension',
		'overstay',
		'kuongeza visa',
		'visa imeisha'
	]
} satisfies Listing;
