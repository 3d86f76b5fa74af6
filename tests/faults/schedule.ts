import { hurry, release } from '#domain/outbox';
import { invoiceState, type Channel, type Invoice } from '#domain/payment';
import type { OutboxRow } from '#storage/database';
import { listNews } from '#storage/news';
import { listDeliveries, swapDelivery, withdrawDelivery } from '#storage/outbox';
import { listPayments } from '#storage/payments';
import {
	openDevice,
	queueAllowed,
	queuePayment,
	queueReply,
	queueSubmission,
	START
} from '../service-worker/device.ts';
import { openFakeOffice, type Phone } from '../service-worker/fake-office.ts';
import { chanceOf, type Chance } from './chance.ts';
import { violations } from './checker.ts';
import { newLock } from './life.ts';
import { note, runSender, type SenderCode, type World } from './senders.ts';
import { emptyHistogram, type Histogram } from './troubles.ts';
import { watchOn } from './watch.ts';

export type Story = {
	readonly violations: readonly string[];
	readonly fired: Histogram;
	/** storage and network steps that the senders took before all healed */
	readonly steps: number;
};
type Plan = { readonly seed: number; readonly crashAt?: number; readonly calm?: boolean };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A life of troubles with one submission, its payment and a reply; then all heals, and is judged. */
export async function runSchedule(code: SenderCode, plan: Plan): Promise<Story> {
	const { seed, crashAt, calm = false } = plan;
	const chance = chanceOf(seed);
	const clock = { now: START };
	const device = await openDevice(clock);
	const office = openFakeOffice({ now: () => clock.now, phone: () => phoneOf(chance) });
	const world: World = {
		...{ device, office, clock, chance, fired: emptyHistogram(), watch: watchOn(device) },
		trouble: calm ? 0 : chance.pick([0.02, 0.05, 0.1, 0.2, 0.35]),
		...(crashAt === undefined ? {} : { crashAt }),
		steps: 0,
		crowded: false,
		onStep: () => undefined,
		clockOff: 0
	};
	const queued = ['s1'];
	await queueSubmission(device, { id: 's1' });
	if (!calm && chance.is(0.3)) {
		const within = chance.pick([HOUR, 3 * DAY]);
		const allowed = { id: 'p0', upTo: chance.pick([3_000, 3_000, 5_000, 2_000]), within };
		if (await queueAllowed(device, 's1', allowed)) queued.push('p0');
	}
	const rounds = calm ? 3 : 3 + Math.floor(chance.next() * 6);
	for (let round = 0; round < rounds; round++) {
		await act(world, queued, calm);
		await send(world, code, calm);
		if (!calm) await pass(world);
	}
	const { steps } = world;
	await heal(world, code);
	const found = await violations(world, queued);
	device.db.close();
	return { violations: found, fired: world.fired, steps };
}

/** What the person does between two passes. */
async function act(world: World, queued: string[], calm: boolean): Promise<void> {
	const { device, chance } = world;
	const { now } = device.clock;
	const rows = await listDeliveries(device.db);
	for (const row of rows) {
		if (isHeld(row) && chance.is(0.5)) {
			await swapDelivery(device.db, row, letGo(row, now));
		} else if (row.now.state === 'queued' && chance.is(0.2)) {
			await swapDelivery(device.db, row, { ...row, ...hurry(row, now) });
		}
	}
	if (!calm && chance.is(0.1)) await withdrawDelivery(device.db, device.vault, 's1', now);
	const received = rows.some((row) => row.id === 's1' && row.now.state === 'delivered');
	if (!received) return;
	if (!queued.includes('r1') && (calm || chance.is(0.4))) {
		queued.push('r1');
		await queueReply(device, 's1', { id: 'r1' });
	}
	if (calm || chance.is(0.7)) await payIfDue(world, queued);
}

async function payIfDue({ device, office, chance }: World, queued: string[]): Promise<void> {
	const news = await listNews(device.db, device.vault, 's1');
	const invoices = news.flatMap(({ news: said }): Invoice[] =>
		said.kind === 'invoice' ? [said.invoice] : []
	);
	const attempts = await listPayments(device.db, device.vault, 's1');
	const [invoice] = invoices;
	if (!invoice || invoiceState(invoice, attempts, device.clock.now).state !== 'due') return;
	const id = `p${attempts.length + 1}`;
	const known = attempts.map((attempt) => attempt.id);
	const channel = chance.pick<Channel>(['mpesa', 'mpesa', 'airtel', 'paybill', 'hosted']);
	if (!(await queuePayment(device, invoice, { id, known, channel }))) return;
	queued.push(id);
	if (channel === 'paybill') office.menu(id, invoice.id);
}

/** It waits for the applicant, and not for the office. */
function isHeld({ now }: OutboxRow): boolean {
	return now.state === 'held' && now.reason !== 'invoice-awaited';
}

/** Beside the phone again, and content with what is asked. */
function letGo(row: OutboxRow, now: number): OutboxRow {
	return { ...row, ...release(row, now, now + 120_000), freshFor: 600_000, amountChanged: false };
}

/** One sender, or page and worker at once; browsers without a common lock too. */
async function send(world: World, code: SenderCode, calm: boolean): Promise<void> {
	const { chance } = world;
	const two = !calm && chance.is(0.4);
	const shared = !two || chance.is(0.5);
	if (two) note(world, 'two-senders');
	if (two && !shared) note(world, 'no-lock');
	const lock = newLock();
	const run = (home: string) => {
		const by = `${home} ${world.steps}`;
		return runSender(world, code, { by, lock: shared ? lock : newLock() });
	};
	world.crowded = !shared;
	const first = run('worker');
	if (two) await Promise.race([first, afterExchanges(world, Math.floor(chance.next() * 8))]);
	await Promise.all(two ? [first, run('page')] : [first]);
	world.crowded = false;
}

function afterExchanges(world: World, count: number): Promise<void> {
	let left = count;
	return new Promise((resolve) => {
		if (left === 0) resolve();
		world.onStep = () => {
			left -= 1;
			if (left === 0) resolve();
		};
	});
}

/** Time goes by, and the world changes. */
async function pass(world: World): Promise<void> {
	const { chance, clock, office } = world;
	const wait = chance.pick([1_000, 5_000, 30_000, 61_000, 600_000, DAY, 9 * DAY]);
	if (wait === 9 * DAY) note(world, 'long-wait');
	clock.now += wait;
	if (chance.is(0.1)) {
		note(world, 'clock-jump');
		world.watch.excuse();
		const jump = chance.pick([2 * DAY, -2 * DAY, 12 * HOUR, -clock.now]);
		clock.now += jump;
		world.clockOff += jump;
	} else if (chance.is(0.2)) setClockRight(world);
	if (chance.is(0.4)) await office.arrivals();
	if (chance.is(0.15)) loseDocument(world);
}

function loseDocument(world: World): void {
	const { ledger } = world.office;
	const stored = ledger.find((line) => line.kind === 'stored');
	const tooLate = ledger.some((line) => line.kind === 'submission' || line.kind === 'lost');
	if (!stored || tooLate) return;
	note(world, 'document-lost');
	world.office.lose(stored.upload);
}

/** The link is clear, the clock right, the applicant there, and the channel's books closed. */
async function heal(world: World, code: SenderCode): Promise<void> {
	const { device, office, clock } = world;
	world.trouble = 0;
	delete world.crashAt;
	setClockRight(world);
	await office.arrivals();
	office.settle();
	const soon = clock.now + HOUR;
	for (let round = 0; clock.now < soon; round++) {
		for (const row of await listDeliveries(device.db)) {
			if (isHeld(row)) await swapDelivery(device.db, row, letGo(row, clock.now));
		}
		const lock = newLock();
		await runSender(world, code, { by: `healed ${round}`, lock });
		const rows = await listDeliveries(device.db);
		const received = rows.some((row) => row.id === 's1' && row.now.state === 'delivered');
		const waits = rows.some(
			(row) =>
				['queued', 'sending'].includes(row.now.state) ||
				(row.now.state === 'held' && (received || isHeld(row)))
		);
		clock.now += 15_000;
		if (!waits) break;
	}
	// Payments that just went out are asked about once their prompt is over.
	clock.now += 5 * 60_000;
	await runSender(world, code, { by: 'last', lock: newLock() });
}

function setClockRight(world: World): void {
	world.clock.now -= world.clockOff;
	world.clockOff = 0;
}

function phoneOf(chance: Chance): Phone {
	return {
		answer: chance.pick(['paid', 'paid', 'paid', 'cancelled', 'wrong-pin', 'no-answer']),
		callback: chance.pick(['now', 'twice', 'late', 'never']),
		query: chance.pick(['truth', 'failed', 'checking'])
	};
}
