import type { Evidence, EvidenceSlot } from '#domain/evidence';
import type { DocumentProblem } from '#documents/prepare';
import { readBytes, updateEvidence } from '#storage/documents';
import type { PageEnvironment } from './environment.ts';

export type LookedAgain =
	| { readonly looked: Evidence }
	| { readonly refused: DocumentProblem }
	/** the tools are still out of reach; nothing changed */
	| { readonly unseen: true }
	/** it was removed meanwhile, and stays so */
	| { readonly gone: true };

/** Looks into a PDF that was taken unseen. What is found wrong is told, and the file stays. */
export async function lookAgain(
	page: PageEnvironment,
	evidence: Evidence,
	slot: EvidenceSlot
): Promise<LookedAgain> {
	const bytes = await readBytes(page.db, page.vault, evidence.id);
	const file = new File([bytes], evidence.name, { type: evidence.type });
	const prepared = await page.prepare(file, slot);
	if ('refused' in prepared) return prepared;
	if (prepared.page.pages === null) return { unseen: true };
	const { pages, thumbnail } = prepared.page;
	const looked: Evidence = { ...evidence, pages, thumbnail };
	const kept = await updateEvidence(page.db, page.vault, looked);
	return kept ? { looked } : { gone: true };
}
