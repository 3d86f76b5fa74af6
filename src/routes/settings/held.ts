import { isFinal } from '#domain/outbox';
import { purgeRemoved, removeApplication } from '#journey/remove';
import { listDrafts } from '#storage/drafts';
import { listDeliveries } from '#storage/outbox';
import { getPage } from '../open-page.ts';

/** What this phone still holds: the ids of open drafts, and how much waits to be sent. */
export async function heldHere(): Promise<{ drafts: readonly string[]; waiting: number }> {
	const { db, vault } = await getPage();
	const [drafts, rows] = await Promise.all([listDrafts(db, vault), listDeliveries(db)]);
	return {
		drafts: drafts.map(({ id }) => id),
		waiting: rows.filter((row) => !isFinal(row)).length
	};
}

/** Without undo: this is asked for by someone who leaves the phone to others. */
export async function deleteForGood(drafts: readonly string[]): Promise<void> {
	const page = await getPage();
	for (const id of drafts) await removeApplication(page, id);
	await purgeRemoved(page);
}
