import type { CalendarDate } from './calendar.ts';
import type { FeeStage } from './fee.ts';
import type { Money } from './money.ts';

export type InvoiceLine = {
	readonly fee: string;
	readonly amount: Money;
	/** by how many its price was multiplied, where it is a price for each */
	readonly times?: number;
	/** a security bond, not a price */
	readonly bond?: boolean;
};

/** The office's demand. */
export type Invoice = {
	readonly id: string;
	readonly submission: string;
	/** what a person reads on a receipt or types at a paybill */
	readonly reference: string;
	readonly stage: FeeStage;
	readonly amount: Money;
	readonly lines: readonly InvoiceLine[];
	/** ISO instant */
	readonly issuedAt: string;
	/** the last day to pay, where there is one */
	readonly dueBy?: CalendarDate;
};

export type Channel = 'mpesa';

/** What the far side says of one attempt. `failed` counts only once it is `settled`. */
export type PaymentResult = {
	readonly id: string;
	readonly invoice: string;
	readonly at: string;
	readonly amount: Money;
	readonly result:
		| { readonly state: 'prompted' }
		| { readonly state: 'paid'; readonly reference: string }
		| { readonly state: 'failed'; readonly code: PaymentFailure; readonly settled: boolean }
		| { readonly state: 'checking' };
};

/** Words for the channel's own codes, e.g. M-Pesa 1, 1032, 1037, 2001, 1001, 1019. */
export type PaymentFailure =
	| 'insufficient'
	| 'cancelled'
	| 'no-answer'
	| 'wrong-pin'
	| 'busy'
	| 'expired'
	| 'not-sent'
	| 'other';

/** One try to pay an invoice, as kept on the device. */
export type PaymentAttempt = {
	readonly id: string;
	readonly invoice: string;
	readonly submission: string;
	readonly amount: Money;
	readonly channel: Channel;
	/** E.164 */
	readonly phone: string;
	readonly startedAt: number;
	/** from its outbox row */
	readonly delivery: 'waiting' | 'sent' | 'refused' | 'withdrawn' | 'held';
	/** newest first is not assumed: success absorbs, a settled failure comes next */
	readonly results: readonly PaymentResult[];
};

export type AttemptState =
	| { readonly state: 'waiting' }
	| { readonly state: 'held' }
	| { readonly state: 'prompted' }
	| { readonly state: 'checking' }
	| { readonly state: 'paid'; readonly reference: string; readonly at: string }
	| { readonly state: 'failed'; readonly code: PaymentFailure | 'refused' }
	| { readonly state: 'withdrawn' };

/** A far side that stays silent this long after the prompt is being asked, not believed dead. */
export const PROMPT_LIVES = 90_000;

/**
 * The honest state of an attempt. Success is absorbing: once any result says paid, no later one undoes
 * it. A failure is final only when the far side has settled it; until then it is `checking`. A refused
 * call is dead only if nothing was ever heard of it: a prompt that was seen may still move money.
 */
export function attemptState(attempt: PaymentAttempt, now: number): AttemptState {
	const results = attempt.results.map((one) => ({ at: one.at, ...one.result }));
	const paid = results.find((one) => one.state === 'paid');
	if (paid?.state === 'paid') return { state: 'paid', reference: paid.reference, at: paid.at };
	const failed = results.find((one) => one.state === 'failed' && one.settled);
	if (failed?.state === 'failed') return { state: 'failed', code: failed.code };
	if (results.some((one) => one.state === 'failed' || one.state === 'checking'))
		return { state: 'checking' };
	if (attempt.delivery === 'refused' && results.length === 0)
		return { state: 'failed', code: 'refused' };
	if (attempt.delivery === 'withdrawn') return { state: 'withdrawn' };
	if (attempt.delivery === 'held') return { state: 'held' };
	if (attempt.delivery === 'waiting' && results.length === 0) return { state: 'waiting' };
	// One that began far ahead of now was begun by a clock which since was set back.
	const age = Math.abs(now - attempt.startedAt);
	return { state: age > PROMPT_LIVES ? 'checking' : 'prompted' };
}

/** An invoice is payable while nothing paid it and no attempt on it may still move money. */
export function invoiceState(
	invoice: Invoice,
	attempts: readonly PaymentAttempt[],
	now: number
):
	| { state: 'due' }
	| { state: 'live'; attempt: PaymentAttempt }
	| { state: 'paid'; attempt: PaymentAttempt } {
	const own = attempts.filter((attempt) => attempt.invoice === invoice.id);
	const states = own.map((attempt) => ({ attempt, is: attemptState(attempt, now).state }));
	const paid = states.find(({ is }) => is === 'paid');
	if (paid) return { state: 'paid', attempt: paid.attempt };
	const live = states.find(({ is }) => is !== 'failed' && is !== 'withdrawn');
	return live ? { state: 'live', attempt: live.attempt } : { state: 'due' };
}
