import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { accountOf } from '#domain/paybill';
import type { Channel, Invoice } from '#domain/payment';
import { airtelFailure, airtelNumber } from '#gateway/payments/airtel';
import { hostedFailure } from '#gateway/payments/hosted';
import type { Gateway, Payer, PaymentCall } from '#gateway/port';
import { office as practice } from '#vault/office';
import { sealForOffice } from '#vault/office-seal';
import { chargesOf, type FeesFor } from '../sandbox/fees.ts';
import type { RunningOffice, StartOptions } from '../sandbox/start.ts';
import {
	aFolder,
	aGateway,
	anOffice,
	aParcel,
	aToken,
	breakIt,
	handIn,
	postJson
} from './party.ts';

/** a slow machine may need longer than poll's second */
const soon = { timeout: 10_000 };
const kes = (whole: number) => ({ currency: 'KES', minor: whole * 100 }) as const;
const inShillings: FeesFor = async (_, stage) =>
	stage === 'processing' ? chargesOf(stage, [{ fee: 'processing', amount: kes(20_050) }]) : [];
const PHONE = { phone: '+254733000111' };

/** A received application that costs 20,050 shillings. */
async function due(options: Partial<StartOptions> = {}) {
	const office = await anOffice({ feesFor: inShillings, ...options });
	const gateway = aGateway(office.url);
	return { office, gateway, ...(await bill(gateway)) };
}

async function bill(gateway: Gateway) {
	const parcel = await aParcel();
	const invoice = await handIn(gateway, parcel);
	const submission = parcel.call.id;
	const call = async (channel: Channel, payer: Payer): Promise<PaymentCall> => ({
		...{ id: randomUUID(), submission, invoice: invoice.id, amount: invoice.amount, channel },
		payer: await sealForOffice(practice, payer)
	});
	return { invoice, submission, call };
}

const answer = ({ url }: RunningOffice, payment: string, said: string) =>
	postJson(`${url}/sandbox/api/phone`, { payment, answer: said });

async function fromMenu(
	{ url }: RunningOffice,
	{ reference }: Pick<Invoice, 'reference'>,
	{ amount = 20_050, account = accountOf(reference), number = '000 000' } = {}
): Promise<{ code: string; sms: string; error?: string }> {
	return (await postJson(`${url}/sandbox/api/paybill`, { number, account, amount })).json();
}

const captured = (office: RunningOffice) =>
	office.ledger().filter((line) => line.kind === 'captured');

async function heard(gateway: Gateway) {
	const said = await gateway.events(0);
	const events = 'body' in said ? said.body.events : [];
	const news = events.map((event) => event.news);
	return {
		payments: news.flatMap((one) => (one.kind === 'payment' ? [one.payment] : [])),
		held: news.flatMap((one) => (one.kind === 'held' ? [one.money] : [])),
		refunds: news.flatMap((one) => (one.kind === 'refund' ? [one.money] : [])),
		statuses: news.flatMap((one) => (one.kind === 'status' ? [one.status] : []))
	};
}

describe('from the phone’s own menu', () => {
	test('matched by its account, before any code comes; the code then finds the same payment', async () => {
		const { office, gateway, invoice, call } = await due();
		const { code, sms } = await fromMenu(office, invoice);
		expect(sms).toContain(`${code} Confirmed. Ksh20,050.00`);
		const { payments, statuses } = await heard(gateway);
		expect(payments).toMatchObject([
			{ channel: 'paybill', result: { state: 'paid', reference: code } }
		]);
		expect(statuses.at(-1)).toBe('under-review');
		const handed = await gateway.pay(await call('paybill', { code }));
		expect(handed).toMatchObject({ body: { result: { state: 'paid', reference: code } } });
		expect(captured(office)).toHaveLength(1);
		expect((await heard(gateway)).held).toEqual([]);
	});

	test('with a wrong number or a wrong character no money moves', async () => {
		const { office, invoice } = await due();
		const right = accountOf(invoice.reference) ?? '';
		const wrong = (right.startsWith('2') ? '3' : '2') + right.slice(1);
		expect((await fromMenu(office, invoice, { account: wrong })).error).toMatch(/account/);
		expect((await fromMenu(office, invoice, { number: '222222' })).error).toMatch(/business/);
		expect((await fromMenu(office, invoice, { amount: 0 })).error).toMatch(/amount/);
		expect(captured(office)).toEqual([]);
	});

	test('where the report is lost, the code finds it', async () => {
		const { office, gateway, invoice, call } = await due();
		await breakIt(office, 'callback-never');
		const { code } = await fromMenu(office, invoice);
		expect((await heard(gateway)).payments).toEqual([]);
		const handed = await gateway.pay(await call('paybill', { code }));
		expect(handed).toMatchObject({ body: { result: { state: 'paid', reference: code } } });
		expect((await heard(gateway)).statuses.at(-1)).toBe('under-review');
	});

	test('for an account that is none, the code says whose it is', async () => {
		const { office, gateway, invoice, call } = await due();
		await breakIt(office, 'any-account');
		const { code } = await fromMenu(office, invoice, { account: 'MAMA' });
		expect((await heard(gateway)).payments).toEqual([]);
		await gateway.pay(await call('paybill', { code }));
		expect((await heard(gateway)).payments).toMatchObject([{ result: { state: 'paid' } }]);
	});

	test('a code under which nothing came is looked for, then settled as unknown', async () => {
		const { office, gateway, call } = await due({ promptLives: 60 });
		const handed = await call('paybill', { code: 'QAB2CDE3FG' });
		expect(await gateway.pay(handed)).toMatchObject({ body: { result: { state: 'checking' } } });
		const unknown = { state: 'failed', code: 'code-unknown', settled: true };
		await expect
			.poll(async () => (await heard(gateway)).payments, soon)
			.toMatchObject([{ id: handed.id, result: unknown }]);
		expect(await gateway.findPayment(handed.id)).toMatchObject({ body: { result: unknown } });
		expect(captured(office)).toEqual([]);
	});

	test('a code that is looked for when its money comes late is paid, over a restart too', async () => {
		const dir = aFolder();
		const token = aToken();
		const first = await anOffice({ dir, feesFor: inShillings });
		const { invoice, call } = await bill(aGateway(first.url, { token }));
		await breakIt(first, 'callback-late', { value: 60_000 });
		const { code } = await fromMenu(first, invoice);
		await first.stop();
		const second = await anOffice({ dir, feesFor: inShillings });
		const gateway = aGateway(second.url, { token });
		await gateway.pay(await call('paybill', { code }));
		expect((await heard(gateway)).payments[0]).toMatchObject({ result: { state: 'paid' } });
		expect(captured(second)).toHaveLength(1);
	});

	test('a code of another invoice is refused as used', async () => {
		const { office, gateway, invoice } = await due();
		const { code } = await fromMenu(office, invoice);
		const other = await bill(gateway);
		const handed = await gateway.pay(await other.call('paybill', { code }));
		expect(handed).toEqual({ outcome: 'refused', code: 'code-used' });
	});

	test('too little is told, held and given back, and the invoice stays due', async () => {
		const { office, gateway, invoice, call } = await due();
		const { code } = await fromMenu(office, invoice, { amount: 2_000 });
		const handed = await gateway.pay(await call('paybill', { code }));
		const short = { state: 'failed', code: 'too-little', settled: true };
		expect(handed).toMatchObject({ body: { result: short } });
		const { held } = await heard(gateway);
		expect(held).toMatchObject([{ why: 'too-little', amount: kes(2_000), reference: code }]);
		const refund = await postJson(`${office.url}/sandbox/api/refunds`, { id: held[0]?.id });
		expect(refund.ok).toBe(true);
		expect((await heard(gateway)).refunds).toMatchObject([
			{ id: held[0]?.id, amount: kes(2_000), reference: expect.stringMatching(/^R/) }
		]);
		const twice = await postJson(`${office.url}/sandbox/api/refunds`, { id: held[0]?.id });
		expect(twice.status).toBe(409);
		const again = await fromMenu(office, invoice);
		expect((await heard(gateway)).payments.at(-1)).toMatchObject({
			result: { state: 'paid', reference: again.code }
		});
	});

	test('too much pays the invoice, and the rest is held', async () => {
		const { office, gateway, invoice } = await due();
		await fromMenu(office, invoice, { amount: 20_550 });
		const { payments, held } = await heard(gateway);
		expect(payments).toMatchObject([{ amount: kes(20_050), result: { state: 'paid' } }]);
		expect(held).toMatchObject([{ why: 'too-much', amount: kes(500) }]);
	});
});

describe('one invoice, every channel', () => {
	const live: readonly [Channel, Payer][] = [
		['mpesa', PHONE],
		['airtel', PHONE],
		['hosted', {}],
		['paybill', { code: 'QAB2CDE3FG' }]
	];
	test.each(
		live.flatMap(([one, by]) => live.map(([other, with_]) => [one, other, by, with_] as const))
	)('while %s is live, %s is turned away', async (one, other, by, with_) => {
		const { gateway, call } = await due();
		expect(await gateway.pay(await call(one, by))).toMatchObject({ outcome: 'accepted' });
		const second = await gateway.pay(await call(other, with_));
		expect(second).toEqual({ outcome: 'refused', code: 'payment-live' });
	});

	test('paid from the menu while a prompt is open, and then at the prompt: the second is a held double', async () => {
		const { office, gateway, invoice, call } = await due();
		const prompt = await call('mpesa', PHONE);
		await gateway.pay(prompt);
		const { code } = await fromMenu(office, invoice);
		await answer(office, prompt.id, 'paid');
		const { payments, held, statuses } = await heard(gateway);
		expect(payments.map(({ result }) => result.state)).toEqual(['paid', 'paid']);
		expect(held).toHaveLength(1);
		expect(held).toMatchObject([{ why: 'double', amount: kes(20_050), invoice: invoice.id }]);
		expect(held[0]?.reference).not.toBe(code);
		expect(statuses.filter((one) => one === 'paid')).toHaveLength(1);
		const third = await gateway.pay(await call('airtel', PHONE));
		expect(third).toEqual({ outcome: 'refused', code: 'already-paid' });
	});

	test('paid at the prompt, then from the menu: held the other way round', async () => {
		const { office, gateway, invoice, call } = await due();
		const prompt = await call('airtel', PHONE);
		await gateway.pay(prompt);
		await answer(office, prompt.id, 'paid');
		const { code } = await fromMenu(office, invoice);
		expect((await heard(gateway)).held).toMatchObject([{ why: 'double', reference: code }]);
	});

	test('money that comes after the office has turned it down is held', async () => {
		const { office, gateway, invoice, submission } = await due();
		await postJson(`${office.url}/sandbox/api/desk`, { submission, act: 'reject' });
		await fromMenu(office, invoice);
		const { held, statuses } = await heard(gateway);
		expect(held).toMatchObject([{ why: 'closed' }]);
		expect(statuses.at(-1)).toBe('rejected');
	});
});

describe('Airtel Money', () => {
	test.each(['cancelled', 'wrong-pin', 'insufficient', 'over-limit', 'no-answer'])(
		'%s: told as settled, in its own code',
		async (said) => {
			const { office, gateway, call } = await due();
			const prompt = await call('airtel', PHONE);
			await gateway.pay(prompt);
			await answer(office, prompt.id, said);
			expect((await heard(gateway)).payments).toMatchObject([
				{ channel: 'airtel', result: { state: 'failed', code: said, settled: true } }
			]);
			const phone = office.ledger().find((line) => line.kind === 'phone');
			expect(phone).toMatchObject({ code: expect.stringMatching(/^DP00800001/) });
		}
	);

	test('knows no answer of another channel, and no foreign phone', async () => {
		const { office, gateway, call } = await due();
		const prompt = await call('airtel', PHONE);
		await gateway.pay(prompt);
		expect((await answer(office, prompt.id, 'declined')).status).toBe(404);
		await answer(office, prompt.id, 'cancelled');
		const foreign = await gateway.pay(await call('airtel', { phone: '+255712345678' }));
		expect(foreign).toEqual({ outcome: 'refused', code: 'bad-phone' });
	});

	test.each([
		['0733 000 111', '733000111'],
		['+254 112 345 678', '112345678'],
		['+255712345678', undefined]
	])('takes %s as %s', (typed, number) => expect(airtelNumber(typed)).toBe(number));

	test('calls a code that we do not know other', () => {
		for (const code of ['DP00800009999', 'constructor']) expect(airtelFailure(code)).toBe('other');
	});
});

describe('the office’s page for cards and banks', () => {
	test('asks for no number, loads nothing from elsewhere, and says once that it is done', async () => {
		const { office, gateway, call } = await due();
		const attempt = await call('hosted', {});
		expect(await gateway.pay(attempt)).toMatchObject({ body: { result: { state: 'prompted' } } });
		const url = `${office.url}/sandbox/pay/${attempt.id}`;
		const page = await fetch(url);
		const text = await page.text();
		expect(text).toContain('KES 20050.00');
		expect(text).not.toMatch(/<input|<iframe|https?:\/\//);
		expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
		await answer(office, attempt.id, 'paid');
		expect(await (await fetch(url)).text()).toContain('Done.');
		expect((await heard(gateway)).payments).toMatchObject([
			{ channel: 'hosted', result: { state: 'paid' } }
		]);
		expect(await (await fetch(`${office.url}/sandbox/pay/none`)).text()).toContain(
			'No such payment'
		);
	});

	test.each(['declined', 'insufficient', 'cancelled'])('%s is told as settled', async (said) => {
		const { office, gateway, call } = await due();
		const attempt = await call('hosted', {});
		await gateway.pay(attempt);
		await answer(office, attempt.id, said);
		expect(await gateway.findPayment(attempt.id)).toMatchObject({
			body: { result: { state: 'failed', code: said, settled: true } }
		});
	});

	test('ends by itself, as expired', async () => {
		const { gateway, call } = await due({ promptLives: 4 });
		const attempt = await call('hosted', {});
		await gateway.pay(attempt);
		await expect
			.poll(async () => (await heard(gateway)).payments, soon)
			.toMatchObject([{ result: { state: 'failed', code: 'expired' } }]);
		expect(hostedFailure('constructor')).toBe('other');
	});
});
