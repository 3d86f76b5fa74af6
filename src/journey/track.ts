import { appointmentsOf, type Appointment } from '#domain/appointment';
import { askAnswers, type AskAnswer } from '#domain/ask';
import { invoiceState, type Invoice, type PaymentAttempt } from '#domain/payment';
import type { Receipt } from '#domain/receipt';
import { statusOf, type InformationRequest, type Status } from '#domain/status';
import type { OutboxRow } from '#storage/database';
import { listNews, newsAskedAt } from '#storage/news';
import { deliveriesAbout } from '#storage/deliveries';
import { listPayments } from '#storage/payments';
import { findReceipt } from '#storage/receipts';
import {
	findCopy,
	findSubmission,
	isAsk,
	isReply,
	listLetters,
	type AskCopy,
	type ReplyCopy,
	type Stored,
	type SubmissionCopy
} from '#storage/submissions';
import type { PageEnvironment } from './environment.ts';
import type { Glance } from './glance.ts';

export type TrackedReply = {
	readonly copy: Stored<ReplyCopy>;
	readonly delivery: OutboxRow | undefined;
};

export type TrackedAsk = {
	readonly copy: Stored<AskCopy>;
	readonly delivery: OutboxRow | undefined;
	/** the office's word on it; on a wish for a time, see the appointment */
	readonly answer: AskAnswer | undefined;
};

/** All that the phone knows of one submission. */
export type Tracking = {
	readonly copy: Stored<SubmissionCopy>;
	readonly delivery: OutboxRow | undefined;
	readonly receipt: { readonly receipt: Receipt; readonly jws: string } | undefined;
	readonly status: Status;
	readonly attempts: readonly PaymentAttempt[];
	readonly replies: readonly TrackedReply[];
	/** what was asked of the office besides, oldest first */
	readonly asks: readonly TrackedAsk[];
	readonly appointments: readonly Appointment[];
	/** those of them that ask for a time */
	readonly wishes: Glance['wishes'];
	/** the outbox rows of its payments, by attempt */
	readonly paymentRows: readonly OutboxRow[];
	/** when the office was last heard, ms; everything shown of it is as of then */
	readonly askedAt: number | undefined;
};

/** All reads start at once, then all is opened: fit for `live`. */
export async function trackingOf(
	page: PageEnvironment,
	submission: string
): Promise<Tracking | undefined> {
	const { db, vault } = page;
	const said = listNews(db, vault, submission);
	const [copy, deliveries, receipt, news, attempts, letters, askedAt] = await Promise.all([
		findSubmission(db, vault, submission),
		deliveriesAbout(db, submission),
		findReceipt(db, vault, submission),
		said,
		listPayments(db, vault, submission, said),
		listLetters(db, vault, submission),
		newsAskedAt(db)
	]);
	if (!copy) return undefined;
	const answers = askAnswers(news);
	const deliveryOf = (id: string) => deliveries.find((row) => row.id === id);
	return {
		copy,
		delivery: deliveryOf(submission),
		receipt,
		status: statusOf(news),
		attempts,
		replies: letters
			.filter(isReply)
			.map((reply) => ({ copy: reply, delivery: deliveryOf(reply.envelope.id) })),
		asks: letters.filter(isAsk).map((ask) => ({
			copy: ask,
			delivery: deliveryOf(ask.envelope.id),
			answer: answers.get(ask.envelope.id)
		})),
		appointments: appointmentsOf(news),
		wishes: letters.filter(isAsk).flatMap(({ envelope }) =>
			envelope.ask === 'appointment'
				? [
						{
							...{ ask: envelope.id, appointment: envelope.appointment },
							delivery: deliveryOf(envelope.id)
						}
					]
				: []
		),
		paymentRows: deliveries.filter(
			({ call }) => call.kind === 'payment' && call.submission === submission
		),
		askedAt
	};
}

/**
 * Invoices that nothing has paid yet, and whether an attempt on them is under way. Nobody is asked to
 * pay for what the office has turned down, or what it says is paid, from whichever phone; an attempt
 * that was begun before stays in sight.
 */
export function openInvoices(
	tracking: Pick<Tracking, 'status' | 'attempts'>,
	now: number
): { readonly invoice: Invoice; readonly live: PaymentAttempt | undefined }[] {
	const { status } = tracking.status;
	const turnedDown = ['rejected', 'lapsed', 'withdrawn'].includes(status ?? '');
	const paid = tracking.status.payments.filter(({ result }) => result.state === 'paid');
	const settled = new Set(paid.map(({ invoice }) => invoice));
	return tracking.status.invoices.flatMap((invoice) => {
		const is = invoiceState(invoice, tracking.attempts, now);
		const asked = !turnedDown && !settled.has(invoice.id);
		if (is.state === 'paid' || (is.state === 'due' && !asked)) return [];
		return [{ invoice, live: is.state === 'live' ? is.attempt : undefined }];
	});
}

/** The reply to a request that is on its way or there, if any; a withdrawn or refused one is none. */
export function replyTo<
	Reply extends {
		readonly copy: { readonly envelope: { readonly request: string } };
		readonly delivery: OutboxRow | undefined;
	}
>(
	tracking: { readonly replies: readonly Reply[] },
	request: Pick<InformationRequest, 'id'>
): Reply | undefined {
	return tracking.replies.find(
		({ copy, delivery }) =>
			copy.envelope.request === request.id &&
			delivery?.now.state !== 'withdrawn' &&
			delivery?.now.state !== 'refused'
	);
}

/** A submission by its own id, or the newest one of an application. */
export async function findSubmissionId(
	page: PageEnvironment,
	id: string
): Promise<
	{ readonly id: string; readonly service: string; readonly version: number } | undefined
> {
	const found = await findCopy(page.db, page.vault, id);
	if (!found) return undefined;
	const { id: submission, service, version } = found.envelope;
	return { id: submission, service, version };
}
