import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Class P permit: UN and embassy staff',
	summary:
		'For staff of the UN, embassies and aid bodies who serve in a nearby country with hard conditions and live in Kenya.',
	searchWords: [
		'class p',
		'permit p',
		'un staff',
		'united nations',
		'diplomat',
		'embassy staff',
		'international organisation',
		'international ngo',
		'aid worker',
		'hardship country',
		'duty station',
		'humanitarian'
	]
} satisfies Listing;
