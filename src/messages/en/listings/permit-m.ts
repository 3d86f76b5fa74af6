import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Class M permit: work for refugees',
	summary: 'Permission for recognised refugees, and their husbands and wives, to work in Kenya.',
	searchWords: [
		'class m',
		'permit m',
		'refugee work permit',
		'refugee permit',
		'refugee',
		'refugees',
		'refugee job',
		'asylum',
		'unhcr',
		'alien id refugee',
		'kakuma',
		'dadaab',
		'free work permit',
		'spouse of a refugee',
		'refugee business',
		'kep/m'
	]
} satisfies Listing;
