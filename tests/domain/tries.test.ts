import {
	assert,
	constantFrom,
	integer,
	oneof,
	property,
	record,
	array,
	constant
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	begun,
	delayAfter,
	forgiven,
	freeTries,
	noTries,
	untried,
	waitedOn,
	waitLeft,
	type Tries
} from '#domain/tries';

describe('wrong secrets', () => {
	test('cost nothing at first, then more and more, and never less', () => {
		const delays = Array.from({ length: 30 }, (_, failures) => delayAfter(failures));
		expect(delays.slice(0, 6)).toEqual([0, 0, 0, 0, 30_000, 60_000]);
		expect(delays).toEqual([...delays].sort((a, b) => a - b));
		expect(delays.at(-1)).toBe(3_600_000);
	});

	test('are counted before they are tried, and forgotten with the right one', () => {
		const once = begun(noTries);
		expect(once).toMatchObject({ failures: 1, waited: 0 });
		expect(freeTries(once ?? noTries)).toBe(3);
		expect(forgiven({ failures: 9, waited: 5, revision: 3 })).toEqual({
			failures: 0,
			waited: 0,
			revision: 4
		});
	});

	test('are taken back where no answer came, without a wait that was over already', () => {
		const waited = { failures: 5, waited: 60_000, revision: 1 };
		const again = untried(begun(waited) ?? noTries);
		expect(again.failures).toBe(5);
		expect(waitLeft(again)).toBe(0);
	});

	test('nobody tries while one has to wait', () => {
		const locked = { failures: 4, waited: 29_999, revision: 1 };
		expect(begun(locked)).toBeUndefined();
		expect(begun(waitedOn(locked, 1))).toMatchObject({ failures: 5 });
		expect(waitLeft(waitedOn(locked, -1_000))).toBe(1);
	});
});

/** Two pages and their restarts, as `triesClock` counts: what is in memory goes with a page. */
type Page = { revision: number; since: number };
type Act =
	| { act: 'pass'; ms: number }
	| { act: 'count' | 'open' | 'try' | 'kill'; page: number }
	| { act: 'clock'; ms: number };

const acts = array(
	oneof(
		record({ act: constant('pass' as const), ms: integer({ min: 0, max: 120_000 }) }),
		record({
			act: constantFrom('count' as const, 'open' as const, 'try' as const, 'kill' as const),
			page: integer({ min: 0, max: 1 })
		}),
		record({ act: constant('clock' as const), ms: integer({ min: -1e12, max: 1e12 }) })
	),
	{ minLength: 20, maxLength: 120 }
);

test('whatever is restarted, killed or set, no try comes before its time', () => {
	let tried = 0;
	assert(
		property(acts, (story) => {
			let stored: Tries = noTries;
			// the truth, which nothing but `pass` moves
			let now = 0;
			let lastTry = 0;
			let wallClock = 0;
			const pages: (Page | undefined)[] = [];
			for (const one of story as Act[]) {
				if (one.act === 'pass') now += one.ms;
				else if (one.act === 'clock') wallClock += one.ms;
				else if (one.act === 'open') pages[one.page] = { revision: stored.revision, since: now };
				else if (one.act === 'kill') pages[one.page] = undefined;
				else if (one.act === 'count') {
					const page = pages[one.page];
					if (!page) continue;
					const mine = page.revision === stored.revision && waitLeft(stored) > 0;
					if (mine) stored = waitedOn(stored, now - page.since);
					pages[one.page] = { revision: stored.revision, since: now };
				} else {
					const failures = stored.failures;
					const next = begun(stored);
					if (!next) continue;
					expect(now - lastTry).toBeGreaterThanOrEqual(delayAfter(failures));
					stored = next;
					lastTry = now;
					tried += 1;
				}
			}
			expect(Number.isFinite(wallClock)).toBe(true);
		}),
		{ numRuns: 2_000, seed: 20261123 }
	);
	expect(tried).toBeGreaterThan(4_000);
});
