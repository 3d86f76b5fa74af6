import type { Aside, Language, Messages } from './index.ts';

const files = import.meta.glob<Record<string, unknown>>(
	'./*/{answers,backup,browser,finder,glossary,gone,guides,history,keys,privacy,protection,releases,renewal,share,stored,tour,tutorials}.ts'
);

/** The sentences of an area off the first way. */
export async function loadAside<Name extends Aside>(
	language: Language,
	area: Name
): Promise<Messages[Name]> {
	const load = files[`./${language}/${area}.ts`];
	if (!load) throw new Error(`No sentences for ${language}/${area}`);
	return (await load())[area] as Messages[Name];
}
