import { matchesFormat, tidy } from '#domain/format';
import { release } from '#domain/outbox';
import { invoiceState, type Invoice } from '#domain/payment';
import type { OutboxRow } from '#storage/database';
import { findDelivery, hurryDelivery } from '#storage/outbox';
import { addPayment, listPayments, type PaymentFacts } from '#storage/payments';
import { sealForOffice } from '#vault/office-seal';
import type { PageEnvironment } from './environment.ts';

/** How long the applicant is taken to stand beside the phone, in ms. */
export const BESIDE_PHONE = 2 * 60_000;

export type Paying =
	| { readonly started: string }
	| { readonly blocked: 'paid' | 'live' }
	| { readonly badPhone: true };

/** Asks for a prompt on a Kenyan phone; never while an attempt on this invoice may still move money. */
export async function pay(
	page: PageEnvironment,
	invoice: Invoice,
	application: string,
	typedPhone: string
): Promise<Paying> {
	const phone = tidy('kenyanPhone', typedPhone);
	if (!matchesFormat('kenyanPhone', phone)) return { badPhone: true };
	const all = await listPayments(page.db, page.vault, invoice.submission);
	const attempts = all.filter((attempt) => attempt.invoice === invoice.id);
	const is = invoiceState(invoice, attempts, page.now());
	if (is.state !== 'due') return { blocked: is.state };

	const attempt = newAttempt(page, invoice, phone);
	const payer = await sealForOffice(page.office, { phone });
	const added = await addPayment(
		page.db,
		page.vault,
		attempt,
		paymentRow(attempt, application, payer),
		attempts.map(({ id }) => id)
	);
	if (!added) return { blocked: 'live' };
	page.wake();
	return { started: attempt.id };
}

/** The applicant is beside the phone again: a held prompt goes out. False when it no longer waits for that. */
export async function sendPromptNow(page: PageEnvironment, attempt: string): Promise<boolean> {
	const row = await findDelivery(page.db, attempt);
	if (row?.now.state !== 'held' || row.now.reason !== 'applicant-away') return false;
	const at = page.now();
	const freed: OutboxRow = { ...row, ...release(row, at, at + BESIDE_PHONE) };
	if (!(await hurryDelivery(page.db, page.vault, row, freed, at))) return false;
	page.wake();
	return true;
}

function newAttempt(page: PageEnvironment, invoice: Invoice, phone: string): PaymentFacts {
	return {
		id: page.id(),
		invoice: invoice.id,
		submission: invoice.submission,
		amount: invoice.amount,
		channel: 'mpesa',
		phone,
		startedAt: page.now()
	};
}

function paymentRow(attempt: PaymentFacts, application: string, payer: string): OutboxRow {
	const { id, submission, invoice, amount, channel, startedAt } = attempt;
	return {
		id,
		kind: 'payment',
		application,
		createdAt: startedAt,
		uploads: [],
		bytesSent: 0,
		bytesTotal: payer.length,
		handedOver: false,
		freshUntil: startedAt + BESIDE_PHONE,
		now: { state: 'queued', notBefore: startedAt, attempts: 0 },
		call: { kind: 'payment', submission, invoice, amount, channel, payer }
	};
}
