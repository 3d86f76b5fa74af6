import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { canClaim, hurry } from '#domain/outbox';
import { clockOffset } from '#storage/settings';
import { listNews, newsCursor } from '#storage/news';
import { reopenRefused, swapDelivery } from '#storage/outbox';
import { findReceipt } from '#storage/receipts';
import { findDraft } from '#storage/drafts';
import { collect } from '#worker/collect';
import { deliver } from '#worker/deliver';
import type { FaultName } from '../sandbox/fault-names.ts';
import type { Fault } from '../sandbox/faults.ts';
import { openDevice, queueSubmission, senderOn, START, type Device } from './device.ts';
import { realLetter, startPractice, type Practice } from './practice.ts';

let practice: Practice;
let count = 0;

beforeAll(async () => {
	practice = await startPractice();
});
afterEach(() => practice.office.faults.clear());
afterAll(() => practice.stop());

function fault(name: FaultName, changes: Partial<Fault> = {}): void {
	practice.office.faults.set({
		fault: name,
		times: 1,
		route: 'submissions',
		value: null,
		...changes
	});
}

async function submitted(
	sizes: readonly number[] = [300]
): Promise<{ device: Device; id: string }> {
	const device = await openDevice();
	const id = `018f0000-0000-7000-8000-${String(++count).padStart(12, '0')}`;
	await queueSubmission(device, await realLetter(id, sizes));
	return { device, id };
}

const accepted = (id: string) =>
	practice.ledger().filter((line) => line.kind === 'submission' && line.id === id).length;

function problem(status: number, code: string): string {
	return JSON.stringify({ type: 'about:blank', title: code, status, code });
}

/** What a page that is opened anew finds. */
async function afterReload(device: Device, id: string) {
	const row = await device.connect().outbox.get(id);
	return row?.now;
}

describe('what the office may answer', () => {
	const refusals = [
		[400, 'malformed'],
		[401, 'no-mailbox'],
		[403, 'forbidden'],
		[409, 'different-content'],
		[413, 'too-large'],
		[422, 'refused']
	] as const;

	test.each(refusals)(
		'%i %s: refused, kept in sight, and the draft can be opened again',
		async (status, code) => {
			const { device, id } = await submitted();
			fault('answer', { value: { status, body: problem(status, code) } });
			const sender = senderOn(device, practice.gateway());
			await deliver(sender);
			expect(await afterReload(device, id)).toEqual({ state: 'refused', at: START, code });
			device.clock.now += 30 * 86_400_000;
			await deliver(sender);
			expect(await afterReload(device, id)).toMatchObject({ state: 'refused' });
			expect(accepted(id)).toBe(0);
			expect(await reopenRefused(device.db, device.vault, id, device.clock.now)).toBe(true);
			const draft = await findDraft(device.db, device.vault, `application-${id}`);
			expect(draft?.state).toBe('open');
		}
	);

	const setbacks = [
		[408, 'server'],
		[429, 'busy'],
		[500, 'server'],
		[502, 'server'],
		[503, 'busy']
	] as const;

	test.each(setbacks)('%i: waits with a next try, and a tap sends it', async (status, reason) => {
		const { device, id } = await submitted();
		fault('answer', { value: { status, headers: { 'retry-after': '120' } } });
		const sender = senderOn(device, practice.gateway());
		await deliver(sender);
		const notBefore = START + 120_000;
		const waits = { state: 'queued', notBefore, since: START, attempts: 1, reason };
		expect(await afterReload(device, id)).toEqual(waits);
		await deliver(sender);
		expect(accepted(id)).toBe(0);
		const row = await device.row(id);
		await swapDelivery(device.db, row, { ...row, ...hurry(row, START) });
		await deliver(sender);
		expect(await afterReload(device, id)).toMatchObject({ state: 'delivered' });
		expect(accepted(id)).toBe(1);
	});

	test.each(refusals)('%i without our words is a stranger, not the office', async (status) => {
		const { device, id } = await submitted();
		const value = { status, type: 'text/html', body: '<h1>No</h1>' };
		fault('answer', { value });
		await deliver(senderOn(device, practice.gateway()));
		expect(await afterReload(device, id)).toMatchObject({ state: 'queued', reason: 'portal' });
	});
});

describe('a link that only seems to be there', () => {
	const strangers = [
		'portal',
		'portal-403',
		'redirect',
		'empty-body',
		'garbled',
		'forged-receipt'
	] as const;

	test.each(strangers)('%s: never received, then delivered once the link is true', async (name) => {
		const { device, id } = await submitted();
		fault(name, { times: 2 });
		const sender = senderOn(device, practice.gateway());
		for (let pass = 0; pass < 2; pass++) {
			await deliver(sender);
			expect(await afterReload(device, id)).toMatchObject({ state: 'queued', reason: 'portal' });
			expect(await findReceipt(device.db, device.vault, id)).toBeUndefined();
			device.clock.now += 1_000;
		}
		await deliver(sender);
		expect(await afterReload(device, id)).toMatchObject({ state: 'delivered' });
		expect(accepted(id)).toBe(1);
	});

	test.each(['portal', 'redirect', 'down'] as const)(
		'%s on everything, uploads too',
		async (name) => {
			const { device, id } = await submitted();
			fault(name, { times: -1, route: '' });
			await deliver(senderOn(device, practice.gateway()));
			expect(await afterReload(device, id)).toMatchObject({ state: 'queued' });
			expect((await device.row(id)).handedOver).toBe(false);
		}
	);

	test('a name that does not resolve', async () => {
		const { device, id } = await submitted();
		const gateway = practice.gateway({ base: 'http://office.invalid' });
		await deliver(senderOn(device, gateway));
		expect(await afterReload(device, id)).toMatchObject({ state: 'queued', reason: 'unreachable' });
	});

	test('no link at all, as the phone itself says', async () => {
		const { device, id } = await submitted();
		const gateway = practice.gateway({ base: 'http://office.invalid', online: false });
		await deliver(senderOn(device, gateway, { online: () => false }));
		expect(await afterReload(device, id)).toMatchObject({ state: 'queued', reason: 'offline' });
	});

	const DAY = 86_400_000;
	const clocks = [START + 2 * DAY, START - 2 * DAY, 0];

	test.each(clocks)(
		'with the clock set to %i in between, it is delivered all the same',
		async (wrong) => {
			const { device, id } = await submitted();
			fault('down', { times: 1 });
			const sender = senderOn(device, practice.gateway(), { random: () => 0.5 });
			await deliver(sender);
			expect(await afterReload(device, id)).toMatchObject({ state: 'queued' });
			device.clock.now = wrong;
			await deliver(sender);
			expect(await afterReload(device, id)).toMatchObject({ state: 'delivered' });
			expect(accepted(id)).toBe(1);
		}
	);

	test.each(clocks)(
		'a lease taken at %i by a sender that died does not hold the row',
		async (wrong) => {
			const { device, id } = await submitted();
			device.clock.now = wrong;
			const row = await device.row(id);
			const lease = { since: wrong, by: 'dead', until: wrong + 60_000, attempts: 1 };
			await device.db.outbox.put({ ...row, now: { state: 'sending', ...lease } });
			device.clock.now = START + 120_000;
			expect(canClaim(await device.row(id), device.clock.now)).toBe(true);
			await deliver(senderOn(device, practice.gateway()));
			expect(await afterReload(device, id)).toMatchObject({ state: 'delivered' });
		}
	);
});

describe('the whole way over HTTP', () => {
	test('bodies of 0 B, 1 B and 5 MB arrive with the digest they were sealed with', async () => {
		const { device, id } = await submitted([0, 1, 5 * 1024 * 1024]);
		await deliver(senderOn(device, practice.gateway()));
		expect(await afterReload(device, id)).toMatchObject({ state: 'delivered' });
		const stored = practice
			.ledger()
			.filter((line) => line.kind === 'upload' && line.step === 'stored');
		const digests = new Set(stored.map((line) => 'digest' in line && line.digest));
		for (const { digest } of (await device.row(id)).uploads) expect(digests).toContain(digest);
	});

	test('stored, then cut: the retry gets the first receipt, byte by byte', async () => {
		const { device, id } = await submitted();
		fault('cut-after-commit');
		const sender = senderOn(device, practice.gateway());
		await deliver(sender);
		expect(await afterReload(device, id)).toMatchObject({ reason: 'unreachable' });
		expect(accepted(id)).toBe(1);
		device.clock.now += 1_000;
		await deliver(sender);
		expect(accepted(id)).toBe(1);
		const first = practice.ledger().find((line) => line.kind === 'submission' && line.id === id);
		const kept = await findReceipt(device.db, device.vault, id);
		expect(first).toMatchObject({ receipt: kept?.jws });
	});

	test('news is kept once, in order, and the clock is compared', async () => {
		const { device, id } = await submitted();
		practice.office.faults.set({ fault: 'clock', times: -1, route: '', value: 172_800_000 });
		const sender = senderOn(device, practice.gateway(), { now: () => Date.now() });
		await deliver(sender);
		await collect(sender);
		const cursor = await newsCursor(device.db);
		await collect(sender);
		expect(await newsCursor(device.db)).toBe(cursor);
		const news = await listNews(device.db, device.vault, id);
		expect(news.map((one) => one.news.kind)).toEqual(['status', 'invoice', 'status']);
		const offset = (await clockOffset(device.db)) ?? 0;
		expect(Math.abs(offset - 172_800_000)).toBeLessThan(5_000);
	});

	test('a page of news that it cannot read does not hide the next one', async () => {
		const { device, id } = await submitted();
		const sender = senderOn(device, practice.gateway());
		await deliver(sender);
		const newer = { id: 'e', cursor: 1, submission: id, at: 't', news: { kind: 'newer' } };
		const body = JSON.stringify({ events: [newer], cursor: 1 });
		fault('answer', { route: 'events', value: { status: 200, body } });
		await collect(sender);
		const news = await listNews(device.db, device.vault, id);
		expect(news.map((one) => one.news.kind)).toContain('invoice');
	});

	test('who calls while a round is at work is told what came behind it, by one round more', async () => {
		const { device, id } = await submitted();
		const gateway = practice.gateway();
		await deliver(senderOn(device, gateway));
		let goOn = () => {};
		const held = new Promise<void>((resolve) => (goOn = resolve));
		let asked = 0;
		const sender = senderOn(device, {
			...gateway,
			async events(after) {
				if (asked++ > 0) return gateway.events(after);
				// answered before there was news
				await held;
				return { outcome: 'accepted', body: { events: [], cursor: after } };
			}
		});
		const first = collect(sender);
		await expect.poll(() => asked).toBe(1);
		const calls = [collect(sender), collect(sender)];
		goOn();
		await Promise.all([first, ...calls]);
		const news = await listNews(device.db, device.vault, id);
		expect(news.map((one) => one.news.kind)).toContain('invoice');
		// what was there, and that there is no more
		expect(asked).toBe(1 + 2);
	});

	test('a phone with nothing sent asks for nothing', async () => {
		const { device } = await submitted();
		const asked: string[] = [];
		const gateway = new Proxy(practice.gateway(), {
			get: (target, name, self) => {
				asked.push(String(name));
				return Reflect.get(target, name, self);
			}
		});
		await collect(senderOn(device, gateway));
		expect(asked).toEqual([]);
	});
});
