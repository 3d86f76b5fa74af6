import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kibali cha Daraja M: kazi kwa wakimbizi',
	summary: 'Ruhusa kwa wakimbizi waliotambuliwa, na wake au waume zao, kufanya kazi Kenya.',
	searchWords: [
		'class m',
		'daraja m',
		'kibali m',
		'kibali cha mkimbizi',
		'kibali cha kazi cha mkimbizi',
		'mkimbizi',
		'wakimbizi',
		'kazi ya mkimbizi',
		'biashara ya mkimbizi',
		'hifadhi',
		'unhcr',
		'kakuma',
		'dadaab',
		'kibali cha bure',
		'mke wa mkimbizi',
		'mume wa mkimbizi'
	]
} satisfies Listing;
