import { resolve } from '$app/paths';
import { readMark, writeMark } from './device.ts';

/** What can be read without opening anything. */
const PUBLIC = ['/services', '/help', '/unlock', '/privacy/erased'];
/** ms that a page may take to save what waits */
const LAST_WORDS = 3_000;

/** The page cannot open what is here before the person does: `/unlock`. */
export class Locked extends Error {
	override readonly name = 'Locked';
}

let openedUnder: string | undefined;
let open = false;
let leaving = false;
let watched = false;
const flushes = new Set<() => Promise<unknown>>();
let sayOpen: () => void;
/** For what has to wait until somebody can read. */
export const opened = new Promise<void>((resolve) => (sayOpen = resolve));

/** Known before any database opens. */
export function isLocked(): boolean {
	return !open && readMark('protected') !== undefined;
}

export function isPrivate(path: string): boolean {
	return !PUBLIC.some((place) => path === place || path.startsWith(`${place}/`));
}

/** `back`: where to go on then; path, search and hash. */
export function unlockPath(back: string = location.pathname + location.search): string {
	return `${resolve('/unlock')}?next=${encodeURIComponent(back)}`;
}

/** This page can read now. From here on it goes when any page of this browser is locked. */
export function noteOpen(): void {
	openedUnder = readMark('protected');
	if (openedUnder !== undefined) void watchIdleOnce();
	if (open) return;
	open = true;
	sayOpen();
	addEventListener('storage', ({ key, newValue }) => {
		if (key === 'kibali:protected' && newValue !== null && newValue !== openedUnder) void leave();
	});
	// A page that the browser had put aside, with all that was open in it.
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted && readMark('protected') !== openedUnder) location.reload();
	});
}

/** What comes with it comes only to who has a lock. */
async function watchIdleOnce(): Promise<void> {
	if (watched) return;
	watched = true;
	const { lockWhenIdle } = await import('./idle-lock.ts');
	await lockWhenIdle();
}

/** Whatever may still have to be saved says so while it lives; answers how to take it back. */
export function beforeLock(flush: () => Promise<unknown>): () => void {
	flushes.add(flush);
	return () => flushes.delete(flush);
}

/** It takes a secret from now on; other open pages lock, this one stays open. */
export function noteProtected(): void {
	openedUnder = crypto.randomUUID();
	writeMark('protected', openedUnder);
}

/**
 * Saves what waits, then loads anew: what was readable goes with the document. Every open page of this
 * browser does so.
 */
export async function lock(back?: string): Promise<void> {
	if (leaving || readMark('protected') === undefined) return;
	noteProtected();
	await leave(back);
}

async function leave(back?: string): Promise<void> {
	if (leaving) return;
	leaving = true;
	const patience = new Promise((done) => setTimeout(done, LAST_WORDS));
	await Promise.race([Promise.allSettled([...flushes].map((flush) => flush())), patience]);
	location.replace(unlockPath(back));
}
