import { findService } from '#catalog/index';
import type { ServiceDefinition } from '#domain/service';
import type { Database, ServiceRow } from '#storage/database';
import { keepService, keptService, serviceRow } from '#storage/services';

export type ServiceTexts = ServiceRow['texts'];
export type ServiceFound = {
	readonly service: ServiceDefinition;
	/** by language, as kept on this phone; what is not there comes with the app */
	readonly texts: ServiceTexts;
	/** the app itself brought it: its own sentences belong to it */
	readonly bundled: boolean;
};
export type Storage = { readonly db: Database };

/**
 * The service as it was at a version, for what was begun under it. Where that was never kept, as the
 * app has it now.
 */
export async function serviceOf(
	{ db }: Storage,
	id: string,
	version: number
): Promise<ServiceFound | undefined> {
	const kept = await keptService(db, id, version);
	return kept ? foundIn(kept) : bundledService(id);
}

/** Keeps what a draft runs under, so that neither an update of the app nor a pack can change it. */
export async function keepForDraft(
	{ db }: Storage,
	service: ServiceDefinition,
	texts: ServiceTexts
): Promise<void> {
	await keepService(db, serviceRow(service, texts));
}

/** As the app itself has it. */
export async function bundledService(id: string): Promise<ServiceFound | undefined> {
	const service = await findService(id);
	return service && { service, texts: {}, bundled: true };
}

export function foundIn({ definition, texts }: ServiceRow): ServiceFound {
	return { service: definition, texts, bundled: false };
}
