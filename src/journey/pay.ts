import { matchesFormat, tidy } from '#domain/format';
import { LONGEST_FRESH, release } from '#domain/outbox';
import type { Money } from '#domain/money';
import type { Invoice, PromptChannel } from '#domain/payment';
import type { OutboxRow } from '#storage/database';
import { findDelivery, hurryDelivery } from '#storage/outbox';
import { listNews } from '#storage/news';
import { listPayments } from '#storage/payments';
import { BESIDE_PHONE, start, startOn, type Started } from './attempt.ts';
import type { PageEnvironment } from './environment.ts';

export { BESIDE_PHONE } from './attempt.ts';

export type Paying = Started | { readonly badPhone: true };

/** On which phone, and for how long the prompt may come, ms: as long as one stands beside it by itself. */
export type Prompted = {
	readonly channel?: PromptChannel;
	readonly within?: number;
};

/** Asks for a prompt on a Kenyan phone; never while an attempt on this invoice may still move money. */
export async function pay(
	page: PageEnvironment,
	invoice: Invoice,
	application: string,
	typedPhone: string,
	{ channel = 'mpesa', within }: Prompted = {}
): Promise<Paying> {
	const phone = kenyan(typedPhone);
	if (phone === undefined) return { badPhone: true };
	return startOn(page, invoice, {
		application,
		means: { channel, phone },
		fresh: within ?? BESIDE_PHONE,
		...(within === undefined ? {} : { upTo: invoice.amount.minor })
	});
}

/**
 * Allows a payment before the office has asked for it: up to this amount, and for so many ms. It goes out
 * once the invoice is there and fits. Blocked where something is known already that says otherwise.
 */
export async function authorise(
	page: PageEnvironment,
	{ submission, application }: { readonly submission: string; readonly application: string },
	upTo: Money,
	typedPhone: string,
	{ channel = 'mpesa', within }: Required<Pick<Prompted, 'within'>> & Prompted
): Promise<Paying> {
	const phone = kenyan(typedPhone);
	if (phone === undefined) return { badPhone: true };
	const said = listNews(page.db, page.vault, submission);
	const [attempts, news] = await Promise.all([
		listPayments(page.db, page.vault, submission, said),
		said
	]);
	const waits = attempts.some(({ delivery }) => delivery !== 'withdrawn');
	if (waits || news.some((one) => one.news.kind === 'invoice')) return { blocked: 'live' };
	const plan = {
		...{ submission, application, invoice: '', amount: upTo, upTo: upTo.minor },
		...{ means: { channel, phone }, fresh: within }
	};
	const seen = { expected: attempts.map(({ id }) => id), news: news.length };
	const started = await start(page, plan, seen);
	return started === undefined ? { blocked: 'live' } : { started };
}

/**
 * The applicant is beside the phone again, or agrees to the amount that is asked now: a held prompt goes
 * out. False when it no longer waits for that.
 */
export async function sendPromptNow(
	page: PageEnvironment,
	attempt: string,
	agreed?: Money
): Promise<boolean> {
	const row = await findDelivery(page.db, attempt);
	if (row?.now.state !== 'held' || row.call.kind !== 'payment' || row.call.invoice === '') {
		return false;
	}
	const { amount } = row.call;
	const same = agreed?.minor === amount.minor && agreed.currency === amount.currency;
	if (row.now.reason === 'amount-changed' ? !same : row.now.reason !== 'applicant-away')
		return false;
	const at = page.now();
	const freed: OutboxRow = {
		...{ ...row, ...release(row, at, at + BESIDE_PHONE) },
		...{ freshFor: LONGEST_FRESH, amountChanged: false },
		call: { ...row.call, upTo: amount.minor }
	};
	if (!(await hurryDelivery(page.db, page.vault, row, freed, at))) return false;
	page.wake();
	return true;
}

function kenyan(typed: string): string | undefined {
	const phone = tidy('kenyanPhone', typed);
	return matchesFormat('kenyanPhone', phone) ? phone : undefined;
}
