import { expect, test } from 'vitest';
import { collect } from '#worker/collect';
import { deliver } from '#worker/deliver';
import { runSchedule } from './schedule.ts';
import { addTo, emptyHistogram, faultNames } from './troubles.ts';

const N = 250;
const FIRST_SEED = 20_261_123;
const code = { deliver, collect };

test(`${N} seeded schedules of faults break no invariant`, { timeout: 120_000 }, async () => {
	const fired = emptyHistogram();
	const broken: string[] = [];
	for (let seed = FIRST_SEED; seed < FIRST_SEED + N; seed++) {
		const story = await runSchedule(code, { seed });
		addTo(fired, story.fired);
		broken.push(...story.violations.map((violation) => `seed ${seed}: ${violation}`));
	}
	console.info(
		`${N} schedules, seeds ${FIRST_SEED}–${FIRST_SEED + N - 1}, faults that fired:`,
		fired
	);
	expect(broken).toEqual([]);
	for (const name of faultNames) expect(fired[name], `${name} never fired`).toBeGreaterThan(0);
});

test('a crash at each single step of a calm story is healed', { timeout: 60_000 }, async () => {
	const seed = FIRST_SEED;
	const { steps, violations } = await runSchedule(code, { seed, calm: true });
	expect(violations).toEqual([]);
	const broken: string[] = [];
	const fired = emptyHistogram();
	for (let crashAt = 1; crashAt <= steps; crashAt++) {
		const story = await runSchedule(code, { seed, calm: true, crashAt });
		addTo(fired, story.fired);
		broken.push(...story.violations.map((violation) => `step ${crashAt}: ${violation}`));
	}
	const crashes = Object.entries(fired).filter(([, times]) => times > 0);
	console.info(`${steps} steps, a crash at each:`, Object.fromEntries(crashes));
	expect(broken).toEqual([]);
	expect(crashes.reduce((sum, [, times]) => sum + times, 0)).toBe(steps);
});
