import { describe, expect, test } from 'vitest';
import type { Gateway } from '#gateway/port';
import { catalogState, findCandidate, wantCatalog } from '#storage/catalog';
import { clockOffset } from '#storage/settings';
import { fetchCatalog } from '#worker/catalog';
import { wakeUp } from '#worker/wake-up';
import { openDevice, queueSubmission, senderOn } from './device.ts';
import { openFakeOffice } from './fake-office.ts';

const HOUR = 3_600_000;
const heard = { jws: 'head.content.signature', etag: '"one"' };

/** A phone, and an office whose catalog answers as told; `asked` are the names it was asked by. */
async function aPhone(
	answer: Gateway['catalog'] = async () => ({ outcome: 'accepted', body: heard })
) {
	const device = await openDevice();
	const office = openFakeOffice({ now: () => device.clock.now + 5_000 });
	const asked: (string | null)[] = [];
	const catalog: Gateway['catalog'] = (etag) => {
		asked.push(etag);
		return answer(etag);
	};
	const gateway = { ...office.gateway(), catalog };
	return { device, asked, gateway, sender: senderOn(device, gateway) };
}

describe('the worker fetches the catalog', () => {
	test('and keeps it as it came, with the office’s clock to judge its dates by', async () => {
		const { device, sender } = await aPhone();
		await fetchCatalog(sender);
		expect(await findCandidate(device.db)).toEqual({ id: 'candidate', ...heard });
		expect(await clockOffset(device.db)).toBe(5_000);
	});

	test('about once a day, by the name of what it has', async () => {
		const { device, asked, sender } = await aPhone(async (etag) => ({
			outcome: 'accepted',
			body: etag ? null : heard
		}));
		for (const hours of [0, 1, 20, 4, 23]) {
			device.clock.now += hours * HOUR;
			await fetchCatalog(sender);
		}
		expect(asked).toEqual([null, '"one"']);
		expect((await findCandidate(device.db))?.jws).toBe(heard.jws);
	});

	test('sooner when a person asks', async () => {
		const { device, asked, sender } = await aPhone();
		await fetchCatalog(sender);
		await wantCatalog(device.db);
		await fetchCatalog(sender);
		expect(asked).toHaveLength(2);
	});

	test('not without a link, and not twice at a time', async () => {
		const { device, asked, gateway, sender } = await aPhone();
		await fetchCatalog(senderOn(device, gateway, { online: () => false }));
		expect(asked).toEqual([]);
		await Promise.all([fetchCatalog(sender), fetchCatalog(sender)]);
		expect(asked).toHaveLength(1);
	});

	test('again after an hour where none came: what does not end must not eat the bundle', async () => {
		const { device, asked, sender } = await aPhone(async () => ({
			outcome: 'unreachable',
			offline: false
		}));
		await fetchCatalog(sender);
		device.clock.now += HOUR / 2;
		await fetchCatalog(sender);
		expect(asked).toHaveLength(1);
		device.clock.now += HOUR;
		await fetchCatalog(sender);
		expect(asked).toHaveLength(2);
		expect((await catalogState(device.db)).adopted).toBeUndefined();
	});

	test('at a wake-up, after the outbox; a broken one is reported and holds up nothing', async () => {
		const { device, gateway } = await aPhone(() => Promise.reject(new Error('broken')));
		await queueSubmission(device, { id: 's1' });
		const reported: unknown[] = [];
		const report = (error: unknown) => void reported.push(error);
		await wakeUp([senderOn(device, gateway, { report })], async () => undefined);
		expect((await device.row('s1')).now.state).toBe('delivered');
		expect(reported).toEqual([new Error('broken')]);
	});
});
