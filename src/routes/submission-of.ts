import type { OutboxRow } from '#storage/database';

/** The submission a delivery belongs to. */
export function submissionOf(row: OutboxRow): string {
	return row.call.kind === 'submission' ? row.id : row.call.submission;
}
