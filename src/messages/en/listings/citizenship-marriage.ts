import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Citizenship by marriage (Form 7)',
	summary: 'For people who have been married to a Kenyan citizen for 7 years.',
	searchWords: [
		'citizenship by marriage',
		'married to a kenyan',
		'kenyan husband',
		'kenyan wife',
		'spouse of a kenyan',
		'spouse citizenship',
		'widow',
		'widower',
		'become kenyan',
		'naturalisation',
		'citizenship',
		'form 7',
		'form 8',
		'marry a kenyan',
		'married kenyan'
	]
} satisfies Listing;
