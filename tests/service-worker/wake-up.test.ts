import { expect, test } from 'vitest';
import { turnOffNotices, turnOnNotices } from '#journey/notices';
import { collect } from '#worker/collect';
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
	await wakeUp([env], async () => void (asked += 1));
	expect(asked).toBe(1);
	expect(reported).toEqual([broken]);
});

test('the office is told once where it may wake this browser, again when that changes, and not what it refused', async () => {
	const device = await openDevice();
	const told: [string, string | null][] = [];
	let outcome: 'accepted' | 'unreachable' | 'refused' = 'unreachable';
	const office = openFakeOffice({ now: () => device.clock.now }).gateway();
	const env = senderOn(device, {
		...office,
		async wakeAt(id, endpoint) {
			told.push([id, endpoint]);
			if (outcome === 'unreachable') return { outcome, offline: true };
			return outcome === 'refused' ? { outcome, code: 'bad-endpoint' } : { outcome, body: null };
		}
	});
	const page = { ...device, now: () => device.clock.now, wake: () => undefined };
	const words = { title: 'Kibali', body: 'News', lang: 'en' };
	const round = async () => {
		await collect(env);
		await collect(env);
		return told.splice(0).map(([, endpoint]) => endpoint);
	};
	expect(await round()).toEqual([]);
	await turnOnNotices(page, words, 'https://push.example/a');
	expect(await round()).toEqual(['https://push.example/a', 'https://push.example/a']);
	outcome = 'accepted';
	expect(await round()).toEqual(['https://push.example/a']);
	expect(await round()).toEqual([]);
	outcome = 'refused';
	await turnOnNotices(page, words, 'https://push.example/b');
	expect(await round()).toEqual(['https://push.example/b']);
	outcome = 'accepted';
	await turnOffNotices(page);
	expect(await round()).toEqual([null]);
	// who never had an address says nothing when they turn it off
	await turnOffNotices(page);
	expect(await round()).toEqual([]);
});
