import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQuiet, USUAL_QUIET } from '#domain/quiet-hours';

const hour = fc.integer({ min: 0, max: 23 });

test.each([
	[20, false],
	[21, true],
	[23, true],
	[0, true],
	[6, true],
	[7, false],
	[12, false]
])('with the usual quiet hours, %i o’clock is quiet: %s', (at, quiet) => {
	expect(isQuiet(USUAL_QUIET, at)).toBe(quiet);
});

test('walking from one hour to the other meets exactly the quiet ones', () => {
	fc.assert(
		fc.property(hour, hour, (from, to) => {
			const walked = new Set<number>();
			for (let at = from; at !== to; at = (at + 1) % 24) walked.add(at);
			for (let at = 0; at < 24; at++) expect(isQuiet({ from, to }, at)).toBe(walked.has(at));
		})
	);
});

test('what is quiet one way round is not the other way round', () => {
	fc.assert(
		fc.property(hour, hour, hour, (from, to, at) => {
			fc.pre(from !== to);
			expect(isQuiet({ from, to }, at)).toBe(!isQuiet({ from: to, to: from }, at));
		})
	);
});
