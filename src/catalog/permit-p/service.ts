import type { ServiceDefinition } from '#domain/service';

/** Staff of the UN, embassies and aid bodies near Kenya: too little is known for a form. */
export const permitP = {
	id: 'permit-p',
	version: 1,
	group: 'work',
	sections: [],
	slots: [],
	requirements: [],
	fees: [],
	lists: {},
	sources: {},
	unavailable: true
} as const satisfies ServiceDefinition;
