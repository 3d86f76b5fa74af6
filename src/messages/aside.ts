import type { Aside, Language, Messages } from './index.ts';

const files = import.meta.glob<Record<string, unknown>>(
	'./*/{account,answers,backup,browser,bundle,consent,dashboard,documents,finder,glossary,gone,guides,help,history,inbox,keys,outbox,paying,payment,privacy,protection,records,releases,renewal,settings,share,shared,status,stored,support,topics,tour,tracking,tutorials}.ts'
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
