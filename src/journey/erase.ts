import { canClaim, canWithdraw, isFinal } from '#domain/outbox';
import { attemptState } from '#domain/payment';
import type { OutboxRow } from '#storage/database';
import { listDeliveries } from '#storage/deliveries';
import { eraseRows, type Erased, type Erasure } from '#storage/erase';
import { eraseAllRows } from '#storage/erase-all';
import type { PageEnvironment } from './environment.ts';
import { trackingOf, type Tracking } from './track.ts';
import { withdraw } from './withdraw.ts';

/** What a person should know before they erase. */
export type ErasureNotice = {
	/** waits here, and is taken back first */
	readonly waiting: number;
	/** the office has it: its number, where there is a receipt */
	readonly office:
		| { readonly state: 'received'; readonly number: string }
		| { readonly state: 'maybe' }
		| undefined;
	/** money may be on its way, and what tells of it would go */
	readonly paying: boolean;
};

/** Of one submission, or of a draft that never was one. */
export function noticeOf(tracking: Tracking | undefined, now: number): ErasureNotice {
	if (!tracking) return { waiting: 0, office: undefined, paying: false };
	const { delivery, receipt, replies, paymentRows, attempts } = tracking;
	const rows = [delivery, ...replies.map((reply) => reply.delivery), ...paymentRows];
	const waiting = rows.filter((row) => row && canWithdraw(row)).length;
	const unsure = delivery?.handedOver && delivery.now.state !== 'refused';
	const paying = attempts.some((attempt) =>
		['prompted', 'checking'].includes(attemptState(attempt, now).state)
	);
	if (receipt) {
		const { number } = receipt.receipt;
		return { waiting, office: { state: 'received', number }, paying };
	}
	return { waiting, office: unsure ? { state: 'maybe' } : undefined, paying };
}

/** What waits is taken back first, then every row goes. There is no undo. */
export async function eraseApplication(
	page: PageEnvironment,
	application: string,
	why: Pick<Erasure, 'by' | 'revision'> = { by: 'person' }
): Promise<Erased> {
	await takeBack(page, (row) => row.application === application);
	return eraseRows(page.db, page.vault, { application, at: page.now(), ...why });
}

export type ErasedAll = 'erased' | 'sending';

/**
 * Everything on this phone: what waits is taken back, then the keys go, then the rows. The page must be
 * loaded anew at once: it still holds keys that open nothing any more.
 */
export async function eraseEverything(page: PageEnvironment): Promise<ErasedAll> {
	await takeBack(page, () => true);
	const rows = await listDeliveries(page.db);
	if (rows.some((row) => isBeingSent(row, page.now()))) return 'sending';
	await eraseAllRows(page.db, page.now());
	return 'erased';
}

/** Somebody has it on the wire at this moment. */
export function isBeingSent(row: OutboxRow, now: number): boolean {
	return !isFinal(row) && row.now.state === 'sending' && !canClaim(row, now);
}

async function takeBack(page: PageEnvironment, of: (row: OutboxRow) => boolean): Promise<void> {
	const rows = await listDeliveries(page.db);
	// answers and payments first: a submission that is taken back opens its draft again
	const waiting = rows.filter((row) => of(row) && canWithdraw(row)).reverse();
	for (const row of waiting) await withdraw(page, row.id);
}

export async function findNotice(
	page: PageEnvironment,
	submission: string | undefined
): Promise<ErasureNotice> {
	const tracking = submission === undefined ? undefined : await trackingOf(page, submission);
	return noticeOf(tracking, page.now());
}
