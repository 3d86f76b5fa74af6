import { keepsNothing, readMark } from './device.ts';

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
 * `updateWaiting` is told when a newer version waits for consent. To be called once, in the browser.
 */
export function startWorker(updateWaiting: () => void): void {
	void register(updateWaiting).then(begin);
	addEventListener('online', () => void linkBack());
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') nudgeIfNeeded();
	});
	nudgeIfNeeded();
}

/** Asks the sender to look at the outbox now, and again when a connection comes back. */
export function wake(): void {
	nudge();
	void askForSync();
	void watch();
}

/**
 * Does the app open without a connection? The browser may have thrown the worker's copies away; it
 * keeps this page last, so where it is, the others are.
 */
export async function isKeptForOffline(): Promise<boolean> {
	if (!navigator.serviceWorker?.controller) return false;
	const page = await caches.match('/200.html', { ignoreSearch: true }).catch(() => undefined);
	return page !== undefined;
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
