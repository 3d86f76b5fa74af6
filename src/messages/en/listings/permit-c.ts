import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Class C permit: listed professions',
	summary: 'Permission to practise one of 16 professions in Kenya.',
	searchWords: [
		'class c',
		'permit c',
		'professional permit',
		'prescribed profession',
		'doctor',
		'dentist',
		'nurse',
		'lawyer',
		'engineer',
		'architect',
		'accountant',
		'pharmacist',
		'vet',
		'surveyor',
		'scientist',
		'ict expert',
		'actuary',
		'work permit',
		'renew class c',
		'kep/c'
	]
} satisfies Listing;
