import type { Channel, PaymentResult } from '#domain/payment';
import { callBack } from './callback.ts';
import { played } from './channels.ts';
import type { Entry, PhoneAnswer } from './entry.ts';
import { readPayer } from './envelope.ts';
import { settle, surplusOf } from './money.ts';
import type { Office } from './office.ts';
import { giveUp, reportPaybill } from './paybill.ts';
import { openJwe } from './sealing.ts';
import { finalResult, type Payment } from './state.ts';

export type Prompt = {
	readonly payment: string;
	readonly invoice: string;
	readonly reference: string;
	readonly amount: Payment['amount'];
	readonly channel: Exclude<Channel, 'paybill'>;
	readonly phone: string;
	readonly at: string;
	readonly ignored: boolean;
};

/** Prompts on "the phone" and pages for cards that stand open, oldest first. */
export async function listPrompts(office: Office): Promise<Prompt[]> {
	const waiting = [...office.state.payments.values()].filter(isWaiting);
	return Promise.all(
		waiting.map(async (payment) => ({
			...{ payment: payment.id, invoice: payment.invoice, amount: payment.amount, at: payment.at },
			...{ channel: asking(payment), ignored: payment.phone !== undefined },
			reference: office.state.invoices.get(payment.invoice)?.reference ?? '',
			phone: readPayer(await openJwe(payment.payer))?.phone ?? ''
		}))
	);
}

/** What a person may answer on this channel. */
export function answersOf(channel: Prompt['channel']): readonly PhoneAnswer[] {
	return [...(Object.keys(played[channel].codes) as PhoneAnswer[]), 'ignored'];
}

/** The person does something; false when there is no such prompt, or no such answer to it. */
export function answerPrompt(office: Office, id: string, answer: unknown): boolean {
	const payment = office.state.payments.get(id);
	if (!payment || !isWaiting(payment)) return false;
	const { codes, paid, reference: fresh } = played[asking(payment)];
	const known = answersOf(asking(payment)).find((one) => one === answer);
	if (known === undefined) return false;
	const code = known === 'ignored' ? null : (codes[known] ?? null);
	const reference = code === paid ? fresh() : null;
	const { invoice, amount } = payment;
	const entries: Entry[] = [{ kind: 'phone', payment: id, answer: known, code, reference }];
	if (reference !== null) {
		entries.push({ kind: 'captured', payment: id, invoice, amount, reference });
	}
	office.append(entries);
	if (code !== null) callBack(office, id, () => report(office, payment));
	return true;
}

/** After a restart: prompts go on waiting, lost reports are sent. */
export function resumePhone(office: Office): void {
	for (const payment of office.state.payments.values()) {
		if (finalResult(payment)) continue;
		if (payment.channel === 'paybill' || isWaiting(payment)) waitFor(office, payment);
		else if (!payment.callbacks.includes('never')) report(office, payment);
	}
	for (const { code, callbacks, invoice } of office.state.paybill.values()) {
		if (invoice === undefined && !callbacks.includes('never')) reportPaybill(office, code);
	}
}

/** A prompt lives about a minute; so long a code is looked for. */
export function waitFor(office: Office, payment: Payment): void {
	const left = Date.parse(payment.at) + livesOf(office, payment) - office.now();
	office.after(Math.max(0, left), async () => {
		if (payment.channel === 'paybill') giveUp(office, payment.id);
		else answerPrompt(office, payment.id, 'no-answer');
	});
}

export function livesOf(office: Office, payment: Payment): number {
	const patience = payment.channel === 'paybill' ? 1 : played[asking(payment)].patience;
	return office.promptLives * patience;
}

/** Live: it may still move money, or has. */
export function isPaymentLive(payment: Payment): boolean {
	return finalResult(payment)?.result.state !== 'failed';
}

/** The office learns the end of an attempt; only the first time counts. */
export function report(office: Office, payment: Payment): void {
	const { id, invoice, amount, phone } = payment;
	if (!phone || phone.code === null) return;
	if (finalResult(payment)) {
		office.append([{ kind: 'callback', payment: id, fate: 'again' }]);
		return;
	}
	const channel = asking(payment);
	const { reference, code } = phone;
	const result: PaymentResult = {
		...{ id, invoice, amount, channel, at: new Date(office.now()).toISOString() },
		result:
			reference === null
				? { state: 'failed', code: played[channel].failure(code), settled: true }
				: { state: 'paid', reference }
	};
	const surplus =
		reference === null ? undefined : surplusOf(office, { invoice, amount, reference }, amount);
	office.append([
		{ kind: 'callback', payment: id, fate: 'sent' },
		...settle(office, result, surplus)
	]);
}

function asking({ channel = 'mpesa' }: Payment): Prompt['channel'] {
	if (channel === 'paybill') throw new Error('nobody is asked for what was paid from a menu');
	return channel;
}

function isWaiting(payment: Payment): boolean {
	if (payment.channel === 'paybill') return false;
	return payment.phone === undefined || payment.phone.code === null;
}
