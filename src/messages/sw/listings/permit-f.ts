import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kibali cha Daraja F: kutengeneza bidhaa',
	summary: 'Ruhusa ya kuishi Kenya na kutengeneza bidhaa, kwa mfano kiwandani.',
	searchWords: [
		'class f',
		'daraja f',
		'kibali f',
		'kibali cha kiwanda',
		'kiwanda',
		'viwanda',
		'kutengeneza bidhaa',
		'utengenezaji',
		'uzalishaji',
		'bidhaa',
		'mwekezaji wa kiwanda',
		'mwekezaji',
		'kibali cha kazi'
	]
} satisfies Listing;
