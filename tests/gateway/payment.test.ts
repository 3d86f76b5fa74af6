import { randomUUID } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import type { Gateway, PaymentCall } from '#gateway/port';
import { mpesaFailure, mpesaNumber } from '#gateway/payments/mpesa';
import { office as practice } from '#vault/office';
import { sealForOffice } from '#vault/office-seal';
import type { RunningOffice } from '../sandbox/start.ts';
import {
	aFolder,
	aGateway,
	anOffice,
	aParcel,
	aToken,
	breakIt,
	handIn,
	postJson,
	usd30
} from './party.ts';

/** a slow machine may need longer than poll's second */
const soon = { timeout: 10_000 };

async function aCall(gateway: Gateway, change: Partial<PaymentCall> = {}): Promise<PaymentCall> {
	const parcel = await aParcel();
	const invoice = await handIn(gateway, parcel);
	return {
		...{ id: randomUUID(), submission: parcel.call.id, invoice: invoice.id },
		amount: invoice.amount,
		channel: 'mpesa',
		payer: await sealForOffice(practice, { phone: '+254712345678' }),
		...change
	};
}

const answerPhone = ({ url }: RunningOffice, payment: string, answer: string) =>
	postJson(`${url}/sandbox/api/phone`, { payment, answer });

const captured = (office: RunningOffice) =>
	office.ledger().filter((line) => line.kind === 'captured');

async function paymentNews(gateway: Gateway) {
	const said = await gateway.events(0);
	const events = 'body' in said ? said.body.events : [];
	return events.flatMap(({ news }) => (news.kind === 'payment' ? [news.payment.result] : []));
}

async function statuses(gateway: Gateway) {
	const said = await gateway.events(0);
	const events = 'body' in said ? said.body.events : [];
	return events.flatMap(({ news }) => (news.kind === 'status' ? [news.status] : []));
}

describe('a prompt on the phone', () => {
	test('paid: captured once, told once, then under review', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const call = await aCall(gateway);
		expect(await gateway.pay(call)).toMatchObject({
			outcome: 'accepted',
			body: { id: call.id, amount: usd30, result: { state: 'prompted' } }
		});
		expect((await answerPhone(office, call.id, 'paid')).ok).toBe(true);
		expect((await answerPhone(office, call.id, 'paid')).ok).toBe(false);
		expect(captured(office)).toMatchObject([{ invoice: call.invoice, amount: usd30 }]);
		expect(await paymentNews(gateway)).toMatchObject([{ state: 'paid' }]);
		expect(await statuses(gateway)).toEqual([
			'received',
			'awaiting-payment',
			'paid',
			'under-review'
		]);
		expect(await gateway.pay(call)).toMatchObject({
			outcome: 'duplicate',
			body: { result: { state: 'paid' } }
		});
	});

	test.each(['cancelled', 'wrong-pin', 'insufficient', 'busy', 'expired', 'no-answer'])(
		'%s: told as settled, and the invoice can be paid again',
		async (answer) => {
			const office = await anOffice();
			const gateway = aGateway(office.url);
			const call = await aCall(gateway);
			await gateway.pay(call);
			await answerPhone(office, call.id, answer);
			const failed = { state: 'failed', code: answer, settled: true };
			expect(await paymentNews(gateway)).toEqual([failed]);
			expect(await gateway.findPayment(call.id)).toMatchObject({ body: { result: failed } });
			const second = { ...call, id: randomUUID() };
			expect(await gateway.pay(second)).toMatchObject({ outcome: 'accepted' });
			await answerPhone(office, second.id, 'paid');
			expect(captured(office)).toHaveLength(1);
		}
	);

	test('ignored: it ends by itself as no answer', async () => {
		const office = await anOffice({ promptLives: 60 });
		const gateway = aGateway(office.url);
		const call = await aCall(gateway);
		await gateway.pay(call);
		await answerPhone(office, call.id, 'ignored');
		await expect.poll(() => paymentNews(gateway), soon).toMatchObject([{ code: 'no-answer' }]);
	});

	test('goes on waiting over a restart of the office', async () => {
		const dir = aFolder();
		const token = aToken();
		const first = await anOffice({ dir, promptLives: 60_000 });
		const call = await aCall(aGateway(first.url, { token }));
		await aGateway(first.url, { token }).pay(call);
		await first.stop();
		const second = await anOffice({ dir, promptLives: 1 });
		const gateway = aGateway(second.url, { token });
		await expect.poll(() => paymentNews(gateway), soon).toMatchObject([{ code: 'no-answer' }]);
	});
});

describe('one live attempt on an invoice', () => {
	test('a second one is turned away while the first may still move money, and after it did', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const call = await aCall(gateway);
		const second = { ...call, id: randomUUID() };
		await gateway.pay(call);
		expect(await gateway.pay(second)).toEqual({ outcome: 'refused', code: 'payment-live' });
		await answerPhone(office, call.id, 'paid');
		expect(await gateway.pay(second)).toEqual({ outcome: 'refused', code: 'already-paid' });
		expect(captured(office)).toHaveLength(1);
	});

	test('also when both come at once, or the answer to the first was lost', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const call = await aCall(gateway);
		const [one, other] = await Promise.all([
			gateway.pay(call),
			gateway.pay({ ...call, id: randomUUID() })
		]);
		expect([one.outcome, other.outcome].sort()).toEqual(['accepted', 'refused']);
		const lost = await aCall(gateway);
		await breakIt(office, 'cut-after-commit', { route: 'PUT /v1/payments' });
		expect(await gateway.pay(lost)).toMatchObject({ outcome: 'unreachable' });
		expect(await gateway.pay(lost)).toMatchObject({ outcome: 'duplicate' });
		expect(office.ledger().filter((line) => line.kind === 'payment')).toHaveLength(2);
	});

	test('the same id for another amount is a conflict', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const call = await aCall(gateway);
		await gateway.pay(call);
		const other = { ...call, amount: { currency: 'USD', minor: 1 } };
		expect(await gateway.pay(other)).toEqual({ outcome: 'refused', code: 'different-content' });
	});

	test.each([
		['another amount', { amount: { currency: 'USD', minor: 2_999 } }, 'amount-changed'],
		['another currency', { amount: { currency: 'KES', minor: 3_000 } }, 'amount-changed'],
		['an unknown invoice', { invoice: 'x' }, 'not-found'],
		["another's submission", { submission: 'x' }, 'not-found']
	])('%s is refused', async (_, change, code) => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const call = await aCall(gateway, change);
		expect(await gateway.pay(call)).toEqual({ outcome: 'refused', code });
	});

	test('a phone that is not Kenyan is refused', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const payer = await sealForOffice(practice, { phone: '+255712345678' });
		const call = await aCall(gateway, { payer });
		expect(await gateway.pay(call)).toEqual({ outcome: 'refused', code: 'bad-phone' });
	});
});

describe("M-Pesa's report", () => {
	test('late: prompted until then, paid once after', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const call = await aCall(gateway);
		await gateway.pay(call);
		await breakIt(office, 'callback-late', { value: 40 });
		await answerPhone(office, call.id, 'paid');
		expect(captured(office)).toHaveLength(1);
		await expect.poll(() => paymentNews(gateway), soon).toMatchObject([{ state: 'paid' }]);
	});

	test('twice: told once', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const call = await aCall(gateway);
		await gateway.pay(call);
		await breakIt(office, 'callback-twice');
		await answerPhone(office, call.id, 'paid');
		await vi.waitFor(() => {
			const fates = office
				.ledger()
				.flatMap((line) => (line.kind === 'callback' ? [line.fate] : []));
			expect(fates).toEqual(['sent', 'again']);
		});
		expect(await paymentNews(gateway)).toHaveLength(1);
		expect(captured(office)).toHaveLength(1);
	});

	test('never: asking finds the truth', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const call = await aCall(gateway);
		await gateway.pay(call);
		await breakIt(office, 'callback-never');
		await answerPhone(office, call.id, 'paid');
		expect(await paymentNews(gateway)).toEqual([]);
		const second = { ...call, id: randomUUID() };
		expect(await gateway.pay(second)).toEqual({ outcome: 'refused', code: 'already-paid' });
		expect(await gateway.findPayment(call.id)).toMatchObject({
			body: { result: { state: 'paid' } }
		});
		expect(await paymentNews(gateway)).toMatchObject([{ state: 'paid' }]);
	});

	test('asking may say failed for money that moved, but never as settled', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const call = await aCall(gateway);
		await gateway.pay(call);
		await breakIt(office, 'callback-never');
		await breakIt(office, 'query-failed');
		await answerPhone(office, call.id, 'paid');
		expect(await gateway.findPayment(call.id)).toMatchObject({
			body: { result: { state: 'failed', settled: false } }
		});
		expect(await gateway.findPayment(call.id)).toMatchObject({
			body: { result: { state: 'paid' } }
		});
		expect(captured(office)).toHaveLength(1);
	});

	test('of an attempt nobody heard of is null, not a failure', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		expect(await gateway.findPayment('x')).toEqual({ outcome: 'accepted', body: null });
		const call = await aCall(gateway);
		await gateway.pay(call);
		const other = aGateway(office.url);
		expect(await other.findPayment(call.id)).toEqual({ outcome: 'accepted', body: null });
		await breakIt(office, 'portal-403');
		expect(await gateway.findPayment(call.id)).toEqual({ outcome: 'garbled' });
	});

	test('in words of a newer office is being checked, and a strange failure keeps its word', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const head = { id: 'p', invoice: 'i', at: 't', amount: usd30 };
		const told = async (result: object, id = 'p') => {
			const value = { status: 200, body: JSON.stringify({ ...head, id, result }) };
			await breakIt(office, 'answer', { value });
			return gateway.findPayment('p');
		};
		expect(await told({ state: 'reversed' })).toMatchObject({
			body: { result: { state: 'checking' } }
		});
		expect(await told({ state: 'failed', code: 'sim-swapped', settled: true })).toMatchObject({
			body: { result: { state: 'failed', code: 'sim-swapped', settled: true } }
		});
		expect(await told({ state: 'paid' })).toEqual({ outcome: 'garbled' });
		expect(await told({ state: 'prompted' }, 'another')).toEqual({ outcome: 'garbled' });
	});
});

describe('M-Pesa', () => {
	test.each([
		[1, 'insufficient'],
		[1001, 'busy'],
		[1019, 'expired'],
		[1032, 'cancelled'],
		[1037, 'no-answer'],
		[2001, 'wrong-pin'],
		[9999, 'other']
	])('code %i is %s', (code, word) => expect(mpesaFailure(code)).toBe(word));

	test.each([
		['0712 345 678', '254712345678'],
		['+254 112 345 678', '254112345678'],
		['254712345678', '254712345678'],
		['0512345678', undefined],
		['+255712345678', undefined]
	])('takes %s as %s', (typed, number) => expect(mpesaNumber(typed)).toBe(number));
});
