import type { CalendarDate } from './calendar.ts';
import type { HeldMoney, Invoice, PaymentResult } from './payment.ts';

/** The office's words for where an application stands; unknown ones are kept and shown as they are. */
export type StatusCode =
	| 'received'
	| 'awaiting-payment'
	| 'paid'
	| 'under-review'
	| 'more-information'
	| 'appointment'
	| 'biometrics'
	/** approved, where nothing is asked for after that */
	| 'approved'
	/** approved; what is paid and shown after approval is still to come */
	| 'awaiting-issuance'
	| 'issued'
	/** not paid and shown in time: the approval is gone */
	| 'lapsed'
	| 'in-production'
	| 'ready-for-collection'
	| 'collected'
	| 'rejected'
	| 'withdrawn';

const ENDS: readonly string[] = [
	'approved',
	'issued',
	'lapsed',
	'collected',
	'rejected',
	'withdrawn'
] satisfies StatusCode[];

/** Nothing is asked of the applicant any more. */
export function isEnd(status: string): boolean {
	return ENDS.includes(status);
}

/** The office asks for more. */
export type InformationRequest = {
	readonly id: string;
	readonly text: string;
	/** the slots, or kinds of document, that it would like to see filled; may be empty */
	readonly documents: readonly string[];
	/** `issuance`: what is shown after approval, slot by slot */
	readonly stage?: string;
	/** the last day to answer, where there is one */
	readonly dueBy?: CalendarDate;
};

/** What the office says, append-only, in the order of `cursor`. */
export type NewsEvent = {
	readonly id: string;
	/** rises over all news of one mailbox */
	readonly cursor: number;
	readonly submission: string;
	/** ISO instant, by the office's clock */
	readonly at: string;
	readonly news:
		| {
				readonly kind: 'status';
				readonly status: string;
				readonly note?: string;
				/** the last day of what was issued, where the office says it */
				readonly validUntil?: CalendarDate;
		  }
		| { readonly kind: 'invoice'; readonly invoice: Invoice }
		| { readonly kind: 'payment'; readonly payment: PaymentResult }
		/** money beyond what was due: held, or given back */
		| { readonly kind: 'held' | 'refund'; readonly money: HeldMoney }
		| { readonly kind: 'request'; readonly request: InformationRequest }
		| { readonly kind: 'reply'; readonly request: string }
		/** the office writes; `submission` is the thread. `to`: the message that it answers */
		| { readonly kind: 'message'; readonly text: string; readonly to?: string }
		/** how an appointment stands, what the office says to what was asked of it, or of another device's application */
		| { readonly kind: 'appointment' | 'ask' | 'tracked'; readonly said: unknown }
		/** the answer to an account request; `id` is that request's, `submission` is `account` */
		| { readonly kind: 'account'; readonly said: unknown };
};

export type Status = {
	/** null while the office has said nothing */
	readonly status: string | null;
	readonly at: string | null;
	readonly history: readonly { status: string; at: string; note?: string }[];
	readonly invoices: readonly Invoice[];
	readonly payments: readonly PaymentResult[];
	/** what the office holds beyond what was due; what it gave back is no longer held */
	readonly held: readonly Told<HeldMoney>[];
	readonly refunds: readonly Told<HeldMoney>[];
	/** the last day of what was issued, where the office said it */
	readonly validUntil: CalendarDate | null;
	/** asked and not yet answered; none once it came to its end */
	readonly openRequests: readonly InformationRequest[];
};

/** `at`: ISO instant, by the office's clock. */
export type Told<Said> = Said & { readonly at: string };

/** The fold of what the office said; the order of arrival does not matter, doubles do not count. */
export function statusOf(events: readonly NewsEvent[]): Status {
	const unique = [...new Map(events.map((event) => [event.id, event])).values()];
	unique.sort((a, b) => a.cursor - b.cursor);
	const history: { status: string; at: string; note?: string }[] = [];
	// One that the office sends again is a correction, not a second demand.
	const invoices = new Map<string, Invoice>();
	const payments: PaymentResult[] = [];
	const held = new Map<string, Told<HeldMoney>>();
	const refunds = new Map<string, Told<HeldMoney>>();
	const requests = new Map<string, InformationRequest>();
	let validUntil: CalendarDate | null = null;
	for (const { news, at } of unique) {
		if (news.kind === 'status') {
			history.push({
				status: news.status,
				at,
				...(news.note === undefined ? {} : { note: news.note })
			});
			validUntil = news.validUntil ?? validUntil;
			// who approves no longer waits for what was asked in order to decide
			if (news.status === 'awaiting-issuance') closeQuestions(requests);
		} else if (news.kind === 'invoice') invoices.set(news.invoice.id, news.invoice);
		else if (news.kind === 'payment') payments.push(news.payment);
		else if (news.kind === 'held') held.set(news.money.id, { ...news.money, at });
		else if (news.kind === 'refund') refunds.set(news.money.id, { ...news.money, at });
		else if (news.kind === 'request') requests.set(news.request.id, news.request);
		else if (news.kind === 'reply') requests.delete(news.request);
	}
	const last = history.at(-1);
	const ended = last !== undefined && isEnd(last.status);
	return {
		status: last?.status ?? null,
		at: last?.at ?? null,
		history,
		invoices: [...invoices.values()],
		payments,
		held: [...held.values()].filter(({ id }) => !refunds.has(id)),
		refunds: [...refunds.values()],
		validUntil,
		openRequests: ended ? [] : [...requests.values()]
	};
}

function closeQuestions(requests: Map<string, InformationRequest>): void {
	for (const { id, stage } of requests.values()) if (stage !== 'issuance') requests.delete(id);
}
