import type { PaymentResult } from '#domain/payment';
import { MPESA_PAID, mpesaFailure } from '#gateway/payments/mpesa';
import type { Entry, PhoneAnswer } from './entry.ts';
import { readPayer } from './envelope.ts';
import { afterPayment } from './issuance.ts';
import type { Office } from './office.ts';
import { letters, openJwe } from './sealing.ts';
import { finalResult, type Payment } from './state.ts';

/** What M-Pesa reports for each end; `ignored` is not an end yet. */
const CODES: Readonly<Record<PhoneAnswer, number | null>> = {
	paid: MPESA_PAID,
	insufficient: 1,
	busy: 1001,
	expired: 1019,
	cancelled: 1032,
	'no-answer': 1037,
	'wrong-pin': 2001,
	ignored: null
};

export type Prompt = {
	readonly payment: string;
	readonly invoice: string;
	readonly reference: string;
	readonly amount: Payment['amount'];
	readonly phone: string;
	readonly at: string;
	readonly ignored: boolean;
};

export function isPhoneAnswer(word: unknown): word is PhoneAnswer {
	return typeof word === 'string' && Object.hasOwn(CODES, word);
}

/** Prompts on "the phone", oldest first. */
export async function listPrompts(office: Office): Promise<Prompt[]> {
	const waiting = [...office.state.payments.values()].filter(isWaiting);
	return Promise.all(
		waiting.map(async ({ id, invoice, amount, at, payer, phone }) => ({
			...{ payment: id, invoice, amount, at, ignored: phone !== undefined },
			reference: office.state.invoices.get(invoice)?.reference ?? '',
			phone: readPayer(await openJwe(payer))?.phone ?? ''
		}))
	);
}

/** The person at the phone does something; false when there is no such prompt. */
export function answerPrompt(office: Office, id: string, answer: PhoneAnswer): boolean {
	const payment = office.state.payments.get(id);
	if (!payment || !isWaiting(payment)) return false;
	const code = CODES[answer];
	const reference = code === MPESA_PAID ? `Q${letters(9)}` : null;
	const { invoice, amount } = payment;
	const entries: Entry[] = [{ kind: 'phone', payment: id, answer, code, reference }];
	if (reference !== null) {
		entries.push({ kind: 'captured', payment: id, invoice, amount, reference });
	}
	office.append(entries);
	if (code !== null) callBack(office, payment);
	return true;
}

/** After a restart: prompts go on waiting, lost reports are sent. */
export function resumePhone(office: Office): void {
	for (const payment of office.state.payments.values()) {
		if (isWaiting(payment)) waitForPhone(office, payment);
		else if (!finalResult(payment) && !payment.callbacks.includes('never')) report(office, payment);
	}
}

/** A prompt lives about a minute. */
export function waitForPhone(office: Office, payment: Payment): void {
	const left = Date.parse(payment.at) + office.promptLives - office.now();
	office.after(Math.max(0, left), async () => void answerPrompt(office, payment.id, 'no-answer'));
}

/** Live: it may still move money, or has. */
export function isPaymentLive(payment: Payment): boolean {
	return finalResult(payment)?.result.state !== 'failed';
}

/** M-Pesa tells the office, as well as it can. */
function callBack(office: Office, payment: Payment): void {
	const route = `CALLBACK ${payment.id}`;
	const fate = (word: 'late' | 'never') =>
		office.append([{ kind: 'callback', payment: payment.id, fate: word }]);
	if (office.faults.take('callback-never', route)) return fate('never');
	const twice = office.faults.take('callback-twice', route) !== undefined;
	const send = async () => {
		report(office, payment);
		if (twice) report(office, payment);
	};
	const late = office.faults.take('callback-late', route);
	if (!late) return void send();
	fate('late');
	office.after(typeof late.value === 'number' ? late.value : 20_000, send);
}

/** The office learns the end of an attempt; only the first time counts. */
export function report(office: Office, payment: Payment): void {
	const { id, invoice, amount, phone, mailbox, submission } = payment;
	if (!phone || phone.code === null) return;
	if (finalResult(payment)) {
		office.append([{ kind: 'callback', payment: id, fate: 'again' }]);
		return;
	}
	const result: PaymentResult = {
		...{ id, invoice, amount, at: new Date(office.now()).toISOString() },
		result:
			phone.reference === null
				? { state: 'failed', code: mpesaFailure(phone.code), settled: true }
				: { state: 'paid', reference: phone.reference }
	};
	const told = office.tell(mailbox, submission, { kind: 'payment', payment: result });
	const line = office.state.submissions.get(submission);
	const next = line && phone.reference !== null ? afterPayment(office, line, told.event) : [];
	office.append([
		{ kind: 'callback', payment: id, fate: 'sent' },
		{ kind: 'result', result },
		told,
		...next.map((status) => office.tell(mailbox, submission, { kind: 'status', status }))
	]);
}

function isWaiting(payment: Payment): boolean {
	return payment.phone === undefined || payment.phone.code === null;
}
