import type { Vault } from '#vault/vault';
import { addAuditIn, sealAudit } from './audit.ts';
import { draftOf } from './copies.ts';
import type { Database } from './database.ts';
import { openCopies, placeOf } from './submissions.ts';
import { writing } from './write.ts';

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
	const detail = { documents };
	const audit = await sealAudit(vault, { at, act: 'copies-cleared', application, detail });
	return writing(db, [db.documents, db.documentBytes, db.submissions, db.audit], async () => {
		await db.documentBytes.where('application').anyOf(owners).delete();
		await db.documents.where('application').anyOf(owners).delete();
		await db.submissions.bulkPut(copies);
		await addAuditIn(db, audit);
		return documents;
	});
}
