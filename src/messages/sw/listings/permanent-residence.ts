import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Ukaazi wa kudumu (Fomu 23)',
	summary: 'Haki ya kuishi na kufanya kazi Kenya bila tarehe ya mwisho.',
	searchWords: [
		'ukaazi wa kudumu',
		'makazi ya kudumu',
		'kuishi kenya daima',
		'kuhamia kenya',
		'kukaa kenya',
		'mkenya wa zamani',
		'nimeoa mkenya',
		'nimeolewa na mkenya',
		'mtoto wa mkenya',
		'miaka saba ya vibali',
		'kundi a',
		'kundi b',
		'kundi c',
		'kundi d',
		'fomu 23',
		'permanent residence'
	]
} satisfies Listing;
