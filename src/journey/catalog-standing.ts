import { catalogState } from '#storage/catalog';
import { clockOffset } from '#storage/settings';
import type { PageEnvironment } from './environment.ts';

/** What the settings say of the catalog: the office's last word on it, by the office's own clock. */
export async function catalogStanding({ db, now }: Pick<PageEnvironment, 'db' | 'now'>) {
	const [state, offset] = await Promise.all([catalogState(db), clockOffset(db)]);
	return { ...state, now: now() + (offset ?? 0) };
}
