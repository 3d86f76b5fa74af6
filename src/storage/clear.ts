import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting } from './audit-chain.ts';
import { draftOf } from './copies.ts';
import type { Database } from './database.ts';
import { openCopies, placeOf } from './submissions.ts';

/**
 * The documents of an application and of its replies go, with the small pictures of them in its copies.
 * What they were called, and everything else, stays. Answers how many went.
 */
export async function clearDocuments(
	db: Database,
	vault: Vault,
	application: string,
	at: number
): Promise<number> {
	const rows = await db.submissions.where('application').equals(application).toArray();
	const owners = [...new Set([application, ...rows.map(draftOf)])];
	const copies = await Promise.all(
		(await openCopies(vault, rows)).map(async ({ row, copy }) => {
			const evidence = copy.evidence.map((one) => ({ ...one, thumbnail: null }));
			return { ...row, sealed: await vault.seal(placeOf(row.id), { ...copy, evidence }) };
		})
	);
	const documents = await db.documents.where('application').anyOf(owners).count();
	const act = { at, act: 'copies-cleared', application, detail: { documents } } as const;
	const tables = [db.documents, db.documentBytes, db.submissions];
	return acting(db, byPage(vault), tables, [act], async ({ kept, record }) => {
		if (kept) return documents;
		await db.documentBytes.where('application').anyOf(owners).delete();
		await db.documents.where('application').anyOf(owners).delete();
		await db.submissions.bulkPut(copies);
		await record();
		return documents;
	});
}
