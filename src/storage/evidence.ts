import type { Evidence } from '#domain/evidence';
import type { Vault } from '#vault/vault';
import type { Database, DocumentRow } from './database.ts';

/* Apart from what writes documents: every page of a form reads them, one of them writes. */

/** What is attached to an application, oldest first. One read, then opened: fit for `live`. */
export async function listEvidence(
	db: Database,
	vault: Vault,
	application: string
): Promise<Evidence[]> {
	const rows = await db.documents.where('application').equals(application).toArray();
	const evidence = await Promise.all(
		rows.map((row) => vault.open<Evidence>(placeOf('documents', row), row.sealed))
	);
	return evidence.sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
}

/** The application is part of the place: a document moved to another application does not open. */
export function placeOf(
	table: 'documents' | 'documentBytes',
	{ id, application }: Pick<DocumentRow, 'id' | 'application'>
): string {
	return `${table}:${application}:${id}`;
}
