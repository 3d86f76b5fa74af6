import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Passport renewal',
	summary: 'A new Kenyan passport in place of one that has run out, is full or has old details.',
	searchWords: [
		'renew passport',
		'passport renewal',
		'renewal',
		'replace passport',
		'passport replacement',
		'expired passport',
		'passport expired',
		'passport full',
		'full passport',
		'no empty pages',
		'old passport',
		'old generation passport',
		'change name in passport',
		'change of name',
		'married name',
		'upgrade passport',
		'epassport renewal',
		'renew child passport'
	]
} satisfies Listing;
