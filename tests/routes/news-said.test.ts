import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewsEvent } from '#domain/status';
import { inbox } from '../../src/messages/en/inbox.ts';
import { status } from '../../src/messages/en/status.ts';
import { byDay, newsSaid } from '../../src/routes/inbox/news-said.ts';
import { nextTry } from '../../src/routes/news-stream.ts';

const say = { words: inbox, events: status.events, language: 'en' } as const;
const amount = { currency: 'KES', minor: 392_000 } as const;

function event(news: unknown, change: Partial<NewsEvent> = {}): NewsEvent {
	const head = { id: 'e', cursor: 1, submission: 's-1', at: '2026-11-23T09:00:00Z' };
	return { ...head, ...change, news: news as NewsEvent['news'] };
}

test.each([
	[{ kind: 'status', status: 'under-review' }, 'Being checked by an officer'],
	[{ kind: 'status', status: 'a new word' }, 'a new word'],
	[{ kind: 'status', status: 'constructor' }, 'constructor'],
	[{ kind: 'invoice', invoice: { amount } }, 'Invoice: KES\u00a03,920'],
	[{ kind: 'request', request: {} }, 'The office asks you for more'],
	[{ kind: 'request', request: { text: 'Your visa' } }, '“Your visa”'],
	[{ kind: 'reply', request: 'r' }, 'The office has your answer'],
	[
		{ kind: 'payment', payment: { amount, result: { state: 'paid' } } },
		'Your payment of KES\u00a03,920 is there'
	],
	[
		{ kind: 'payment', payment: { amount, result: { state: 'constructor' } } },
		'News about this application'
	],
	[{ kind: 'toString' }, 'News about this application']
])('%j reads: %s', (news, text) => {
	expect(newsSaid(event(news), say)).toBe(text);
});

describe('the inbox', () => {
	const item = fc.record({
		submission: fc.constantFrom('s-1', 's-2'),
		at: fc.oneof(
			fc.integer({ min: 0, max: 200 }).map((n) => new Date(n * 20_000_000).toISOString()),
			fc.constantFrom('no time', '')
		),
		unread: fc.boolean()
	});

	test('shows each piece of news once, in its order, and never two applications as one', () => {
		fc.assert(
			fc.property(fc.array(item, { maxLength: 40 }), (given) => {
				const items = given.map(({ submission, at, unread }, index) => ({
					event: event({ kind: 'status', status: 'x' }, { id: `e${index}`, submission, at }),
					unread
				}));
				const days = byDay(items);
				const batches = days.flatMap((day) => [...day.batches]);
				expect(batches.flatMap((batch) => [...batch.items])).toEqual(items);
				for (const { items: together } of batches) {
					expect(new Set(together.map(({ event: { submission } }) => submission)).size).toBe(1);
					expect(new Set(together.map(({ unread }) => unread)).size).toBe(1);
				}
			})
		);
	});

	test('puts together what the office said in one go', () => {
		const at = (second: number) => `2026-11-23T09:00:${String(second).padStart(2, '0')}Z`;
		const items = [5, 4, 3].map((second) => ({
			event: event({ kind: 'status', status: 'x' }, { id: `e${second}`, at: at(second) }),
			unread: true
		}));
		expect(byDay(items).map(({ date, batches }) => [date, batches.length])).toEqual([
			['2026-11-23', 1]
		]);
	});
});

test('a stream that does not last is tried again later and later, and never later than five minutes', () => {
	fc.assert(
		fc.property(
			fc.nat({ max: 60 }),
			fc.double({ min: 0, max: 0.999, noNaN: true }),
			(failures, random) => {
				const wait = nextTry(failures, random);
				expect(wait).toBeGreaterThanOrEqual(1_000);
				expect(wait).toBeLessThanOrEqual(300_000);
				expect(nextTry(failures + 1, random)).toBeGreaterThanOrEqual(wait);
			}
		)
	);
});
