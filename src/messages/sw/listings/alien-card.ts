import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kitambulisho cha mgeni (alien card)',
	summary: 'Kitambulisho cha watu wa nchi nyingine wanaoishi Kenya.',
	searchWords: [
		'kitambulisho cha mgeni',
		'kitambulisho cha wageni',
		'kadi ya mgeni',
		'alien card',
		'alien id',
		'cheti cha mgeni',
		'usajili wa wageni',
		'kusajili mgeni',
		'kitambulisho kimepotea',
		'kupoteza kitambulisho',
		'kuongeza muda wa kitambulisho',
		'fomu 50',
		'kipande cha mgeni',
		'kipande',
		'id ya mgeni'
	]
} satisfies Listing;
