import { coverAudit } from '#storage/audit-cover';
import type { PageEnvironment } from './environment.ts';

/** What the worker wrote while no page was open is covered from now on. */
export function cover(page: Pick<PageEnvironment, 'db' | 'vault'>): Promise<void> {
	return coverAudit(page.db, page.vault);
}
