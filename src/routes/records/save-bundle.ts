import { gatherBundle } from '#journey/bundle';
import type { PageEnvironment } from '#journey/environment';
import { BundleTooLarge, makeBundle, type MadeBundle } from '#journey/make-bundle';
import type { Language } from '#messages/index';
import { saveBlob } from '../history/save-file.ts';
import { pack } from './pack.ts';
import { drawOnCanvas } from './paper/drawn.ts';
import { summaryPages } from './summary.ts';

export type SavedBundle = { readonly made: MadeBundle } | { readonly not: 'notSent' | 'tooLarge' };

/** Gathers, checks, packs, checks again, writes it down, and hands it to the downloads. */
export async function saveBundle(
	page: PageEnvironment,
	application: string,
	language: Language
): Promise<SavedBundle> {
	const gathered = await gatherBundle(page, application);
	if (!gathered) return { not: 'notSent' };
	try {
		const pages = await summaryPages(page, gathered, language, drawOnCanvas());
		const made = await makeBundle(page, gathered, pages, pack);
		saveBlob(made.name, new Blob([made.bytes], { type: 'application/zip' }));
		return { made };
	} catch (error) {
		if (error instanceof BundleTooLarge) return { not: 'tooLarge' };
		throw error;
	}
}
