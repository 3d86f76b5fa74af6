import { isLocked, opened } from './lock.ts';
import { getPage } from './open-page.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** One page listens for all that are open: browsers allow a host few links at once. */
const LOCK = 'kibali-news-stream';

let hears = false;

/** While the office is heard, nobody need ask it for news. */
export function hearsNews(): boolean {
	return hears;
}

/** Listens for news while this page is seen, online and open to its person. `heard`: there may be some. */
export function listenWhileSeen(heard: () => void): void {
	let stop: AbortController | undefined;

	function look(): void {
		const wanted = document.visibilityState === 'visible' && navigator.onLine && !isLocked();
		if (wanted === (stop !== undefined)) return;
		stop?.abort();
		stop = wanted ? new AbortController() : undefined;
		if (stop) void inTurn(stop.signal, heard).catch(() => undefined);
	}

	look();
	void opened.then(look);
	document.addEventListener('visibilitychange', look);
	addEventListener('online', look);
	addEventListener('offline', look);
}

async function inTurn(signal: AbortSignal, heard: () => void): Promise<void> {
	if (!('locks' in navigator)) return listen(signal, heard);
	await navigator.locks.request(LOCK, { signal }, () => listen(signal, heard));
}

/** Again and again, later each time that it does not last. */
async function listen(signal: AbortSignal, heard: () => void): Promise<void> {
	const [{ db }, { hearFromPage }] = await Promise.all([getPage(), import('./sender.ts')]);
	for (let failures = 0; !signal.aborted;) {
		const began = Date.now();
		const told = () => {
			hears = true;
			heard();
		};
		await hearFromPage(db, told, signal).catch(() => undefined);
		hears = false;
		failures = Date.now() - began > MINUTE ? 0 : failures + 1;
		await pause(nextTry(failures, Math.random()), signal);
	}
}

/** ms until the link is tried again; `random` in [0, 1). */
export function nextTry(failures: number, random: number): number {
	return Math.min(5 * MINUTE, 2 * SECOND * 2 ** failures) * (0.5 + random / 2);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((done) => {
		const timer = setTimeout(done, ms);
		signal.addEventListener('abort', () => {
			clearTimeout(timer);
			done();
		});
	});
}
