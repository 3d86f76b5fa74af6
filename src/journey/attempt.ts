import { LONGEST_FRESH, type DeliveryState, type HoldReason } from '#domain/outbox';
import { invoiceState, type Invoice, type Means } from '#domain/payment';
import type { Money } from '#domain/money';
import type { OutboxRow } from '#storage/database';
import { addPayment, listPayments, type PaymentFacts } from '#storage/payments';
import { sealForOffice } from '#vault/office-seal';
import type { PageEnvironment } from './environment.ts';

/** How long the applicant is taken to stand beside the phone, in ms. */
export const BESIDE_PHONE = 2 * 60_000;

export type Started = { readonly started: string } | { readonly blocked: 'paid' | 'live' };

/** What one attempt is about. */
export type Plan = {
	readonly submission: string;
	readonly application: string;
	/** empty: whatever the office will ask with the application */
	readonly invoice: string;
	/** asked, or the most that is allowed */
	readonly amount: Money;
	readonly means: Means;
	/** ms that it may be asked for; for good where it asks nobody */
	readonly fresh?: number;
	/** allowed beforehand, or for later: the most, in minor units */
	readonly upTo?: number;
};

/** Never while an attempt on this invoice may still move money. */
export async function startOn(
	page: PageEnvironment,
	invoice: Invoice,
	plan: Pick<Plan, 'application' | 'means' | 'fresh' | 'upTo'>
): Promise<Started> {
	const { id, submission, amount } = invoice;
	const attempts = await listPayments(page.db, page.vault, submission);
	const is = invoiceState(invoice, attempts, page.now());
	if (is.state !== 'due') return { blocked: is.state };
	const expected = attempts.map((attempt) => attempt.id);
	const started = await start(page, { ...plan, submission, invoice: id, amount }, { expected });
	return started === undefined ? { blocked: 'live' } : { started };
}

/** What was known when the applicant decided: the attempts for the submission, and how much news. */
type Seen = { readonly expected: readonly string[]; readonly news?: number };

/** Nothing: more was known by then than was seen. */
export async function start(
	page: PageEnvironment,
	plan: Plan,
	{ expected, news }: Seen
): Promise<string | undefined> {
	const { submission, invoice, amount, means, upTo, fresh } = plan;
	const startedAt = page.now();
	const facts: PaymentFacts = {
		...{ id: page.id(), invoice, submission, amount, startedAt },
		...(upTo === undefined || fresh === undefined
			? {}
			: { allowed: { upTo: { ...amount, minor: upTo }, until: startedAt + fresh } }),
		...means
	};
	const payer = await sealForOffice(page.office, payerOf(means));
	const row = rowOf(facts, plan, payer);
	const added = await addPayment(page.db, page.vault, facts, row, expected, news);
	if (!added) return undefined;
	page.wake();
	return facts.id;
}

/** What the office alone reads. */
function payerOf(means: Means): { phone: string } | { code: string } | Record<string, never> {
	if (means.channel === 'hosted') return {};
	return means.channel === 'paybill' ? { code: means.code } : { phone: means.phone };
}

function rowOf(
	{ id, startedAt }: PaymentFacts,
	{ submission, application, invoice, amount, means, fresh, upTo }: Plan,
	payer: string
): OutboxRow {
	const awaited: HoldReason = 'invoice-awaited';
	const now: DeliveryState =
		invoice === ''
			? { state: 'held', reason: awaited }
			: { state: 'queued', notBefore: startedAt, attempts: 0 };
	const limit = upTo === undefined ? {} : { upTo };
	return {
		id,
		kind: 'payment',
		application,
		createdAt: startedAt,
		uploads: [],
		bytesSent: 0,
		bytesTotal: payer.length,
		handedOver: false,
		...(fresh === undefined ? {} : { freshUntil: startedAt + fresh }),
		// a clock that is set right by a few minutes does no harm
		...(fresh === undefined || upTo === undefined ? {} : { freshFor: fresh + LONGEST_FRESH }),
		now,
		call: { kind: 'payment', submission, invoice, amount, channel: means.channel, ...limit, payer }
	};
}
