import type { Database } from '#storage/database';
import { listUnread } from '#storage/notices-kept';
import { everyDatabase } from '#storage/people';

/** `own`: of whose page this is; `all`: of everybody who shares this phone, as the badge says it. */
export async function unreadHere(own: Database): Promise<{ own: number; all: number }> {
	const counts = await Promise.all(
		(await everyDatabase()).map(async (db) => ({
			name: db.name,
			count: (await listUnread(db)).length
		}))
	);
	return {
		own: counts.find(({ name }) => name === own.name)?.count ?? 0,
		all: counts.reduce((sum, { count }) => sum + count, 0)
	};
}
