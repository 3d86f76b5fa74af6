import { findService } from '#catalog/index';
import type { ServiceFound } from '#journey/service';
import { readMark } from './device.ts';
import { getPage } from './open-page.ts';

/** The service as this phone knows it now; where nothing was ever renewed, the database stays closed. */
export async function serviceHere(id: string): Promise<ServiceFound | undefined> {
	if (readMark('catalog')) {
		const found = await renewed(id).catch(() => undefined);
		if (found) return found;
	}
	const service = await findService(id);
	return service && { service, texts: {}, bundled: true };
}

async function renewed(id: string): Promise<ServiceFound | undefined> {
	const [page, { newestService }] = await Promise.all([getPage(), import('#journey/newer')]);
	return newestService(page, id);
}
