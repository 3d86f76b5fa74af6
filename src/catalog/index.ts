import type { ServiceDefinition } from '#domain/service';

/** A service is a folder, its sentences, and one line here. */
const services = {
	eta: { group: 'visit', load: async () => (await import('./eta/service.ts')).eta }
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
