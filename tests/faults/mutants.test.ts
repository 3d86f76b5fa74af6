import { afterAll, expect, test } from 'vitest';
import { load, mutants } from './mutants.ts';
import { runSchedule } from './schedule.ts';

const FIRST_SEED = 7_000;
const AT_MOST = 150;
const killed = new Map<string, string>();

test.each(mutants)('the checker kills a sender that $name', { timeout: 60_000 }, async (mutant) => {
	const code = await load(mutant);
	try {
		for (let seed = FIRST_SEED; seed < FIRST_SEED + AT_MOST && !killed.has(mutant.name); seed++) {
			const [first] = await runSchedule(code, { seed }).then(
				(story) => story.violations,
				(error: unknown) => [String(error)]
			);
			if (first) killed.set(mutant.name, `after ${seed - FIRST_SEED + 1}: ${first}`);
		}
	} finally {
		await code.close();
	}
	expect(killed.get(mutant.name)).toBeDefined();
});

afterAll(() => {
	console.info(`${killed.size} of ${mutants.length} planted mistakes found:`, killed);
});
