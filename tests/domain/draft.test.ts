import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeDraft, startDraft } from '#domain/draft';

const draft = startDraft('id', { id: 'eta', version: 1 }, { nationality: 'GB' }, 1000);

test('a new draft is its first revision', () => {
	expect(draft).toEqual({
		id: 'id',
		service: 'eta',
		version: 1,
		revision: 1,
		answers: { nationality: 'GB' },
		accepted: [],
		visited: [],
		startedAt: 1000,
		changedAt: 1000
	});
});

test('each change is one more revision, and keeps what it does not touch', () => {
	const change = fc.record(
		{
			answers: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', null, 3)),
			accept: fc.array(fc.constantFrom('rule:a', 'rule:b')),
			visit: fc.array(fc.constantFrom('passport', 'stay'))
		},
		{ requiredKeys: [] }
	);
	fc.assert(
		fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
			const next = changes.reduce((one, by, n) => changeDraft(one, by, 2000 + n), draft);
			const merged = Object.assign({}, draft.answers, ...changes.map((one) => one.answers));
			expect(next.revision).toBe(1 + changes.length);
			expect(next.answers).toEqual(merged);
			expect(new Set(next.accepted).size).toBe(next.accepted.length);
			expect(new Set(next.visited).size).toBe(next.visited.length);
			expect([next.id, next.version, next.startedAt]).toEqual(['id', 1, 1000]);
			expect(draft.revision).toBe(1);
		})
	);
});

test('a newer version is taken with every answer, and what was accepted of changed rules is not', () => {
	const read = changeDraft(draft, { accept: ['rule:a|day=2026-01-01', 'rule:ab', 'rule:b'] }, 2000);
	const next = changeDraft(read, { version: { take: 3, anew: ['a'] } }, 3000);
	expect(next).toMatchObject({ version: 3, revision: 3, answers: draft.answers });
	expect(next.accepted).toEqual(['rule:ab', 'rule:b']);
});

test('a draft that stays keeps its version, and remembers what it has looked at', () => {
	const next = changeDraft(draft, { version: { stay: 3 } }, 2000);
	expect(next).toMatchObject({ version: 1, stayed: 3 });
	expect(changeDraft(next, { answers: { a: 'x' } }, 3000).stayed).toBe(3);
});
