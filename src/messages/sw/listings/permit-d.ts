import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kibali cha Daraja D: kazi ya kuajiriwa',
	summary: 'Ruhusa ya kumfanyia kazi mwajiri mmoja Kenya, kwa ujuzi ambao ni vigumu kuupata hapa.',
	searchWords: [
		'class d',
		'daraja d',
		'kibali d',
		'kibali cha kazi',
		'viza ya kazi',
		'kibali cha kuajiriwa',
		'ajira',
		'kazi kenya',
		'kuajiriwa kenya',
		'kufanya kazi kenya',
		'mfanyakazi wa kigeni',
		'mgeni anayefanya kazi',
		'kuajiri mgeni',
		'mwajiri',
		'fomu 25',
		'fomu 27',
		'kuongeza muda wa kibali cha kazi',
		'work permit',
		'mtaalamu',
		'visa ya kazi',
		'yaya',
		'mfanyakazi wa nyumbani',
		'mpishi',
		'mwalimu'
	]
} satisfies Listing;
