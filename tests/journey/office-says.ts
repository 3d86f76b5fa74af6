import { readFileSync } from 'node:fs';
import { CompactSign, importJWK, type JWK } from 'jose';
import type { Invoice, PaymentResult } from '#domain/payment';
import type { Receipt } from '#domain/receipt';
import type { NewsEvent } from '#domain/status';
import { addNews, newsCursor } from '#storage/news';
import { findDelivery, recordReceived } from '#storage/outbox';
import { findSubmission } from '#storage/submissions';
import { sha256 } from '#vault/digest';
import type { TestPage } from '../scenario.ts';

/** What the sender records when the office has taken a submission, with a receipt it really signed. */
export async function received(page: TestPage, id: string, number = 'KB-TEST-0001'): Promise<void> {
	const row = await findDelivery(page.db, id);
	if (row?.call.kind !== 'submission') throw new Error('Not a submission');
	const audit = (await findSubmission(page.db, page.vault, id))?.envelope.audit;
	const receipt: Receipt = {
		submission: id,
		digest: await sha256(row.call.envelope),
		number,
		receivedAt: new Date(page.now()).toISOString(),
		office: page.office.id,
		...(audit === undefined ? {} : { audit })
	};
	const keys = JSON.parse(readFileSync('tests/sandbox/practice-keys.json', 'utf8')) as {
		receipt: JWK;
	};
	const jws = await new CompactSign(new TextEncoder().encode(JSON.stringify(receipt)))
		.setProtectedHeader({ alg: 'ES256', kid: page.office.receiptKey.kid })
		.sign(await importJWK(keys.receipt, 'ES256'));
	const now = { state: 'delivered', at: page.now() } as const;
	await recordReceived(page.db, row, { ...row, bytesSent: row.bytesTotal, now }, { receipt: jws });
}

/** What the collector records when the office has said something. */
export async function says(
	page: TestPage,
	submission: string,
	...news: NewsEvent['news'][]
): Promise<void> {
	const cursor = await newsCursor(page.db);
	const at = new Date(page.now()).toISOString();
	const events = news.map((one, index) => ({
		id: page.id(),
		cursor: cursor + index + 1,
		submission,
		at,
		news: one
	}));
	await addNews(page.db, events, cursor + events.length, page.now());
}

export function invoiceOf(submission: string, id = 'invoice-1'): Invoice {
	const amount = { currency: 'USD', minor: 3000 } as const;
	return {
		id,
		submission,
		reference: 'INV-0001',
		stage: 'processing',
		amount,
		lines: [{ fee: 'authorisation', amount }],
		issuedAt: '2026-03-02T09:01:00.000Z'
	};
}

export function paymentSays(
	invoice: Invoice,
	id: string,
	result: PaymentResult['result']
): NewsEvent['news'] {
	const payment = { id, invoice: invoice.id, at: invoice.issuedAt, amount: invoice.amount, result };
	return { kind: 'payment', payment };
}
