import type { Table } from 'dexie';
import { sealNews } from '#vault/news';
import { acting, type Acting, type AuditAct, type Pen } from './audit-chain.ts';
import type { Database } from './database.ts';
import { expectNewsKeyIn, underNewsKey } from './keys.ts';

/** The worker's pen: it cannot open the vault, nor read what it wrote. */
export function byWorker(newsKey: JsonWebKey): Pen {
	return { seal: (entry) => sealNews(newsKey, entry) };
}

/** `acting` with the worker's pen; all of it anew, should the keys change meanwhile. */
export function actingUnderNewsKey<T>(
	db: Database,
	tables: Table[],
	acts: readonly AuditAct[],
	run: (one: Acting) => Promise<T>
): Promise<T> {
	return underNewsKey(db, (newsKey) =>
		acting(db, byWorker(newsKey), [db.keys, ...tables], acts, async (one) => {
			if (!one.kept) await expectNewsKeyIn(db, newsKey);
			return run(one);
		})
	);
}

/** An entry of its own, where no vault is open. */
export function recordAsNews(db: Database, act: AuditAct): Promise<void> {
	return actingUnderNewsKey(db, [], [act], ({ kept, record }) =>
		kept ? Promise.resolve() : record()
	);
}
