import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Class D permit: working for an employer',
	summary: 'Permission to work in Kenya for one employer, with skills that are hard to find here.',
	searchWords: [
		'class d',
		'permit d',
		'work permit',
		'work visa',
		'employment permit',
		'employment visa',
		'employment pass',
		'job in kenya',
		'work in kenya',
		'working permit',
		'expat',
		'expatriate',
		'foreign worker',
		'hire a foreigner',
		'employer',
		'form 25',
		'form 27',
		'understudy',
		'renew work permit',
		'work permit renewal',
		'nanny',
		'house help',
		'domestic worker',
		'cook',
		'teacher',
		'kep/d'
	]
} satisfies Listing;
