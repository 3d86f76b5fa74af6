import { isFinal } from '#domain/outbox';
import type { Database, OutboxRow } from './database.ts';

const over = new WeakMap<Database, Map<string, OutboxRow>>();

/**
 * As `listDeliveries`, without the letters of what came to its end: those are read from the disk once, for
 * they change no more. Only for who does not send.
 */
export async function listLightDeliveries(db: Database): Promise<OutboxRow[]> {
	const known = over.get(db) ?? new Map<string, OutboxRow>();
	over.set(db, known);
	const ids = await db.outbox.toCollection().primaryKeys();
	const found = await db.outbox.bulkGet(ids.filter((id) => !known.has(id)));
	const fresh = new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
	const rows = ids.flatMap((id) => fresh.get(id) ?? known.get(id) ?? []);
	for (const row of fresh.values()) {
		// a refused one may yet open again
		if (isFinal(row) && row.now.state !== 'refused') known.set(row.id, withoutLetter(row));
	}
	for (const id of [...known.keys()]) if (!ids.includes(id)) known.delete(id);
	return rows.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

function withoutLetter(row: OutboxRow): OutboxRow {
	return 'envelope' in row.call ? { ...row, call: { ...row.call, envelope: '' } } : row;
}
