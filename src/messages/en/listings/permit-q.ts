import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Class Q permit: faith-based professionals',
	summary:
		'For teachers, doctors and other professionals who work for a religious body or a charity.',
	searchWords: [
		'class q',
		'permit q',
		'faith-based',
		'mission hospital',
		'mission school',
		'church school',
		'church hospital',
		'mission doctor',
		'mission teacher',
		'religious school',
		'professional permit'
	]
} satisfies Listing;
