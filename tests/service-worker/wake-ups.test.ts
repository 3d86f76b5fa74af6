import { expect, test } from 'vitest';
import type { DeliveryState } from '#domain/outbox';
import type { OutboxRow } from '#storage/database';
import { isOverdue, nextWakeUp } from '../../src/routes/wake-ups.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;

function row(now: DeliveryState): OutboxRow {
	return {
		id: 'r1',
		kind: 'reply',
		application: 'a1',
		createdAt: NOW,
		uploads: [],
		bytesSent: 0,
		bytesTotal: 0,
		handedOver: false,
		now,
		call: { kind: 'reply', submission: 's1', envelope: 'jwe' }
	};
}
const queued = (notBefore: number) => row({ state: 'queued', notBefore, attempts: 1 });
const delivered = (at: number) => row({ state: 'delivered', at });

test('an empty outbox wakes nobody', () => {
	expect(nextWakeUp([], NOW)).toBeUndefined();
	expect(nextWakeUp([row({ state: 'refused', at: NOW, code: 'x' })], NOW)).toBeUndefined();
	expect(nextWakeUp([row({ state: 'held', reason: 'applicant-away' })], NOW)).toBeUndefined();
});

test('the earliest row decides, but never a storm of wake-ups', () => {
	expect(nextWakeUp([queued(NOW + 90_000), queued(NOW + 40_000)], NOW)).toBe(40_000);
	expect(nextWakeUp([queued(NOW - 90_000)], NOW)).toBe(5_000);
	expect(nextWakeUp([queued(NOW + 90 * MINUTE)], NOW)).toBe(5 * MINUTE);
});

test('fresh deliveries are asked about often, old ones seldom', () => {
	expect(nextWakeUp([delivered(NOW)], NOW)).toBe(5_000);
	expect(nextWakeUp([delivered(NOW - 30 * MINUTE)], NOW)).toBe(15_000);
	expect(nextWakeUp([delivered(NOW - 300 * MINUTE)], NOW)).toBe(MINUTE);
	expect(nextWakeUp([delivered(NOW - 90_000 * MINUTE), delivered(NOW)], NOW)).toBe(5_000);
	expect(nextWakeUp([delivered(NOW - 90_000 * MINUTE)], NOW)).toBe(5 * MINUTE);
});

test('a delivery that lies ahead, by a clock set back since, is asked about every minute', () => {
	expect(nextWakeUp([delivered(NOW + 90 * MINUTE)], NOW)).toBe(MINUTE);
});

test('a row that nobody takes for a minute has a sender that sleeps', () => {
	expect(isOverdue([queued(NOW - 30_000)], NOW)).toBe(false);
	expect(isOverdue([queued(NOW - 61_000)], NOW)).toBe(true);
	const lease = { since: 0, by: 'dead', attempts: 1 };
	expect(isOverdue([row({ state: 'sending', until: NOW - 61_000, ...lease })], NOW)).toBe(true);
});
