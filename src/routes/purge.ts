import { purgeRemoved } from '#journey/remove';
import { getPage } from './open-page.ts';

let purged = false;

/** Once a visit, before anything is deleted in it: an undo that is still on offer must find its draft. */
export async function purgeOnce(): Promise<void> {
	if (purged) return;
	purged = true;
	try {
		await purgeRemoved(await getPage());
	} catch {
		// what could not go now goes at the next visit
	}
}
