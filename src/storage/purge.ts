import { copiesIn, draftOf, liveIn } from './copies.ts';
import type { Database } from './database.ts';
import { writing } from './write.ts';

/**
 * Deleted drafts really go, with their documents and with the copies of what was withdrawn or refused
 * of them. One of which anything is under way, or with the office, stays whole. Audit entries stay:
 * they hold codes and counts, and nothing ever clears them.
 */
export async function purgeDeleted(db: Database): Promise<void> {
	const tables = [db.drafts, db.documents, db.documentBytes, db.submissions, db.outbox, db.uploads];
	await writing(db, tables, async () => {
		const rows = await db.drafts.toArray();
		const deleted = rows.filter((row) => row.state === 'deleted').map((row) => row.id);
		if (deleted.length === 0) return;
		const copies = await copiesIn(db, deleted);
		const spared = new Set((await liveIn(db, copies)).map(draftOf));
		const drafts = deleted.filter((id) => !spared.has(id));
		const sent = copies.filter((row) => !spared.has(draftOf(row))).map((row) => row.id);
		await db.documentBytes.where('application').anyOf(drafts).delete();
		await db.documents.where('application').anyOf(drafts).delete();
		await db.uploads.where('delivery').anyOf(sent).delete();
		await db.submissions.bulkDelete(sent);
		await db.outbox.bulkDelete(sent);
		await db.drafts.bulkDelete(drafts);
	});
}
