import { fetchCatalog } from '#worker/catalog';
import { collect } from '#worker/collect';
import { deliver, linkIsBack } from '#worker/deliver';
import { environments } from '#worker/environment';

/**
 * The sender's second home, for browsers that give this page no service worker. The same lock and the
 * same leases hold here, so it does no harm beside a worker.
 */
const everyone = environments('page');

export async function sendFromPage(): Promise<void> {
	for (const env of await everyone()) {
		try {
			await deliver(env);
			await collect(env);
			await fetchCatalog(env);
		} catch (error) {
			env.report(error);
		}
	}
}

/** Makes rows that only waited for a link due at once. */
export async function linkCameBack(): Promise<void> {
	for (const env of await everyone()) await linkIsBack(env);
}
