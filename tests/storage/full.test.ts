import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { hasName, StorageFailed, StorageFull } from '#storage/errors';
import { openDatabase } from '#storage/database';
import { plant, type Fault, type Planted } from './faults.ts';
import { verbs } from './verbs.ts';
import { dump, type World } from './world.ts';

let planted: Planted | undefined;
afterEach(() => planted?.lift());

const faults: { fault: Fault; told: string; patience?: number }[] = [
	{ fault: 'full', told: 'StorageFull' },
	{ fault: 'full-midway', told: 'StorageFull' },
	{ fault: 'full-at-commit', told: 'StorageFull' },
	{ fault: 'silence', told: 'StorageFailed', patience: 60 }
];

describe.each(faults)('the device has no room ($fault)', ({ fault, told, patience }) => {
	test.each(verbs)(
		'$name: told at each write, nothing lost, done when tried again',
		async (verb) => {
			let refusals = 0;
			for (let k = 1; ; k++) {
				const world = await verb.prepare();
				const before = await dump(world.db);
				const hurried = patience === undefined ? world : withPatience(world, patience);
				planted = plant(fault, k);
				const error: unknown = await verb.act(hurried).then(
					() => undefined,
					(reason: unknown) => reason
				);
				const { fired } = planted;
				planted.lift();
				if (fired === 0 && error === undefined) break;
				expect(error).toMatchObject({ name: told });
				expect(await dump(world.db)).toEqual(before);
				await verb.act(world);
				await verb.whole(world);
				// A busy machine can run out of so short a patience before the fault: that k is done again.
				if (fired === 0) k -= 1;
				else refusals += 1;
			}
			expect(refusals).toBeGreaterThanOrEqual(verb.writes);
		}
	);
});

describe('the error that is told', () => {
	test('no room is recognised below other errors', () => {
		const quota = new DOMException('', 'QuotaExceededError');
		const abort = Object.assign(new Error('abort'), { name: 'AbortError', inner: quota });
		expect(hasName(abort, ['QuotaExceededError'])).toBe(true);
		expect(hasName(new Error('bulk', { cause: abort }), ['QuotaExceededError'])).toBe(true);
		expect(hasName({ name: 'BulkError', failures: [abort] }, ['QuotaExceededError'])).toBe(true);
		expect(hasName(new Error('other'), ['QuotaExceededError'])).toBe(false);
		expect(hasName(undefined, ['QuotaExceededError'])).toBe(false);
	});

	test('it carries its cause', () => {
		const cause = new Error('below');
		expect(new StorageFull(cause).cause).toBe(cause);
		expect(new StorageFailed('broken', cause)).toMatchObject({ reason: 'broken', cause });
	});
});

function withPatience(world: World, patience: number): World {
	return { ...world, db: openDatabase(world.name, { patience }) };
}
