import type { ServiceDefinition } from '#domain/service';

/** A service is a folder, its sentences, and one line here. */
const services = {
	eta: { group: 'visit', load: async () => (await import('./eta/service.ts')).eta },
	'visit-extension': {
		group: 'visit',
		load: async () => (await import('./visit-extension/service.ts')).visitExtension
	},
	'permit-a': {
		group: 'work',
		load: async () => (await import('./permit-a/service.ts')).permitA
	},
	'permit-b': {
		group: 'work',
		load: async () => (await import('./permit-b/service.ts')).permitB
	},
	'permit-c': {
		group: 'work',
		load: async () => (await import('./permit-c/service.ts')).permitC
	},
	'permit-d': {
		group: 'work',
		load: async () => (await import('./permit-d/service.ts')).permitD
	},
	'permit-f': {
		group: 'work',
		load: async () => (await import('./permit-f/service.ts')).permitF
	},
	'permit-g': {
		group: 'work',
		load: async () => (await import('./permit-g/service.ts')).permitG
	},
	'permit-i': {
		group: 'work',
		load: async () => (await import('./permit-i/service.ts')).permitI
	},
	'permit-k': {
		group: 'work',
		load: async () => (await import('./permit-k/service.ts')).permitK
	},
	'permit-m': {
		group: 'work',
		load: async () => (await import('./permit-m/service.ts')).permitM
	},
	'permit-n': {
		group: 'work',
		load: async () => (await import('./permit-n/service.ts')).permitN
	},
	'permit-p': {
		group: 'work',
		load: async () => (await import('./permit-p/service.ts')).permitP
	},
	'permit-q': {
		group: 'work',
		load: async () => (await import('./permit-q/service.ts')).permitQ
	},
	'permit-r': {
		group: 'work',
		load: async () => (await import('./permit-r/service.ts')).permitR
	},
	're-entry-pass': {
		group: 'pass',
		load: async () => (await import('./re-entry-pass/service.ts')).reEntryPass
	},
	'special-pass': {
		group: 'pass',
		load: async () => (await import('./special-pass/service.ts')).specialPass
	},
	'dependant-pass': {
		group: 'pass',
		load: async () => (await import('./dependant-pass/service.ts')).dependantPass
	},
	'student-pass': {
		group: 'pass',
		load: async () => (await import('./student-pass/service.ts')).studentPass
	},
	'internship-pass': {
		group: 'pass',
		load: async () => (await import('./internship-pass/service.ts')).internshipPass
	},
	'alien-card': {
		group: 'registration',
		load: async () => (await import('./alien-card/service.ts')).alienCard
	},
	'passport-first': {
		group: 'passport',
		load: async () => (await import('./passport-first/service.ts')).passportFirst
	},
	'passport-child': {
		group: 'passport',
		load: async () => (await import('./passport-child/service.ts')).passportChild
	},
	'passport-renewal': {
		group: 'passport',
		load: async () => (await import('./passport-renewal/service.ts')).passportRenewal
	},
	'passport-lost': {
		group: 'passport',
		load: async () => (await import('./passport-lost/service.ts')).passportLost
	},
	'temporary-permit': {
		group: 'passport',
		load: async () => (await import('./temporary-permit/service.ts')).temporaryPermit
	},
	'permanent-residence': {
		group: 'status',
		load: async () => (await import('./permanent-residence/service.ts')).permanentResidence
	},
	'citizenship-regain': {
		group: 'status',
		load: async () => (await import('./citizenship-regain/service.ts')).citizenshipRegain
	},
	'dual-citizenship': {
		group: 'status',
		load: async () => (await import('./dual-citizenship/service.ts')).dualCitizenship
	},
	'citizenship-endorsement': {
		group: 'status',
		load: async () => (await import('./citizenship-endorsement/service.ts')).citizenshipEndorsement
	},
	'citizenship-marriage': {
		group: 'status',
		load: async () => (await import('./citizenship-marriage/service.ts')).citizenshipMarriage
	},
	'citizenship-residence': {
		group: 'status',
		load: async () => (await import('./citizenship-residence/service.ts')).citizenshipResidence
	},
	'citizenship-child': {
		group: 'status',
		load: async () => (await import('./citizenship-child/service.ts')).citizenshipChild
	}
} as const satisfies Record<
	string,
	{ group: ServiceDefinition['group']; load: () => Promise<ServiceDefinition> }
>;

export type ServiceId = keyof typeof services;
/** What a list of services needs, without loading one. */
export type ServiceSummary = { readonly id: ServiceId; readonly group: ServiceDefinition['group'] };

export const serviceIds = Object.keys(services) as readonly ServiceId[];

export function listServices(): readonly ServiceSummary[] {
	return serviceIds.map((id) => ({ id, group: services[id].group }));
}

export function isServiceId(id: string): id is ServiceId {
	return Object.hasOwn(services, id);
}

/** The service, or nothing for an id that this version of the app does not know. */
export async function findService(id: string): Promise<ServiceDefinition | undefined> {
	return isServiceId(id) ? services[id].load() : undefined;
}
