import { collect } from './collect.ts';
import { anythingWaits, deliver } from './deliver.ts';
import type { SenderEnvironment } from './environment.ts';

/** Sends, then listens; news that cannot be had must not keep the rows from their next chance. */
export async function wakeUp(
	env: SenderEnvironment,
	askForSync: () => Promise<void>
): Promise<void> {
	await deliver(env);
	await collect(env).catch(env.report);
	// While the browser believes in a link, a sync would come back at once and overrule the back-off.
	if (!env.online() && (await anythingWaits(env))) await askForSync();
}
