import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Class A permit: minerals and mining',
	summary: 'Permission to live in Kenya and look for minerals or mine them.',
	searchWords: [
		'class a',
		'permit a',
		'mining permit',
		'mining visa',
		'mine',
		'miner',
		'minerals',
		'gold',
		'gemstones',
		'prospecting',
		'exploration',
		'quarry',
		'mining investor',
		'work permit',
		'renew mining permit',
		'kep/a'
	]
} satisfies Listing;
