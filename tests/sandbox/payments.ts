import type { Channel, PaymentResult } from '#domain/payment';
import type { PaymentCall } from '#gateway/port';
import { played } from './channels.ts';
import { readPayer } from './envelope.ts';
import { isClosed } from './money.ts';
import type { Office, Verdict } from './office.ts';
import { matchCode } from './paybill.ts';
import { isPaymentLive, livesOf, report, waitFor } from './phone.ts';
import { openJwe, sha256 } from './sealing.ts';
import { finalResult, type Payment } from './state.ts';

/** Starts one attempt to pay. One attempt at a time may move money for an invoice, over all channels. */
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
	const payer = readPayer(await openJwe(call.payer));
	const refused = refusalOf(office, call, payer ?? {});
	if (refused !== undefined) {
		const [status, code] = refused;
		office.append([{ kind: 'refused', of: 'payment', id: call.id, code, detail: call.invoice }]);
		return { status, code };
	}
	const { id, channel, payer: sealed } = call;
	office.append([
		{
			kind: 'payment',
			...{ id, mailbox, submission: call.submission, invoice: call.invoice },
			...{ amount: invoice.amount, content, payer: sealed, channel },
			...(channel === 'paybill' && payer?.code !== undefined ? { code: payer.code } : {})
		}
	]);
	const payment = office.state.payments.get(id);
	if (!payment) throw new Error('a payment was recorded and is not there');
	waitFor(office, payment);
	if (channel === 'paybill') look(office, payment);
	return { status: 201, body: knownOf(office, payment) };
}

/** What became of an attempt. While the office does not know, it asks the channel. */
export async function findPayment(office: Office, mailbox: string, id: string): Promise<Verdict> {
	const payment = office.state.payments.get(id);
	if (payment?.mailbox !== mailbox) return { status: 404, code: 'not-found' };
	if (finalResult(payment) === undefined) {
		if (office.faults.take('query-failed', `GET /v1/payments/${id}`)) {
			const said = { state: 'failed', code: 'other', settled: false } as const;
			return { status: 200, body: resultOf(office, payment, said) };
		}
		look(office, payment);
	}
	return { status: 200, body: knownOf(office, payment) };
}

/** Asking counts as a report: what the channel knows now is final. */
function look(office: Office, payment: Payment): void {
	if (payment.channel === 'paybill') matchCode(office, payment);
	else if (payment.phone !== undefined && payment.phone.code !== null) report(office, payment);
}

function refusalOf(
	office: Office,
	{ invoice: id, amount, channel }: PaymentCall,
	payer: { phone?: string; code?: string }
): readonly [409 | 422, string] | undefined {
	const invoice = office.state.invoices.get(id);
	const others = [...office.state.payments.values()].filter((one) => one.invoice === id);
	const own = channel === 'paybill' && payer.code !== undefined && isPutTo(office, payer.code, id);
	if (!own) {
		if (office.state.paid.has(id) || others.some((one) => one.phone?.reference)) {
			return [409, 'already-paid'];
		}
		if (others.some(isPaymentLive)) return [409, 'payment-live'];
		if (isClosed(office, id)) return [409, 'closed'];
	}
	if (amount.currency !== invoice?.amount.currency || amount.minor !== invoice.amount.minor) {
		return [422, 'amount-changed'];
	}
	return channel === 'paybill' ? codeRefusal(office, id, payer.code) : payerRefusal(channel, payer);
}

function payerRefusal(
	channel: Exclude<Channel, 'paybill'>,
	payer: { phone?: string }
): readonly [422, string] | undefined {
	return played[channel].takes(payer) ? undefined : [422, 'bad-phone'];
}

function codeRefusal(
	office: Office,
	invoice: string,
	code: string | undefined
): readonly [422, string] | undefined {
	if (!/^[A-Z][A-Z0-9]{9}$/.test(code ?? '')) return [422, 'code-unknown'];
	const money = office.state.paybill.get(code ?? '');
	const elsewhere = money?.invoice !== undefined && money.invoice !== invoice;
	return elsewhere ? [422, 'code-used'] : undefined;
}

/** The money of this code is with this invoice already: its payer says what the office knows. */
function isPutTo(office: Office, code: string, invoice: string): boolean {
	return office.state.paybill.get(code)?.invoice === invoice;
}

function knownOf(office: Office, payment: Payment): PaymentResult {
	const known = finalResult(payment);
	if (known) return known;
	const age = office.now() - Date.parse(payment.at);
	const asks = payment.channel !== 'paybill' && age < livesOf(office, payment);
	return resultOf(office, payment, { state: asks ? 'prompted' : 'checking' });
}

export function resultOf(
	office: Office,
	{ id, invoice, amount, channel = 'mpesa' }: Payment,
	result: PaymentResult['result']
): PaymentResult {
	return { id, invoice, at: new Date(office.now()).toISOString(), amount, channel, result };
}
