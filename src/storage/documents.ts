import type { Evidence } from '#domain/evidence';
import { sha256 } from '#vault/digest';
import { sameSealing } from '#vault/sealed';
import type { Vault } from '#vault/vault';
import { addAuditIn, sealAudit } from './audit.ts';
import type { Database } from './database.ts';
import { StorageFailed } from './errors.ts';
import { placeOf } from './evidence.ts';
import { writing } from './write.ts';

/**
 * Bytes, row and audit entry in one transaction; then what is stored is read back and its SHA-256
 * compared with `evidence.digest`. Only an open draft takes any: what was submitted, or put away while
 * the file was being looked at, stays as it is.
 * @throws StorageFull, StorageFailed; nothing of it is kept then
 */
export async function addEvidence(
	db: Database,
	vault: Vault,
	evidence: Evidence,
	bytes: ArrayBuffer
): Promise<void> {
	const { id, application, slot, size } = evidence;
	const owner = { id, application };
	const row = { ...owner, sealed: await vault.seal(placeOf('documents', owner), evidence) };
	const place = placeOf('documentBytes', owner);
	const bytesRow = { ...owner, sealed: await vault.sealBytes(place, bytes) };
	const audit = await sealAudit(vault, {
		at: evidence.addedAt,
		act: 'document-attached',
		application,
		detail: { document: id, slot, size }
	});
	const tables = [db.drafts, db.documents, db.documentBytes, db.audit];
	await writing(db, tables, async ({ again }) => {
		const stored = await db.documents.get(id);
		if (again && stored && sameSealing(stored.sealed, row.sealed)) return;
		if (!(await isOpenIn(db, application))) throw new StorageFailed('closed');
		await db.documentBytes.put(bytesRow);
		await db.documents.put(row);
		await addAuditIn(db, audit);
	});
	await compareStored(db, vault, evidence);
}

/**
 * What was found out about a document since; its bytes stay as they are. False when it was removed
 * meanwhile: it does not come back.
 */
export async function updateEvidence(
	db: Database,
	vault: Vault,
	evidence: Evidence
): Promise<boolean> {
	const sealed = await vault.seal(placeOf('documents', evidence), evidence);
	return writing(db, [db.documents], async () => {
		const stored = await db.documents.get(evidence.id);
		if (stored?.application !== evidence.application) return false;
		await db.documents.put({ ...stored, sealed });
		return true;
	});
}

/** The document's own bytes. @throws StorageFailed when there are none */
export async function readBytes(db: Database, vault: Vault, id: string): Promise<ArrayBuffer> {
	const row = await db.documentBytes.get(id);
	if (!row) throw new StorageFailed('broken', new Error('The bytes of a document are gone'));
	return vault.openBytes(placeOf('documentBytes', row), row.sealed);
}

/** False when it was not there, or its application is no longer an open draft. */
export async function removeEvidence(
	db: Database,
	vault: Vault,
	id: string,
	at: number
): Promise<boolean> {
	const row = await db.documents.get(id);
	if (!row) return false;
	const { application } = row;
	const audit = await sealAudit(vault, {
		at,
		act: 'document-removed',
		application,
		detail: { document: id }
	});
	const tables = [db.drafts, db.documents, db.documentBytes, db.audit];
	return writing(db, tables, async ({ again }) => {
		if (again && (await db.audit.get({ id: audit.id }))) return true;
		if (!(await db.documents.get(id)) || !(await isOpenIn(db, application))) return false;
		await db.documents.delete(id);
		await db.documentBytes.delete(id);
		await addAuditIn(db, audit);
		return true;
	});
}

async function isOpenIn(db: Database, application: string): Promise<boolean> {
	return (await db.drafts.get(application))?.state === 'open';
}

async function compareStored(db: Database, vault: Vault, evidence: Evidence): Promise<void> {
	try {
		const digest = await sha256(await readBytes(db, vault, evidence.id));
		if (digest === evidence.digest) return;
		throw new Error(`Read back ${digest} instead of ${evidence.digest}`);
	} catch (error) {
		await writing(db, [db.documents, db.documentBytes], async () => {
			await db.documents.delete(evidence.id);
			await db.documentBytes.delete(evidence.id);
		});
		throw new StorageFailed('read-back', error);
	}
}
