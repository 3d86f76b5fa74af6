import type { PaymentResult } from '#domain/payment';
import type { NewsEvent } from '#domain/status';

/**
 * A result that came as an answer, not as news, kept among the news. Its id tells how far the attempt
 * is, for a sender that cannot open what it stored.
 */
export function newsOfPayment(submission: string, payment: PaymentResult): NewsEvent {
	return {
		id: markOf(payment),
		cursor: 0,
		submission,
		at: payment.at,
		news: { kind: 'payment', payment }
	};
}

/** With each final result the office sends as news goes the mark that this attempt is over. */
export function withMarks(events: readonly NewsEvent[]): NewsEvent[] {
	const marks = events.flatMap(({ news, submission }) =>
		news.kind === 'payment' ? [newsOfPayment(submission, news.payment)] : []
	);
	return [...events, ...marks];
}

/** The marks of an attempt that can move no more money. */
export function finalMarks(payment: string): string[] {
	return [`payment:${payment}:paid`, `payment:${payment}:failed:settled`];
}

function markOf({ id, result }: PaymentResult): string {
	const settled = result.state === 'failed' && result.settled ? ':settled' : '';
	return `payment:${id}:${result.state}${settled}`;
}
