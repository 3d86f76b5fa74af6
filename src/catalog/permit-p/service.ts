import type { ServiceDefinition } from '#domain/service';
import type { Sourced } from '#domain/source';

/** From a statement of the ministry, as others tell it: no price list names the class. */
const reported = {
	source: 'statement',
	confidence: 'secondary',
	effectiveFrom: '2024-12-16'
} as const satisfies Sourced;
const toldAgain = { ...reported, source: 'alert' } as const satisfies Sourced;

/** Staff of the UN, embassies and aid bodies near Kenya: too little is known for a form. */
export const permitP = {
	id: 'permit-p',
	version: 1,
	group: 'work',
	sections: [],
	slots: [],
	requirements: [],
	fees: [
		{
			id: 'processing',
			stage: 'processing',
			amount: { currency: 'USD', minor: 20_000 },
			...reported
		},
		{
			id: 'issuance',
			stage: 'issuance',
			amount: { currency: 'USD', minor: 100_000 },
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
		alert: {
			title: 'Adili',
			url: 'https://adili.africa/introduction-of-new-categories-of-work-permits',
			asOf: '2024-12'
		}
	},
	unavailable: true
} as const satisfies ServiceDefinition;
