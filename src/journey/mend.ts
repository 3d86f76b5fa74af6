import { reopenRefused } from '#storage/outbox';
import type { PageEnvironment } from './environment.ts';

/** Opens the draft of a refused submission again; its next submission has a new id. False when it was open. */
export function mend(page: PageEnvironment, delivery: string): Promise<boolean> {
	return reopenRefused(page.db, page.vault, delivery, page.now());
}
