import { keepsNothing, readMark } from './device.ts';
import { STEPS } from './kept-steps.ts';
import { workerHasAll } from './reload-once.ts';

type Registration = ServiceWorkerRegistration & {
	readonly sync?: { register(tag: string): Promise<void> };
	readonly periodicSync?: {
		register(tag: string, options: { minInterval: number }): Promise<void>;
	};
};

/** One worker, built twice: as a module that shares the pages' files, and as one file that holds all. */
const BUILDS = { module: '/worker.js', classic: '/service-worker.js' } as const;
const UPDATE_CHECK = 60 * 60_000;
const HALF_A_DAY = 12 * 60 * 60_000;

let begin: (registration: Registration | undefined) => void;
/** What is asked before the worker is registered waits for it. */
const started = new Promise<Registration | undefined>((resolve) => {
	begin = resolve;
});
let watching = false;

/**
 * Registers the worker and wakes it at load, at `online` and whenever the page is seen again.
 * `updateWaiting` is told when a newer version waits for consent, `kept` how much of the app opens
 * without a connection. To be called once, in the browser.
 */
export function startWorker(updateWaiting: () => void, kept: (steps: number) => void): void {
	void register(updateWaiting).then(begin);
	// a link may be said to be back before it carries anything
	let later: ReturnType<typeof setTimeout> | undefined;
	let wait = 4_000;
	const complete = () =>
		completeOffline((steps) => {
			kept(steps);
			clearTimeout(later);
			if (steps > 0 && steps < STEPS) later = setTimeout(complete, (wait *= 1.5));
		});
	addEventListener('online', () => {
		void linkBack();
		complete();
	});
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState !== 'visible') return;
		nudgeIfNeeded();
		complete();
	});
	navigator.serviceWorker?.addEventListener('controllerchange', complete);
	nudgeIfNeeded();
	complete();
}

/** Asks the sender to look at the outbox now, and again when a connection comes back. */
export function wake(): void {
	nudge();
	void askForSync();
	void watch();
}

/**
 * Has the worker fetch what of the app is not on this phone yet. `tell` hears how many steps of it are
 * there: at once, and as more come. They cost less than the same pages would one by one, each time
 * anew: so they wait for no better link.
 */
export function completeOffline(tell: (steps: number) => void): void {
	const worker = navigator.serviceWorker?.controller;
	if (!worker) return tell(0);
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = ({ data }: MessageEvent<number>) => {
		if (data === STEPS) workerHasAll();
		tell(data);
	};
	worker.postMessage({ type: 'complete' }, [port2]);
}

/** The applicant agrees to the newer version: it takes over, and the page loads once more. */
export async function applyUpdate(): Promise<void> {
	const waiting = (await started)?.waiting;
	// Another tab agreed already: only this page is still the older one.
	if (!waiting) return location.reload();
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
		once: true
	});
	waiting.postMessage({ type: 'skip-waiting' });
}

async function register(updateWaiting: () => void): Promise<Registration | undefined> {
	if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
	try {
		const registration = await registerBest(updateWaiting);
		if (registration) checkForUpdates(registration);
		return registration;
	} catch {
		// private windows may refuse a worker: the page sends then
		return undefined;
	}
}

/**
 * A browser says that its workers cannot be modules only by failing. Whoever has one build stays with
 * it: to change over would ask for consent as a newer version does.
 */
async function registerBest(updateWaiting: () => void): Promise<Registration | undefined> {
	const known = await navigator.serviceWorker.getRegistration();
	const worker = known?.active ?? known?.waiting ?? known?.installing;
	if (!worker) {
		return registerAs('module', updateWaiting).catch(() => registerAs('classic', updateWaiting));
	}
	const isClassic = worker.scriptURL.endsWith(BUILDS.classic);
	return registerAs(isClassic ? 'classic' : 'module', updateWaiting);
}

async function registerAs(
	type: keyof typeof BUILDS,
	updateWaiting: () => void
): Promise<Registration | undefined> {
	const { Workbox } = await import('workbox-window');
	const box = new Workbox(BUILDS[type], { type });
	box.addEventListener('waiting', updateWaiting);
	return box.register();
}

/** An app that stays open never navigates, so the browser would not look for a newer version. */
function checkForUpdates(registration: ServiceWorkerRegistration): void {
	let last = Date.now();
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState !== 'visible' || Date.now() - last < UPDATE_CHECK) return;
		last = Date.now();
		registration.update().catch(() => undefined);
	});
}

function nudgeIfNeeded(): void {
	if (!readMark('has-data')) return;
	nudge();
	void watch();
}

function nudge(sleeping = false): void {
	void started.then((registration) => {
		// the worker cannot see what is in this page's memory only
		if (keepsNothing()) return void sendHere();
		if (registration?.active) registration.active.postMessage({ type: 'deliver' });
		if (!registration?.active || sleeping) void sendHere();
	});
}

/** The sender is a heavy part: it comes only to a page that has to do the sending, and has something. */
async function sendHere(): Promise<void> {
	const { newsAwaited } = await import('./wake-ups.ts');
	if (!(await newsAwaited())) return;
	const { sendFromPage } = await import('./sender.ts');
	await sendFromPage();
}

async function linkBack(): Promise<void> {
	if (!readMark('has-data')) return;
	const { linkAwaited } = await import('./wake-ups.ts');
	if (await linkAwaited()) await (await import('./sender.ts')).linkCameBack();
	nudge();
}

async function watch(): Promise<void> {
	if (watching) return;
	watching = true;
	const { watchOutbox } = await import('./wake-ups.ts');
	await watchOutbox(nudge);
	await (await import('./catalog-watch.ts')).watchCatalog();
}

async function askForSync(): Promise<void> {
	if (keepsNothing()) return;
	const registration = await started;
	try {
		await registration?.sync?.register('deliver');
		await registration?.periodicSync?.register('collect', { minInterval: HALF_A_DAY });
	} catch {
		// refused or unknown here: open pages do the waking
	}
}
