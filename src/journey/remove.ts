import { deleteDraft, restoreDraft } from '#storage/drafts';
import { purgeDeleted } from '#storage/purge';
import type { PageEnvironment } from './environment.ts';

/** Puts a draft away; `restoreApplication` brings it back until it was purged. */
export function removeApplication(page: PageEnvironment, id: string): Promise<boolean> {
	return deleteDraft(page.db, page.vault, id, page.now());
}

export function restoreApplication(page: PageEnvironment, id: string): Promise<boolean> {
	return restoreDraft(page.db, page.vault, id, page.now());
}

/** What was removed a while ago really goes, documents too; what another tab may undo stays. */
export function purgeLongRemoved(page: PageEnvironment): Promise<void> {
	return purgeDeleted(page.db, page.vault, page.now(), 'recent');
}

/** All that was removed really goes, documents too. */
export function purgeRemoved(page: PageEnvironment): Promise<void> {
	return purgeDeleted(page.db, page.vault, page.now(), 'none');
}
