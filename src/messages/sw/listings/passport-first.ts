import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Pasipoti ya kwanza, mtu mzima',
	summary: 'Pasipoti ya Kenya kwa raia wa miaka 18 au zaidi ambaye hajawahi kuwa nayo.',
	searchWords: [
		'pasipoti',
		'paspoti',
		'passport',
		'epassport',
		'pasipoti ya kielektroniki',
		'pasipoti mpya',
		'passport mpya',
		'pasipoti ya kwanza',
		'kuomba pasipoti',
		'kutafuta passport',
		'pasipoti ya kenya',
		'pasipoti ya mtu mzima',
		'ada ya pasipoti',
		'bei ya passport',
		'hati ya kusafiria',
		'fomu 19',
		'nyayo house',
		'alama za vidole',
		'mpendekezaji',
		'kurasa 34',
		'kurasa 50',
		'kurasa 66'
	]
} satisfies Listing;
