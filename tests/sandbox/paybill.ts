import type { Money } from '#domain/money';
import type { Invoice, PaymentResult } from '#domain/payment';
import { paybillFit, paybillReference, type PaybillRefusal } from '#gateway/payments/paybill';
import { callBack } from './callback.ts';
import { paybillCode } from './channels.ts';
import { settle, surplusOf } from './money.ts';
import type { Office } from './office.ts';
import { PAYBILL } from './paybill-number.ts';
import { finalResult, paybillId, type Payment, type PaybillMoney } from './state.ts';

export type MenuCall = {
	readonly number: string;
	readonly account: string;
	/** whole shillings, as the menu asks for them */
	readonly amount: number;
	readonly phone?: string;
};
export type MenuAnswer =
	{ readonly code: string; readonly sms: string } | { readonly refused: PaybillRefusal };

/** A person pays from the phone's own menu: no word of it passes through Kibali. */
export function payFromMenu(office: Office, call: MenuCall): MenuAnswer {
	const { number, account, phone = '+254700000000' } = call;
	if (number.replace(/\s/g, '') !== PAYBILL) return { refused: 'wrong-number' };
	if (!Number.isSafeInteger(call.amount) || call.amount < 1) return { refused: 'wrong-amount' };
	const known = invoiceFor(office, account);
	if (!known && !office.faults.take('any-account', 'PAYBILL')) return { refused: 'wrong-account' };
	const amount: Money = { currency: 'KES', minor: call.amount * 100 };
	const code = freshCode(office);
	const typed = account.toUpperCase().replace(/\s/g, '');
	office.append([
		{ kind: 'paybill', code, account: typed, amount, phone },
		{
			...{ kind: 'captured', payment: paybillId(code), invoice: known?.id ?? '', amount },
			reference: code
		}
	]);
	callBack(office, paybillId(code), () => reportPaybill(office, code));
	return { code, sms: smsOf(office, code, typed, amount) };
}

/** The office learns of the money; only the first time counts. */
export function reportPaybill(office: Office, code: string): void {
	const money = office.state.paybill.get(code);
	if (!money) return;
	if (money.invoice !== undefined) {
		office.append([{ kind: 'callback', payment: paybillId(code), fate: 'again' }]);
		return;
	}
	const waiting = [...office.state.payments.values()].find(
		(payment) => payment.code === code && finalResult(payment) === undefined
	);
	const invoice =
		invoiceFor(office, money.account) ?? office.state.invoices.get(waiting?.invoice ?? '');
	if (invoice) put(office, money, invoice, waiting?.invoice === invoice.id ? waiting : undefined);
}

/** After the report: what the code comes to for this very attempt. */
export function matchCode(office: Office, payment: Payment): void {
	const money = office.state.paybill.get(payment.code ?? '');
	const invoice = office.state.invoices.get(payment.invoice);
	if (!money || !invoice || finalResult(payment)) return;
	if (money.invoice === undefined) reportPaybill(office, money.code);
	const after = office.state.paybill.get(money.code);
	if (after?.invoice !== invoice.id || finalResult(payment)) return;
	// it was put to the invoice before its code came: the attempt learns what it was
	const result = resultOf(office, payment.id, invoice, money);
	office.append(settle(office, result));
}

/** No money came under this code in its time. */
export function giveUp(office: Office, id: string): void {
	const payment = office.state.payments.get(id);
	if (!payment || finalResult(payment)) return;
	matchCode(office, payment);
	if (finalResult(payment)) return;
	const { invoice, amount } = payment;
	const at = new Date(office.now()).toISOString();
	const result = { state: 'failed', code: 'code-unknown', settled: true } as const;
	office.append(settle(office, { id, invoice, at, amount, channel: 'paybill', result }));
}

function put(
	office: Office,
	money: PaybillMoney,
	invoice: Invoice,
	waiting: Payment | undefined
): void {
	const { code, amount } = money;
	const arrived = { invoice: invoice.id, amount, reference: code };
	const surplus = surplusOf(office, arrived, invoice.amount);
	const result = resultOf(office, waiting?.id ?? paybillId(code), invoice, money);
	office.append([
		{ kind: 'callback', payment: paybillId(code), fate: 'sent' },
		{ kind: 'matched', code, invoice: invoice.id },
		...settle(office, result, surplus)
	]);
}

function resultOf(
	office: Office,
	id: string,
	invoice: Invoice,
	{ code, amount }: PaybillMoney
): PaymentResult {
	const fits = paybillFit(amount, invoice.amount) !== 'too-little';
	return {
		...{ id, invoice: invoice.id, at: new Date(office.now()).toISOString() },
		...{ amount: invoice.amount, channel: 'paybill' },
		result: fits
			? { state: 'paid', reference: code }
			: { state: 'failed', code: 'too-little', settled: true }
	};
}

function invoiceFor(office: Office, account: string): Invoice | undefined {
	const reference = paybillReference(account);
	return [...office.state.invoices.values()].find((one) => one.reference === reference);
}

function freshCode(office: Office): string {
	for (;;) {
		const code = paybillCode();
		if (!office.state.paybill.has(code)) return code;
	}
}

/** As such messages read, of nobody's shop. */
export function smsOf(office: Office, code: string, account: string, { minor }: Money): string {
	const ksh = new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(minor / 100);
	const day = new Date(office.now()).toISOString().slice(0, 10);
	return `${code} Confirmed. Ksh${ksh} sent to PRACTICE OFFICE for account ${account} on ${day}. Practice only: no money moved.`;
}
