import type { Database } from '#storage/database';
import { mailbox } from '#storage/settings';
import { listenForNews } from '#gateway/stream';
import type { SenderEnvironment } from '#worker/environment';

let everyone: (() => Promise<readonly SenderEnvironment[]>) | undefined;

/** The heavy part comes only to a page that does the sending. */
async function sender() {
	const [{ environments }, { collect }, { deliver, linkIsBack }, { fetchCatalog }] =
		await Promise.all([
			import('#worker/environment'),
			import('#worker/collect'),
			import('#worker/deliver'),
			import('#worker/catalog')
		]);
	everyone ??= environments('page');
	return { everyone, collect, deliver, linkIsBack, fetchCatalog };
}

/**
 * The sender's second home, for browsers that give this page no service worker. The same lock and the
 * same leases hold here, so it does no harm beside a worker.
 */
export async function sendFromPage(): Promise<void> {
	const { everyone, collect, deliver, fetchCatalog } = await sender();
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
	const { everyone, linkIsBack } = await sender();
	for (const env of await everyone()) await linkIsBack(env);
}

/**
 * Hears that there is news while this page is open, and nothing of what it is: that, the sender asks. No
 * worker could listen for so long. Ends, or throws, with the link.
 */
export async function hearFromPage(
	db: Database,
	heard: () => void,
	signal: AbortSignal
): Promise<void> {
	const token = await mailbox(db);
	const base = new URL('/v1', location.href).href;
	await listenForNews({ base, token, fetch: (...call) => fetch(...call), signal, heard });
}
