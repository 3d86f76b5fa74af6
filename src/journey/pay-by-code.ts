import { sameMoney, type Money } from '#domain/money';
import { accountOf, readConfirmation, type Confirmation } from '#domain/paybill';
import type { Invoice } from '#domain/payment';
import { listPayments } from '#storage/payments';
import { startOn, type Started } from './attempt.ts';
import type { PageEnvironment } from './environment.ts';

/** What a message says beside its code that does not fit the invoice. */
export type Doubt =
	| { readonly doubt: 'too-little' | 'too-much'; readonly sent: Money }
	| { readonly doubt: 'other-account'; readonly account: string };

export type HandingIn =
	| Started
	/** there is no code in it */
	| { readonly noCode: true }
	/** it was handed in for this application before, and says so still */
	| { readonly usedCode: string }
	/** the applicant may hand it in all the same */
	| { readonly confirmation: Confirmation; readonly doubts: readonly Doubt[] };

/**
 * Keeps the code of a payment that was made from the phone's own menu, for the office to match. `sure`:
 * the applicant has seen what does not fit.
 */
export async function payByCode(
	page: PageEnvironment,
	invoice: Invoice,
	application: string,
	typed: string,
	sure = false
): Promise<HandingIn> {
	const confirmation = readConfirmation(typed);
	if (!confirmation) return { noCode: true };
	const { code } = confirmation;
	const attempts = await listPayments(page.db, page.vault, invoice.submission);
	const before = attempts.some(
		(attempt) =>
			attempt.channel === 'paybill' && attempt.code === code && attempt.invoice !== invoice.id
	);
	if (before) return { usedCode: code };
	const doubts = doubtsOf(invoice, confirmation);
	if (doubts.length > 0 && !sure) return { confirmation, doubts };
	return startOn(page, invoice, { application, means: { channel: 'paybill', code } });
}

export function doubtsOf(
	{ amount, reference }: Pick<Invoice, 'amount' | 'reference'>,
	{ amount: sent, account }: Confirmation
): readonly Doubt[] {
	const doubts: Doubt[] = [];
	if (sent && !sameMoney(sent, amount)) {
		doubts.push({ doubt: sent.minor < amount.minor ? 'too-little' : 'too-much', sent });
	}
	if (account && account !== accountOf(reference)) {
		doubts.push({ doubt: 'other-account', account });
	}
	return doubts;
}
