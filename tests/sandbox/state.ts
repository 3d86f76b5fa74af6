import type { HeldMoney, Invoice, PaymentResult } from '#domain/payment';
import type { NewsEvent } from '#domain/status';
import { emptyAccounts, foldAccounts } from './accounts/state.ts';
import type { EntryOf, LedgerLine, LineOf } from './entry.ts';

export type Payment = LineOf<'payment'> & {
	readonly results: PaymentResult[];
	/** the truth at the phone, once there is one */
	phone?: EntryOf<'phone'>;
	readonly callbacks: EntryOf<'callback'>['fate'][];
};

export type PaybillMoney = LineOf<'paybill'> & {
	/** once it was put to one */
	invoice?: string;
	readonly callbacks: EntryOf<'callback'>['fate'][];
};

/** What the office knows: the fold of its ledger. */
export type State = ReturnType<typeof emptyState>;

export function emptyState() {
	return {
		uploads: new Map<string, LineOf<'upload'>>(),
		submissions: new Map<string, LineOf<'submission'>>(),
		replies: new Map<string, LineOf<'reply'>>(),
		messages: new Map<string, LineOf<'message'>>(),
		asks: new Map<string, LineOf<'ask'>>(),
		/** hashes of the codes that applications can be followed by */
		access: new Map<string, string>(),
		payments: new Map<string, Payment>(),
		invoices: new Map<string, Invoice>(),
		/** by code */
		paybill: new Map<string, PaybillMoney>(),
		/** by invoice: the first result that says paid */
		paid: new Map<string, PaymentResult>(),
		/** by id: with the office, beyond what was due */
		held: new Map<string, HeldMoney>(),
		/** the codes of money that went back */
		refunded: new Set<string>(),
		/** by mailbox */
		news: new Map<string, NewsEvent[]>(),
		subscriptions: new Map<string, LineOf<'subscription'>>(),
		accounts: emptyAccounts(),
		lastCursor: 0
	};
}

export function fold(state: State, line: LedgerLine): void {
	switch (line.kind) {
		case 'account':
		case 'session':
			foldAccounts(state.accounts, line);
			return;
		case 'upload':
			if (line.step === 'thrown-away') state.uploads.delete(line.id);
			else state.uploads.set(line.id, line);
			return;
		case 'submission':
			state.submissions.set(line.id, line);
			if (line.access !== undefined) state.access.set(line.id, line.access);
			return;
		case 'ask':
			state.asks.set(line.id, line);
			if (line.hash !== undefined) state.access.set(line.submission, line.hash);
			return;
		case 'subscription':
			state.subscriptions.set(line.id, line);
			return;
		case 'reply':
			state.replies.set(line.id, line);
			return;
		case 'message':
			state.messages.set(line.id, line);
			return;
		case 'payment':
			state.payments.set(line.id, { ...line, results: [], callbacks: [] });
			return;
		case 'phone': {
			const payment = state.payments.get(line.payment);
			if (payment) payment.phone = line;
			return;
		}
		case 'callback':
			(state.payments.get(line.payment) ?? paybillOf(state, line.payment))?.callbacks.push(
				line.fate
			);
			return;
		case 'paybill':
			state.paybill.set(line.code, { ...line, callbacks: [] });
			return;
		case 'matched': {
			const money = state.paybill.get(line.code);
			if (money) money.invoice = line.invoice;
			return;
		}
		case 'refunded':
			state.refunded.add(line.of);
			return;
		case 'result':
			state.payments.get(line.result.id)?.results.push(line.result);
			if (line.result.result.state === 'paid' && !state.paid.has(line.result.invoice))
				state.paid.set(line.result.invoice, line.result);
			return;
		case 'news': {
			const { event, mailbox } = line;
			state.news.set(mailbox, [...(state.news.get(mailbox) ?? []), event]);
			state.lastCursor = Math.max(state.lastCursor, event.cursor);
			if (event.news.kind === 'held') state.held.set(event.news.money.id, event.news.money);
			if (event.news.kind === 'refund') state.held.delete(event.news.money.id);
			if (event.news.kind === 'invoice')
				state.invoices.set(event.news.invoice.id, event.news.invoice);
			return;
		}
		default:
			return;
	}
}

/** What stands in the place of an attempt, for money that came without one. */
export function paybillId(code: string): string {
	return `paybill-${code}`;
}

function paybillOf(state: State, id: string): PaybillMoney | undefined {
	return state.paybill.get(id.replace(/^paybill-/, ''));
}

/** All that was said about one submission. */
export function newsOf(state: State, mailbox: string, submission: string): NewsEvent[] {
	return (state.news.get(mailbox) ?? []).filter((event) => event.submission === submission);
}

/** The result that nothing can change any more. */
export function finalResult(payment: Payment): PaymentResult | undefined {
	return payment.results.find(
		({ result }) => result.state === 'paid' || (result.state === 'failed' && result.settled)
	);
}
