import type { Draft } from '#domain/draft';
import type { Sealed } from '#vault/sealed';
import { sameSealing } from '#vault/sealed';
import type { Vault } from '#vault/vault';
import type { Database } from './database.ts';

type Opened = { readonly sealed: Sealed; readonly draft: Draft };

const opened = new WeakMap<Database, Map<string, Opened>>();

/** As `listDrafts`; what was opened before, and is sealed as it was, is not opened again. */
export async function listDraftsOnce(db: Database, vault: Vault): Promise<Draft[]> {
	const known = opened.get(db) ?? new Map<string, Opened>();
	opened.set(db, known);
	const rows = (await db.drafts.toArray()).filter((row) => row.state === 'open');
	const drafts = await Promise.all(
		rows.map(async ({ id, sealed }) => {
			const before = known.get(id);
			if (before && sameSealing(before.sealed, sealed)) return before.draft;
			const draft = await vault.open<Draft>(`drafts:${id}`, sealed);
			known.set(id, { sealed, draft });
			return draft;
		})
	);
	const there = new Set(rows.map(({ id }) => id));
	for (const id of [...known.keys()]) if (!there.has(id)) known.delete(id);
	return drafts.sort((a, b) => b.changedAt - a.changedAt);
}
