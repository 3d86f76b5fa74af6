import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { plant, type Planted } from './faults.ts';
import { verbs } from './verbs.ts';
import { dump, restart } from './world.ts';

let planted: Planted | undefined;
afterEach(() => planted?.lift());

describe.each(verbs)('killed while about to $name', ({ prepare, act, whole, writes }) => {
	test('at each single write, the device is found as it was before', async () => {
		let deaths = 0;
		for (let k = 1; ; k++) {
			const world = await prepare();
			const before = await dump(world.db);
			planted = plant('crash', k);
			const ended = await act(world).then(
				() => 'kept',
				() => 'died'
			);
			const { fired } = planted;
			planted.lift();
			const again = await restart(world);
			if (fired === 0) {
				expect(ended).toBe('kept');
				await whole(again);
				break;
			}
			deaths += 1;
			expect(ended).toBe('died');
			expect(await dump(again.db)).toEqual(before);
			await act(again);
			await whole(again);
		}
		expect(deaths).toBeGreaterThanOrEqual(writes);
	});
});
