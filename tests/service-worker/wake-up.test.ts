import { expect, test } from 'vitest';
import { wakeUp } from '#worker/wake-up';
import { openDevice, queueSubmission, senderOn } from './device.ts';
import { openFakeOffice } from './fake-office.ts';

test('news that cannot be fetched does not keep the browser from being asked to come back', async () => {
	const device = await openDevice();
	const office = openFakeOffice({ now: () => device.clock.now });
	const row = await queueSubmission(device, { id: 's1' });
	await device.db.outbox.put({ ...row, handedOver: true });
	const broken = new Error('broken');
	const gateway = {
		...office.gateway(),
		health: () => Promise.reject(broken),
		events: () => Promise.reject(broken)
	};
	const reported: unknown[] = [];
	const report = (error: unknown) => void reported.push(error);
	const env = senderOn(device, gateway, { online: () => false, report });
	let asked = 0;
	await wakeUp(env, async () => void (asked += 1));
	expect(asked).toBe(1);
	expect(reported).toEqual([broken]);
});
