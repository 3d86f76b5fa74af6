import { fetchCatalog } from './catalog.ts';
import { collect } from './collect.ts';
import { anythingWaits, deliver } from './deliver.ts';
import type { SenderEnvironment } from './environment.ts';

/**
 * Sends and listens for each person, then tells them, the catalog last: it may take its time. What fails
 * holds up nothing else.
 */
export async function wakeUp(
	everyone: readonly SenderEnvironment[],
	askForSync: () => Promise<void>,
	tell?: () => Promise<void>
): Promise<void> {
	for (const env of everyone) await sendAndListen(env, askForSync).catch(env.report);
	await tell?.();
	for (const env of everyone) await fetchCatalog(env).catch(env.report);
}

/** News that cannot be had must not keep the rows from their next chance. */
async function sendAndListen(env: SenderEnvironment, askForSync: () => Promise<void>) {
	await deliver(env);
	await collect(env).catch(env.report);
	// While the browser believes in a link, a sync would come back at once and overrule the back-off.
	if (!env.online() && (await anythingWaits(env))) await askForSync();
}
