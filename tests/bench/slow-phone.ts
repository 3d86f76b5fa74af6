import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmdirSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';

/**
 * Groups of processes that make a browser as slow as a phone: the phone has several cores, each of them so
 * many times slower than one of this machine.
 *
 * - No thread gets more than one slow core: each has a group of its own. (One group for the whole browser
 *   is no phone: a thread that runs alone gets all the cores at once, and one that runs beside others has to
 *   share with them what a phone would give it whole.)
 * - All threads together get no more than all the slow cores: the group around them.
 *
 * So also the thread that stretches a secret is slow, which the debugger's own throttling does not reach.
 * A thread that was just made stands in its maker's group until it is found, some ms later: slower than on
 * the phone, never faster. Periods are as short as the kernel takes them, for a thread that has used up its
 * part stands still until they end; where the kernel counts in ticks of 4 ms, that is up to 20 ms at a time
 * which the phone would not stand still.
 *
 * Both the browser and who drives it go before whatever else this machine does, as far as the kernel knows
 * how: on a busy machine the figures are worse than on an idle one, but not by as much as it is busy.
 *
 * It needs Linux with the `cpu` controller (version 1, or version 2 with threads), and root.
 */
export type SlowPhone = {
	readonly slower: number;
	readonly cores: number;
};

const V1 = '/sys/fs/cgroup/cpu';
const V2 = '/sys/fs/cgroup';
/** µs: the least that a group can be given in a period */
const LEAST = 1_000;
/** ms between two looks for new threads; each tenth one is also for new processes */
const LOOK = 5;

/** What is started between `enter` and `leave` is slow from `slow` on, with all that it starts. */
export function slowPhone({ slower, cores }: SlowPhone) {
	const old = existsSync(V1);
	const top = old ? V1 : V2;
	const name = `kibali-bench-${process.pid}`;
	const folder = join(top, name);
	const period = LEAST * slower;
	const ours = new Set<string>();
	const others = new Set<string>();
	const threads = new Set<string>();
	let watch: NodeJS.Timeout | undefined;
	let looks = 0;

	const desk = join(top, `${name}-desk`);
	const within = new RegExp(`/${name}(/|$)`, 'm');

	for (const group of [folder, desk]) {
		mkdirSync(group);
		if (old) put(join(group, 'cpu.shares'), 262_144);
		else put(join(group, 'cpu.weight'), 10_000);
	}
	put(join(desk, 'cgroup.procs'), process.pid);

	function limit(group: string, parts: number): void {
		const quota = LEAST * parts;
		if (!old) return put(join(group, 'cpu.max'), `${quota} ${period}`);
		put(join(group, 'cpu.cfs_period_us'), period);
		put(join(group, 'cpu.cfs_quota_us'), quota);
	}

	function look(): void {
		if (looks++ % 10 === 0) findProcesses();
		for (const id of ours) {
			const found = listed(join('/proc', id, 'task'));
			if (found.length === 0) ours.delete(id);
			for (const thread of found) if (!threads.has(thread)) alone(thread);
		}
	}

	function findProcesses(): void {
		for (const id of listed('/proc')) {
			if (!/^\d+$/.test(id) || ours.has(id) || others.has(id)) continue;
			(within.test(read(join('/proc', id, 'cgroup'))) ? ours : others).add(id);
		}
	}

	function alone(thread: string): void {
		const group = join(folder, `thread-${thread}`);
		mkdirSync(group);
		if (!old) put(join(group, 'cgroup.type'), 'threaded');
		limit(group, 1);
		threads.add(thread);
		try {
			put(join(group, old ? 'tasks' : 'cgroup.threads'), thread);
		} catch (error) {
			// it has ended meanwhile
			if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
		}
	}

	return {
		enter: () => put(join(folder, 'cgroup.procs'), process.pid),
		leave: () => put(join(desk, 'cgroup.procs'), process.pid),
		slow(): void {
			if (!old) {
				// a group with threads is one once it has such a group in it
				const first = join(folder, 'thread-first');
				mkdirSync(first);
				put(join(first, 'cgroup.type'), 'threaded');
				put(join(folder, 'cgroup.subtree_control'), '+cpu');
			}
			limit(folder, cores);
			look();
			watch = setInterval(look, LOOK);
		},
		/** how many threads were made slow so far */
		count: () => threads.size,
		/** Once all of them have ended. */
		async remove(): Promise<void> {
			clearInterval(watch);
			for (const group of listed(folder).filter((one) => one.startsWith('thread-'))) {
				await emptied(join(folder, group));
			}
			await emptied(folder);
			for (const id of read(join(desk, 'cgroup.procs')).split('\n').filter(Boolean)) {
				put(join(top, 'cgroup.procs'), id);
			}
			rmdirSync(desk);
		}
	};
}

async function emptied(group: string): Promise<void> {
	const file = existsSync(join(group, 'tasks')) ? 'tasks' : 'cgroup.threads';
	while (read(join(group, file)).trim() !== '') {
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	rmdirSync(group);
}

function put(file: string, value: string | number): void {
	writeFileSync(file, String(value));
}

function read(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

function listed(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}
