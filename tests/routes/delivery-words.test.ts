import { describe, expect, test } from 'vitest';
import { outbox as en } from '#messages/en/outbox';
import { outbox as sw } from '#messages/sw/outbox';
import type { DeliveryState } from '#domain/outbox';
import type { OutboxRow } from '#storage/database';
import { sayDelivery } from '../../src/routes/outbox/state.ts';

const NOW = new Date(2026, 10, 23, 14, 0).getTime();

function say(now: DeliveryState, more: Partial<OutboxRow> = {}) {
	const row: OutboxRow = {
		id: 'a',
		kind: 'submission',
		application: 'b',
		createdAt: 0,
		uploads: [],
		bytesSent: 0,
		bytesTotal: 10,
		handedOver: false,
		call: { kind: 'submission', service: 'eta', version: 1, envelope: '' },
		...more,
		now
	};
	return sayDelivery(row, { words: en, language: 'en', now: NOW });
}

describe('what the outbox says of a delivery', () => {
	test('tells a phone without a link, a portal and a broken server apart', () => {
		const queued = { state: 'queued', notBefore: NOW + 240_000, attempts: 2 } as const;
		expect(say({ ...queued, reason: 'offline' }).tag).toBe('Waiting for a connection');
		expect(say({ ...queued, reason: 'portal' }).tag).toBe('Network wants a sign-in');
		const server = say({ ...queued, reason: 'server' });
		expect(server.tag).toBe('Server is down');
		expect(server.lines.join(' ')).toContain('Tried 2 times. Next try at 14:04');
	});

	test('says received only of a delivered submission', () => {
		expect(say({ state: 'delivered', at: NOW }).tag).toBe('Received');
		const payment = say({ state: 'delivered', at: NOW }, { kind: 'payment' });
		expect(payment.tag).toBe('Handed over');
		const sure = [
			say({ state: 'queued', notBefore: 0, attempts: 0 }),
			say({ state: 'sending', since: 0, by: 'x', until: 0, attempts: 1 }),
			say({ state: 'queued', notBefore: 0, attempts: 1, reason: 'portal' }, { handedOver: true })
		];
		expect(sure.some(({ tag, lines }) => /received/i.test([tag, ...lines].join()))).toBe(false);
	});

	test('warns that what was handed over cannot be taken back', () => {
		const lines = say({ state: 'queued', notBefore: 0, attempts: 1 }, { handedOver: true }).lines;
		expect(lines).toContain(en.handedOver);
	});

	test('does not say that nothing was sent of what was taken back: its documents may have gone', () => {
		const back = { state: 'withdrawn', at: NOW } as const;
		expect(say(back).lines).toEqual([en.withdrawnAt('14:00')]);
		expect(say(back, { kind: 'payment' }).lines).toEqual([en.withdrawnOtherAt('14:00')]);
		expect(JSON.stringify([say(back), en.withdrawn])).not.toContain('Nothing was sent');
	});

	test('gives a known refusal its own words and an unknown one its code', () => {
		expect(say({ state: 'refused', at: NOW, code: 'bad-phone' }).lines[0]).toBe(
			en.refusals['bad-phone']
		);
		expect(say({ state: 'refused', at: NOW, code: 'odd' }).lines[0]).toContain('odd');
		expect(Object.keys(sw.refusals)).toEqual(Object.keys(en.refusals));
	});
});
