import { isFinal } from '#domain/outbox';
import type { Invoice } from '#domain/payment';
import type { OutboxRow } from './database.ts';

/**
 * A payment that has not left, held against what the office asks now: the same row with this invoice and
 * its amount, marked where that is not what the applicant agreed to; nothing for a row of something else.
 */
export function fittedTo(
	{ id, submission, stage, amount }: Invoice,
	row: OutboxRow,
	at: number
): OutboxRow[] {
	const { call, now } = row;
	if (call.kind !== 'payment' || call.submission !== submission) return [];
	if (row.handedOver || isFinal(row)) return [];
	const { invoice, upTo, amount: agreed } = call;
	const sameCurrency = agreed.currency === amount.currency;
	const awaited = invoice === '' && stage === 'processing' && sameCurrency;
	if (!awaited && invoice !== id) return [];
	const fits = upTo === undefined ? agreed.minor === amount.minor : amount.minor <= upTo;
	return [
		{
			...row,
			call: { ...call, invoice: id, amount },
			amountChanged: !fits || !sameCurrency,
			now:
				now.state === 'held' && now.reason === 'invoice-awaited'
					? { state: 'queued', notBefore: at, since: at, attempts: 0 }
					: now
		}
	];
}
