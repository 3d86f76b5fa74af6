import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Pasi ya mafunzo ya kazi au utafiti',
	summary: 'Ya kujifunza kazi au kufanya utafiti nchini Kenya.',
	searchWords: [
		'mafunzo ya kazi',
		'mafunzo kazini',
		'pasi ya mafunzo',
		'mwanagenzi',
		'internship',
		'intern',
		'attachment',
		'utafiti',
		'pasi ya utafiti',
		'kibali cha utafiti',
		'mtafiti',
		'nacosti'
	]
} satisfies Listing;
