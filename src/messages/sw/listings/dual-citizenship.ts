import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Tamko la uraia wa nchi mbili (Fomu 3)',
	summary: 'Iambie Kenya kwamba wewe pia ni raia wa nchi nyingine.',
	searchWords: [
		'uraia wa nchi mbili',
		'uraia pacha',
		'raia wa nchi mbili',
		'pasipoti mbili',
		'pasipoti ya pili',
		'uraia wa pili',
		'kutangaza uraia',
		'tamko la uraia',
		'fomu 3',
		'mkenya ng’ambo',
		'diaspora',
		'dual citizenship'
	]
} satisfies Listing;
