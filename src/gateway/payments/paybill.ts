import type { Money } from '#domain/money';
import { referenceOf } from '#domain/paybill';

/** Why the menu takes no money: nobody is charged for it. */
export type PaybillRefusal = 'wrong-number' | 'wrong-account' | 'wrong-amount';

/** What M-Pesa is answered before it takes the money, in its own words. */
export const PAYBILL_ANSWERS: Readonly<Record<PaybillRefusal, string>> = {
	'wrong-number': 'C2B00015',
	'wrong-account': 'C2B00012',
	'wrong-amount': 'C2B00013'
};

/** The invoice's reference in what was typed as account; nothing where a character of it is wrong. */
export function paybillReference(account: string): string | undefined {
	return referenceOf(account);
}

/** What came, against what was asked. */
export function paybillFit(sent: Money, asked: Money): 'paid' | 'too-little' | 'too-much' {
	if (sent.currency !== asked.currency || sent.minor < asked.minor) return 'too-little';
	return sent.minor > asked.minor ? 'too-much' : 'paid';
}
