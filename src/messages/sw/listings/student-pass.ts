import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Pasi ya mwanafunzi',
	summary: 'Ya kusoma katika shule, chuo au chuo kikuu nchini Kenya.',
	searchWords: [
		'pasi ya mwanafunzi',
		'pasi ya wanafunzi',
		'viza ya mwanafunzi',
		'viza ya masomo',
		'kibali cha masomo',
		'kusoma kenya',
		'masomo',
		'shule',
		'chuo',
		'chuo kikuu',
		'mwanafunzi wa kigeni',
		'kozi',
		'student pass',
		'fomu 30',
		'visa ya masomo',
		'visa ya mwanafunzi'
	]
} satisfies Listing;
