import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting } from './audit-chain.ts';
import type { Database } from './database.ts';

/** Everything was saved as one file; `documents`: how many files of the person are in it. */
export function recordExport(
	db: Database,
	vault: Vault,
	at: number,
	documents: number
): Promise<void> {
	const act = { at, act: 'exported', application: null, detail: { documents } } as const;
	return acting(db, byPage(vault), [], [act], ({ kept, record }) =>
		kept ? Promise.resolve() : record()
	);
}
