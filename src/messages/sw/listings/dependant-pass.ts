import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Pasi ya mtegemezi',
	summary: 'Humruhusu mume, mke, mtoto au jamaa kuishi Kenya na mtu anayemtegemea.',
	searchWords: [
		'pasi ya mtegemezi',
		'pasi ya wategemezi',
		'mtegemezi',
		'viza ya familia',
		'pasi ya familia',
		'viza ya mke',
		'viza ya mume',
		'mke',
		'mume',
		'mtoto',
		'watoto',
		'kuishi na familia',
		'kuungana na familia',
		'dependant pass',
		'fomu 28'
	]
} satisfies Listing;
