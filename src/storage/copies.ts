import type { Database, SubmissionRow } from './database.ts';

const NEVER_ARRIVED = ['withdrawn', 'refused'];

/** The draft that a copy was made from. */
export function draftOf(row: SubmissionRow): string {
	return row.kind === 'submission' ? row.application : row.draft;
}

/** What a copy names that was written in no draft: there is none of that name. */
export function noDraft(id: string): string {
	return `ask:${id}`;
}

/** Part of the caller's transaction: all that was ever sent of these drafts. */
export async function copiesIn(db: Database, drafts: readonly string[]): Promise<SubmissionRow[]> {
	const rows = await db.submissions.toArray();
	return rows.filter((row) => drafts.includes(draftOf(row)));
}

/**
 * Part of the caller's transaction: those copies of which something is under way, or with the office.
 * A state that a later release brought counts as such.
 */
export async function liveIn(
	db: Database,
	copies: readonly SubmissionRow[]
): Promise<SubmissionRow[]> {
	const deliveries = await db.outbox.bulkGet(copies.map((row) => row.id));
	return copies.filter((_, index) => {
		const state = deliveries[index]?.now.state;
		return state === undefined || !NEVER_ARRIVED.includes(state);
	});
}
