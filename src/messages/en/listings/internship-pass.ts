import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Internship or research pass',
	summary: 'To train as an intern or to do research in Kenya.',
	searchWords: [
		'internship',
		'internship pass',
		'internship visa',
		'intern',
		'attachment',
		'trainee',
		'training',
		'research',
		'research pass',
		'research permit',
		'researcher',
		'nacosti',
		'fieldwork'
	]
} satisfies Listing;
