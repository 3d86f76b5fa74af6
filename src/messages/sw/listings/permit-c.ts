import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kibali cha Daraja C: taaluma zilizotajwa',
	summary: 'Ruhusa ya kufanya mojawapo ya taaluma 16 nchini Kenya.',
	searchWords: [
		'class c',
		'daraja c',
		'kibali c',
		'kibali cha taaluma',
		'taaluma',
		'daktari',
		'daktari wa meno',
		'muuguzi',
		'nesi',
		'wakili',
		'mhandisi',
		'injinia',
		'mhasibu',
		'mfamasia',
		'daktari wa mifugo',
		'msanifu majengo',
		'mwanasayansi',
		'mtaalamu wa kompyuta',
		'kibali cha kazi'
	]
} satisfies Listing;
