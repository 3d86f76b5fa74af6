import { noTries, type Tries } from '#domain/tries';
import type { Database } from './database.ts';
import { writing } from './write.ts';

/** One read: fit for `live`. */
export async function findTries(db: Database): Promise<Tries> {
	return triesIn(await db.settings.get('tries'));
}

/**
 * What `step` makes of the tries as they are stored, in one act; nothing is written when it makes
 * nothing. Answers what is stored then. Committed before it resolves.
 */
export async function stepTries(
	db: Database,
	step: (tries: Tries) => Tries | undefined
): Promise<{ readonly tries: Tries; readonly stepped: boolean }> {
	return writing(db, [db.settings], async () => {
		const stored = triesIn(await db.settings.get('tries'));
		const tries = step(stored);
		if (!tries) return { tries: stored, stepped: false };
		await db.settings.put({ id: 'tries', ...tries });
		return { tries, stepped: true };
	});
}

function triesIn(row: unknown): Tries {
	const { failures, waited, revision } = { ...noTries, ...(row as Partial<Tries> | undefined) };
	return { failures, waited, revision };
}
