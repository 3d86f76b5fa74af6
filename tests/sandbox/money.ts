import type { Money } from '#domain/money';
import type { HeldMoney, PaymentResult } from '#domain/payment';
import { statusOf, type NewsEvent } from '#domain/status';
import type { Entry, LineOf } from './entry.ts';
import { afterPayment, statusNews } from './issuance.ts';
import type { Office } from './office.ts';
import { letters } from './sealing.ts';
import { newsOf } from './state.ts';

/** What came in: for which invoice, and under which code. */
export type Arrived = {
	readonly invoice: string;
	readonly amount: Money;
	readonly reference: string;
};

/**
 * What the office says of the end of an attempt, or of money without one: the result, what follows for the
 * application, and what it keeps for the payer.
 */
export function settle(
	office: Office,
	result: PaymentResult,
	extra?: Pick<HeldMoney, 'why' | 'amount' | 'reference'>
): Entry[] {
	const line = lineOf(office, result.invoice);
	if (!line) return [];
	const { mailbox, id } = line;
	const told = office.tell(mailbox, id, { kind: 'payment', payment: result });
	const first = result.result.state === 'paid' && !office.state.paid.has(result.invoice);
	const next = first ? afterPayment(office, line, told.event) : [];
	return [
		{ kind: 'result', result },
		told,
		...next.map((status) => office.tell(mailbox, id, statusNews(office, line, status))),
		...(extra ? [held(office, line, { invoice: result.invoice, ...extra })] : [])
	];
}

/** Why the office cannot put this money to its invoice, or not all of it. */
export function surplusOf(
	office: Office,
	{ invoice, amount, reference }: Arrived,
	asked: Money
): Pick<HeldMoney, 'why' | 'amount' | 'reference'> | undefined {
	const paid = office.state.paid.get(invoice)?.result;
	if (paid?.state === 'paid' && paid.reference !== reference) {
		return { why: 'double', amount, reference };
	}
	if (isClosed(office, invoice)) return { why: 'closed', amount, reference };
	if (amount.minor < asked.minor) return { why: 'too-little', amount, reference };
	const more = amount.minor - asked.minor;
	return more > 0 ? { why: 'too-much', amount: { ...amount, minor: more }, reference } : undefined;
}

/** Gives back what is held under this id; the answer is what stands in the way. */
export function giveBack(office: Office, id: string): string | undefined {
	const money = office.state.held.get(id);
	const line = money && lineOf(office, money.invoice);
	if (!money || !line) return 'the office holds no such money';
	const reference = `R${letters(9)}`;
	const { amount } = money;
	office.append([
		{ kind: 'refunded', id, of: money.reference, amount, reference },
		office.tell(line.mailbox, line.id, { kind: 'refund', money: { ...money, reference } })
	]);
	return undefined;
}

/** Turned down, or too late: nothing more is taken for it. */
export function isClosed(office: Office, invoice: string): boolean {
	const line = lineOf(office, invoice);
	if (!line) return true;
	const { status } = statusOf(newsOf(office.state, line.mailbox, line.id));
	return status === 'rejected' || status === 'lapsed';
}

function held(
	office: Office,
	{ mailbox, id }: LineOf<'submission'>,
	money: Omit<HeldMoney, 'id'>
): Entry {
	const news: NewsEvent['news'] = {
		kind: 'held',
		money: { id: `held-${money.reference}`, ...money }
	};
	return office.tell(mailbox, id, news);
}

function lineOf(office: Office, invoice: string): LineOf<'submission'> | undefined {
	const { submission = '' } = office.state.invoices.get(invoice) ?? {};
	return office.state.submissions.get(submission);
}
