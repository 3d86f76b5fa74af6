import type { Listing } from '../../service-text.ts';

export const listing = {
	name: 'Class R permit: East African citizens',
	summary: 'Permission for citizens of East African countries to live, work or trade in Kenya.',
	searchWords: [
		'class r',
		'permit r',
		'eac permit',
		'eac citizen',
		'east african',
		'east africa work permit',
		'ugandan work permit',
		'tanzanian work permit',
		'rwandan work permit',
		'burundian work permit',
		'south sudanese work permit',
		'congolese work permit',
		'free work permit',
		'cross-border trader',
		'small trader',
		'renew class r'
	]
} satisfies Listing;
