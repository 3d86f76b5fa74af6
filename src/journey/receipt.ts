import type { Receipt } from '#domain/receipt';
import { sha256 } from '#vault/digest';
import { verifyReceipt } from '#vault/receipt';
import type { PageEnvironment } from './environment.ts';
import type { Tracking } from './track.ts';

/** Checks the office's signature again, over the very text that was sent; nothing when it does not hold. */
export async function verifiedReceipt(
	page: Pick<PageEnvironment, 'office'>,
	{ receipt, delivery }: Pick<Tracking, 'receipt' | 'delivery'>
): Promise<Receipt | undefined> {
	if (!receipt || delivery?.call.kind !== 'submission') return undefined;
	const digest = await sha256(delivery.call.envelope);
	return verifyReceipt(receipt.jws, page.office, delivery.id, digest);
}
