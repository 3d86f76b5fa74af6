import { isChannel } from '#domain/channel';
import type { Money } from '#domain/money';
import type { Channel } from '#domain/payment';
import type { Status } from '#domain/status';
import { paidFor } from './stage.ts';

/** One sum that moved, as the office tells it. */
export type MoneyLine = {
	readonly what: 'paid' | 'held' | 'refund';
	readonly at: string;
	readonly amount: Money;
	readonly reference: string;
	/** of what was paid */
	readonly channel?: Channel;
	/** of what is held: in the office's word */
	readonly why?: string;
};

/** What was paid, is held, and was given back, in order. */
export function moneyOf(status: Status): readonly MoneyLine[] {
	const lines: MoneyLine[] = [
		...paidFor(status, 'processing').map((one) => ({ ...one, what: 'paid' as const })),
		...paidFor(status, 'issuance').map((one) => ({ ...one, what: 'paid' as const })),
		...status.held.map((one) => ({ ...one, what: 'held' as const })),
		...status.refunds.map((one) => ({ ...one, what: 'refund' as const }))
	];
	return lines.sort((a, b) => a.at.localeCompare(b.at));
}

/** How the first money for an invoice came, whichever phone it was paid from. */
export function paidBy(
	{ payments }: Status,
	invoice: string
): Pick<MoneyLine, 'at' | 'reference' | 'channel'> | undefined {
	for (const { at, result, channel: said, invoice: of } of payments) {
		if (of !== invoice || result.state !== 'paid') continue;
		return { at, reference: result.reference, channel: isChannel(said) ? said : 'mpesa' };
	}
	return undefined;
}
