import { describe, expect, test } from 'vitest';
import { attemptState, invoiceState, PROMPT_LIVES, type Channel } from '#domain/payment';
import { release } from '#domain/outbox';
import { listAudit } from '#storage/audit-log';
import { swapDelivery } from '#storage/outbox';
import { listPayments } from '#storage/payments';
import { collect } from '#worker/collect';
import { deliver } from '#worker/deliver';
import type { Gateway } from '#gateway/port';
import {
	openDevice,
	queueAllowed,
	queuePayment,
	queueSubmission,
	senderOn,
	START
} from './device.ts';
import { invoiceFor, openFakeOffice, type Link, type Phone } from './fake-office.ts';

const invoice = invoiceFor('s1', '2026-11-23T09:00:00Z');

/** A received submission with its invoice, and an attempt to pay it in the outbox. */
async function open(phone: Phone, link?: Link, channel: Channel = 'mpesa') {
	const device = await openDevice();
	const office = openFakeOffice({ now: () => device.clock.now, phone: () => phone });
	await queueSubmission(device, { id: 's1' });
	await deliver(senderOn(device, office.gateway()));
	await queuePayment(device, invoice, { id: 'p1', channel });
	if (channel === 'paybill') office.menu('p1', invoice.id);
	const sender = senderOn(device, office.gateway(link));
	const attempts = () => listPayments(device.db, device.vault, 's1');
	return {
		device,
		office,
		sender,
		later(ms: number) {
			device.clock.now += ms;
		},
		charges: () => office.ledger.filter((line) => line.kind === 'captured').length,
		async state() {
			const [first] = await attempts();
			return first && attemptState(first, device.clock.now);
		},
		async heldActs() {
			const audit = await listAudit(device.db, device.vault);
			return audit.filter(({ act }) => act === 'payment-held').map(({ detail }) => detail);
		},
		async due() {
			return invoiceState(invoice, await attempts(), device.clock.now).state;
		}
	};
}

describe('money, and what is known of it', () => {
	test('paid and told at once', async () => {
		const story = await open({ answer: 'paid', callback: 'now', query: 'truth' });
		await deliver(story.sender);
		expect(await story.state()).toEqual({ state: 'prompted' });
		await collect(story.sender);
		expect(await story.state()).toMatchObject({ state: 'paid', reference: 'REF-p1' });
		expect(story.charges()).toBe(1);
	});

	test('the callback never comes: after the prompt is over, the office is asked', async () => {
		const story = await open({ answer: 'paid', callback: 'never', query: 'truth' });
		await deliver(story.sender);
		await collect(story.sender);
		expect(await story.state()).toEqual({ state: 'prompted' });
		story.later(PROMPT_LIVES + 1);
		expect(await story.state()).toEqual({ state: 'checking' });
		await collect(story.sender);
		expect(await story.state()).toMatchObject({ state: 'paid' });
	});

	test('the callback comes late: checking until then, never failed', async () => {
		const story = await open({ answer: 'paid', callback: 'late', query: 'checking' });
		await deliver(story.sender);
		story.later(PROMPT_LIVES + 1);
		await collect(story.sender);
		expect(await story.state()).toEqual({ state: 'checking' });
		expect(await story.due()).toBe('live');
		story.office.settle();
		await collect(story.sender);
		expect(await story.state()).toMatchObject({ state: 'paid' });
	});

	test('the callback comes twice: one charge, one payment', async () => {
		const story = await open({ answer: 'paid', callback: 'twice', query: 'truth' });
		await deliver(story.sender);
		await collect(story.sender);
		await collect(story.sender);
		expect(await story.state()).toMatchObject({ state: 'paid' });
		expect(story.charges()).toBe(1);
	});

	test('a query says failed while the money moved: no second attempt, then paid', async () => {
		const story = await open({ answer: 'paid', callback: 'never', query: 'failed' });
		await deliver(story.sender);
		story.later(PROMPT_LIVES + 1);
		await collect(story.sender);
		expect(await story.state()).toEqual({ state: 'checking' });
		expect(await story.due()).toBe('live');
		story.office.settle();
		await collect(story.sender);
		expect(await story.state()).toMatchObject({ state: 'paid' });
		expect(story.charges()).toBe(1);
	});

	test.each(['cancelled', 'wrong-pin', 'insufficient', 'no-answer'] as const)(
		'%s is shown as such once settled, and the invoice can be paid again',
		async (answer) => {
			const story = await open({ answer, callback: 'now', query: 'truth' });
			await deliver(story.sender);
			await collect(story.sender);
			expect(await story.state()).toEqual({ state: 'failed', code: answer });
			expect(await story.due()).toBe('due');
		}
	);

	test('an attempt whose end is known is not asked about again', async () => {
		let asked = 0;
		const story = await open({ answer: 'paid', callback: 'now', query: 'truth' }, async (step) => {
			if (step === 'find-payment') asked += 1;
			return undefined;
		});
		await deliver(story.sender);
		await collect(story.sender);
		story.later(PROMPT_LIVES + 1);
		await collect(story.sender);
		expect(asked).toBe(0);
	});
});

describe('a prompt on the wire', () => {
	test('answered, but the answer is lost: one charge, one payment', async () => {
		let cut = false;
		const link: Link = async (step) => {
			if (step !== 'answer' || cut) return undefined;
			cut = true;
			return 'cut';
		};
		const story = await open({ answer: 'paid', callback: 'now', query: 'truth' }, link);
		await deliver(story.sender);
		story.later(1_000);
		await deliver(story.sender);
		expect(await story.state()).toMatchObject({ state: 'paid' });
		expect(story.charges()).toBe(1);
	});

	test('that is late finds nobody beside the phone: it waits for the applicant', async () => {
		const story = await open({ answer: 'paid', callback: 'now', query: 'truth' });
		story.later(120_001);
		await deliver(story.sender);
		expect(await story.state()).toEqual({ state: 'held' });
		expect(story.charges()).toBe(0);
		expect(await story.heldActs()).toEqual([{ payment: 'p1', reason: 'applicant-away' }]);
		const row = await story.device.row('p1');
		const again = { ...row, ...release(row, START + 200_000, START + 320_000) };
		expect(await swapDelivery(story.device.db, row, again)).toBe(true);
		story.later(80_000);
		await deliver(story.sender);
		expect(story.charges()).toBe(1);
	});

	test('whose first try is in doubt is looked up, not repeated behind the applicant', async () => {
		const link: Link = async (step) => (step === 'pay' ? 'cut' : undefined);
		const story = await open({ answer: 'paid', callback: 'now', query: 'truth' }, link);
		await deliver(story.sender);
		story.later(600_000);
		await deliver(story.sender);
		expect((await story.device.row('p1')).now).toEqual({ state: 'held', reason: 'applicant-away' });
		expect(story.charges()).toBe(0);
		expect(await story.heldActs()).toEqual([{ payment: 'p1', reason: 'applicant-away' }]);
	});

	test('whose first try did arrive is found by that look', async () => {
		let cut = false;
		const link: Link = async (step) => {
			if (step !== 'answer' || cut) return undefined;
			cut = true;
			return 'cut';
		};
		const story = await open({ answer: 'paid', callback: 'never', query: 'truth' }, link);
		await deliver(story.sender);
		story.later(600_000);
		await deliver(story.sender);
		expect(await story.state()).toMatchObject({ state: 'paid' });
		expect(story.charges()).toBe(1);
	});

	test('refused after a first try that may have arrived: the refusal is not believed', async () => {
		const story = await open({ answer: 'paid', callback: 'never', query: 'truth' });
		const { gateway } = story.sender;
		const tries: string[] = [];
		const pay: Gateway['pay'] = async (call) => {
			tries.push(call.id);
			await gateway.pay(call);
			if (tries.length === 1) return { outcome: 'unreachable', offline: false };
			return { outcome: 'refused', code: 'forbidden' };
		};
		const sender = { ...story.sender, gateway: { ...gateway, pay } };
		await deliver(sender);
		story.later(1_000);
		await deliver(sender);
		expect(tries).toEqual(['p1', 'p1']);
		expect(await story.due()).toBe('paid');
		expect(story.charges()).toBe(1);
	});

	test('answered for another payment proves nothing', async () => {
		const story = await open({ answer: 'paid', callback: 'now', query: 'truth' });
		const { gateway } = story.sender;
		const pay: Gateway['pay'] = (call) => gateway.pay({ ...call, id: 'p2' });
		await deliver({ ...story.sender, gateway: { ...gateway, pay } });
		expect((await story.device.row('p1')).now).toMatchObject({ state: 'queued', reason: 'portal' });
	});

	test('answered with another amount proves nothing', async () => {
		const story = await open({ answer: 'paid', callback: 'never', query: 'truth' });
		const { gateway } = story.sender;
		const pay: Gateway['pay'] = async (call) => {
			const said = await gateway.pay(call);
			if (!('body' in said)) return said;
			return { ...said, body: { ...said.body, amount: { currency: 'USD', minor: 1 } } };
		};
		await deliver({ ...story.sender, gateway: { ...gateway, pay } });
		expect((await story.device.row('p1')).now).toMatchObject({ state: 'queued', reason: 'portal' });
	});

	test.each([{ amount: { currency: 'KES', minor: 3_000 } }, { invoice: 'another' }] as const)(
		'looked up later and found with %o proves nothing',
		async (changed) => {
			const story = await open({ answer: 'paid', callback: 'never', query: 'truth' });
			await deliver(story.sender);
			story.later(PROMPT_LIVES + 1);
			const { gateway } = story.sender;
			const findPayment: Gateway['findPayment'] = async (id) => {
				const said = await gateway.findPayment(id);
				if (!('body' in said) || !said.body) return said;
				return { ...said, body: { ...said.body, ...changed } };
			};
			await collect({ ...story.sender, gateway: { ...gateway, findPayment } });
			expect(await story.state()).toEqual({ state: 'checking' });
		}
	);

	test('a second attempt is turned away while the first is not known dead', async () => {
		const story = await open({ answer: 'paid', callback: 'never', query: 'checking' });
		await deliver(story.sender);
		expect(await queuePayment(story.device, invoice, { id: 'p2' })).toBe(false);
	});
});

describe.each(['mpesa', 'airtel', 'paybill', 'hosted'] as const)('a payment by %s', (channel) => {
	const silent: Phone = { answer: 'paid', callback: 'never', query: 'truth' };

	test('whose answer is lost is one charge, and one payment', async () => {
		let cut = false;
		const link: Link = async (step) => {
			if (step !== 'answer' || cut) return undefined;
			cut = true;
			return 'cut';
		};
		const story = await open({ ...silent, callback: 'now' }, link, channel);
		await deliver(story.sender);
		story.later(1_000);
		await deliver(story.sender);
		expect(await story.state()).toMatchObject({ state: 'paid' });
		expect(story.charges()).toBe(1);
		expect(story.office.ledger.filter(({ kind }) => kind === 'prompt')).toHaveLength(1);
	});

	test('of which nothing is heard is asked about until it is known', async () => {
		const story = await open({ ...silent, query: 'checking' }, undefined, channel);
		await deliver(story.sender);
		story.later(PROMPT_LIVES + 1);
		await collect(story.sender);
		expect(await story.state()).toEqual({ state: 'checking' });
		expect(await story.due()).toBe('live');
		story.office.settle();
		await collect(story.sender);
		expect(await story.state()).toMatchObject({ state: 'paid' });
		expect(await story.due()).toBe('paid');
	});

	test('is not begun twice by two tabs', async () => {
		const story = await open(silent, undefined, channel);
		expect(await queuePayment(story.device, invoice, { id: 'p2', channel })).toBe(false);
	});
});

describe('a payment that was allowed before the office asked', () => {
	/** allowed on a phone that has sent nothing yet; the office then asks for 30 dollars */
	async function allowed(upTo: number, link?: Link) {
		const device = await openDevice();
		const office = openFakeOffice({ now: () => device.clock.now });
		await queueSubmission(device, { id: 's1' });
		await queueAllowed(device, 's1', { id: 'p1', upTo, within: 86_400_000 });
		const sender = senderOn(device, office.gateway(link));
		const charges = () => office.ledger.filter((line) => line.kind === 'captured').length;
		return { device, sender, charges };
	}

	test('goes out in the very round in which the invoice came', async () => {
		const { device, sender, charges } = await allowed(5_000);
		await deliver(sender);
		expect(charges()).toBe(0);
		await collect(sender);
		expect(charges()).toBe(1);
		expect((await device.row('p1')).call).toMatchObject({ amount: { minor: 3_000 } });
	});

	test('waits in the outbox when the link goes with the news, and then goes once', async () => {
		let down = false;
		const link: Link = async (step) => (down && step === 'pay' ? 'cut' : undefined);
		const { device, sender, charges } = await allowed(3_000, link);
		await deliver(sender);
		down = true;
		await collect(sender);
		expect((await device.row('p1')).now.state).toBe('queued');
		down = false;
		device.clock.now += 10_000;
		await deliver(sender);
		await deliver(sender);
		expect(charges()).toBe(1);
	});

	test('of too little is never asked for', async () => {
		const { device, sender, charges } = await allowed(2_999);
		await deliver(sender);
		await collect(sender);
		await deliver(sender);
		expect((await device.row('p1')).now).toEqual({ state: 'held', reason: 'amount-changed' });
		expect(charges()).toBe(0);
		const audit = await listAudit(device.db, device.vault);
		expect(audit.find(({ act }) => act === 'payment-held')?.detail).toEqual({
			...{ payment: 'p1', reason: 'amount-changed' }
		});
	});
});
