import type { OutboxRow } from '#storage/database';

/** The submission a delivery belongs to; what is about the account belongs to none. */
export function submissionOf(row: OutboxRow): string {
	if (row.call.kind === 'account') return '';
	return row.call.kind === 'submission' ? row.id : row.call.submission;
}
