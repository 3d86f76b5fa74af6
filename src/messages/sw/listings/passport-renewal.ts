import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kubadilisha pasipoti ya zamani',
	summary:
		'Pasipoti mpya ya Kenya badala ya iliyoisha muda, iliyojaa au yenye maelezo yaliyobadilika.',
	searchWords: [
		'kubadilisha pasipoti',
		'kubadilisha passport',
		'ku-renew passport',
		'renew passport',
		'kuhuisha pasipoti',
		'pasipoti iliyoisha',
		'pasipoti imeisha',
		'passport imeisha',
		'passport ime-expire',
		'pasipoti iliyojaa',
		'passport imejaa',
		'pasipoti ya zamani',
		'kubadilisha jina kwenye pasipoti',
		'jina la ndoa',
		'pasipoti mpya badala ya ya zamani',
		'kupata epassport',
		'kurenew passport',
		'passport iliisha',
		'passport imeexpire'
	]
} satisfies Listing;
