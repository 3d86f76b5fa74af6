import type { Transaction } from 'dexie';

/**
 * One step of the database's history. Released steps are never edited: add the next number, with a
 * test that writes the old rows first. A step adds; it may not drop a table, a row or a field, since
 * a page of the release before may still be open and writing.
 */
export type Migration = {
	readonly version: number;
	readonly name: string;
	readonly stores: Readonly<Record<string, string>>;
	readonly upgrade?: (transaction: Transaction) => Promise<void>;
};

export const migrations: readonly Migration[] = [
	{
		version: 1,
		name: 'first-light',
		stores: {
			keys: 'id',
			drafts: 'id',
			documents: 'id, application',
			documentBytes: 'id, application',
			submissions: 'id, application',
			outbox: 'id, application',
			uploads: 'id, delivery',
			receipts: 'id, application',
			news: 'id, submission',
			payments: 'id, invoice, submission',
			audit: '++seq, &id, application',
			settings: 'id'
		}
	},
	{
		version: 2,
		name: 'renewed-catalog',
		stores: { services: 'id', catalog: 'id' }
	},
	{
		// Entries from before get their links with the first one that is written after them.
		version: 3,
		name: 'audit-chain',
		stores: { chain: 'id' }
	},
	{
		version: 4,
		name: 'ways-and-people',
		stores: { resealed: '[table+id]' }
	},
	{
		version: 5,
		name: 'account',
		stores: { account: 'id' }
	},
	{
		version: 6,
		name: 'privacy',
		stores: { consents: 'id, application', retention: 'id', erased: 'id' }
	}
];
