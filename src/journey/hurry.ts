import { hurry } from '#domain/outbox';
import { findDelivery, hurryDelivery } from '#storage/outbox';
import type { PageEnvironment } from './environment.ts';

/**
 * A tap on *Send now*: what waits for its next try is due at once, and the sender is woken. True when
 * it was waiting; a row that moved on meanwhile is left alone.
 */
export async function sendNow(page: PageEnvironment, delivery: string): Promise<boolean> {
	const row = await findDelivery(page.db, delivery);
	const waiting = row?.now.state === 'queued';
	const at = page.now();
	if (row && waiting) {
		await hurryDelivery(page.db, page.vault, row, { ...row, ...hurry(row, at) }, at);
	}
	page.wake();
	return waiting;
}
