import type { Evidence, EvidenceSlot } from '#domain/evidence';
import type { DocumentProblem } from '#documents/prepare';
import { addEvidence } from '#storage/documents';
import { listEvidence } from '#storage/evidence';
import type { PageEnvironment } from './environment.ts';

export type AttachProblem = DocumentProblem | { readonly code: 'too-many'; readonly limit: number };
export type Attached = { readonly attached: Evidence } | { readonly refused: AttachProblem };

/** Makes a picked file fit its slot and keeps it; comes back only once it was read back and compared. */
export async function attach(
	page: PageEnvironment,
	application: string,
	slot: EvidenceSlot,
	file: File
): Promise<Attached> {
	const there = (await listEvidence(page.db, page.vault, application)).filter(
		(one) => one.slot === slot.id
	);
	if (there.length >= slot.maxFiles) return { refused: { code: 'too-many', limit: slot.maxFiles } };
	const prepared = await page.prepare(file, slot);
	if ('refused' in prepared) return prepared;
	const { bytes, ...facts } = prepared.page;
	const evidence: Evidence = {
		...facts,
		id: page.id(),
		application,
		slot: slot.id,
		addedAt: page.now()
	};
	await addEvidence(page.db, page.vault, evidence, bytes);
	return { attached: evidence };
}
