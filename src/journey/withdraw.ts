import { withdrawDelivery } from '#storage/outbox';
import type { PageEnvironment } from './environment.ts';

/**
 * Takes back what has not been handed over yet. A withdrawn submission opens its draft again.
 * False when the office may already hold it.
 */
export function withdraw(page: PageEnvironment, delivery: string): Promise<boolean> {
	return withdrawDelivery(page.db, page.vault, delivery, page.now());
}
