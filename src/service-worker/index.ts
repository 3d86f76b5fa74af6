import { collect } from './collect.ts';
import { anythingWaits, deliver, linkIsBack } from './deliver.ts';
import { environments } from './environment.ts';
import { answerFetch } from './fetch.ts';
import { createPrecache, type PrecacheEntry } from './precache.ts';
import { notify } from './notify.ts';
import { reported } from './report.ts';
import type { WorkerScope } from './scope.ts';
import { wakeUp } from './wake-up.ts';

declare global {
	interface Window {
		/** filled in by the build */
		readonly __WB_MANIFEST: readonly PrecacheEntry[];
	}
}

const worker = self as unknown as WorkerScope;
const precache = createPrecache(self.__WB_MANIFEST, {
	caches,
	fetch: (path, init) => fetch(path, init),
	base: worker.location.href
});

const everyone = environments('worker');
const complete: typeof precache.complete = (tell) => reported(() => precache.complete(tell));

// For a first visitor, part of the app is far better than none. Who has one already loses nothing: a
// newer one is whole before it offers itself.
worker.addEventListener('install', (event) =>
	event.waitUntil(precache.install(worker.registration.active ? 'all' : 'first'))
);
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => answerFetch(event, precache, worker.location.origin));

worker.addEventListener('message', (event) => {
	if (isMessage(event.data, 'skip-waiting')) event.waitUntil(worker.skipWaiting());
	if (isMessage(event.data, 'deliver')) event.waitUntil(reported(onWakeUp));
	const [port] = event.ports;
	if (isMessage(event.data, 'complete')) event.waitUntil(complete((n) => port?.postMessage(n)));
});

worker.addEventListener('sync', (event) => {
	if (event.tag === 'deliver') event.waitUntil(Promise.all([onSync(), complete()]));
});
worker.addEventListener('periodicsync', (event) => {
	if (event.tag === 'collect') event.waitUntil(Promise.all([reported(onWakeUp), complete()]));
});
worker.addEventListener('push', (event) => event.waitUntil(reported(() => onWakeUp(true))));

// a page asks for what it takes to be opened, whoever tapped
worker.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(worker.clients.openWindow('/inbox'));
});

/**
 * The first worker takes over the open page, so that its next page loads without a link. A newer one
 * waits for the applicant's consent before it gets here.
 */
async function takeOver(): Promise<void> {
	await worker.clients.claim();
	await precache.tidy();
}

async function onWakeUp(pushed = false): Promise<void> {
	const all = await everyone();
	await wakeUp(all, askForSync, () => reported(() => notify(worker, all, pushed)));
}

/** Fails while rows still wait, so that the browser comes again later by its own clock. */
async function onSync(): Promise<void> {
	let waits = false;
	const all = await everyone();
	for (const env of all) {
		await linkIsBack(env);
		await deliver(env);
		await reported(() => collect(env));
		waits ||= await anythingWaits(env);
	}
	await reported(() => notify(worker, all));
	if (waits) throw new Error('Some deliveries still wait');
}

async function askForSync(): Promise<void> {
	try {
		await worker.registration.sync?.register('deliver');
	} catch {
		// not every browser lets a worker ask; its pages wake it as well
	}
}

function isMessage(data: unknown, type: 'deliver' | 'complete' | 'skip-waiting'): boolean {
	return typeof data === 'object' && data !== null && 'type' in data && data.type === type;
}
