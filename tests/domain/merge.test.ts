import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startDraft, type Draft } from '#domain/draft';
import {
	advance,
	joinReplies,
	mergeDeliveries,
	mergeDrafts,
	sentTwice,
	takenOver,
	type DraftSide
} from '#domain/merge';
import type { Delivery, DeliveryState } from '#domain/outbox';

const now = 1_790_000_000_000;
const base = startDraft('a-1', { id: 'eta', version: 1 }, {}, now);

const draft: fc.Arbitrary<Draft> = fc
	.record({ revision: fc.integer({ min: 1, max: 3 }), word: fc.constantFrom('x', 'y', 'z') })
	.chain(({ revision, word }) =>
		fc.integer({ min: 0, max: 2 }).map((later) => ({
			...base,
			revision,
			changedAt: now + later,
			answers: { word }
		}))
	);
const side: fc.Arbitrary<DraftSide> = fc.record({
	state: fc.constantFrom('open', 'closed', 'deleted', 'paused'),
	draft
});
const state: fc.Arbitrary<DeliveryState> = fc.constantFrom(
	{ state: 'queued', notBefore: now, attempts: 0 },
	{ state: 'sending', since: now, by: 'x', until: now, attempts: 1 },
	{ state: 'delivered', at: now },
	{ state: 'refused', at: now, code: 'no' },
	{ state: 'held', reason: 'applicant-away' },
	{ state: 'withdrawn', at: now }
);
const delivery: fc.Arbitrary<Delivery> = fc
	.record({ handedOver: fc.boolean(), now: state })
	.map(({ handedOver, now: is }) => ({
		id: 's-1',
		kind: 'submission' as const,
		application: 'a-1',
		createdAt: now,
		uploads: [],
		bytesSent: 0,
		bytesTotal: 1,
		handedOver,
		now: is
	}));

describe('two drafts under one id', () => {
	test('come to the same from either side', () => {
		fc.assert(
			fc.property(side, side, fc.boolean(), (a, b, sent) => {
				const [one, other] = [mergeDrafts(a, b, sent), mergeDrafts(b, a, sent)];
				const kept = (is: typeof one, mine: DraftSide, theirs: DraftSide) =>
					(is.keep === 'mine' ? mine : theirs).draft;
				expect(kept(one, a, b)).toEqual(kept(other, b, a));
				expect([one.state, one.both]).toEqual([other.state, other.both]);
			})
		);
	});

	test('lose no words of the same or a higher revision, unless one was deleted', () => {
		fc.assert(
			fc.property(side, side, (a, b) => {
				const { keep, both, state: after } = mergeDrafts(a, b, false);
				const [won, lost] = keep === 'mine' ? [a.draft, b.draft] : [b.draft, a.draft];
				expect(won.revision).toBeGreaterThanOrEqual(lost.revision);
				const other = won.answers['word'] !== lost.answers['word'];
				if (after !== 'deleted') expect(both).toBe(other && won.revision === lost.revision);
			})
		);
	});

	test('stay deleted when either is, but not once something was sent', () => {
		fc.assert(
			fc.property(side, side, fc.boolean(), (a, b, sent) => {
				const { state: after } = mergeDrafts(a, b, sent);
				if (sent) expect(after).toBe('closed');
				else if (a.state === 'deleted' || b.state === 'deleted') expect(after).toBe('deleted');
			})
		);
	});

	test('of an answer to the office become one text, the same from either side', () => {
		const [a, b] = ['first', 'second'].map((text, index) => ({
			...base,
			revision: 4,
			changedAt: now + index,
			answers: { text }
		}));
		if (!a || !b) throw new Error('Two');
		expect(joinReplies(a, b)).toEqual(joinReplies(b, a));
		expect(joinReplies(a, b)).toMatchObject({ revision: 5, answers: { text: 'first\n\nsecond' } });
		const longer = { ...b, answers: { text: 'first, and more' } };
		expect(joinReplies(a, longer).answers['text']).toBe('first, and more');
	});
});

describe('two states of one delivery', () => {
	test('never go back, and agree on how far it came from either side', () => {
		fc.assert(
			fc.property(delivery, delivery, (a, b) => {
				const [one, other] = [mergeDeliveries(a, b), mergeDeliveries(b, a)];
				expect(advance(one)).toBeGreaterThanOrEqual(Math.max(advance(a), advance(b)));
				expect(advance(one)).toBe(advance(other));
				expect(one.handedOver).toBe(a.handedOver || b.handedOver);
				expect(advance(mergeDeliveries(one, b))).toBe(advance(one));
			})
		);
	});

	test('are nobody’s to send on another device, and ask for no money unasked', () => {
		fc.assert(
			fc.property(delivery, (row) => {
				expect(takenOver(row, now).now.state).not.toBe('sending');
				const payment = takenOver({ ...row, kind: 'payment', handedOver: false }, now);
				expect(['queued', 'sending']).not.toContain(payment.now.state);
				expect(advance(takenOver(row, now))).toBe(advance(row));
			})
		);
	});

	test('of two submissions of one draft leave no more than one that may still be sent', () => {
		fc.assert(
			fc.property(fc.array(delivery, { maxLength: 5 }), (rows) => {
				const all = rows.map((row, index) => ({
					id: `s-${index}`,
					group: 'a-1',
					createdAt: now + index,
					delivery: row
				}));
				const back = sentTwice(all);
				const fresh = all.filter(({ delivery: one }) => advance(one) === 0);
				const left = fresh.filter(({ id }) => !back.includes(id));
				const gone = all.some(({ delivery: one }) => [2, 4].includes(advance(one)));
				expect(left.length).toBe(gone || fresh.length === 0 ? 0 : 1);
				expect(back.every((id) => fresh.some((one) => one.id === id))).toBe(true);
			})
		);
	});
});
