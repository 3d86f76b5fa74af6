import type { PaymentFailure } from '#domain/payment';

/** What the office's page for cards and banks reports when the money is there. */
export const HOSTED_PAID = 'paid';

const FAILURES: Readonly<Record<string, PaymentFailure>> = {
	declined: 'declined',
	insufficient: 'insufficient',
	cancelled: 'cancelled',
	/** nobody came back to the page in its time */
	timeout: 'expired'
};

/** Our word for what the page reports; words we do not know are `other`. */
export function hostedFailure(word: string): PaymentFailure {
	return Object.hasOwn(FAILURES, word) ? (FAILURES[word] ?? 'other') : 'other';
}
