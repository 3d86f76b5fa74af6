import { describe, expect, test } from 'vitest';
import { proveAudit } from '#storage/audit-proof';
import { mutate } from './mutate.ts';
import { person, workerActs, logOf, relinked } from './log.ts';

/** As many as fit into a test run; `MUTATIONS=100000` for the whole hunt. */
const COUNT = Number(process.env['MUTATIONS'] ?? 2_000);

describe('a log that somebody changed', () => {
	test(
		'is never taken for whole',
		async () => {
			const [one, other] = await Promise.all([person(), person()]);
			const whole = { intact: true, entries: 12, uncovered: 0, receipts: 1, erased: 2 };
			expect(await proveAudit(one.vault, one.log)).toMatchObject(whole);
			expect(await proveAudit(other.vault, other.log)).toMatchObject(whole);
			const tried = new Map<string, number>();
			const kinds = new Map<string, number>();
			const accepted: string[] = [];
			let none = 0;
			for (let seed = 1; seed <= COUNT + none; seed++) {
				const mutated = await mutate(one, other, seed);
				if (!mutated) {
					none++;
					continue;
				}
				tried.set(mutated.name, (tried.get(mutated.name) ?? 0) + 1);
				const verdict = await proveAudit(one.vault, mutated.log);
				if (!verdict.intact) kinds.set(verdict.kind, (kinds.get(verdict.kind) ?? 0) + 1);
				else if (verdict.uncovered === 0) accepted.push(`${seed}: ${mutated.name}`);
				else kinds.set('not covered', (kinds.get('not covered') ?? 0) + 1);
			}
			if (process.env['MUTATIONS']) {
				process.stdout.write(`${JSON.stringify({ kinds: [...kinds], tried: [...tried] })}\n`);
			}
			expect(accepted).toEqual([]);
			expect(tried.size).toBeGreaterThan(60);
			for (const kind of ['link', 'content', 'order', 'truncated', 'checkpoint', 'erased']) {
				expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(0);
			}
		},
		COUNT * 50 + 20_000
	);

	test('shows by the receipt, though log and checkpoint were put back to an earlier day', async () => {
		const one = await person();
		const { vault, world, log } = one;
		const early = { rows: log.rows.slice(0, 6), checkpoint: undefined };
		const anchors = log.anchors;
		// as it was when the sixth entry was the last: a checkpoint that fitted then
		const { head = '' } = early.rows[5]!;
		const then = await world.vault.seal('audit:checkpoint', { head, count: 6 });
		const back = { ...early, checkpoint: then };
		expect(await proveAudit(vault, { ...back, anchors: [] })).toMatchObject({ intact: true });
		expect(await proveAudit(vault, { ...back, anchors })).toEqual({
			intact: false,
			kind: 'receipt'
		});
	});

	test('by the worker’s key alone, at the end: it counts as not covered until a page came', async () => {
		const one = await person();
		await workerActs(one);
		const log = await logOf(one.world, one.log.anchors);
		expect(await proveAudit(one.vault, log)).toMatchObject({ intact: true, uncovered: 1 });
		// what nobody covered can be taken out by who makes the links anew: this is the limit
		const rows = await relinked(log.rows.slice(0, -1));
		expect(await proveAudit(one.vault, { ...log, rows })).toMatchObject({
			intact: true,
			uncovered: 0
		});
	});
});
