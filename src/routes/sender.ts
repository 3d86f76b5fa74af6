import { fetchCatalog } from '#worker/catalog';
import { collect } from '#worker/collect';
import { deliver, linkIsBack } from '#worker/deliver';
import { openEnvironment, type SenderEnvironment } from '#worker/environment';

/**
 * The sender's second home, for browsers that give this page no service worker. The same lock and the
 * same leases hold here, so it does no harm beside a worker.
 */
let opened: Promise<SenderEnvironment> | undefined;

function environment(): Promise<SenderEnvironment> {
	opened ??= openEnvironment('page').catch((error: unknown) => {
		opened = undefined;
		throw error;
	});
	return opened;
}

export async function sendFromPage(): Promise<void> {
	const env = await environment();
	try {
		await deliver(env);
		await collect(env);
		await fetchCatalog(env);
	} catch (error) {
		env.report(error);
	}
}

/** Makes rows that only waited for a link due at once. */
export async function linkCameBack(): Promise<void> {
	await linkIsBack(await environment());
}
