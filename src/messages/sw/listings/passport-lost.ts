import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Pasipoti iliyopotea au kuharibika',
	summary: 'Pasipoti mpya ya Kenya badala ya iliyopotea, iliyoibwa au iliyoharibika.',
	searchWords: [
		'pasipoti iliyopotea',
		'pasipoti imepotea',
		'passport imepotea',
		'nimepoteza pasipoti',
		'nimepoteza passport',
		'pasipoti iliyoibiwa',
		'passport imeibiwa',
		'pasipoti iliyoharibika',
		'passport imeharibika',
		'pasipoti imeraruka',
		'pasipoti imelowa',
		'pasipoti imeungua',
		'ripoti ya polisi',
		'police abstract',
		'abstract ya polisi',
		'hati ya kiapo',
		'ob number',
		'hati zilizopotea'
	]
} satisfies Listing;
