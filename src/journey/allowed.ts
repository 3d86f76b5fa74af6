import type { Money } from '#domain/money';
import type { PaymentAttempt } from '#domain/payment';
import type { Tracking } from './track.ts';

/** A payment that can be allowed before the office asks for it, or that was. */
export type Allowed = {
	/** as the fee was told when the application was signed */
	readonly expected: Money;
	readonly attempt: PaymentAttempt | undefined;
};

/** Nothing once the office has asked, or where there is nothing, or more than one currency, to pay. */
export function allowedOf(
	tracking: Pick<Tracking, 'copy' | 'attempts' | 'status' | 'delivery'>
): Allowed | undefined {
	const attempt = tracking.attempts.find((one) => one.invoice === '' && one.delivery === 'held');
	const [expected, ...more] = tracking.copy.total;
	if (!expected) return undefined;
	if (attempt) return { expected, attempt };
	const over = ['refused', 'withdrawn'].includes(tracking.delivery?.now.state ?? '');
	const asked = tracking.status.invoices.length > 0 || tracking.status.history.length > 1;
	return more.length > 0 || over || asked ? undefined : { expected, attempt: undefined };
}
