import type { Database, OutboxRow } from './database.ts';

/**
 * All rows, oldest first. In a file of its own, because every page asks for them, and few need more of
 * the outbox.
 */
export async function listDeliveries(db: Database): Promise<OutboxRow[]> {
	const rows = await db.outbox.toArray();
	return inOrder(rows);
}

/** Those of the application that a submission belongs to, oldest first. */
export async function deliveriesAbout(db: Database, submission: string): Promise<OutboxRow[]> {
	const row = await db.outbox.get(submission);
	return deliveriesOf(db, row?.application ?? submission);
}

/** Those of one application, oldest first. */
export async function deliveriesOf(db: Database, application: string): Promise<OutboxRow[]> {
	return inOrder(await db.outbox.where('application').equals(application).toArray());
}

function inOrder(rows: OutboxRow[]): OutboxRow[] {
	return rows.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
