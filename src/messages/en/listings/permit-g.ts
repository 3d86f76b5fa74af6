import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Class G permit: investors',
	summary: 'Permission to live in Kenya and run a trade, a business or a consultancy.',
	searchWords: [
		'class g',
		'permit g',
		'investor permit',
		'investor visa',
		'business permit',
		'invest in kenya',
		'investor',
		'start a business',
		'own business',
		'business owner',
		'trader',
		'trade',
		'shop',
		'consultant',
		'consultancy',
		'entrepreneur',
		'company director',
		'renew investor permit',
		'kep/g'
	]
} satisfies Listing;
