import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'First passport, adult',
	summary: 'A Kenyan passport for a citizen of 18 or older who has not had one.',
	searchWords: [
		'passport',
		'epassport',
		'e-passport',
		'kenyan passport',
		'new passport',
		'first passport',
		'apply for passport',
		'passport application',
		'passport fee',
		'ordinary passport',
		'adult passport',
		'form 19',
		'travel document',
		'nyayo house',
		'passport appointment',
		'biometrics',
		'34 pages',
		'50 pages',
		'66 pages',
		'recommender'
	]
} satisfies Listing;
