import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Class F permit: making goods',
	summary: 'Permission to live in Kenya and make goods, such as in a factory.',
	searchWords: [
		'class f',
		'permit f',
		'manufacturing permit',
		'manufacturing',
		'manufacturer',
		'factory',
		'make goods',
		'production',
		'industry',
		'industrial investor',
		'plant',
		'investor permit',
		'work permit',
		'renew class f'
	]
} satisfies Listing;
