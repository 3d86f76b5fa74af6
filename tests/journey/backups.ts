import { IDBFactory } from 'fake-indexeddb';
import { changeDraft } from '#domain/draft';
import type { Evidence } from '#domain/evidence';
import { makeBackup, type Made } from '#journey/backup';
import { openBackup } from '#journey/backup-read';
import { writeRecord, type BackupRecord } from '#journey/backup-records';
import { restoreBackup, type Restored } from '#journey/restore';
import { listEvidence } from '#storage/evidence';
import { findDraft, saveDraft } from '#storage/drafts';
import { writeBackup } from '#vault/backup-file';
import { openTestPage, type TestPage } from '../scenario.ts';
import { parameters, quick } from '../vault/backups.ts';

export const SECRET = '4821 0937 5566 1204 7789 3016';

/** Another device: its own database, its own keys. */
export function device(): Promise<TestPage> {
	return openTestPage({ factory: new IDBFactory() });
}

export function made(page: TestPage, application?: string): Promise<Made> {
	const calibrated = () => Promise.resolve(parameters());
	return makeBackup(page, SECRET, { stretch: quick, calibrated }, application);
}

export async function restored(page: TestPage, file: Blob, secret = SECRET): Promise<Restored> {
	return restoreBackup(page, await openBackup(page, file, secret, { stretch: quick }));
}

/** A file that says whatever a test wants it to. */
export async function fileOf(records: readonly BackupRecord[]): Promise<Blob> {
	const writer = await writeBackup(SECRET.replaceAll(' ', ''), parameters(), quick);
	for (const record of records) await writeRecord(writer, record);
	return writer.end();
}

/** Its first record, for the office of the tests. */
export function head(more: Record<string, unknown> = {}): BackupRecord {
	const row = { format: 1, scope: 'all', office: 'practice', madeAt: 1, bytes: 0, ...more };
	return { table: 'backup', row };
}

export function whole(records: readonly BackupRecord[], more = {}): Promise<Blob> {
	const end = { table: 'end', row: { records: records.length + 1 } };
	return fileOf([head(more), ...records, end]);
}

/** Types into a draft, as another revision. */
export async function type(page: TestPage, id: string, answers: Record<string, string>) {
	const found = await findDraft(page.db, page.vault, id);
	if (!found) throw new Error(`No draft ${id}`);
	page.later(1_000);
	const saved = await saveDraft(
		page.db,
		page.vault,
		changeDraft(found.draft, { answers }, page.now())
	);
	if (!saved.saved) throw new Error('Not saved');
}

export async function slots(page: TestPage, application: string): Promise<string[]> {
	const evidence: Evidence[] = await listEvidence(page.db, page.vault, application);
	return evidence.map(({ slot }) => slot).sort();
}
