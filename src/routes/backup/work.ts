import type { Draft } from '#domain/draft';
import type { Made } from '#journey/backup';
import type { Opened } from '#journey/backup-read';
import type { Restored } from '#journey/restore';
import type { BackupFault } from '#vault/backup-file';
import { getPage } from '../open-page.ts';

/** What went wrong, as the page words it. */
export type Fault = BackupFault | 'full' | 'failed';
export type Outcome<Value> = { readonly value: Value } | { readonly fault: Fault };
export type Contents = {
	readonly drafts: number;
	readonly documents: number;
	readonly submissions: number;
};

/** Called with a share of the work that is done, 0 to 1. */
type Progress = (part: number) => void;

export async function makeHere(
	secret: string,
	application: string | null,
	progress: Progress
): Promise<Outcome<Made>> {
	return orFault(async () => {
		const [page, { makeBackup }, ports] = await Promise.all([
			getPage(),
			import('#journey/backup'),
			import('#vault/stretch')
		]);
		const { stretch, calibrated } = ports;
		return makeBackup(page, secret, { stretch, calibrated, progress }, application ?? undefined);
	});
}

export async function openHere(
	file: File,
	secret: string,
	progress: Progress
): Promise<Outcome<{ opened: Opened; contents: Contents }>> {
	return orFault(async () => {
		const [page, { openBackup }, { contentsOf }, { stretch }] = await Promise.all([
			getPage(),
			import('#journey/backup-read'),
			import('#journey/restore'),
			import('#vault/stretch')
		]);
		const heard = (bytes: number) => progress(bytes / file.size);
		const opened = await openBackup(page, file, secret, { stretch, heard });
		return { opened, contents: contentsOf(opened) };
	});
}

export async function bringHere(opened: Opened): Promise<Outcome<Restored>> {
	return orFault(async () => {
		const [page, { restoreBackup }] = await Promise.all([getPage(), import('#journey/restore')]);
		return restoreBackup(page, opened);
	});
}

/** What a file made now would hold, and when the last one was made. */
export async function heldHere(): Promise<Contents & { last: number | undefined; now: number }> {
	const [page, { lastBackupAt }, { listDrafts }, { isLetterDraft }] = await Promise.all([
		getPage(),
		import('#storage/backup'),
		import('#storage/drafts'),
		import('#domain/message')
	]);
	const [last, drafts, documents, submissions] = await Promise.all([
		lastBackupAt(page.db),
		listDrafts(page.db, page.vault),
		page.db.documents.count(),
		page.db.submissions.toArray()
	]);
	return {
		last,
		now: page.now(),
		drafts: drafts.filter((draft: Draft) => !isLetterDraft(draft)).length,
		documents,
		submissions: submissions.filter(({ kind }) => kind === 'submission').length
	};
}

/** The open draft that is to go to another phone. */
export async function draftHere(id: string): Promise<Draft | undefined> {
	const [page, { findDraft }] = await Promise.all([getPage(), import('#storage/drafts')]);
	const found = await findDraft(page.db, page.vault, id);
	return found?.state === 'open' ? found.draft : undefined;
}

export async function newSecret(): Promise<string> {
	const [page, { newBackupSecret }] = await Promise.all([
		getPage(),
		import('#vault/backup-secret')
	]);
	return newBackupSecret((bytes) => page.random(bytes));
}

async function orFault<Value>(run: () => Promise<Value>): Promise<Outcome<Value>> {
	try {
		return { value: await run() };
	} catch (error) {
		return { fault: faultOf(error) };
	}
}

function faultOf(error: unknown): Fault {
	if (!(error instanceof Error)) return 'failed';
	if (error.name === 'BackupRefused' && 'fault' in error) return error.fault as BackupFault;
	return error.name === 'StorageFull' ? 'full' : 'failed';
}
