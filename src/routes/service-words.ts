import { findService } from '#catalog/index';
import type { ServiceFound, ServiceTexts } from '#journey/service';
import { languageCodes, loadIntroduction, loadServiceText, type Language } from '#messages/index';
import type { Introduction, Listing, ServiceText } from '#messages/service-text';

/** What a service's form says: as it is kept with it, else as it came with the app. */
export async function formWords(found: ServiceFound, language: Language): Promise<ServiceText> {
	const kept = found.texts[language]?.form;
	if (kept) return kept as ServiceText;
	const other = Object.values(found.texts).find((words) => words.form)?.form;
	// Of another version the app's own sentences would leave gaps: then rather the other language.
	if (other && !(await isBundled(found))) return other as ServiceText;
	return loadServiceText(language, found.service.id);
}

export async function introductionWords(
	{ service, texts }: ServiceFound,
	language: Language
): Promise<Introduction> {
	const kept = texts[language]?.introduction;
	return kept ? (kept as Introduction) : loadIntroduction(language, service.id);
}

/** Nothing where the app's own list is as new. */
export function listingWords({ texts }: ServiceFound, language: Language): Listing | undefined {
	return texts[language]?.listing as Listing | undefined;
}

/** What its form says in every language, as a draft keeps it. */
export async function allFormWords(found: ServiceFound): Promise<ServiceTexts> {
	const words = await Promise.all(
		languageCodes.map(async (code) => [code, { form: await formWords(found, code) }] as const)
	);
	return Object.fromEntries(words);
}

/** True when the app came with this very version. */
export async function isBundled({ service, bundled }: ServiceFound): Promise<boolean> {
	return bundled || (await findService(service.id))?.version === service.version;
}
