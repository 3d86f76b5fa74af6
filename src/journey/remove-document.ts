import type { Evidence } from '#domain/evidence';
import { addEvidence, removeEvidence } from '#storage/documents';
import type { PageEnvironment } from './environment.ts';

/** Takes a document off its application; false when it was not there. */
export function removeDocument(page: PageEnvironment, id: string): Promise<boolean> {
	return removeEvidence(page.db, page.vault, id, page.now());
}

/** Brings back what was just removed, with the bytes that were read before. */
export function restoreDocument(
	page: PageEnvironment,
	evidence: Evidence,
	bytes: ArrayBuffer
): Promise<void> {
	return addEvidence(page.db, page.vault, { ...evidence, addedAt: page.now() }, bytes);
}
