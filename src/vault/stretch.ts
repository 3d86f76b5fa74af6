import type { Stretch } from './key-store.ts';
import type { StretchAnswer, StretchRequest } from './stretch-worker.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Done = { readonly bytes: Bytes; readonly ms: number };

const KIB = 1024;
/** Never less, however slow the phone. @see OWASP Password Storage Cheat Sheet, Argon2id */
export const FLOOR = { memory: 19 * KIB, passes: 2, lanes: 1 } as const;
/** Never more: another phone of the same person, with less to spare, must open it too. */
const CEILING = { memory: 64 * KIB, passes: 8 } as const;
/** What an edited row may ask of this phone at most. */
const BEARABLE = { memory: 256 * KIB, passes: 64, lanes: 4 } as const;
const STEPS = [19, 32, 47, 64].map((mebibytes) => mebibytes * KIB);
/**
 * ms. A person waits a second gladly; the other half goes to what comes before the stretching and after it,
 * up to the page that they came for: on a slow phone that is as much again.
 */
const GLADLY = 500;
/** how often it is tried: what else runs on the phone makes one try say little */
const TRIES = 3;

/** The stretching refused, or could not run. */
export class StretchFailed extends Error {
	override readonly name = 'StretchFailed';
}

/** 32 bytes from a secret, by Argon2id in a worker. @throws StretchFailed */
export async function stretch(secret: string, how: Stretch): Promise<Bytes> {
	if (!isBearable(how)) throw new StretchFailed('This is not how we stretch a secret');
	const found = spare;
	spare = undefined;
	const thread = (await found) ?? stretchThread();
	try {
		return (await thread.run({ secret, how })).bytes;
	} finally {
		thread.end();
	}
}

let spare: Promise<Thread | undefined> | undefined;

/** To be called when somebody is asked for a secret: the next `stretch` finds a thread that is ready. */
export function warmUp(): void {
	spare ??= warmThread().catch(() => undefined);
}

/** No secret comes any more. */
export function coolDown(): void {
	void spare?.then((thread) => thread?.end());
	spare = undefined;
}

/** As dear as this phone can afford in about half a second, with a fresh salt; at least the floor. */
export async function calibrated(): Promise<Stretch> {
	const thread = await warmThread();
	const how = { algorithm: 'argon2id', ...FLOOR, salt: freshSalt() } as const;
	try {
		const tries: number[] = [];
		for (let count = 0; count < TRIES; count++) {
			tries.push((await thread.run({ secret: 'how fast is this phone?', how })).ms);
		}
		return { ...how, ...affordable(median(tries)), salt: freshSalt() };
	} finally {
		thread.end();
	}
}

/** `floorMs`: how long the floor took. Memory first, for that is what an attacker has to buy. */
export function affordable(floorMs: number): { readonly memory: number; readonly passes: number } {
	const work = (FLOOR.memory * FLOOR.passes * GLADLY) / Math.max(floorMs, 1);
	const memory = STEPS.findLast((step) => step * FLOOR.passes <= work) ?? FLOOR.memory;
	const passes = memory === CEILING.memory ? Math.floor(work / memory) : FLOOR.passes;
	return { memory, passes: Math.min(Math.max(passes, FLOOR.passes), CEILING.passes) };
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
}

function isBearable({ algorithm, memory, passes, lanes, salt }: Stretch): boolean {
	const counts = [memory, passes, lanes].every(Number.isSafeInteger);
	return (
		counts &&
		algorithm === 'argon2id' &&
		memory >= FLOOR.memory &&
		passes >= FLOOR.passes &&
		lanes >= FLOOR.lanes &&
		memory <= BEARABLE.memory &&
		passes <= BEARABLE.passes &&
		lanes <= BEARABLE.lanes &&
		salt.length >= 16
	);
}

function freshSalt(): Bytes {
	return crypto.getRandomValues(new Uint8Array(16));
}

/** The first run compiles the code; it is no part of what a secret takes. */
async function warmThread(): Promise<Thread> {
	const thread = stretchThread();
	const how = {
		algorithm: 'argon2id',
		...FLOOR,
		memory: 64,
		passes: 1,
		salt: freshSalt()
	} as const;
	try {
		await thread.run({ secret: 'warm-up', how });
		return thread;
	} catch (error) {
		thread.end();
		throw error;
	}
}

type Thread = { run(request: StretchRequest): Promise<Done>; end(): void };

/** In node, where the tests are, it runs here; a browser's build has no such way. */
function stretchThread(): Thread {
	if (import.meta.env.SSR) return { run: runHere, end: () => undefined };
	const worker = new Worker(new URL('./stretch-worker.ts', import.meta.url));
	return {
		run: (request) =>
			new Promise<Done>((resolve, reject) => {
				worker.onmessage = ({ data }: MessageEvent<StretchAnswer>) => {
					if ('bytes' in data) resolve(data);
					else reject(new StretchFailed(data.failed));
				};
				worker.onerror = (event) => {
					event.preventDefault();
					reject(new StretchFailed(event.message));
				};
				worker.postMessage(request);
			}),
		// its memory, the secret in it included, goes with the thread
		end: () => worker.terminate()
	};
}

async function runHere({ secret, how }: StretchRequest): Promise<Done> {
	const { argon2 } = await import('./argon2.ts');
	const start = performance.now();
	return { bytes: new Uint8Array(await argon2(secret, how)), ms: performance.now() - start };
}
