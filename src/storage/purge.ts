import { copiesIn, draftOf, liveIn } from './copies.ts';
import type { Database, DraftRow } from './database.ts';
import { writing } from './write.ts';

const UNDO_LIVES = 3_600_000;

/**
 * Deleted drafts really go, with their documents and with the copies of what was withdrawn or refused
 * of them. One of which anything is under way, or with the office, stays whole. Audit entries stay:
 * they hold codes and counts, and nothing ever clears them.
 * With `now`, what was deleted a short while ago stays: another tab may still offer to undo it.
 */
export async function purgeDeleted(db: Database, now?: number): Promise<void> {
	const tables = [db.drafts, db.documents, db.documentBytes, db.submissions, db.outbox, db.uploads];
	await writing(db, tables, async () => {
		const rows = await db.drafts.toArray();
		const deleted = rows
			.filter((row) => row.state === 'deleted' && !mayBeUndone(row, now))
			.map((row) => row.id);
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

/** A time ahead of ours is a clock that was set back, and counts by its distance too. */
function mayBeUndone({ deletedAt }: DraftRow, now: number | undefined): boolean {
	if (now === undefined || deletedAt === undefined) return false;
	return Math.abs(now - deletedAt) < UNDO_LIVES;
}
