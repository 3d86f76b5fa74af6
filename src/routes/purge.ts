import { purgeLongRemoved } from '#journey/remove';
import { getPage } from './open-page.ts';

let purged = false;

/** Once a visit. An undo that is still on offer, here or in another tab, must find its draft. */
export async function purgeOnce(): Promise<void> {
	if (purged) return;
	purged = true;
	try {
		await purgeLongRemoved(await getPage());
	} catch {
		// what could not go now goes at the next visit
	}
}
