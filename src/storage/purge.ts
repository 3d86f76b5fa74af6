import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting } from './audit-chain.ts';
import { copiesIn, draftOf, liveIn } from './copies.ts';
import type { Database, DraftRow } from './database.ts';
import { forgetGlancesIn } from './kept-glances.ts';

const UNDO_LIVES = 3_600_000;

/** `recent`: what was deleted a short while ago stays, for another tab may still offer to undo it. */
type Spared = 'recent' | 'none';

/**
 * Deleted drafts really go, with their documents and with the copies of what was withdrawn or refused
 * of them. One of which anything is under way, or with the office, stays whole. Audit entries stay:
 * they hold codes and counts, and nothing ever clears them.
 */
export async function purgeDeleted(
	db: Database,
	vault: Vault,
	now: number,
	spared: Spared
): Promise<void> {
	const tables = [
		...[db.drafts, db.documents, db.documentBytes, db.submissions, db.outbox, db.uploads],
		db.settings
	];
	for (let done = false; !done;) {
		const { drafts } = await goingIn(db, now, spared);
		if (drafts.length === 0) return;
		const acts = drafts.map((application) => {
			return { at: now, act: 'draft-purged', application, detail: {} } as const;
		});
		done = await acting(db, byPage(vault), tables, acts, async ({ kept, record }) => {
			if (kept) return true;
			const going = await goingIn(db, now, spared);
			if (going.drafts.join() !== drafts.join()) return false;
			await db.documentBytes.where('application').anyOf(drafts).delete();
			await db.documents.where('application').anyOf(drafts).delete();
			await db.uploads.where('delivery').anyOf(going.sent).delete();
			await db.submissions.bulkDelete(going.sent);
			await db.outbox.bulkDelete(going.sent);
			await db.drafts.bulkDelete(drafts);
			await forgetGlancesIn(db);
			await record();
			return true;
		});
	}
}

/** `sent`: the copies that go with them. */
async function goingIn(
	db: Database,
	now: number,
	spared: Spared
): Promise<{ readonly drafts: string[]; readonly sent: string[] }> {
	const rows = await db.drafts.toArray();
	const deleted = rows
		.filter((row) => row.state === 'deleted' && !(spared === 'recent' && mayBeUndone(row, now)))
		.map((row) => row.id);
	if (deleted.length === 0) return { drafts: [], sent: [] };
	const copies = await copiesIn(db, deleted);
	const live = new Set((await liveIn(db, copies)).map(draftOf));
	return {
		drafts: deleted.filter((id) => !live.has(id)),
		sent: copies.filter((row) => !live.has(draftOf(row))).map((row) => row.id)
	};
}

/** A time ahead of ours is a clock that was set back, and counts by its distance too. */
function mayBeUndone({ deletedAt }: DraftRow, now: number): boolean {
	return deletedAt !== undefined && Math.abs(now - deletedAt) < UNDO_LIVES;
}
