import { describe, expect, test } from 'vitest';
import type { Gateway } from '#gateway/port';
import { findReceipt } from '#storage/receipts';
import { deliver } from '#worker/deliver';
import { openDevice, queueReply, queueSubmission, senderOn, START, type Device } from './device.ts';
import { openFakeOffice, type Link } from './fake-office.ts';

const unreachable = { outcome: 'unreachable', offline: false } as const;
const refused = { outcome: 'refused', code: 'refused' } as const;

/** The office took the submission, and its answer was lost. */
async function takenUnheard() {
	const device = await openDevice();
	const office = openFakeOffice({ now: () => device.clock.now });
	await queueSubmission(device, { id: 's1' });
	const plain = office.gateway();
	const submit: Gateway['submit'] = async (call) => {
		await plain.submit(call);
		return unreachable;
	};
	await deliver(senderOn(device, { ...plain, submit }));
	expect((await device.row('s1')).now.state).toBe('queued');
	device.clock.now += 1_000;
	return { device, office, plain };
}

async function deliverWith(device: Device, gateway: Gateway) {
	await deliver(senderOn(device, gateway));
	return (await device.row('s1')).now;
}

describe('a submission that the office may hold', () => {
	test('is received although its documents are gone from the phone', async () => {
		const { device, plain } = await takenUnheard();
		await device.db.uploads.clear();
		expect(await deliverWith(device, plain)).toMatchObject({ state: 'delivered' });
		expect(await findReceipt(device.db, device.vault, 's1')).toBeDefined();
	});

	test('is received although an upload is refused now', async () => {
		const { device, plain } = await takenUnheard();
		const upload: Gateway['upload'] = async () => ({ outcome: 'refused', code: 'too-large' });
		expect(await deliverWith(device, { ...plain, upload })).toMatchObject({ state: 'delivered' });
	});

	test('is received although both hand-in and uploads are refused now', async () => {
		const { device, plain } = await takenUnheard();
		let asked = 0;
		const gateway: Gateway = {
			...plain,
			submit: async () => ({ outcome: 'refused', code: 'missing-document' }),
			upload: async () => ({ outcome: 'refused', code: 'too-large' }),
			// a far side that finds its own book only at the second look
			findSubmission: async (id) =>
				++asked === 1 ? { outcome: 'accepted', body: null } : plain.findSubmission(id)
		};
		expect(await deliverWith(device, gateway)).toMatchObject({ state: 'delivered' });
	});

	test('is received although the next try is refused', async () => {
		const { device, office, plain } = await takenUnheard();
		const submit: Gateway['submit'] = async () => refused;
		expect(await deliverWith(device, { ...plain, submit })).toMatchObject({ state: 'delivered' });
		const kept = await findReceipt(device.db, device.vault, 's1');
		const line = office.ledger.find(({ kind }) => kind === 'submission');
		expect(line).toMatchObject({ receipt: kept?.jws });
	});

	test.each([
		['cannot be asked', unreachable, 'unreachable'],
		['is busy', { outcome: 'later', busy: true }, 'busy'],
		['refuses the question too', refused, 'portal'],
		[
			'shows a receipt of something else',
			{ outcome: 'accepted', body: { receipt: 'a.b.c' } },
			'portal'
		]
	] as const)('waits while an office that refused it %s', async (_, found, reason) => {
		const { device, plain } = await takenUnheard();
		const submit: Gateway['submit'] = async () => refused;
		const findSubmission: Gateway['findSubmission'] = async () => found;
		const now = await deliverWith(device, { ...plain, submit, findSubmission });
		expect(now).toMatchObject({ state: 'queued', reason });
	});
});

test('a refusal stands where the office never heard of the submission', async () => {
	const device = await openDevice();
	const office = openFakeOffice({ now: () => START });
	await queueSubmission(device, { id: 's1' });
	const plain = office.gateway();
	await deliver(senderOn(device, { ...plain, submit: async () => unreachable }));
	device.clock.now += 1_000;
	const now = await deliverWith(device, { ...plain, submit: async () => refused });
	expect(now).toMatchObject({ state: 'refused', code: 'refused' });
});

test('a reply that the office may hold is sent although its documents are gone', async () => {
	const device = await openDevice();
	const office = openFakeOffice({ now: () => device.clock.now });
	await queueSubmission(device, { id: 's1' });
	const plain = office.gateway();
	await deliver(senderOn(device, plain));
	await queueReply(device, 's1', { id: 'r1' });
	const reply: Gateway['reply'] = async (call) => {
		await plain.reply(call);
		return unreachable;
	};
	await deliver(senderOn(device, { ...plain, reply }));
	await device.db.uploads.clear();
	device.clock.now += 1_000;
	await deliver(senderOn(device, plain));
	expect((await device.row('r1')).now.state).toBe('delivered');
});

test('without a link nothing counts as handed over', async () => {
	const device = await openDevice();
	const steps: string[] = [];
	const link: Link = async (step) => {
		steps.push(step);
		return undefined;
	};
	const office = openFakeOffice({ now: () => START });
	await queueSubmission(device, { id: 's1', documents: { manifests: [], bytes: [] } });
	await deliver(senderOn(device, office.gateway(link), { online: () => false }));
	const row = await device.row('s1');
	expect(row).toMatchObject({ handedOver: false, now: { state: 'queued', reason: 'offline' } });
	expect(steps).toEqual([]);
});
