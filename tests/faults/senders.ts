import type { SenderEnvironment } from '#worker/environment';
import { senderOn, type Clock, type Device } from '../service-worker/device.ts';
import type { FakeOffice, Link, Step } from '../service-worker/fake-office.ts';
import type { Chance } from './chance.ts';
import { makeMortal, never, newLife, type Life } from './life.ts';
import { drawTrouble, isLetter, onTheLink, type FaultName, type Histogram } from './troubles.ts';
import type { Watch } from './watch.ts';

/** The verbs under test: the real ones, or a mutant's. */
export type SenderCode = {
	deliver(env: SenderEnvironment): Promise<void>;
	collect(env: SenderEnvironment): Promise<void>;
};

export type World = {
	readonly device: Device;
	readonly office: FakeOffice;
	readonly clock: Clock;
	readonly chance: Chance;
	readonly fired: Histogram;
	readonly watch: Watch;
	/** how likely each step goes wrong; 0 once the world is healed */
	trouble: number;
	/** ends the sender at exactly this step, counted over the whole story */
	crashAt?: number;
	steps: number;
	/** two senders without a lock between them: exchanges take long enough to meet */
	crowded: boolean;
	/** called at each exchange: a second sender that waits for its moment */
	onStep: () => void;
	/** how far the phone's clock is off, in ms */
	clockOff: number;
};

type Lock = (life: Life) => SenderEnvironment['lock'];

/** A sender starts on the device, and runs until it has no more to do, or dies. */
export async function runSender(
	world: World,
	code: SenderCode,
	{ by, lock }: { by: string; lock: Lock }
): Promise<void> {
	const { device, chance } = world;
	const life = newLife();
	const db = device.connect();
	makeMortal(db, life, (moment) => crashesOnWrite(world, moment));
	const gateway = world.watch.over(world.office.gateway(linkOf(world, life)), by, life);
	const reported: unknown[] = [];
	const env = senderOn(device, gateway, {
		...{ db, by, lock: lock(life) },
		random: () => chance.next(),
		report: (error) => reported.push(error)
	});
	const run = async () => {
		await code.deliver(env);
		await code.collect(env);
	};
	await Promise.race([run(), life.died]);
	if (life.dead) world.watch.forget(by);
	else db.close();
	if (reported.length > 0 && !life.dead) throw reported[0];
}

function crashesOnWrite(world: World, moment: 'write' | 'committed'): boolean {
	const fault = moment === 'write' ? 'crash-before-commit' : 'crash-after-commit';
	const here = isCrash(world) || world.chance.is(world.trouble / 4);
	if (here) note(world, fault);
	return here;
}

function linkOf(world: World, life: Life): Link {
	let last: Step = 'health';
	return async (step) => {
		if (life.dead) return never();
		world.onStep();
		if (world.crowded) await turns(Math.floor(world.chance.next() * 40));
		if (life.dead) return never();
		const fault = isCrash(world) ? 'crash-on-network' : draw(world, step, last);
		if (step !== 'answer') last = step;
		if (!fault) return undefined;
		note(world, fault);
		if (fault === 'crash-on-network') {
			life.die();
			return never();
		}
		if (fault === 'timeout') world.clock.now += 25_000;
		if (fault === 'lease-expiry') await expire(world);
		return onTheLink(fault);
	};
}

/** Letters are few among the steps, and most is at stake with them: they meet more trouble. */
function draw(world: World, step: Step, last: Step): FaultName | undefined {
	const likely = world.trouble * (isLetter(step === 'answer' ? last : step) ? 4 : 1);
	if (!world.chance.is(Math.min(likely, 0.6))) return undefined;
	return drawTrouble(step, last, world.chance);
}

/** An exchange that lasts longer than the lease, while others may look at the row. */
async function expire(world: World): Promise<void> {
	world.clock.now += 61_000;
	world.watch.excuse();
	await world.device.db.outbox.count();
}

/** Lets everything else that is under way go on for a while. */
async function turns(count: number): Promise<void> {
	for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

function isCrash(world: World): boolean {
	world.steps += 1;
	return world.steps === world.crashAt;
}

export function note(world: World, fault: FaultName): void {
	world.fired[fault] += 1;
}
