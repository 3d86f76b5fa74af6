import { RETENTION_DEFAULT, type RetentionMark, type RetentionMonths } from '#domain/retention';
import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting } from './audit-chain.ts';
import type { Database } from './database.ts';
import { writing } from './write.ts';

/** How long the person lets finished and untouched things stay. One read: fit for `live`. */
export async function retentionMonths(db: Database): Promise<RetentionMonths> {
	const row = await db.settings.get('retention');
	return row?.id === 'retention' ? row.months : RETENTION_DEFAULT;
}

/** Another choice is another promise: warnings of the one before do not count for it. */
export async function setRetention(
	db: Database,
	vault: Vault,
	months: RetentionMonths,
	at: number
): Promise<void> {
	const act = { at, act: 'retention-chosen', application: null, detail: { months } } as const;
	const tables = [db.settings, db.retention];
	await acting(db, byPage(vault), tables, [act], async ({ kept, record }) => {
		if (kept) return;
		await db.settings.put({ id: 'retention', months });
		await db.retention.toCollection().modify({ warning: null });
		await record();
	});
}

/** One read: fit for `live`. */
export function listMarks(db: Database): Promise<RetentionMark[]> {
	return db.retention.toArray();
}

/** Keeps these warnings, but for what another tab was told to keep meanwhile. */
export async function putWarnings(db: Database, marks: readonly RetentionMark[]): Promise<void> {
	if (marks.length === 0) return;
	await writing(db, [db.retention], async () => {
		for (const mark of marks) {
			const stored = await db.retention.get(mark.id);
			if ((stored?.keptAt ?? null) === mark.keptAt) await db.retention.put({ ...stored, ...mark });
		}
	});
}

/** *Keep*: its time begins anew. */
export async function keepLonger(
	db: Database,
	vault: Vault,
	application: string,
	at: number
): Promise<void> {
	const act = { at, act: 'kept-longer', application, detail: {} } as const;
	await acting(db, byPage(vault), [db.retention], [act], async ({ kept, record }) => {
		if (kept) return;
		await db.retention.put({ id: application, keptAt: at, warning: null });
		await record();
	});
}
