import { findAdopted } from '#storage/catalog';
import type { Database } from '#storage/database';
import { keptService } from '#storage/services';
import { bundledService, foundIn, type ServiceFound, type Storage } from './service.ts';

/** The service as it is now: of the pack in use or of the app, whichever is newer. */
export async function newestService(
	{ db }: Storage,
	id: string
): Promise<ServiceFound | undefined> {
	const [own, renewed] = await Promise.all([bundledService(id), renewedService(db, id)]);
	if (!own || !renewed) return own ?? renewed;
	return renewed.service.version > own.service.version ? renewed : own;
}

/** The same, where it is newer than the version a draft runs under. */
export async function newerFor(
	page: Storage,
	under: { readonly id: string; readonly version: number }
): Promise<ServiceFound | undefined> {
	const newest = await newestService(page, under.id);
	return newest && newest.service.version > under.version ? newest : undefined;
}

async function renewedService(db: Database, id: string): Promise<ServiceFound | undefined> {
	const pack = await findAdopted(db);
	const entry = pack?.index.find((one) => one.id === id);
	const kept = entry && (await keptService(db, id, entry.version));
	return kept && foundIn(kept);
}
