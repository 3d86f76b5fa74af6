import type { Invoice } from '#domain/payment';
import { startOn, type Started } from './attempt.ts';
import type { PageEnvironment } from './environment.ts';

/**
 * Asks the office to open its page for this payment. Card and bank are entered there: nothing of them comes
 * to Kibali.
 */
export function payOnPage(
	page: PageEnvironment,
	invoice: Invoice,
	application: string
): Promise<Started> {
	return startOn(page, invoice, { application, means: { channel: 'hosted' } });
}

/** Where the office takes it. `attempt`: its id, which nobody else knows. */
export function officePage({ office }: Pick<PageEnvironment, 'office'>, attempt: string): string {
	return `${office.payPage}${encodeURIComponent(attempt)}`;
}
