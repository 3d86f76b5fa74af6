import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Dependant’s pass',
	summary: 'Lets a husband, wife, child or relative live in Kenya with the person they depend on.',
	searchWords: [
		'dependant pass',
		'dependent pass',
		'dependant visa',
		'dependent visa',
		'family visa',
		'family pass',
		'spouse visa',
		'spouse pass',
		'wife',
		'husband',
		'children',
		'live with family',
		'join my husband',
		'join my wife',
		'form 28'
	]
} satisfies Listing;
