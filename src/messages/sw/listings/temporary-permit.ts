import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kibali cha muda cha Afrika Mashariki',
	summary: 'Hati ambayo raia wa Kenya husafiri nayo Afrika Mashariki kwa mwaka mmoja.',
	searchWords: [
		'kibali cha muda',
		'kibali cha kusafiri',
		'temporary permit',
		'temporary passport',
		'pasipoti ya muda',
		'passport ya muda',
		'tp',
		'kusafiri bila pasipoti',
		'kusafiri na kitambulisho',
		'kuvuka mpaka',
		'kuvuka border',
		'uganda',
		'tanzania',
		'rwanda',
		'burundi',
		'sudan kusini',
		'afrika mashariki',
		'dereva wa lori'
	]
} satisfies Listing;
