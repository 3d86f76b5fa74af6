import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '#storage/database';
import { follow, type Following } from '../../src/routes/follow.ts';

const db = openDatabase('follow');
const other = openDatabase('follow');
let following: Following | undefined;

afterEach(async () => {
	following?.stop();
	await db.erased.clear();
});

function countErased(): Promise<number> {
	return db.erased.count();
}

test('a query runs at once, and again after a change by another connection', async () => {
	const found: number[] = [];
	following = follow(countErased, { found: (count) => found.push(count), tables: ['erased'] });
	await expect.poll(() => found.at(-1)).toBe(0);
	await other.erased.put({ id: 's-1' });
	await expect.poll(() => found.at(-1)).toBe(1);
});

/* Other test files write too, and are heard here: so nothing else is called as these tables are. */
test('a change of another table does not count, and none after the end', async () => {
	let runs = 0;
	const count = async () => {
		runs += 1;
		return countErased();
	};
	following = follow(count, { found: () => undefined, tables: ['none'] });
	const all: number[] = [];
	const witness = follow(countErased, { found: (found) => all.push(found) });
	await expect.poll(() => all.at(-1)).toBe(0);
	await other.erased.put({ id: 's-1' });
	await expect.poll(() => all.at(-1)).toBe(1);
	expect(runs).toBe(1);
	witness.stop();
	const told = all.length;
	let last = 0;
	const after = follow(countErased, { found: (found) => (last = found) });
	await other.erased.put({ id: 's-2' });
	await expect.poll(() => last).toBe(2);
	after.stop();
	expect(all).toHaveLength(told);
});

test('what an older run finds late is not told, and what fails is', async () => {
	const answers: ((count: number) => void)[] = [];
	const found: number[] = [];
	const failed: unknown[] = [];
	const slow = () => new Promise<number>((answer) => answers.push(answer));
	following = follow(slow, {
		found: (count) => found.push(count),
		failed: (error) => failed.push(error)
	});
	following.again();
	answers[1]?.(2);
	answers[0]?.(1);
	await expect.poll(() => found).toEqual([2]);
	const broken = follow(() => Promise.reject(new Error('gone')), {
		found: () => undefined,
		failed: (error) => failed.push(error)
	});
	await expect.poll(() => failed).toHaveLength(1);
	broken.stop();
	expect(found).toEqual([2]);
});
