import type { Vault } from '#vault/vault';
import type { Database } from './database.ts';
import type { Glanced } from './glance.ts';
import { writing } from './write.ts';

const PLACE = 'home:';
/** Where a number of applications are kept together. */
export type GlancePart = `home:${string}`;

/** What home kept the last time, in parts; what no longer opens is as good as none. */
export async function keptGlances(
	db: Database,
	vault: Vault
): Promise<ReadonlyMap<GlancePart, readonly Glanced[]>> {
	const rows = await db.settings.where('id').startsWith(PLACE).toArray();
	const parts = await Promise.all(
		rows.map(async (row) => {
			if (!('sealed' in row)) return [];
			try {
				return [[row.id, await vault.open<Glanced[]>(`settings:${row.id}`, row.sealed)] as const];
			} catch {
				return [];
			}
		})
	);
	return new Map(parts.flat());
}

/**
 * Keeps one part; an empty one goes. False when something in it is no longer there, for what was erased
 * must not come back with it.
 */
export async function keepGlances(
	db: Database,
	vault: Vault,
	id: GlancePart,
	glances: readonly Glanced[]
): Promise<boolean> {
	const sealed = await vault.seal(`settings:${id}`, glances);
	const ids = glances.map(({ submission }) => submission);
	return writing(db, [db.settings, db.submissions], async () => {
		if ((await db.submissions.where('id').anyOf(ids).count()) !== ids.length) return false;
		if (glances.length === 0) await db.settings.delete(id);
		else await db.settings.put({ id, sealed });
		return true;
	});
}

/** Part of the caller's transaction, over `settings`: something is erased, and this may hold it too. */
export async function forgetGlancesIn(db: Database): Promise<void> {
	await db.settings.where('id').startsWith(PLACE).delete();
}
