import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	attemptState,
	invoiceState,
	PROMPT_LIVES,
	type Invoice,
	type PaymentAttempt,
	type PaymentFailure,
	type PaymentResult
} from '#domain/payment';

const now = 1_795_400_000_000;
const amount = { currency: 'USD', minor: 3000 } as const;
const invoice: Invoice = {
	id: 'invoice',
	submission: 'submission',
	reference: 'KB-1',
	stage: 'processing',
	amount,
	lines: [],
	issuedAt: '2026-11-23T09:00:00Z'
};
const codes: readonly PaymentFailure[] = [
	'insufficient',
	'cancelled',
	'no-answer',
	'wrong-pin',
	'busy',
	'expired',
	'not-sent',
	'other'
];

function attempt(
	results: readonly PaymentResult['result'][],
	rest: Partial<Pick<PaymentAttempt, 'invoice' | 'delivery' | 'startedAt'>> = {}
): PaymentAttempt {
	return {
		id: 'attempt',
		invoice: 'invoice',
		submission: 'submission',
		amount,
		channel: 'mpesa',
		phone: '+254700000000',
		startedAt: now,
		delivery: 'sent',
		results: results.map((result) => ({
			id: 'attempt',
			invoice: 'invoice',
			at: '2026-11-23T09:01:00Z',
			amount,
			result
		})),
		...rest
	};
}
const failed = (settled: boolean, code: PaymentFailure = 'cancelled') =>
	({ state: 'failed', code, settled }) as const;
const paid = { state: 'paid', reference: 'RKX1' } as const;

const result: fc.Arbitrary<PaymentResult['result']> = fc.oneof(
	fc.constantFrom<PaymentResult['result']>({ state: 'prompted' }, { state: 'checking' }, paid),
	fc.record({
		state: fc.constant('failed' as const),
		code: fc.constantFrom(...codes),
		settled: fc.boolean()
	})
);
const any = fc
	.record({
		results: fc.array(result, { maxLength: 6 }),
		delivery: fc.constantFrom<PaymentAttempt['delivery']>(
			'waiting',
			'sent',
			'refused',
			'withdrawn',
			'held'
		),
		age: fc.nat(1_000_000)
	})
	.map(({ results, delivery, age }) => attempt(results, { delivery, startedAt: now - age }));

describe('an attempt', () => {
	test('that was paid once is paid, whatever else is heard, before or after', () => {
		fc.assert(
			fc.property(any, fc.nat(6), (one, at) => {
				const results = [...one.results];
				results.splice(at, 0, ...attempt([paid]).results);
				expect(attemptState({ ...one, results }, now).state).toBe('paid');
			})
		);
	});

	test('is paid only when some result says so', () => {
		fc.assert(
			fc.property(any, (one) => {
				const heard = one.results.some(({ result }) => result.state === 'paid');
				expect(attemptState(one, now).state === 'paid').toBe(heard);
			})
		);
	});

	test('does not depend on the order of what is heard', () => {
		fc.assert(
			fc.property(any, (one) => {
				const turned = { ...one, results: [...one.results].reverse() };
				expect(attemptState(turned, now).state).toBe(attemptState(one, now).state);
			})
		);
	});

	test.each(codes)('that failed by %s is being checked until that is settled', (code) => {
		expect(attemptState(attempt([failed(false, code)]), now)).toEqual({ state: 'checking' });
		expect(attemptState(attempt([failed(false, code), failed(true, code)]), now)).toEqual({
			state: 'failed',
			code
		});
	});

	test('is failed only when settled, or refused without any result', () => {
		fc.assert(
			fc.property(any, (one) => {
				if (attemptState(one, now).state !== 'failed') return;
				const settled = one.results.some(
					({ result }) => result.state === 'failed' && result.settled
				);
				expect(settled || (one.delivery === 'refused' && one.results.length === 0)).toBe(true);
			})
		);
	});

	test('that stays silent is being checked, never failed', () => {
		const silent = attempt([{ state: 'prompted' }]);
		expect(attemptState(silent, now + PROMPT_LIVES).state).toBe('prompted');
		expect(attemptState(silent, now + PROMPT_LIVES + 1).state).toBe('checking');
		expect(attemptState(silent, now + 1e10).state).toBe('checking');
		// the clock was set back since
		expect(attemptState(silent, now - 1e10).state).toBe('checking');
		expect(attemptState(silent, now - 5_000).state).toBe('prompted');
	});

	test.each([
		['waiting', 'waiting'],
		['sent', 'prompted'],
		['held', 'held'],
		['withdrawn', 'withdrawn'],
		['refused', 'failed']
	] as const)('of which nothing was heard, %s: %s', (delivery, state) => {
		expect(attemptState(attempt([], { delivery }), now).state).toBe(state);
	});
});

describe('an invoice', () => {
	test('is due while no attempt was made, or all are dead', () => {
		expect(invoiceState(invoice, [], now).state).toBe('due');
		const dead = [attempt([failed(true)]), attempt([], { delivery: 'withdrawn' })];
		expect(invoiceState(invoice, dead, now).state).toBe('due');
	});

	test('never takes a second attempt while one may still move money', () => {
		fc.assert(
			fc.property(fc.array(any, { maxLength: 5 }), (attempts) => {
				const states = attempts.map((one) => attemptState(one, now).state);
				const is = invoiceState(invoice, attempts, now).state;
				if (states.includes('paid')) expect(is).toBe('paid');
				else if (states.some((one) => !['failed', 'withdrawn'].includes(one))) {
					expect(is).toBe('live');
				} else expect(is).toBe('due');
			})
		);
	});

	test('does not mind the attempts on another invoice', () => {
		const other = attempt([paid], { invoice: 'another' });
		expect(invoiceState(invoice, [other], now).state).toBe('due');
	});

	test('that an unsettled failure left open is live', () => {
		const open = attempt([failed(false)]);
		expect(invoiceState(invoice, [open], now)).toEqual({ state: 'live', attempt: open });
	});
});
