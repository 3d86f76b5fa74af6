import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Citizenship by residence (Form 10)',
	summary: 'For people who have lived in Kenya lawfully for 7 years without a break.',
	searchWords: [
		'citizenship by residence',
		'citizenship by registration',
		'lawful residence',
		'lived in kenya seven years',
		'7 years in kenya',
		'become kenyan',
		'naturalisation',
		'naturalization',
		'citizenship',
		'form 10',
		'kenyan passport for foreigner'
	]
} satisfies Listing;
