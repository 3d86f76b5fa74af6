import { matchesFormat, tidy } from '#domain/format';
import type { PaymentFailure } from '#domain/payment';

/** The result code of a prompt that was paid. */
export const MPESA_PAID = 0;

const FAILURES: Readonly<Record<number, PaymentFailure>> = {
	1: 'insufficient',
	1001: 'busy',
	1019: 'expired',
	1032: 'cancelled',
	1037: 'no-answer',
	2001: 'wrong-pin'
};

/** Our word for a result code of the prompt; codes we do not know are `other`. */
export function mpesaFailure(code: number): PaymentFailure {
	return FAILURES[code] ?? 'other';
}

/** The number as the channel wants it, 2547XXXXXXXX or 2541XXXXXXXX; nothing when it is not Kenyan. */
export function mpesaNumber(typed: string): string | undefined {
	const phone = tidy('kenyanPhone', typed);
	return matchesFormat('kenyanPhone', phone) ? phone.slice(1) : undefined;
}
