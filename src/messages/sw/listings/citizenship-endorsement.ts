import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Uthibitisho kwenye pasipoti nyingine (Fomu 4)',
	summary: 'Maandishi kwenye pasipoti yako ya nchi nyingine kwamba wewe ni raia wa Kenya.',
	searchWords: [
		'uthibitisho kwenye pasipoti',
		'muhuri kwenye pasipoti',
		'pasipoti ya nchi nyingine',
		'pasipoti ya kigeni',
		'pasipoti mbili',
		'uraia wa nchi mbili',
		'uraia pacha',
		'fomu 4',
		'kuingia kenya bila eta',
		'diaspora',
		'endorsement'
	]
} satisfies Listing;
