import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kibali cha Daraja Q: wataalamu wa taasisi za dini',
	summary:
		'Ni cha walimu, madaktari na wataalamu wengine wanaofanyia kazi mashirika ya dini au ya hisani.',
	searchWords: [
		'class q',
		'daraja q',
		'kibali q',
		'taasisi ya dini',
		'hospitali ya misheni',
		'shule ya misheni',
		'shule ya kanisa',
		'hospitali ya kanisa',
		'daktari wa misheni',
		'mwalimu wa misheni',
		'shule ya kiislamu',
		'mtaalamu'
	]
} satisfies Listing;
