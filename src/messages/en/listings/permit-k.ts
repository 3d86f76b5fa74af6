import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Class K permit: residents who do not work',
	summary: 'Permission to live in Kenya on a sure income, without working here.',
	searchWords: [
		'class k',
		'permit k',
		'ordinary resident',
		'retirement visa',
		'retire in kenya',
		'retiree',
		'retired',
		'pension',
		'pensioner',
		'annuity',
		'residence permit',
		'resident permit',
		'live in kenya without work',
		'assured income',
		'renew class k',
		'kep/k'
	]
} satisfies Listing;
