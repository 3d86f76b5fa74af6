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
	/** the ways it can be paid, in the office's words; the M-Pesa prompt where it says nothing */
	readonly channels?: readonly string[];
	/** the business number to which it is paid from a phone's own menu */
	readonly paybill?: string;
};

/**
 * What the far side says of one attempt; also of money that came without one, under an id of its own.
 * `failed` counts only once it is `settled`. `code`: a `PaymentFailure`, or the word of a newer office.
 */
export type PaymentResult = {
	readonly id: string;
	readonly invoice: string;
	readonly at: string;
	readonly amount: Money;
	/** the way the money came; the M-Pesa prompt where it says nothing */
	readonly channel?: string;
	readonly result:
		| { readonly state: 'prompted' }
		| { readonly state: 'paid'; readonly reference: string }
		| { readonly state: 'failed'; readonly code: string; readonly settled: boolean }
		| { readonly state: 'checking' };
};

/** Words for the channels' own codes, e.g. M-Pesa 1, 1032, 1037, 2001, 1001, 1019. */
export type PaymentFailure =
	| 'insufficient'
	| 'cancelled'
	| 'no-answer'
	| 'wrong-pin'
	| 'busy'
	| 'expired'
	| 'not-sent'
	/** more than the wallet or the card may pay at once, or today */
	| 'over-limit'
	/** the bank said no to the card or the transfer */
	| 'declined'
	/** no money came under this code */
	| 'code-unknown'
	/** the money of this code pays another invoice */
	| 'code-used'
	/** money came, less than was asked: the office holds it */
	| 'too-little'
	| 'other';

/** Money that the office holds beyond what was due, or gave back. */
export type HeldMoney = {
	/** of the sum; what is given back keeps it */
	readonly id: string;
	readonly invoice: string;
	readonly amount: Money;
	/** the channel's code: of the payment it came with, or of its way back */
	readonly reference: string;
	/** `double`, `too-much`, `too-little`, `closed`, or the word of a newer office */
	readonly why: string;
};

/** One try to pay an invoice, as kept on the device. */
export type PaymentAttempt = {
	readonly id: string;
	readonly invoice: string;
	readonly submission: string;
	readonly amount: Money;
	readonly startedAt: number;
	/** allowed before the office asked, or for later: up to how much, and until when (ms) */
	readonly allowed?: { readonly upTo: Money; readonly until: number };
	/** from its outbox row */
	readonly delivery: 'waiting' | 'sent' | 'refused' | 'withdrawn' | 'held';
	/** newest first is not assumed: success absorbs, a settled failure comes next */
	readonly results: readonly PaymentResult[];
} & Means;

/** How it is paid, and what the office needs for that. */
export type Means =
	/** `phone`: E.164 */
	| { readonly channel: PromptChannel; readonly phone: string }
	/** paid from the phone's own menu; `code`: of the confirmation */
	| { readonly channel: 'paybill'; readonly code: string }
	/** card or bank, on the office's own page */
	| { readonly channel: 'hosted' };
/** The channels that ask on a phone. */
export type PromptChannel = 'mpesa' | 'airtel';
export type Channel = Means['channel'];

export type AttemptState =
	| { readonly state: 'waiting' }
	| { readonly state: 'held' }
	| { readonly state: 'prompted' }
	| { readonly state: 'checking' }
	| { readonly state: 'paid'; readonly reference: string; readonly at: string }
	| { readonly state: 'failed'; readonly code: string }
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
