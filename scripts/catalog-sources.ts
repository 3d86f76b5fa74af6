import { readdirSync, statSync } from 'node:fs';
import { findService, serviceIds } from '#catalog/index';
import type { ServiceBody, ServiceWords } from '#domain/pack';

const MESSAGES = new URL('../src/messages/', import.meta.url);

/** The folders of sentences, read as they lie: the app's own list of them is made by its build. */
export const languages: readonly string[] = readdirSync(MESSAGES).filter((name) =>
	statSync(new URL(name, MESSAGES)).isDirectory()
);

/** A service whole, as the sources have it now. */
export async function bodyOf(id: string): Promise<ServiceBody> {
	const definition = await findService(id);
	if (!definition) throw new Error(`No service ${id}`);
	const texts = await Promise.all(
		languages.map(async (language) => [language, await wordsOf(language, id)] as const)
	);
	// what a pack carries is JSON, and what is compared with it must be
	const body: ServiceBody = { definition, texts: Object.fromEntries(texts) };
	return JSON.parse(JSON.stringify(body)) as ServiceBody;
}

export function allBodies(): Promise<ServiceBody[]> {
	return Promise.all(serviceIds.map(bodyOf));
}

async function wordsOf(language: string, id: string): Promise<ServiceWords> {
	const [{ listing }, { introduction }, { text }] = await Promise.all([
		import(`../src/messages/${language}/listings/${id}.ts`),
		import(`../src/messages/${language}/introductions/${id}.ts`),
		import(`../src/messages/${language}/services/${id}.ts`)
	]);
	return { listing, introduction, form: text };
}
