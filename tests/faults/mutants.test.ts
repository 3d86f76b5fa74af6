import { afterAll, beforeAll, expect, test } from 'vitest';
import { mutants, openPlanter, type Planter } from './mutants.ts';
import { runSchedule } from './schedule.ts';

const FIRST_SEED = 7_000;
const AT_MOST = 150;
const killed = new Map<string, string>();
let planter: Planter;
beforeAll(async () => {
	planter = await openPlanter();
});

test.each(mutants)('the checker kills a sender that $name', { timeout: 60_000 }, async (mutant) => {
	const code = await planter.load(mutant);
	for (let seed = FIRST_SEED; seed < FIRST_SEED + AT_MOST && !killed.has(mutant.name); seed++) {
		const [first] = await runSchedule(code, { seed }).then(
			(story) => story.violations,
			(error: unknown) => [String(error)]
		);
		if (first) killed.set(mutant.name, `after ${seed - FIRST_SEED + 1}: ${first}`);
	}
	expect(killed.get(mutant.name)).toBeDefined();
});

afterAll(async () => {
	await planter.close();
	console.info(`${killed.size} of ${mutants.length} planted mistakes found:`, killed);
});
