import { isFinal, needsPerson } from '#domain/outbox';
import type { OutboxRow } from '#storage/database';

/** What the header says of the outbox. */
export type OutboxNews = {
	/** not yet with the office, nor in need of the person */
	readonly waiting: number;
	/** held until they say something */
	readonly needs: number;
	/** bytes that the row being sent still has to go; null while none is sending */
	readonly sendingLeft: number | null;
};

export function outboxNews(rows: readonly OutboxRow[]): OutboxNews {
	const sending = rows.find((row) => row.now.state === 'sending');
	return {
		waiting: rows.filter((row) => !isFinal(row) && !needsPerson(row)).length,
		needs: rows.filter(needsPerson).length,
		sendingLeft: sending ? Math.max(0, sending.bytesTotal - sending.bytesSent) : null
	};
}
