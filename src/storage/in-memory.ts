import { openDatabase, type Database } from './database.ts';

/** A database that no disk ever sees: it lives as long as the page does. */
export async function openInMemory(): Promise<Database> {
	const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb');
	const ports = { indexedDB: new IDBFactory(), IDBKeyRange };
	return openDatabase(`kibali-memory-${crypto.randomUUID()}`, ports);
}
