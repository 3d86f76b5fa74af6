import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Class I permit: religious or charity work',
	summary: 'Permission to live in Kenya and work for a religious body or a charity.',
	searchWords: [
		'class i',
		'permit i',
		'missionary permit',
		'missionary visa',
		'church worker',
		'pastor',
		'priest',
		'imam',
		'nun',
		'religious work',
		'mission work',
		'charity work',
		'ngo work permit',
		'volunteer work',
		'faith work',
		'renew missionary permit',
		'kep/i'
	]
} satisfies Listing;
