import 'fake-indexeddb/auto';
import { findService, serviceIds } from '#catalog/index';
import { check } from '#domain/requirement';
import { factsOf } from '#domain/service';
import { saveDraft } from '#storage/drafts';
import { sealDocument } from '#vault/office-seal';
import { changeDraft } from '#domain/draft';
import { today, type AnyCases } from '../catalog/cases.ts';
import { etaAnswers, scenario } from '../scenario.ts';

/**
 * How long the acts take that a person waits for, also as a multiple of a loop that does nothing but
 * count: the multiple can be compared between machines. It prints and judges nothing.
 */
type Bench = { readonly name: string; readonly runs: number; run(): unknown };

const MIB = 1024 * 1024;

function countingLoop(): number {
	let sum = 0;
	for (let at = 0; at < 3_000_000; at++) sum = (Math.imul(sum, 31) + at) | 0;
	return sum;
}

async function medianOf({ run, runs }: Bench): Promise<number> {
	const times: number[] = [];
	for (let count = 0; count < runs + 3; count++) {
		const began = performance.now();
		await run();
		if (count >= 3) times.push(performance.now() - began);
	}
	return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

async function benches(): Promise<Bench[]> {
	const one = scenario('eta').answer(etaAnswers()).attachAll();
	const { page } = await one.ready();
	const document = new ArrayBuffer(5 * MIB);
	let draft = await one.draft();
	return [
		...(await checks()),
		{ name: 'seal a document of 5 MiB', runs: 20, run: () => sealDocument(document) },
		{
			name: 'save a draft (in memory, no disk)',
			runs: 100,
			run: () => {
				draft = changeDraft(draft, { answers: { occupation: 'Nurse' } }, page.now());
				return saveDraft(page.db, page.vault, draft);
			}
		}
	];
}

/** Every service with a complete set of answers; the budget is for the slowest. */
async function checks(): Promise<Bench[]> {
	const found: (Bench & { readonly median: number })[] = [];
	for (const id of serviceIds) {
		const service = await findService(id);
		if (!service || service.unavailable) continue;
		const { cases } = (await import(`../catalog/cases/${id}.ts`)) as { cases: AnyCases };
		const facts = factsOf(service, cases.base, {}, today);
		const bench = { name: `check ${id}`, runs: 100, run: () => check(service, facts) };
		found.push({ ...bench, median: await medianOf(bench) });
	}
	const slowest = found.sort((a, b) => b.median - a.median)[0];
	return found.flatMap((bench) => {
		if (bench === slowest)
			return { ...bench, name: `${bench.name}: the slowest (≤ 2 ms)`, runs: 300 };
		return bench.name === 'check eta' ? bench : [];
	});
}

const loop = await medianOf({ name: 'loop', runs: 50, run: countingLoop });
process.stdout.write(`${'counting loop'.padEnd(36)} ${loop.toFixed(2).padStart(8)} ms\n`);
for (const bench of await benches()) {
	const median = await medianOf(bench);
	const line = `${bench.name.padEnd(36)} ${median.toFixed(2).padStart(8)} ms`;
	process.stdout.write(`${line} ${(median / loop).toFixed(2).padStart(8)} loops\n`);
}
