import { isPaymentLive, report, waitForPhone } from './phone.ts';
import type { PaymentResult } from '#domain/payment';
import { statusOf } from '#domain/status';
import type { PaymentCall } from '#gateway/port';
import { mpesaNumber } from '#gateway/payments/mpesa';
import type { LineOf } from './entry.ts';
import { readPayer } from './envelope.ts';
import type { Office, Verdict } from './office.ts';
import { openJwe, sha256 } from './sealing.ts';
import { finalResult, newsOf, type Payment } from './state.ts';

/** Starts one attempt to pay. One attempt at a time may move money for an invoice. */
export async function receivePayment(
	office: Office,
	mailbox: string,
	call: PaymentCall
): Promise<Verdict> {
	const content = sha256(JSON.stringify(call));
	const known = office.state.payments.get(call.id);
	if (known) {
		if (known.content !== content || known.mailbox !== mailbox) {
			return { status: 409, code: 'different-content' };
		}
		office.append([{ kind: 'replayed', of: 'payment', id: call.id }]);
		return { status: 200, body: knownOf(office, known) };
	}
	const invoice = office.state.invoices.get(call.invoice);
	const submission = office.state.submissions.get(call.submission);
	if (!invoice || invoice.submission !== submission?.id || submission.mailbox !== mailbox) {
		return { status: 404, code: 'not-found' };
	}
	const refuse = (status: 409 | 422, code: string): Verdict => {
		office.append([{ kind: 'refused', of: 'payment', id: call.id, code, detail: call.invoice }]);
		return { status, code };
	};
	const others = [...office.state.payments.values()].filter((one) => one.invoice === call.invoice);
	if (others.some((one) => finalResult(one)?.result.state === 'paid' || one.phone?.reference)) {
		return refuse(409, 'already-paid');
	}
	if (others.some(isPaymentLive)) return refuse(409, 'payment-live');
	if (isClosed(office, submission)) return refuse(409, 'closed');
	const { currency, minor } = invoice.amount;
	if (call.amount.currency !== currency || call.amount.minor !== minor) {
		return refuse(422, 'amount-changed');
	}
	const payer = readPayer(await openJwe(call.payer));
	if (!payer || !mpesaNumber(payer.phone)) return refuse(422, 'bad-phone');

	const { id, payer: sealed } = call;
	office.append([
		{
			kind: 'payment',
			...{ id, mailbox, submission: call.submission, invoice: call.invoice },
			...{ amount: invoice.amount, content, payer: sealed }
		}
	]);
	const payment = office.state.payments.get(id);
	if (!payment) throw new Error('a payment was recorded and is not there');
	waitForPhone(office, payment);
	return { status: 201, body: knownOf(office, payment) };
}

/** What became of an attempt. While the office does not know, it asks M-Pesa. */
export async function findPayment(office: Office, mailbox: string, id: string): Promise<Verdict> {
	const payment = office.state.payments.get(id);
	if (payment?.mailbox !== mailbox) return { status: 404, code: 'not-found' };
	if (finalResult(payment) === undefined) {
		if (office.faults.take('query-failed', `GET /v1/payments/${id}`)) {
			const said = { state: 'failed', code: 'other', settled: false } as const;
			return { status: 200, body: resultOf(office, payment, said) };
		}
		// asking counts as a report: what M-Pesa knows now is final
		if (isTold(payment)) report(office, payment);
	}
	return { status: 200, body: knownOf(office, payment) };
}

function isTold(payment: Payment): boolean {
	return payment.phone !== undefined && payment.phone.code !== null;
}

function knownOf(office: Office, payment: Payment): PaymentResult {
	const known = finalResult(payment);
	if (known) return known;
	const age = office.now() - Date.parse(payment.at);
	return resultOf(office, payment, { state: age < office.promptLives ? 'prompted' : 'checking' });
}

export function resultOf(
	office: Office,
	{ id, invoice, amount }: Payment,
	result: PaymentResult['result']
): PaymentResult {
	return { id, invoice, at: new Date(office.now()).toISOString(), amount, result };
}

/** Turned down, or too late: nothing more is taken for it. */
function isClosed(office: Office, { mailbox, id }: LineOf<'submission'>): boolean {
	const { status } = statusOf(newsOf(office.state, mailbox, id));
	return status === 'rejected' || status === 'lapsed';
}
