import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Class B permit: farming and animals',
	summary: 'Permission to live in Kenya and farm or keep animals, with your own money.',
	searchWords: [
		'class b',
		'permit b',
		'farm permit',
		'farming',
		'farmer',
		'agriculture',
		'agriculture permit',
		'animal husbandry',
		'livestock',
		'cattle',
		'dairy',
		'ranch',
		'flowers',
		'greenhouse',
		'farm investor',
		'work permit',
		'renew farming permit'
	]
} satisfies Listing;
