import type { ServiceDefinition } from '#domain/service';

/** Professionals in faith-based institutions: too little is known for a form. */
export const permitQ = {
	id: 'permit-q',
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
