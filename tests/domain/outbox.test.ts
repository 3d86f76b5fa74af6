import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	attemptsOf,
	canClaim,
	canWithdraw,
	claim,
	handOver,
	hold,
	hurry,
	isFinal,
	isStale,
	LEASE,
	nextStep,
	release,
	renewLease,
	withdraw,
	type Delivery,
	type DeliveryState,
	type Outcome
} from '#domain/outbox';

const now = 1_795_400_000_000;
const queued: Delivery = {
	id: 'one',
	kind: 'submission',
	application: 'a',
	createdAt: now,
	uploads: [],
	bytesSent: 0,
	bytesTotal: 900,
	handedOver: false,
	now: { state: 'queued', notBefore: now, attempts: 0 }
};
const sending = claim(queued, 'worker', now);

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
	fc.constantFrom<Outcome>(
		{ outcome: 'accepted' },
		{ outcome: 'duplicate' },
		{ outcome: 'garbled' }
	),
	fc.record({ outcome: fc.constant('refused' as const), code: fc.string() }),
	fc.record({ outcome: fc.constant('unreachable' as const), offline: fc.boolean() }),
	fc.record(
		{ outcome: fc.constant('later' as const), busy: fc.boolean(), retryAfter: fc.nat(200_000_000) },
		{ requiredKeys: ['outcome', 'busy'] }
	)
);
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const state: fc.Arbitrary<DeliveryState> = fc.oneof(
	fc.record({
		state: fc.constant('queued' as const),
		notBefore: fc.integer({ min: now - 1e9, max: now + 1e9 }),
		attempts: fc.nat(500)
	}),
	fc.record({ state: fc.constant('sending' as const), attempts: fc.nat(500) }).map((one) => ({
		...one,
		since: now,
		by: 'worker',
		until: now + LEASE
	})),
	fc.constantFrom<DeliveryState>(
		{ state: 'delivered', at: now },
		{ state: 'refused', at: now, code: 'no' },
		{ state: 'withdrawn', at: now },
		{ state: 'held', reason: 'applicant-away' },
		{ state: 'held', reason: 'amount-changed' }
	)
);
const delivery: fc.Arbitrary<Delivery> = fc
	.record({ state, handedOver: fc.boolean(), bytesSent: fc.nat(900) })
	.map((given) => ({
		...queued,
		handedOver: given.handedOver,
		bytesSent: given.bytesSent,
		now: given.state
	}));

describe('after any try', () => {
	test('only accepted and duplicate deliver', () => {
		fc.assert(
			fc.property(delivery, outcome, random, (row, came, chance) => {
				const next = nextStep(row, came, now, chance).now.state;
				if (next === 'delivered' && row.now.state !== 'delivered') {
					expect(['accepted', 'duplicate']).toContain(came.outcome);
				}
				if (!isFinal(row) && ['accepted', 'duplicate'].includes(came.outcome)) {
					expect(next).toBe('delivered');
				}
			})
		);
	});

	test('a final row stays as it is', () => {
		fc.assert(
			fc.property(delivery, outcome, random, (row, came, chance) => {
				if (!isFinal(row)) return;
				expect(nextStep(row, came, now, chance)).toEqual(row);
				expect(hurry(row, now)).toEqual(row);
				expect(release(row, now, now)).toEqual(row);
				expect(withdraw(row, now)).toEqual(row);
				expect(hold(row, 'applicant-away')).toEqual(row);
				expect(canClaim(row, Number.MAX_SAFE_INTEGER)).toBe(false);
			})
		);
	});

	test('nothing vanishes: a row that is not final can be sent, released or is leased', () => {
		fc.assert(
			fc.property(fc.array(outcome, { maxLength: 60 }), random, (came, chance) => {
				let row: Delivery = queued;
				let at = now;
				for (const one of came) {
					at += 2 * 24 * 3_600_000;
					if (!isFinal(row)) expect(canClaim(row, at)).toBe(true);
					row = nextStep(canClaim(row, at) ? claim(row, 'worker', at) : row, one, at, chance);
				}
				expect(row.id).toBe(queued.id);
			})
		);
	});

	test('what was handed over stays handed over', () => {
		fc.assert(
			fc.property(outcome, random, (came, chance) => {
				expect(nextStep(handOver(sending), came, now, chance).handedOver).toBe(true);
			})
		);
	});

	test('a refusal keeps its code', () => {
		const next = nextStep(sending, { outcome: 'refused', code: 'missing-document' }, now, 0.5);
		expect(next.now).toEqual({ state: 'refused', at: now, code: 'missing-document' });
	});

	test.each<[Outcome, string]>([
		[{ outcome: 'unreachable', offline: true }, 'offline'],
		[{ outcome: 'unreachable', offline: false }, 'unreachable'],
		[{ outcome: 'garbled' }, 'portal'],
		[{ outcome: 'later', busy: true }, 'busy'],
		[{ outcome: 'later', busy: false }, 'server']
	])('%j is told as %s', (came, reason) => {
		expect(nextStep(sending, came, now, 0.5).now).toMatchObject({ state: 'queued', reason });
	});

	test('a success counts every byte', () => {
		expect(nextStep(sending, { outcome: 'duplicate' }, now, 0).bytesSent).toBe(900);
	});
});

describe('the wait', () => {
	const waitOf = (row: Delivery, came: Outcome, chance: number) => {
		const next = nextStep(row, came, now, chance).now;
		return next.state === 'queued' ? next.notBefore - now : Number.NaN;
	};

	test('is between a second and ten minutes, and under its growing ceiling', () => {
		fc.assert(
			fc.property(fc.nat(2000), random, (attempts, chance) => {
				const row = { ...sending, now: { ...sending.now, attempts } } as Delivery;
				const wait = waitOf(row, { outcome: 'garbled' }, chance);
				expect(wait).toBeGreaterThanOrEqual(1_000);
				expect(wait).toBeLessThanOrEqual(Math.min(600_000, 4_000 * 2 ** Math.min(attempts, 20)));
			})
		);
	});

	test('is spread over the whole range', () => {
		const row = { ...sending, now: { ...sending.now, attempts: 9 } } as Delivery;
		expect(waitOf(row, { outcome: 'garbled' }, 0)).toBe(1_000);
		expect(waitOf(row, { outcome: 'garbled' }, 0.5)).toBe(300_000);
		expect(waitOf(row, { outcome: 'garbled' }, 0.999_999)).toBe(599_999);
	});

	test('is what the office asks for, up to a day', () => {
		fc.assert(
			fc.property(fc.nat(400_000_000), random, fc.boolean(), (retryAfter, chance, busy) => {
				const wait = waitOf(sending, { outcome: 'later', retryAfter, busy }, chance);
				expect(wait).toBe(Math.min(retryAfter, 86_400_000));
			})
		);
	});

	test('counts attempts over tries, and a tap starts it over', () => {
		let row = queued;
		for (let n = 1; n <= 5; n++) {
			row = nextStep(claim(row, 'worker', now), { outcome: 'garbled' }, now, 0.5);
			expect(attemptsOf(row)).toBe(n);
		}
		const tapped = hurry(row, now + 5);
		expect(tapped.now).toMatchObject({ state: 'queued', notBefore: now + 5, attempts: 1 });
		expect(canClaim(tapped, now + 5)).toBe(true);
	});
});

describe('the lease', () => {
	test('keeps others away until it ends', () => {
		expect(canClaim(sending, now + LEASE - 1)).toBe(false);
		expect(canClaim(sending, now + LEASE)).toBe(true);
	});

	test('is renewed by progress', () => {
		const renewed = renewLease(sending, 400, now + 50_000);
		expect(renewed.bytesSent).toBe(400);
		expect(canClaim(renewed, now + LEASE)).toBe(false);
		expect(renewLease(queued, 400, now)).toBe(queued);
	});

	test('is worth nothing when the clock was set back before it began', () => {
		const yearsAgo = now - 3 * 365 * 86_400_000;
		expect(canClaim(sending, yearsAgo)).toBe(true);
		const waiting = nextStep(sending, { outcome: 'garbled' }, now, 0.5);
		expect(canClaim(waiting, now)).toBe(false);
		expect(canClaim(waiting, yearsAgo)).toBe(true);
	});

	test('is not needed while it waits for its time', () => {
		const later = { ...queued, now: { state: 'queued', notBefore: now + 1, attempts: 0 } } as const;
		expect(canClaim(later, now)).toBe(false);
		expect(canClaim(later, now + 1)).toBe(true);
	});
});

describe('a payment whose moment has passed', () => {
	const payment: Delivery = { ...queued, kind: 'payment', freshUntil: now + 120_000 };

	test('is held, not sent', () => {
		expect(claim(payment, 'worker', now + 120_000).now.state).toBe('sending');
		const late = claim(payment, 'worker', now + 120_001);
		expect(late.now).toEqual({ state: 'held', reason: 'applicant-away' });
		expect(canClaim(late, now + 1e9)).toBe(false);
	});

	test('is held when it was set by a clock that was far ahead', () => {
		const minutesAgo = (minutes: number) => claim(payment, 'worker', now - minutes * 60_000).now;
		expect(minutesAgo(8).state).toBe('sending');
		expect(minutesAgo(9).state).toBe('held');
		expect(isStale(handOver(payment), now - 1e9)).toBe(true);
		expect(isStale(queued, now - 1e9)).toBe(false);
	});

	test('is asked about all the same once it was handed over', () => {
		expect(claim(handOver(payment), 'worker', now + 1e9).now.state).toBe('sending');
	});

	test('goes out when the applicant is here again', () => {
		const held = claim(payment, 'worker', now + 1e9);
		const released = release(held, now + 2e9, now + 2e9 + 120_000);
		expect(canClaim(released, now + 2e9)).toBe(true);
		expect(claim(released, 'worker', now + 2e9).now.state).toBe('sending');
	});
});

describe('withdrawing', () => {
	test('is possible while it waits, and never once it was handed over', () => {
		fc.assert(
			fc.property(delivery, (row) => {
				const waits = ['queued', 'held'].includes(row.now.state);
				expect(canWithdraw(row)).toBe(waits && !row.handedOver);
				const state = withdraw(row, now).now.state;
				if (canWithdraw(row)) expect(state).toBe('withdrawn');
				else expect(state).toBe(row.now.state);
			})
		);
	});
});

describe('a payment that was allowed for later', () => {
	const day = 86_400_000;
	const allowed = { ...queued, kind: 'payment', freshUntil: now + day, freshFor: day } as const;

	test('may go for as long as was allowed, and no longer', () => {
		expect(claim(allowed, 'worker', now + day).now.state).toBe('sending');
		expect(claim(allowed, 'worker', now + day + 1).now).toEqual({
			...{ state: 'held', reason: 'applicant-away' }
		});
		// the clock was set back since: how long ago it was allowed nobody can tell
		expect(isStale(allowed, now - 1)).toBe(true);
	});

	test('is held when the office asks for another amount, unless it has left', () => {
		const changed = { ...allowed, amountChanged: true };
		expect(claim(changed, 'worker', now).now).toEqual({
			...{ state: 'held', reason: 'amount-changed' }
		});
		expect(claim({ ...changed, handedOver: true }, 'worker', now).now.state).toBe('sending');
	});
});
