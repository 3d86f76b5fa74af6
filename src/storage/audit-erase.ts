import type { Table } from 'dexie';
import { sha256 } from '#vault/digest';
import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting, type Acting, type AuditAct } from './audit-chain.ts';
import type { AuditRow, Database } from './database.ts';
import { forgetGlancesIn } from './kept-glances.ts';

export type ErasingEntries = {
	readonly applications: readonly string[];
	readonly at: number;
	/** said beside how many went, and which */
	readonly detail?: AuditAct['detail'];
};

/**
 * Erases what the log says of these applications, in one transaction with `run` over `tables`: as `acting`,
 * whose `record` empties them too. The rows stay, emptied, with digest and link, so that the chain can
 * still be verified; one more entry says how many went, and the digest of which.
 */
export async function erasing<T>(
	db: Database,
	vault: Vault,
	{ applications, at, detail = {} }: ErasingEntries,
	tables: Table[],
	run: (one: Acting) => Promise<T>
): Promise<T> {
	for (;;) {
		const rows = await rowsOf(db, applications);
		const erased = await erasureOf(rows.map(({ id }) => id));
		const said = { ...detail, entries: rows.length, rows: erased };
		const act = { at, act: 'erased', application: null, detail: said } as const;
		const all = [...new Set([...tables, db.settings])];
		const done = await acting(db, byPage(vault), all, [act], async (one) => {
			if (!one.kept && (await rowsOf(db, applications)).length !== rows.length) return undefined;
			const record = async () => {
				// those of a release before get their link with it
				await one.record();
				const linked = await rowsOf(db, applications);
				for (const row of linked) await db.audit.put(emptied(row, erased));
				await forgetGlancesIn(db);
			};
			return { came: await run({ ...one, record }) };
		});
		if (done) return done.came;
	}
}

function emptied(row: AuditRow, erased: string): AuditRow {
	const bare = { ...row, application: null, sealed: null, erased };
	Reflect.deleteProperty(bare, 'old');
	return bare;
}

/** Which rows were erased together, as their entry names them. */
export function erasureOf(ids: readonly string[]): Promise<string> {
	return sha256(ids.join(' '));
}

async function rowsOf(db: Database, applications: readonly string[]): Promise<AuditRow[]> {
	return db.audit.where('application').anyOf(applications).sortBy('seq');
}
