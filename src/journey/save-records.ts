import { recordSaved } from '#storage/audit-saved';
import type { PageEnvironment } from './environment.ts';

/** Writes down that records left the app as a file. */
export function saveRecords(
	{ db, vault, now }: Pick<PageEnvironment, 'db' | 'vault' | 'now'>,
	format: string,
	records: number,
	application: string | null
): Promise<void> {
	const detail = { format, records };
	return recordSaved(db, vault, { act: 'records-saved', at: now(), application, detail });
}
