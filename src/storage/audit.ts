import type { AuditEntry } from '#domain/audit';
import type { Vault } from '#vault/vault';
import type { AuditRow, Database } from './database.ts';

export type AuditAct = Omit<AuditEntry, 'id'>;

/** An entry as the page writes it. Made before the transaction that adds it. */
export async function sealAudit(vault: Vault, act: AuditAct): Promise<AuditRow> {
	const id = crypto.randomUUID();
	const entry: AuditEntry = { ...act, id };
	return { id, application: act.application, sealed: await vault.seal(`audit:${id}`, entry) };
}

/** Part of the caller's transaction; the same row twice is one row. */
export async function addAuditIn(db: Database, row: AuditRow): Promise<void> {
	if ((await db.audit.where('id').equals(row.id).count()) === 0) await db.audit.add(row);
}

/** All entries, in the order in which they were written. One read, then opened: fit for liveQuery. */
export async function listAudit(db: Database, vault: Vault): Promise<AuditEntry[]> {
	const rows = await db.audit.orderBy('seq').toArray();
	return Promise.all(
		rows.map(({ id, sealed }) =>
			typeof sealed === 'string'
				? vault.openNews<AuditEntry>(sealed)
				: vault.open<AuditEntry>(`audit:${id}`, sealed)
		)
	);
}
