import type { Evidence } from '#domain/evidence';
import { isFinal } from '#domain/outbox';
import { isEnd } from '#domain/status';
import { clearDocuments } from '#storage/clear';
import { listEvidence } from '#storage/evidence';
import type { PageEnvironment } from './environment.ts';
import { replyDraft } from './reply.ts';
import { trackingOf, type Tracking } from './track.ts';

/** The documents that this phone still holds of an application and of the answers to its office. */
export async function copiesOf(page: PageEnvironment, tracking: Tracking): Promise<Evidence[]> {
	const { copy, replies } = tracking;
	const requests = new Set(replies.map((reply) => reply.copy.envelope.request));
	const owners = [copy.envelope.application, ...[...requests].map(replyDraft)];
	const lists = await Promise.all(owners.map((owner) => listEvidence(page.db, page.vault, owner)));
	return lists.flat();
}

/** The office has decided, and nothing that may still need a document is on its way. */
export function mayClear({
	receipt,
	status,
	replies
}: Pick<Tracking, 'receipt' | 'status' | 'replies'>): boolean {
	const word = status.status;
	if (!receipt || word === null || word === 'withdrawn' || !isEnd(word)) return false;
	return replies.every(({ delivery }) => !delivery || isFinal(delivery));
}

/**
 * Clears the documents of a decided application from this phone; answers, receipt, status and audit
 * stay. False when the office may still need them.
 */
export async function clearCopies(page: PageEnvironment, submission: string): Promise<boolean> {
	const tracking = await trackingOf(page, submission);
	if (!tracking || !mayClear(tracking)) return false;
	await clearDocuments(page.db, page.vault, tracking.copy.envelope.application, page.now());
	return true;
}
