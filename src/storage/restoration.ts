import { isRecord } from '#domain/shape';
import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting, type Acting, type AuditAct } from './audit-chain.ts';
import { CARRIED, rowsOf, type AnyRow, type Snapshot } from './backup.ts';
import type { Database } from './database.ts';

/** ms; all documents of a phone may be written at once */
const PATIENCE = 300_000;

/**
 * What a restoration changes; all rows are sealed already. `acts`: those of the other device's log too,
 * which are linked here like any other.
 */
export type Restoration = {
	readonly puts: readonly { readonly table: string; readonly rows: readonly AnyRow[] }[];
	readonly deletes: readonly { readonly table: string; readonly ids: readonly string[] }[];
	readonly acts: readonly AuditAct[];
};

/**
 * Everything or nothing, in one transaction. False when what was looked at has changed meanwhile (`seen`:
 * its `traceOf`), and then nothing was written.
 * @throws StorageFull, StorageFailed
 */
export async function writeRestoration(
	db: Database,
	vault: Vault,
	{ puts, deletes, acts }: Restoration,
	seen: string
): Promise<boolean> {
	const tables = [...Object.keys(CARRIED).map((name) => db.table(name)), db.erased];
	const foreign = acts.flatMap(({ id }) => id ?? []);
	const write = async ({ kept, record }: Acting) => {
		if (kept) return true;
		if ((await traceIn(db)) !== seen) return false;
		if ((await db.audit.where('id').anyOf(foreign).count()) > 0) return false;
		for (const { table, ids } of deletes) await db.table(table).bulkDelete([...ids]);
		for (const { table, rows } of puts) {
			for (const row of rows) await db.table(table).put(row);
			// what was erased here before and comes back is heard of again
			if (table === 'submissions') await db.erased.bulkDelete(rows.map(({ id }) => id));
		}
		await record();
		return true;
	};
	return acting(db, byPage(vault), tables, acts, write, Math.max(db.patience, PATIENCE));
}

/** What must not have changed between looking and writing. */
export function traceOf({ rows }: Pick<Snapshot, 'rows'>): string {
	const { drafts, outbox, documents, submissions } = rows;
	return [
		...drafts.map(({ id, revision, state }) => `${id} ${String(revision)} ${String(state)}`),
		...outbox.map(({ id, now, handedOver }) => `${id} ${stateOf(now)} ${String(handedOver)}`),
		...[...documents, ...submissions].map(({ id }) => id)
	].join('\n');
}

async function traceIn(db: Database): Promise<string> {
	const [drafts, outbox, documents, submissions] = await Promise.all(
		[db.drafts, db.outbox, db.documents, db.submissions].map((table) => rowsOf(table as never))
	);
	if (!drafts || !outbox || !documents || !submissions) return '';
	return traceOf({ rows: { drafts, outbox, documents, submissions } as never });
}

function stateOf(now: unknown): string {
	return isRecord(now) ? String(now['state']) : '';
}
