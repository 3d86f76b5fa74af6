import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { PaymentResult } from '#domain/payment';
import type { DeliveryState } from '#domain/outbox';
import { addNews } from '#storage/news';
import { addPayment, listPayments } from '#storage/payments';
import { CANARY, NOW, paymentOf, secondTab, submitted } from './world.ts';

const S = 's-1';

describe('payments', () => {
	test('an attempt comes back with its phone, its delivery and what the office said of it', async () => {
		const { db, vault } = await submitted(S);
		const { facts, row } = paymentOf('p-1', S);
		expect(await addPayment(db, vault, facts, row, [])).toBe(true);
		const paid: PaymentResult = {
			id: 'p-1',
			invoice: 'i-1',
			at: '2026-09-21T10:00:00Z',
			amount: facts.amount,
			result: { state: 'paid', reference: 'QK12' }
		};
		const news = { id: 'e-1', cursor: 1, submission: S, at: paid.at } as const;
		const other = { ...paid, id: 'p-9' };
		await addNews(
			db,
			[
				{ ...news, news: { kind: 'payment', payment: paid } },
				{ ...news, id: 'e-2', cursor: 2, news: { kind: 'payment', payment: other } }
			],
			2,
			NOW
		);
		expect(await listPayments(db, vault, S)).toEqual([
			{ ...facts, delivery: 'waiting', results: [paid] }
		]);
		expect(facts).toMatchObject({ phone: CANARY.phone });
		expect(await listPayments(db, vault, 's-2')).toEqual([]);
	});

	test('two tabs that pay the same invoice at once start one attempt', async () => {
		const one = await submitted(S);
		const other = await secondTab(one);
		const started = await Promise.all(
			[one, other].map(({ db, vault }, index) => {
				const { facts, row } = paymentOf(`p-${index}`, S);
				return addPayment(db, vault, facts, row, []);
			})
		);
		expect(started.filter((is) => is)).toHaveLength(1);
		expect(await listPayments(one.db, one.vault, S)).toHaveLength(1);
		expect(await one.db.outbox.where('id').startsWith('p-').count()).toBe(1);
	});

	test('a second attempt starts only with the first one in view', async () => {
		const { db, vault } = await submitted(S);
		const first = paymentOf('p-1', S);
		const second = paymentOf('p-2', S);
		await addPayment(db, vault, first.facts, first.row, []);
		expect(await addPayment(db, vault, second.facts, second.row, [])).toBe(false);
		expect(await addPayment(db, vault, second.facts, second.row, ['p-0'])).toBe(false);
		expect(await addPayment(db, vault, second.facts, second.row, ['p-1'])).toBe(true);
	});

	const states: [DeliveryState['state'], DeliveryState, string][] = [
		['sending', { state: 'sending', since: 1, by: 'x', until: 2, attempts: 1 }, 'waiting'],
		['delivered', { state: 'delivered', at: 1 }, 'sent'],
		['refused', { state: 'refused', at: 1, code: 'bad-phone' }, 'refused'],
		['held', { state: 'held', reason: 'applicant-away' }, 'held'],
		['withdrawn', { state: 'withdrawn', at: 1 }, 'withdrawn']
	];
	test.each(states)('an outbox row that is %s is told as such', async (_, now, told) => {
		const { db, vault } = await submitted(S);
		const { facts, row } = paymentOf('p-1', S);
		await addPayment(db, vault, facts, { ...row, now }, []);
		expect((await listPayments(db, vault, S))[0]?.delivery).toBe(told);
	});

	test('an outbox row in a state of a later release may still move money: it counts as sent', async () => {
		const { db, vault } = await submitted(S);
		const { facts, row } = paymentOf('p-1', S);
		await addPayment(db, vault, facts, { ...row, now: { state: 'paused' } as never }, []);
		expect((await listPayments(db, vault, S))[0]?.delivery).toBe('sent');
	});
});
