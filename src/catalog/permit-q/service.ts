import type { ServiceDefinition } from '#domain/service';
import type { Sourced } from '#domain/source';

/** From a statement of the ministry, as others tell it: no price list names the class. */
const reported = {
	source: 'statement',
	confidence: 'secondary',
	effectiveFrom: '2024-12-16'
} as const satisfies Sourced;
const toldAgain = { ...reported, source: 'news' } as const satisfies Sourced;

/** Professionals in faith-based institutions: too little is known for a form. */
export const permitQ = {
	id: 'permit-q',
	version: 1,
	group: 'work',
	sections: [],
	slots: [],
	requirements: [],
	fees: [
		{
			id: 'processing',
			stage: 'processing',
			amount: { currency: 'KES', minor: 2_000_000 },
			...reported
		},
		{
			id: 'issuance',
			stage: 'issuance',
			amount: { currency: 'KES', minor: 10_000_000 },
			...toldAgain
		}
	],
	lists: {},
	sources: {
		statement: {
			title: 'City Mirror',
			url: 'https://citymirror.ke/govt-unveils-new-work-permits-and-charges-for-foreigners',
			asOf: '2024-12'
		},
		news: {
			title: 'The Standard',
			url: 'https://www.standardmedia.co.ke/national/article/2001508232/state-introduces-sh120-000-annual-fees-for-professionals-in-churches',
			asOf: '2024-12'
		}
	},
	unavailable: true
} as const satisfies ServiceDefinition;
