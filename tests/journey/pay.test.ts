import { describe, expect, test } from 'vitest';
import { claim } from '#domain/outbox';
import { attemptState, type Invoice } from '#domain/payment';
import { BESIDE_PHONE, pay, sendPromptNow } from '#journey/pay';
import { trackingOf } from '#journey/track';
import { withdraw } from '#journey/withdraw';
import { findDelivery, listDeliveries, swapDelivery } from '#storage/outbox';
import { listPayments } from '#storage/payments';
import { etaAnswers, openTestPage, scenario, type TestPage } from '../scenario.ts';
import { invoiceOf, paymentSays, received, says } from './office-says.ts';

type Due = { page: TestPage; application: string; invoice: Invoice; submission: string };

async function due(): Promise<Due> {
	const one = scenario('eta').answer(etaAnswers()).attachAll();
	const { page, application } = await one.ready();
	const submission = await one.submitted();
	await received(page, submission);
	const invoice = invoiceOf(submission);
	await says(page, submission, { kind: 'invoice', invoice });
	return { page, application, invoice, submission };
}

const started = async ({ page, invoice, application }: Due, phone = '0712 345 678') => {
	const paying = await pay(page, invoice, application, phone);
	if (!('started' in paying)) throw new Error(JSON.stringify(paying));
	return paying.started;
};

async function stateOf({ page, submission }: Due, attempt: string) {
	const found = (await listPayments(page.db, page.vault, submission)).find(
		({ id }) => id === attempt
	);
	return found && attemptState(found, page.now()).state;
}

describe('pay', () => {
	test('takes a Kenyan number however it is typed, and keeps it in its +254 form', async () => {
		const at = await due();
		const id = await started(at, ' 0712-345 678 ');
		const [attempt] = await listPayments(at.page.db, at.page.vault, at.submission);
		expect(attempt).toMatchObject({ id, phone: '+254712345678', amount: at.invoice.amount });
		expect(await stateOf(at, id)).toBe('waiting');
		const row = await findDelivery(at.page.db, id);
		expect(row).toMatchObject({ kind: 'payment', application: at.application });
		expect(JSON.stringify(row)).not.toContain('712345678');
	});

	test.each(['', '12345', '+4915112345678', '0812345678', '071234567', 'phone'])(
		'turns %j away',
		async (phone) => {
			const at = await due();
			expect(await pay(at.page, at.invoice, at.application, phone)).toEqual({ badPhone: true });
			expect(await at.page.db.payments.count()).toBe(0);
		}
	);

	test('a second attempt is not possible while the first may still move money', async () => {
		const at = await due();
		await started(at);
		const blocked = { blocked: 'live' };
		expect(await pay(at.page, at.invoice, at.application, '0712345678')).toEqual(blocked);
		const [attempt] = await listPayments(at.page.db, at.page.vault, at.submission);
		const tell = (result: Parameters<typeof paymentSays>[2]) =>
			says(at.page, at.submission, paymentSays(at.invoice, attempt!.id, result));
		await tell({ state: 'prompted' });
		expect(await pay(at.page, at.invoice, at.application, '0712345678')).toEqual(blocked);
		await tell({ state: 'failed', code: 'no-answer', settled: false });
		at.page.later(86_400_000);
		expect(await stateOf(at, attempt!.id)).toBe('checking');
		expect(await pay(at.page, at.invoice, at.application, '0712345678')).toEqual(blocked);
		await tell({ state: 'paid', reference: 'QJK4TEST' });
		const paid = { blocked: 'paid' };
		expect(await pay(at.page, at.invoice, at.application, '0712345678')).toEqual(paid);
		expect(await listDeliveries(at.page.db)).toHaveLength(2);
	});

	test('a settled failure makes it due again', async () => {
		const at = await due();
		const first = await started(at);
		const failed = { state: 'failed', code: 'wrong-pin', settled: true } as const;
		await says(at.page, at.submission, paymentSays(at.invoice, first, failed));
		expect(await started(at)).not.toBe(first);
	});

	test('two tabs that pay at the same moment start one attempt', async () => {
		const at = await due();
		const other = await openTestPage({ factory: at.page.factory });
		const results = await Promise.all([
			pay(at.page, at.invoice, at.application, '0712345678'),
			pay(other, at.invoice, at.application, '0712345678')
		]);
		expect(results.filter((one) => 'started' in one)).toHaveLength(1);
		expect(results).toContainEqual({ blocked: 'live' });
		expect(await at.page.db.payments.count()).toBe(1);
	});
});

describe('a prompt that waited too long', () => {
	test('is held, and goes out once the applicant says that they are there', async () => {
		const at = await due();
		const id = await started(at);
		at.page.later(BESIDE_PHONE + 1_000);
		const row = (await findDelivery(at.page.db, id))!;
		await swapDelivery(at.page.db, row, { ...row, ...claim(row, 'worker', at.page.now()) });
		expect(await stateOf(at, id)).toBe('held');
		const wakes = at.page.wakes;
		expect(await sendPromptNow(at.page, id)).toBe(true);
		expect(await stateOf(at, id)).toBe('waiting');
		expect(at.page.wakes).toBe(wakes + 1);
		const freed = (await findDelivery(at.page.db, id))!;
		expect(claim(freed, 'worker', at.page.now()).now.state).toBe('sending');
		expect(await sendPromptNow(at.page, id)).toBe(false);
	});

	test('can be taken back, and then it is due again', async () => {
		const at = await due();
		const id = await started(at);
		expect(await withdraw(at.page, id)).toBe(true);
		expect(await stateOf(at, id)).toBe('withdrawn');
		expect(await started(at)).not.toBe(id);
	});

	test('a held amount that changed is not sent by a tap', async () => {
		const at = await due();
		const id = await started(at);
		const row = (await findDelivery(at.page.db, id))!;
		const now = { state: 'held', reason: 'amount-changed' } as const;
		await swapDelivery(at.page.db, row, { ...row, now });
		expect(await sendPromptNow(at.page, id)).toBe(false);
		expect((await trackingOf(at.page, at.submission))?.attempts[0]?.delivery).toBe('held');
	});
});
