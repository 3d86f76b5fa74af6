import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Kurudishiwa uraia wa Kenya (Fomu 1)',
	summary: 'Kwa watu waliokuwa Wakenya kwa kuzaliwa na wakapoteza uraia.',
	searchWords: [
		'kurudishiwa uraia',
		'kurejeshewa uraia',
		'kupoteza uraia',
		'kukana uraia',
		'mkenya wa zamani',
		'kuwa mkenya tena',
		'uraia',
		'uraia wa kenya',
		'fomu 1',
		'diaspora',
		'regain citizenship',
		'kurudisha uraia'
	]
} satisfies Listing;
