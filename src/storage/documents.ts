import type { Evidence } from '#domain/evidence';
import { sha256 } from '#vault/digest';
import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting } from './audit-chain.ts';
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
	const detail = { document: id, slot, size };
	const act = { at: evidence.addedAt, act: 'document-attached', application, detail } as const;
	const tables = [db.drafts, db.documents, db.documentBytes];
	await acting(db, byPage(vault), tables, [act], async ({ kept, record }) => {
		if (kept) return;
		if (!(await isOpenIn(db, application))) throw new StorageFailed('closed');
		await db.documentBytes.put(bytesRow);
		await db.documents.put(row);
		await record();
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
	const act = { at, act: 'document-removed', application, detail: { document: id } } as const;
	const tables = [db.drafts, db.documents, db.documentBytes];
	return acting(db, byPage(vault), tables, [act], async ({ kept, record }) => {
		if (kept) return true;
		if (!(await db.documents.get(id)) || !(await isOpenIn(db, application))) return false;
		await db.documents.delete(id);
		await db.documentBytes.delete(id);
		await record();
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
