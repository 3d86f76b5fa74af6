import type { Database, OutboxRow } from './database.ts';

/**
 * All rows, oldest first. In a file of its own, because every page asks for them, and few need more of
 * the outbox.
 */
export async function listDeliveries(db: Database): Promise<OutboxRow[]> {
	const rows = await db.outbox.toArray();
	return rows.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
