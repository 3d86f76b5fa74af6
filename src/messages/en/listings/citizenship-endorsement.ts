import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Endorsement of another passport (Form 4)',
	summary: 'A note in your other country’s passport that you are a Kenyan citizen.',
	searchWords: [
		'endorsement',
		'passport endorsement',
		'endorse passport',
		'foreign passport',
		'kenyan stamp in passport',
		'dual citizen',
		'two passports',
		'form 4',
		'enter kenya without eta',
		'diaspora'
	]
} satisfies Listing;
