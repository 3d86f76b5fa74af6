import { describe, expect, test } from 'vitest';
import { claim, handOver, hurry, withdraw } from '#domain/outbox';
import type { Gateway } from '#gateway/port';
import { listDeliveries, swapDelivery, withdrawDelivery } from '#storage/outbox';
import { findReceipt } from '#storage/receipts';
import { anythingWaits, deliver, linkIsBack } from '#worker/deliver';
import { documentsOf, openDevice, queueReply, queueSubmission, senderOn, START } from './device.ts';
import { openFakeOffice, type Link, type Step } from './fake-office.ts';

async function open(link?: Link) {
	const device = await openDevice();
	const office = openFakeOffice({ now: () => device.clock.now });
	const sender = senderOn(device, office.gateway(link));
	return { device, office, sender };
}

const kinds = (office: Awaited<ReturnType<typeof open>>['office']) =>
	office.ledger.map((line) => line.kind);

/** Trouble at the n-th exchange of these steps, then a clear link. */
function troubleAt(step: Step, trouble: 'cut' | 'server' | 'portal' | 'delayed', nth = 1): Link {
	let seen = 0;
	return async (one) => (one === step && ++seen === nth ? trouble : undefined);
}

/** The office gets the first request of this step, and the answer to it is lost. */
function cutAnswerTo(step: Step): Link {
	let last: Step | undefined;
	let done = false;
	return async (one) => {
		const cut = one === 'answer' && last === step && !done;
		done ||= cut;
		last = one;
		return cut ? 'cut' : undefined;
	};
}

describe('a submission', () => {
	test('goes documents first, envelope last, and is received by a verified receipt', async () => {
		const { device, office, sender } = await open();
		await queueSubmission(device, { id: 's1' });
		await deliver(sender);
		expect(kinds(office)).toEqual(['stored', 'stored', 'submission']);
		const row = await device.row('s1');
		expect(row.now).toEqual({ state: 'delivered', at: START });
		expect(row.bytesSent).toBe(row.bytesTotal);
		const receipt = await findReceipt(device.db, device.vault, 's1');
		expect(receipt?.receipt.number).toBe('KB-2345-6789');
		expect(await device.db.uploads.count()).toBe(0);
	});

	test('is noted as handed over before its envelope leaves', async () => {
		let seen: boolean | undefined;
		const device = await openDevice();
		const office = openFakeOffice({ now: () => START });
		const plain = office.gateway();
		const gateway: Gateway = {
			...plain,
			submit: async (call) => {
				seen = (await device.row('s1')).handedOver;
				return plain.submit(call);
			}
		};
		await queueSubmission(device, { id: 's1' });
		await deliver(senderOn(device, gateway));
		expect(seen).toBe(true);
	});

	test('can be withdrawn while only documents went, and then never arrives', async () => {
		const { device, office, sender } = await open(troubleAt('chunk', 'cut', 2));
		await queueSubmission(device, { id: 's1' });
		await deliver(sender);
		expect(await withdrawDelivery(device.db, device.vault, 's1', START)).toBe(true);
		device.clock.now += 3_600_000;
		await deliver(sender);
		expect(kinds(office)).not.toContain('submission');
		expect((await device.row('s1')).now.state).toBe('withdrawn');
	});

	test('cannot be withdrawn once the office may hold it', async () => {
		const { device, sender } = await open(troubleAt('submit', 'cut'));
		await queueSubmission(device, { id: 's1' });
		await deliver(sender);
		expect(await withdrawDelivery(device.db, device.vault, 's1', START)).toBe(false);
	});

	test('tells its progress in bytes the office holds', async () => {
		const { device, sender } = await open(troubleAt('chunk', 'cut', 3));
		await queueSubmission(device, { id: 's1' });
		await deliver(sender);
		const row = await device.row('s1');
		expect(row.bytesSent).toBe(800);
		expect(row.now).toMatchObject({ state: 'queued', reason: 'unreachable' });
	});
});

describe('documents before envelope', () => {
	const steps = Array.from({ length: 5 }, (_, index) => index + 1);

	test.each(steps)(
		'a cut at chunk %i: the envelope waits, and nothing is sent twice',
		async (nth) => {
			const { device, office, sender } = await open(troubleAt('chunk', 'cut', nth));
			await queueSubmission(device, { id: 's1' });
			await deliver(sender);
			expect(kinds(office)).not.toContain('submission');
			device.clock.now += 1_000;
			await deliver(sender);
			expect(kinds(office)).toEqual(['stored', 'stored', 'submission']);
		}
	);

	test('a document the office lost is sent again before the envelope', async () => {
		const { device, office, sender } = await open(troubleAt('submit', 'cut'));
		await queueSubmission(device, { id: 's1' });
		await deliver(sender);
		const [first] = documentsOf('s1', [1_000, 700]).manifests;
		office.lose(first?.id ?? '');
		device.clock.now += 1_000;
		await deliver(sender);
		expect(kinds(office)).toEqual(['stored', 'stored', 'lost', 'early', 'stored', 'submission']);
	});

	test('"missing document" is put right at once, and is not a refusal', async () => {
		const { device, office, sender } = await open();
		await queueSubmission(device, { id: 's1' });
		let lost = false;
		const plain = office.gateway();
		const submit: Gateway['submit'] = (call) => {
			if (!lost) office.lose(call.documents[0]?.id ?? '');
			lost = true;
			return plain.submit(call);
		};
		await deliver({ ...sender, gateway: { ...plain, submit } });
		expect(kinds(office)).toEqual(['stored', 'stored', 'lost', 'early', 'stored', 'submission']);
		expect((await device.row('s1')).now.state).toBe('delivered');
	});

	test('an office that keeps on missing one refuses in the end, visibly', async () => {
		const { device, office, sender } = await open();
		await queueSubmission(device, { id: 's1' });
		const submit: Gateway['submit'] = async () => ({
			outcome: 'refused',
			code: 'missing-document'
		});
		const stubborn = { ...sender, gateway: { ...office.gateway(), submit } };
		const states = [];
		for (let pass = 0; pass < 6; pass++) {
			await deliver(stubborn);
			states.push((await device.row('s1')).now.state);
			device.clock.now += 600_000;
		}
		expect(states).toEqual(['queued', 'queued', 'queued', 'queued', 'queued', 'refused']);
		expect((await device.row('s1')).now).toMatchObject({ code: 'missing-document' });
	});
});

describe('an answer that is lost', () => {
	test('the office stored it, then the link was cut: one application, the same receipt', async () => {
		const { device, office, sender } = await open(cutAnswerTo('submit'));
		await queueSubmission(device, { id: 's1' });
		await deliver(sender);
		expect((await device.row('s1')).now).toMatchObject({ state: 'queued', reason: 'unreachable' });
		expect(kinds(office)).toContain('submission');
		device.clock.now += 1_000;
		await deliver(sender);
		expect(kinds(office).filter((kind) => kind === 'submission')).toHaveLength(1);
		const kept = await findReceipt(device.db, device.vault, 's1');
		expect(office.ledger.at(-1)).toEqual({ kind: 'replayed', id: 's1', receipt: kept?.jws });
	});

	test('a request that arrives after its retry changes nothing', async () => {
		const { device, office, sender } = await open(troubleAt('submit', 'delayed'));
		await queueSubmission(device, { id: 's1' });
		await deliver(sender);
		device.clock.now += 1_000;
		await deliver(sender);
		await office.arrivals();
		expect(kinds(office)).toEqual(['stored', 'stored', 'submission', 'replayed']);
	});

	test('two taps: a second pass, not a second application', async () => {
		const { device, office, sender } = await open();
		await queueSubmission(device, { id: 's1' });
		await Promise.all([deliver(sender), deliver(sender), deliver(sender)]);
		await deliver(sender);
		expect(kinds(office)).toEqual(['stored', 'stored', 'submission']);
	});
});

describe('two senders', () => {
	test('tab and worker, woken at once, without a common lock: one of them sends', async () => {
		const { device, office } = await open();
		await queueSubmission(device, { id: 's1' });
		await queueSubmission(device, { id: 's2' });
		const homes = ['page', 'worker', 'another page'].map((by) =>
			senderOn(device, office.gateway(), { by, db: device.connect() })
		);
		await Promise.all(homes.map(deliver));
		expect(kinds(office).filter((kind) => kind === 'submission')).toHaveLength(2);
		expect(kinds(office)).not.toContain('replayed');
	});

	test('a row whose sender was killed is taken at once where the lock is sure, else by its lease', async () => {
		const { device, office, sender } = await open();
		await queueSubmission(device, { id: 's1' });
		const row = await device.row('s1');
		await swapDelivery(device.db, row, { ...row, ...claim(row, 'killed', START) });
		await deliver({ ...sender, lockIsSure: false });
		expect(kinds(office)).toEqual([]);
		await deliver({ ...sender, lockIsSure: true });
		expect((await device.row('s1')).now.state).toBe('delivered');
	});

	test('a sender whose lease ran out stops before the envelope', async () => {
		const device = await openDevice();
		const office = openFakeOffice({ now: () => device.clock.now });
		await queueSubmission(device, { id: 's1' });
		const second = senderOn(device, office.gateway(), { by: 'worker' });
		let taken = false;
		const slow: Link = async (step) => {
			if (step !== 'chunk' || taken) return undefined;
			taken = true;
			device.clock.now += 61_000;
			await deliver(second);
			return undefined;
		};
		await deliver(senderOn(device, office.gateway(slow), { by: 'page' }));
		expect(kinds(office).filter((kind) => kind === 'submission')).toHaveLength(1);
		expect(kinds(office)).not.toContain('replayed');
		expect((await device.row('s1')).now.state).toBe('delivered');
	});

	test('a wake-up during a pass starts another one behind it', async () => {
		const { device, office, sender } = await open();
		await queueSubmission(device, { id: 's1' });
		let late: Promise<void> | undefined;
		const link: Link = async (step) => {
			if (step !== 'submit' || late) return undefined;
			await queueSubmission(device, { id: 's2' });
			late = deliver(busy);
			return undefined;
		};
		const busy = { ...sender, gateway: office.gateway(link) };
		await deliver(busy);
		await late;
		expect((await device.row('s2')).now.state).toBe('delivered');
	});
});

describe('a row that changes under its sender', () => {
	test('is not overwritten by what the sender meant to write', async () => {
		const device = await openDevice();
		const office = openFakeOffice({ now: () => START });
		await queueSubmission(device, { id: 's1' });
		const link: Link = async (step) => {
			if (step !== 'chunk') return undefined;
			const row = await device.row('s1');
			await device.db.outbox.put({ ...row, now: { state: 'withdrawn', at: START } });
			return undefined;
		};
		await deliver(senderOn(device, office.gateway(link)));
		expect((await device.row('s1')).now.state).toBe('withdrawn');
		expect(kinds(office)).not.toContain('submission');
	});

	test('a tap on a row that is being sent does no harm', async () => {
		const { device } = await open();
		const row = await queueSubmission(device, { id: 's1' });
		const sent = { ...row, ...handOver(row) };
		expect(await swapDelivery(device.db, row, sent)).toBe(true);
		expect(await swapDelivery(device.db, row, { ...row, ...withdraw(row, START) })).toBe(false);
		expect(hurry(sent, START + 5).handedOver).toBe(true);
	});
});

describe('a pass', () => {
	test('goes on with the other rows when one has to wait', async () => {
		const { device, sender } = await open(troubleAt('submit', 'server'));
		await queueSubmission(device, { id: 's1' });
		await queueReply(device, 's1', { id: 'r1' });
		await deliver(sender);
		const states = (await listDeliveries(device.db)).map((row) => row.now.state);
		expect(states.sort()).toEqual(['delivered', 'queued']);
		expect(await anythingWaits(sender)).toBe(true);
	});

	test('tries nothing before its time, and at once when the link is back', async () => {
		const { device, office, sender } = await open(troubleAt('find-upload', 'cut'));
		const jittery = { ...sender, random: () => 0.9 };
		await queueSubmission(device, { id: 's1' });
		await deliver(jittery);
		await deliver(jittery);
		expect(office.ledger).toEqual([]);
		await linkIsBack(jittery);
		await deliver(jittery);
		expect((await device.row('s1')).now.state).toBe('delivered');
	});

	test('that found the phone offline is made up for as soon as it is online', async () => {
		const { device, sender } = await open();
		let online = false;
		const gateway = sender.gateway;
		const upload: Gateway['upload'] = async (call, confirmed) =>
			online ? gateway.upload(call, confirmed) : { outcome: 'unreachable', offline: true };
		const phone = {
			...sender,
			random: () => 0.9,
			online: () => online,
			gateway: { ...gateway, upload }
		};
		await queueSubmission(device, { id: 's1' });
		await deliver(phone);
		expect((await device.row('s1')).now).toMatchObject({ reason: 'offline' });
		online = true;
		await deliver(phone);
		expect((await device.row('s1')).now.state).toBe('delivered');
	});

	test('that cannot write reports it, and the next sender takes over', async () => {
		const { device, office, sender } = await open();
		await queueSubmission(device, { id: 's1' });
		const reported: unknown[] = [];
		const upload: Gateway['upload'] = async () => {
			throw new Error('broken');
		};
		const gateway = { ...office.gateway(), upload };
		await deliver({ ...sender, gateway, report: (error) => reported.push(error) });
		expect(reported).toHaveLength(1);
		expect((await device.row('s1')).now.state).toBe('sending');
		device.clock.now += 60_000;
		await deliver(sender);
		expect((await device.row('s1')).now.state).toBe('delivered');
	});

	test('does not come back at once to a row that it could not finish itself', async () => {
		const { device, office, sender } = await open();
		await queueSubmission(device, { id: 's1' });
		let tries = 0;
		const submit: Gateway['submit'] = async () => {
			tries += 1;
			throw new Error('broken');
		};
		const gateway = { ...office.gateway(), submit };
		const broken = { ...sender, gateway, lockIsSure: true, report: () => undefined };
		await deliver(broken);
		await deliver(broken);
		expect(tries).toBe(1);
		device.clock.now += 60_000;
		await deliver(broken);
		expect(tries).toBe(2);
		await deliver({ ...sender, by: 'another', lockIsSure: true });
		expect((await device.row('s1')).now.state).toBe('delivered');
	});
});
