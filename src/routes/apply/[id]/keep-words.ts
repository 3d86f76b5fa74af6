import type { PageEnvironment } from '#journey/environment';
import { keepForDraft, serviceOf } from '#journey/service';
import { languageCodes } from '#messages/index';
import { allFormWords, isBundled } from '../../service-words.ts';

/** Keeps with the draft's service what its form says in the other languages, while the app knows it. */
export async function keepWords(
	page: PageEnvironment,
	{ id, version }: { readonly id: string; readonly version: number }
): Promise<void> {
	const found = await serviceOf(page, id, version);
	if (!found) return;
	const there = languageCodes.every((language) => found.texts[language]?.form);
	if (there || !(await isBundled(found))) return;
	await keepForDraft(page, found.service, await allFormWords(found));
}
