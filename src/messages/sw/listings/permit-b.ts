import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kibali cha Daraja B: kilimo na ufugaji',
	summary: 'Ruhusa ya kuishi Kenya na kulima au kufuga kwa pesa zako mwenyewe.',
	searchWords: [
		'class b',
		'daraja b',
		'kibali b',
		'kibali cha kilimo',
		'kilimo',
		'mkulima',
		'shamba',
		'kulima',
		'ufugaji',
		'mfugaji',
		'mifugo',
		'ngombe',
		'maziwa',
		'maua',
		'mwekezaji wa kilimo',
		'kibali cha kazi'
	]
} satisfies Listing;
