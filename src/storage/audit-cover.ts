import type { Vault } from '#vault/vault';
import { byPage, findCheckpoint } from './audit.ts';
import { covering } from './audit-chain.ts';
import type { Database } from './database.ts';

/**
 * The checkpoint moves on to the last entry, so that what the worker wrote meanwhile is covered too.
 * Does nothing where it is there already.
 */
export async function coverAudit(db: Database, vault: Vault): Promise<void> {
	const [last, seen] = await Promise.all([
		db.audit.orderBy('seq').last(),
		findCheckpoint(db, vault)
	]);
	if (!last || (seen && seen.head === last.head)) return;
	await covering(db, byPage(vault));
}
