import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Class N permit: digital nomads',
	summary: 'Permission to live in Kenya while you work online for people in other countries.',
	searchWords: [
		'class n',
		'permit n',
		'digital nomad',
		'digital nomad visa',
		'nomad visa',
		'remote work',
		'remote worker',
		'work from kenya',
		'work online',
		'freelancer',
		'freelance',
		'work from home',
		'laptop work',
		'renew digital nomad permit'
	]
} satisfies Listing;
