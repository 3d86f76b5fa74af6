import type { Evidence } from '#domain/evidence';
import type { SealedEvidence, UploadManifest } from '#domain/submission';
import { readBytes } from '#storage/documents';
import type { UploadRow } from '#storage/database';
import { sha256, uploadIdOf } from '#vault/digest';
import { sealDocument } from '#vault/office-seal';
import type { PageEnvironment } from './environment.ts';

/** Documents sealed for the office: how the envelope lists them, and what is uploaded. */
export type Parcel = {
	readonly evidence: readonly SealedEvidence[];
	readonly manifests: readonly UploadManifest[];
	readonly uploads: readonly UploadRow[];
};

/**
 * Seals each document under a key of its own. One whose bytes are gone, or are not the ones that were
 * attached, makes the whole parcel `incomplete`: nothing is ever sent without a document.
 */
export async function packDocuments(
	page: PageEnvironment,
	delivery: string,
	documents: readonly Evidence[]
): Promise<{ parcel: Parcel } | { incomplete: readonly Evidence[] }> {
	const evidence: SealedEvidence[] = [];
	const manifests: UploadManifest[] = [];
	const uploads: UploadRow[] = [];
	const incomplete: Evidence[] = [];
	for (const document of documents) {
		const bytes = await intactBytes(page, document);
		if (!bytes) {
			incomplete.push(document);
			continue;
		}
		const { sealed, key, iv } = await sealDocument(bytes);
		const sealedDigest = await sha256(sealed);
		const id = await uploadIdOf(delivery, sealedDigest);
		const { slot, name, type, size, digest } = document;
		evidence.push({ slot, name, type, size, digest, upload: id, key, iv });
		manifests.push({ id, size: sealed.byteLength, digest: sealedDigest });
		uploads.push({ id, delivery, bytes: sealed });
	}
	if (incomplete.length > 0) return { incomplete };
	return { parcel: { evidence, manifests, uploads } };
}

/** Upload and envelope bytes together, as the outbox counts them. */
export function parcelSize(manifests: readonly UploadManifest[], envelope: string): number {
	return manifests.reduce((sum, { size }) => sum + size, envelope.length);
}

async function intactBytes(
	page: PageEnvironment,
	document: Evidence
): Promise<ArrayBuffer | undefined> {
	const bytes = await readBytes(page.db, page.vault, document.id).catch(() => undefined);
	if (bytes?.byteLength !== document.size) return undefined;
	return (await sha256(bytes)) === document.digest ? bytes : undefined;
}
