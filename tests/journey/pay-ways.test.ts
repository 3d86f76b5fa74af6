import { describe, expect, test } from 'vitest';
import { accountOf } from '#domain/paybill';
import { attemptState, type Invoice } from '#domain/payment';
import { allowedOf } from '#journey/allowed';
import { moneyOf, paidBy } from '#journey/money';
import { needsOf } from '#journey/overview';
import { authorise, pay, sendPromptNow } from '#journey/pay';
import { payByCode } from '#journey/pay-by-code';
import { officePage, payOnPage } from '#journey/pay-on-page';
import { trackingOf, type Tracking } from '#journey/track';
import { withdraw } from '#journey/withdraw';
import { listAudit } from '#storage/audit-log';
import { findDelivery } from '#storage/outbox';
import { listPayments } from '#storage/payments';
import { etaAnswers, scenario, type TestPage } from '../scenario.ts';
import { attemptSaid } from '#ui/status/attempt.ts';
import { payment as words } from '#messages/en/payment';
import { deliver } from '#worker/deliver';
import type { SenderEnvironment } from '#worker/environment';
import { openFakeOffice } from '../service-worker/fake-office.ts';
import { queueing } from '#worker/queueing';
import { device, made, restored } from './backups.ts';
import { invoiceOf, paymentSays, received, says } from './office-says.ts';

const DAY = 86_400_000;
const kes = (whole: number) => ({ currency: 'KES', minor: whole * 100 }) as const;
const usd = (whole: number) => ({ currency: 'USD', minor: whole * 100 }) as const;

type Sent = { page: TestPage; application: string; submission: string };

async function sent(): Promise<Sent> {
	const one = scenario('eta').answer(etaAnswers()).attachAll();
	const { page, application } = await one.ready();
	return { page, application, submission: await one.submitted() };
}

async function due(): Promise<Sent & { invoice: Invoice }> {
	const at = await sent();
	await received(at.page, at.submission);
	const invoice: Invoice = {
		...invoiceOf(at.submission),
		...{ amount: kes(20_050), reference: '23456789AB', paybill: '000000' },
		channels: ['mpesa', 'paybill', 'airtel', 'hosted']
	};
	await says(at.page, at.submission, { kind: 'invoice', invoice });
	return { ...at, invoice };
}

const tracking = async ({ page, submission }: Sent): Promise<Tracking> => {
	const found = await trackingOf(page, submission);
	if (!found) throw new Error('the submission is gone');
	return found;
};
const startedBy = (result: object): string => {
	if (!('started' in result)) throw new Error(JSON.stringify(result));
	return String(result.started);
};
/** What the sender would do now, with an office that takes everything. */
async function sends({ page }: Sent): Promise<void> {
	const env: SenderEnvironment = {
		...{ db: page.db, office: page.office, now: page.now, random: () => 0, by: 'sender' },
		...{ online: () => true, lock: queueing() },
		gateway: openFakeOffice({ now: page.now }).gateway(),
		report: (error) => {
			throw error;
		}
	};
	await deliver(env);
}
const acts = async ({ page }: Sent) => (await listAudit(page.db, page.vault)).map(({ act }) => act);

describe('a payment from the phone’s own menu', () => {
	const sms = (amount: string, account = accountOf('23456789AB') ?? '') =>
		`QAB2CDE3FG Confirmed. Ksh${amount} sent to PRACTICE OFFICE for account ${account}.`;

	test('keeps the code, sealed, and waits for the office for as long as it takes', async () => {
		const at = await due();
		const id = startedBy(await payByCode(at.page, at.invoice, at.application, sms('20,050.00')));
		const [attempt] = await listPayments(at.page.db, at.page.vault, at.submission);
		expect(attempt).toMatchObject({ id, channel: 'paybill', code: 'QAB2CDE3FG' });
		const row = await findDelivery(at.page.db, id);
		expect(JSON.stringify(row)).not.toContain('QAB2CDE3FG');
		at.page.later(30 * DAY);
		await sends(at);
		expect((await findDelivery(at.page.db, id))?.now.state).toBe('delivered');
	});

	test.each(['', 'I paid', '12345'])('tells that there is no code in %j', async (typed) => {
		const at = await due();
		expect(await payByCode(at.page, at.invoice, at.application, typed)).toEqual({ noCode: true });
	});

	test.each([
		[sms('2,000.00'), { doubt: 'too-little', sent: kes(2_000) }],
		[sms('20,500.00'), { doubt: 'too-much', sent: kes(20_500) }],
		[sms('20,050.00', 'MAMA'), { doubt: 'other-account', account: 'MAMA' }]
	])('asks again about %s, and takes it all the same', async (typed, doubt) => {
		const at = await due();
		const asked = await payByCode(at.page, at.invoice, at.application, typed);
		expect(asked).toMatchObject({ doubts: [doubt] });
		expect(await at.page.db.payments.count()).toBe(0);
		startedBy(await payByCode(at.page, at.invoice, at.application, typed, true));
	});

	test('is one attempt like any other: no prompt beside it, and none after it', async () => {
		const at = await due();
		startedBy(await payByCode(at.page, at.invoice, at.application, 'QAB2CDE3FG'));
		const blocked = { blocked: 'live' };
		expect(await pay(at.page, at.invoice, at.application, '0712345678')).toEqual(blocked);
		expect(await payOnPage(at.page, at.invoice, at.application)).toEqual(blocked);
	});

	test('the same code for another invoice of the application is not taken', async () => {
		const at = await due();
		startedBy(await payByCode(at.page, at.invoice, at.application, 'QAB2CDE3FG'));
		const second = { ...at.invoice, id: 'invoice-2' };
		await says(at.page, at.submission, { kind: 'invoice', invoice: second });
		expect(await payByCode(at.page, second, at.application, 'qab2cde3fg')).toEqual({
			usedCode: 'QAB2CDE3FG'
		});
	});

	test('that the office matched by itself is paid, without any code', async () => {
		const at = await due();
		const said = paymentSays(at.invoice, 'paybill-QAB2CDE3FG', {
			...{ state: 'paid', reference: 'QAB2CDE3FG' }
		});
		if (said.kind !== 'payment') throw new Error('no payment');
		await says(at.page, at.submission, {
			...said,
			payment: { ...said.payment, channel: 'paybill' }
		});
		const { status } = await tracking(at);
		expect(paidBy(status, at.invoice.id)).toMatchObject({ channel: 'paybill' });
		expect(needsOf(await tracking(at), at.page.now())).toEqual([]);
	});
});

describe('the office’s page', () => {
	test('is at the office’s own address, under the id of the attempt alone', async () => {
		const at = await due();
		const id = startedBy(await payOnPage(at.page, at.invoice, at.application));
		expect(officePage(at.page, id)).toBe(`/sandbox/pay/${id}`);
		at.page.later(DAY);
		await sends(at);
		expect((await findDelivery(at.page.db, id))?.now.state).toBe('delivered');
	});
});

describe('what is held and given back', () => {
	test('is listed in its order, and what went back is no longer held', async () => {
		const at = await due();
		const money = { id: 'h', invoice: at.invoice.id, amount: kes(20_050), reference: 'QTWICE' };
		await says(
			at.page,
			at.submission,
			paymentSays({ ...at.invoice, issuedAt: '2026-01-01T09:00:00Z' }, 'a', {
				...{ state: 'paid', reference: 'QFIRST' }
			}),
			{ kind: 'held', money: { ...money, why: 'double' } }
		);
		const lines = moneyOf((await tracking(at)).status);
		expect(lines).toMatchObject([{ what: 'paid' }, { what: 'held', why: 'double' }]);
		const back = { ...money, reference: 'RBACK', why: 'double' };
		await says(at.page, at.submission, { kind: 'refund', money: back });
		expect(moneyOf((await tracking(at)).status).map(({ what }) => what)).toEqual([
			'paid',
			'refund'
		]);
		expect(await acts(at)).toContain('news');
	});
});

describe('a backup', () => {
	test('brings a code that was typed, and a payment that was allowed before the invoice', async () => {
		const typed = await due();
		const code = startedBy(
			await payByCode(typed.page, typed.invoice, typed.application, 'TKN1A2B3C4', true)
		);
		const early = await sent();
		const within = 3 * DAY;
		const allowed = startedBy(
			await authorise(early.page, early, usd(30), '0712345678', { within })
		);
		for (const [at, id] of [
			[typed, code],
			[early, allowed]
		] as const) {
			const other = await device();
			await restored(other, (await made(at.page)).file);
			const there = await listPayments(other.db, other.vault, at.submission);
			const here = await listPayments(at.page.db, at.page.vault, at.submission);
			expect(there.map((one) => one.id)).toEqual([id]);
			expect({ ...there[0], delivery: '' }).toEqual({ ...here[0], delivery: '' });
		}
	});
});

describe('a payment that is allowed before the office asks', () => {
	const allow = (at: Sent, upTo: number, days = 3) =>
		authorise(at.page, at, usd(upTo), '0712345678', { within: days * DAY });

	/** the office receives the application, and asks for 30 dollars */
	async function asks(at: Sent, amount: Invoice['amount'] = usd(30)): Promise<Invoice> {
		await received(at.page, at.submission);
		const invoice = { ...invoiceOf(at.submission), amount };
		await says(at.page, at.submission, { kind: 'invoice', invoice });
		return invoice;
	}
	const saidOf = async (at: Sent, id: string) => {
		const found = await tracking(at);
		const attempt = found.attempts.find((one) => one.id === id);
		if (!attempt) throw new Error('the attempt is gone');
		const row = found.paymentRows.find((one) => one.id === id);
		return attemptSaid(words, attemptState(attempt, at.page.now()), row, attempt);
	};

	test('waits for the invoice, goes out by itself when it fits, and is the invoice’s one attempt', async () => {
		const at = await sent();
		const id = startedBy(await allow(at, 30));
		expect(allowedOf(await tracking(at))?.attempt?.id).toBe(id);
		expect((await saidOf(at, id)).title).toBe(words.states.awaiting.title);
		await sends(at);
		expect((await findDelivery(at.page.db, id))?.now).toEqual({
			...{ state: 'held', reason: 'invoice-awaited' }
		});
		at.page.later(2 * DAY);
		const invoice = await asks(at);
		const [attempt] = await listPayments(at.page.db, at.page.vault, at.submission);
		expect(attempt).toMatchObject({ invoice: invoice.id, amount: usd(30), delivery: 'waiting' });
		expect(await pay(at.page, invoice, at.application, '0712345678')).toEqual({ blocked: 'live' });
		await sends(at);
		expect((await findDelivery(at.page.db, id))?.now.state).toBe('delivered');
	});

	test('asks the applicant again when the office wants more, and goes out once they agree', async () => {
		const at = await sent();
		const id = startedBy(await allow(at, 30));
		const invoice = await asks(at, usd(35));
		await sends(at);
		expect((await findDelivery(at.page.db, id))?.now).toEqual({
			...{ state: 'held', reason: 'amount-changed' }
		});
		expect((await saidOf(at, id)).may).toEqual({ release: false, agree: true, cancel: true });
		expect(needsOf(await tracking(at), at.page.now())).toMatchObject([{ need: 'agree' }]);
		expect(await acts(at)).toContain('payment-held');
		// a tap that saw another amount is no agreement
		expect(await sendPromptNow(at.page, id)).toBe(false);
		expect(await sendPromptNow(at.page, id, usd(30))).toBe(false);
		expect(await sendPromptNow(at.page, id, usd(35))).toBe(true);
		expect(await acts(at)).toContain('amount-agreed');
		await sends(at);
		const row = await findDelivery(at.page.db, id);
		expect(row).toMatchObject({ now: { state: 'delivered' }, call: { invoice: invoice.id } });
		expect(row?.call).toMatchObject({ amount: usd(35) });
	});

	test('takes less than was allowed, but nothing in another currency', async () => {
		const less = await sent();
		const id = startedBy(await allow(less, 50));
		await asks(less, usd(30));
		await sends(less);
		expect((await findDelivery(less.page.db, id))?.now.state).toBe('delivered');
		const other = await sent();
		const waiting = startedBy(await allow(other, 50));
		await asks(other, kes(30));
		await sends(other);
		expect((await findDelivery(other.page.db, waiting))?.now).toMatchObject({ state: 'held' });
	});

	test('is not sent after its time; then the applicant is asked', async () => {
		const at = await sent();
		const id = startedBy(await allow(at, 30, 1));
		at.page.later(DAY + 1);
		await asks(at);
		await sends(at);
		expect((await findDelivery(at.page.db, id))?.now).toEqual({
			...{ state: 'held', reason: 'applicant-away' }
		});
		expect((await saidOf(at, id)).title).toBe(words.states.over.title);
		expect(await sendPromptNow(at.page, id)).toBe(true);
		await sends(at);
		expect((await findDelivery(at.page.db, id))?.now.state).toBe('delivered');
	});

	test('can be taken back while it waits, and allowed anew', async () => {
		const at = await sent();
		const id = startedBy(await allow(at, 30));
		expect(await allow(at, 30)).toEqual({ blocked: 'live' });
		expect(await withdraw(at.page, id)).toBe(true);
		startedBy(await allow(at, 30));
	});

	test('is not possible once the office has asked', async () => {
		const at = await sent();
		await asks(at);
		expect(await allow(at, 30)).toEqual({ blocked: 'live' });
		expect(allowedOf(await tracking(at))).toBeUndefined();
	});

	test('a prompt that waits for a link is asked about again when the office corrects its invoice', async () => {
		const at = await sent();
		const invoice = await asks(at);
		const id = startedBy(await pay(at.page, invoice, at.application, '0712345678'));
		const corrected = { ...invoice, amount: usd(25) };
		await says(at.page, at.submission, { kind: 'invoice', invoice: corrected });
		await sends(at);
		expect((await findDelivery(at.page.db, id))?.now).toEqual({
			...{ state: 'held', reason: 'amount-changed' }
		});
	});
});
