import type { ServiceBody, ServiceWords } from '#domain/pack';
import type { ServiceDefinition } from '#domain/service';
import type { Database, ServiceRow } from './database.ts';
import { writing } from './write.ts';

type Texts = ServiceRow['texts'];

/** One read: fit for `live`. */
export async function keptService(
	db: Database,
	service: string,
	version: number
): Promise<ServiceRow | undefined> {
	return db.services.get(rowId(service, version));
}

/** Keeps a service as it is now. What is kept under its version already stays; its languages add up. */
export async function keepService(db: Database, row: ServiceRow): Promise<void> {
	await writing(db, [db.services], () => keepServiceIn(db, row));
}

/** Part of the caller's transaction. */
export async function keepServiceIn(db: Database, row: ServiceRow): Promise<void> {
	const stored = await db.services.get(row.id);
	await db.services.put(stored ? { ...stored, texts: added(stored.texts, row.texts) } : row);
}

export function serviceRow(definition: ServiceDefinition, texts: Texts = {}): ServiceRow {
	const { id: service, version } = definition;
	return { id: rowId(service, version), service, version, definition, texts };
}

export function bodyRow({ definition, texts }: ServiceBody): ServiceRow {
	return serviceRow(definition, texts);
}

function rowId(service: string, version: number): string {
	return `${service}@${version}`;
}

function added(before: Texts, more: Texts): Texts {
	const languages = new Set([...Object.keys(before), ...Object.keys(more)]);
	const words = (language: string): Partial<ServiceWords> => ({
		...more[language],
		...before[language]
	});
	return Object.fromEntries([...languages].map((language) => [language, words(language)]));
}
