import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Pasipoti ya kwanza, mtoto chini ya miaka 18',
	summary: 'Pasipoti ya Kenya kwa mtoto, inayoombwa na mzazi au mlezi wa kisheria.',
	searchWords: [
		'pasipoti ya mtoto',
		'passport ya mtoto',
		'pasipoti za watoto',
		'passport ya watoto',
		'pasipoti ya mtoto mchanga',
		'passport ya baby',
		'chini ya miaka 18',
		'mtoto',
		'mwanangu',
		'watoto wangu',
		'mtoto wa kuasili',
		'mtoto aliyeasiliwa',
		'kuasili',
		'idhini ya wazazi',
		'barua ya idhini',
		'mzazi',
		'mlezi',
		'mtoto aliyezaliwa nje',
		'pasipoti ya mwanangu'
	]
} satisfies Listing;
