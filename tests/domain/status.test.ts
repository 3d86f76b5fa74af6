import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEnd, statusOf, type NewsEvent } from '#domain/status';

const event = (cursor: number, news: NewsEvent['news']): NewsEvent => ({
	id: `event-${cursor}`,
	cursor,
	submission: 'submission',
	at: new Date(Date.UTC(2026, 10, 23, 9, cursor)).toISOString(),
	news
});
const request = { id: 'r', text: 'A clearer photo, please', documents: ['photo'] };
const invoice = {
	id: 'i',
	submission: 'submission',
	reference: 'KB-1',
	stage: 'processing',
	amount: { currency: 'USD', minor: 3000 },
	lines: [],
	issuedAt: '2026-11-23T09:02:00Z'
} as const;
const story: NewsEvent[] = [
	event(1, { kind: 'status', status: 'received' }),
	event(2, { kind: 'invoice', invoice }),
	event(3, { kind: 'status', status: 'awaiting-payment' }),
	event(4, { kind: 'status', status: 'more-information' }),
	event(5, { kind: 'request', request }),
	event(6, { kind: 'reply', request: 'r' }),
	event(7, { kind: 'request', request: { ...request, id: 's' } }),
	event(8, { kind: 'status', status: 'approved', note: 'Welcome' })
];

test('says nothing while the office said nothing', () => {
	expect(statusOf([])).toEqual({
		status: null,
		at: null,
		history: [],
		invoices: [],
		payments: [],
		held: [],
		refunds: [],
		validUntil: null,
		openRequests: []
	});
});

test('tells the story', () => {
	const status = statusOf(story);
	expect(status.status).toBe('approved');
	expect(status.at).toBe('2026-11-23T09:08:00.000Z');
	expect(status.history.map((one) => one.status)).toEqual([
		'received',
		'awaiting-payment',
		'more-information',
		'approved'
	]);
	expect(status.history.at(-1)?.note).toBe('Welcome');
	expect(status.history[0]).not.toHaveProperty('note');
	expect(status.invoices).toEqual([invoice]);
	expect(status.openRequests).toEqual([]);
	expect(statusOf(story.slice(0, -1)).openRequests.map((one) => one.id)).toEqual(['s']);
});

const ends = ['approved', 'issued', 'lapsed', 'collected', 'rejected', 'withdrawn'];
test.each(ends)('asks for nothing once it is %s', (status) => {
	const asked = [event(1, { kind: 'request', request })];
	expect(statusOf(asked).openRequests).toEqual([request]);
	expect(statusOf([...asked, event(2, { kind: 'status', status })]).openRequests).toEqual([]);
});

test('an approval that is not yet issued is no end: its own questions stand, earlier ones do not', () => {
	const papers = { id: 'p', text: 'The bond', documents: ['bond'], stage: 'issuance' };
	const asked = statusOf([
		event(1, { kind: 'request', request }),
		event(2, { kind: 'request', request: papers }),
		event(3, { kind: 'status', status: 'awaiting-issuance' }),
		event(4, { kind: 'request', request: { ...papers, id: 'q' } })
	]);
	expect(isEnd('awaiting-issuance')).toBe(false);
	expect(asked.openRequests.map(({ id }) => id)).toEqual(['p', 'q']);
});

test.each(['appointment', 'biometrics', 'in-production', 'ready-for-collection'])(
	'%s is no end',
	(status) => expect(isEnd(status)).toBe(false)
);

test('takes an invoice that is sent again for its correction, in its old place', () => {
	const corrected = { ...invoice, amount: { currency: 'USD', minor: 2500 } } as const;
	const other = { ...invoice, id: 'j' };
	const events = [invoice, other, corrected].map((one, index) =>
		event(index + 1, { kind: 'invoice', invoice: one })
	);
	expect(statusOf(events).invoices).toEqual([corrected, other]);
});

test('keeps a word that it does not know', () => {
	const unknown = [...story, event(9, { kind: 'status', status: 'appointment-booked' })];
	expect(statusOf(unknown).status).toBe('appointment-booked');
});

describe('the fold', () => {
	const arrived = fc
		.array(fc.constantFrom(...story), { maxLength: 12 })
		.chain((doubles) =>
			fc.shuffledSubarray([...story, ...doubles], { minLength: story.length + doubles.length })
		);

	test('does not depend on the order of arrival, and doubles do not count', () => {
		fc.assert(
			fc.property(arrived, (events) => {
				expect(statusOf(events)).toEqual(statusOf(story));
			})
		);
	});

	test('of a part is what the office had said until then', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: story.length }), (count) => {
				const known = story.slice(0, count);
				const words = known.flatMap(({ news }) => (news.kind === 'status' ? [news.status] : []));
				expect(statusOf(known).status).toBe(words.at(-1) ?? null);
			})
		);
	});
});

test('holds money until it is given back, whatever comes first', () => {
	const money = {
		id: 'h',
		invoice: 'i',
		amount: { currency: 'KES', minor: 100 },
		why: 'double'
	} as const;
	const at = '2026-11-23T09:00:00Z';
	const event = (cursor: number, kind: 'held' | 'refund', reference: string): NewsEvent => ({
		...{ id: `e-${cursor}`, cursor, submission: 's', at },
		news: { kind, money: { ...money, reference } }
	});
	const [held, back] = [event(1, 'held', 'QIN'), event(2, 'refund', 'ROUT')];
	expect(statusOf([held, held]).held).toEqual([{ ...money, reference: 'QIN', at }]);
	for (const both of [
		[held, back],
		[back, held]
	]) {
		expect(statusOf(both).held).toEqual([]);
		expect(statusOf(both).refunds).toEqual([{ ...money, reference: 'ROUT', at }]);
	}
});
