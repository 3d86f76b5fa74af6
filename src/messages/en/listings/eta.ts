import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Electronic travel authorisation (eTA)',
	summary: 'Permission to travel to Kenya for a visit of up to 90 days.',
	searchWords: [
		'visa',
		'evisa',
		'e-visa',
		'tourist visa',
		'visitor visa',
		'business visa',
		'student visa',
		'study visa',
		'transit visa',
		'family visa',
		'medical visa',
		'conference visa',
		'religious visa',
		'single entry visa',
		'eta',
		'electronic travel authorisation',
		'travel authorization',
		'travel permit',
		'visit kenya',
		'holiday',
		'safari',
		'tourism',
		'entry permit',
		'visit family',
		'stopover',
		'etakenya',
		'e-ta'
	]
} satisfies Listing;
