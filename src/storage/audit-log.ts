import type { AuditEntry } from '#domain/audit';
import type { Vault } from '#vault/vault';
import { placeOf } from './audit.ts';
import type { AuditRow, Database } from './database.ts';

/** All entries that are not erased, as they were written. One read, then opened: fit for `live`. */
export async function listAudit(db: Database, vault: Vault): Promise<AuditEntry[]> {
	const rows = await listAuditRows(db);
	const entries = await Promise.all(rows.map((row) => openAudit(vault, row)));
	return entries.filter((entry) => entry !== undefined);
}

/** The log as it is stored, oldest first. */
export function listAuditRows(db: Database): Promise<AuditRow[]> {
	return db.audit.orderBy('seq').toArray();
}

/** Nothing of an erased one. @throws SealBroken, and what a hostile row makes of it */
export async function openAudit(
	vault: Vault,
	{ id, sealed }: AuditRow
): Promise<AuditEntry | undefined> {
	if (sealed === null) return undefined;
	return typeof sealed === 'string' ? vault.openNews(sealed) : vault.open(placeOf(id), sealed);
}
