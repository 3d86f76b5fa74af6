import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Student’s or pupil’s pass',
	summary: 'To go to school, college or university in Kenya.',
	searchWords: [
		'student pass',
		'pupil pass',
		'student visa',
		'study visa',
		'study permit',
		'school',
		'college',
		'university',
		'study in kenya',
		'boarding school',
		'course',
		'exchange student',
		'form 30',
		'student permit',
		'pupil visa'
	]
} satisfies Listing;
