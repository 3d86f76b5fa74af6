import type { Database } from './database.ts';
import { writing } from './write.ts';

/** Settings that are not the person's: the names of others with whom they share the phone. */
const STAY: readonly string[] = ['people'];

/**
 * Everything goes. First the keys, in a transaction of their own: from then on nothing that is stored
 * opens any more, whatever happens next. Then every row. `finishErasing` goes on where it was cut off.
 */
export async function eraseAllRows(db: Database, at: number): Promise<void> {
	const keysGo = writing(db, [db.keys, db.settings], async () => {
		await db.keys.clear();
		await db.settings.put({ id: 'erasing', at });
	});
	await keysGo.catch(async (error: unknown) => {
		// kept after all, or another tab was quicker: without its key this one may not write
		if (!(await db.settings.get('erasing'))) throw error;
	});
	await finishErasing(db);
}

/** True when there was something to finish. */
export async function finishErasing(db: Database): Promise<boolean> {
	if (!(await db.settings.get('erasing'))) return false;
	// no data key is left that it could be bound to
	db.vault = undefined;
	await writing(db, db.tables, async () => {
		for (const table of db.tables) {
			if (table.name !== 'settings') await table.clear();
		}
		await db.settings.filter(({ id }) => !STAY.includes(id)).delete();
	});
	return true;
}
