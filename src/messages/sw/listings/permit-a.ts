import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kibali cha Daraja A: madini na uchimbaji',
	summary: 'Ruhusa ya kuishi Kenya na kutafuta au kuchimba madini.',
	searchWords: [
		'class a',
		'daraja a',
		'kibali a',
		'kibali cha madini',
		'madini',
		'uchimbaji',
		'uchimbaji madini',
		'mchimba madini',
		'mgodi',
		'migodi',
		'dhahabu',
		'vito',
		'kutafuta madini',
		'mwekezaji wa madini',
		'kibali cha kazi'
	]
} satisfies Listing;
