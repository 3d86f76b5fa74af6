import { matchesFormat, tidy } from '#domain/format';
import type { PaymentFailure } from '#domain/payment';

/** The result code of a prompt that was paid. */
export const AIRTEL_PAID = 'DP00800001001';

/** As public code has them; sources agree on these, and differ on the others. */
const FAILURES: Readonly<Record<string, PaymentFailure>> = {
	DP00800001002: 'wrong-pin',
	DP00800001003: 'over-limit',
	DP00800001007: 'insufficient',
	DP00800001008: 'cancelled',
	DP00800001024: 'no-answer'
};

/** Our word for a result code of the prompt; codes we do not know are `other`. */
export function airtelFailure(code: string): PaymentFailure {
	return Object.hasOwn(FAILURES, code) ? (FAILURES[code] ?? 'other') : 'other';
}

/**
 * The number as the channel wants it, without the country: 7XXXXXXXX or 1XXXXXXXX; nothing when it is not
 * Kenyan. Whose network it is on it does not tell: people keep their number when they change.
 */
export function airtelNumber(typed: string): string | undefined {
	const phone = tidy('kenyanPhone', typed);
	return matchesFormat('kenyanPhone', phone) ? phone.slice(4) : undefined;
}
