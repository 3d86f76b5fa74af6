import { version } from '$app/environment';
import { readMark } from './device.ts';

type Registration = ServiceWorkerRegistration & {
	readonly sync?: { register(tag: string): Promise<void> };
	readonly periodicSync?: {
		register(tag: string, options: { minInterval: number }): Promise<void>;
	};
};

const UPDATE_CHECK = 60 * 60_000;
const HALF_A_DAY = 12 * 60 * 60_000;
const RELOADED = 'kibali:reloaded-for';

let started: Promise<Registration | undefined> = Promise.resolve(undefined);
let watching = false;

/**
 * Registers the worker and wakes it at load, at `online` and whenever the page is seen again.
 * `updateWaiting` is told when a newer version waits for consent. To be called once, in the browser.
 */
export function startWorker(updateWaiting: () => void): void {
	started = register(updateWaiting);
	addEventListener('vite:preloadError', reloadOnce);
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

/** The applicant agrees to the newer version: it takes over, and the page loads once more. */
export async function applyUpdate(): Promise<void> {
	const waiting = (await started)?.waiting;
	if (!waiting) return;
	navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
		once: true
	});
	waiting.postMessage({ type: 'skip-waiting' });
}

async function register(updateWaiting: () => void): Promise<Registration | undefined> {
	if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return undefined;
	try {
		const { Workbox } = await import('workbox-window');
		const box = new Workbox('/service-worker.js');
		box.addEventListener('waiting', updateWaiting);
		const registration = await box.register();
		if (registration) checkForUpdates(registration);
		return registration;
	} catch {
		// private windows may refuse a worker: the page sends then
		return undefined;
	}
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
		if (registration?.active) registration.active.postMessage({ type: 'deliver' });
		if (!registration?.active || sleeping) void sendHere();
	});
}

async function sendHere(): Promise<void> {
	const { sendFromPage } = await import('./sender.ts');
	await sendFromPage();
}

async function linkBack(): Promise<void> {
	if (!readMark('has-data')) return;
	const { linkCameBack } = await import('./sender.ts');
	await linkCameBack();
	nudge();
}

async function watch(): Promise<void> {
	if (watching) return;
	watching = true;
	const { watchOutbox } = await import('./wake-ups.ts');
	await watchOutbox(nudge);
}

async function askForSync(): Promise<void> {
	const registration = await started;
	try {
		await registration?.sync?.register('deliver');
		await registration?.periodicSync?.register('collect', { minInterval: HALF_A_DAY });
	} catch {
		// refused or unknown here: open pages do the waking
	}
}

/** A part of the page is gone from the server: this page is older than the app there. */
function reloadOnce(event: Event): void {
	try {
		if (sessionStorage.getItem(RELOADED) === version) return;
		sessionStorage.setItem(RELOADED, version);
	} catch {
		// without this note a reload could follow a reload for ever
		return;
	}
	event.preventDefault();
	location.reload();
}
