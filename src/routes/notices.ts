import { loadAside } from '#messages/aside';
import type { Language } from '#messages/index';
import { chooseQuiet, keepNoticesUp, turnOffNotices, turnOnNotices } from '#journey/notices';
import type { QuietHours } from '#domain/quiet-hours';
import type { Database } from '#storage/database';
import { findNotices } from '#storage/notices-kept';
import { everyDatabase } from '#storage/people';
import { findSetting } from '#storage/settings';
import { pushKey } from '#vault/office-push';
import { keepsNothing } from './device.ts';
import { getPage } from './open-page.ts';

/** ms for a push service to answer: where there is none, some browsers never give up */
const PATIENCE = 15_000;

/** Would this browser tell of anything? A shared computer never does: the next one would read it. */
export function noticesOffered(): boolean {
	return !keepsNothing() && 'Notification' in window && 'serviceWorker' in navigator;
}

export type NoticesAre =
	| { readonly state: 'shared' | 'unsupported' | 'denied' | 'off' }
	| { readonly state: 'on'; readonly pushed: boolean; readonly quiet: QuietHours | null };

/** Fit for `live`, over the settings. */
export async function noticesNow(): Promise<NoticesAre> {
	if (keepsNothing()) return { state: 'shared' };
	if (!noticesOffered()) return { state: 'unsupported' };
	if (Notification.permission === 'denied') return { state: 'denied' };
	const { db } = await getPage();
	const [notices, address] = await Promise.all([findNotices(db), findSetting(db, 'wake-address')]);
	if (!notices || Notification.permission !== 'granted') return { state: 'off' };
	return { state: 'on', pushed: Boolean(address?.endpoint), quiet: notices.quiet };
}

/** To be called by a tap: the browser asks the person. */
export async function turnOn(language: Language): Promise<'on' | 'denied' | 'later'> {
	const said = await Notification.requestPermission();
	if (said !== 'granted') return said === 'denied' ? 'denied' : 'later';
	const [page, words, endpoint] = await Promise.all([getPage(), wordsIn(language), subscribe()]);
	await turnOnNotices(page, words, endpoint);
	return 'on';
}

export async function turnOff(): Promise<void> {
	const page = await getPage();
	await turnOffNotices(page);
	await letGo(page.db);
}

/** Nobody wakes this browser any more, unless another person who shares it wants to be told. */
export async function letGo(own: Database): Promise<void> {
	const others = (await everyDatabase()).filter(({ name }) => name !== own.name);
	const wanted = await Promise.all(others.map(findNotices));
	if (wanted.some(Boolean)) return;
	await (await subscription())?.unsubscribe().catch(() => false);
}

export async function chooseQuietHours(quiet: QuietHours | null): Promise<void> {
	const page = await getPage();
	const address = await findSetting(page.db, 'wake-address');
	await chooseQuiet(page, quiet, address?.endpoint ?? null);
}

/** What is told stays in the person's language, and the office knows the newest address. */
export async function keepUp(language: Language): Promise<void> {
	const page = await getPage();
	const notices = await findNotices(page.db);
	if (!notices) return;
	const [words, address] = await Promise.all([
		wordsIn(language),
		findSetting(page.db, 'wake-address')
	]);
	const endpoint = address?.endpoint ? await subscribe() : null;
	const same = notices.options.body === words.body && (address?.endpoint ?? null) === endpoint;
	if (!same) await keepNoticesUp(page, words, endpoint);
}

async function wordsIn(language: Language) {
	const { notification } = await loadAside(language, 'inbox');
	return { ...notification, lang: language };
}

/** Where the office may wake this browser; null where it offers none, or its push service is not there. */
async function subscribe(): Promise<string | null> {
	const registration = await navigator.serviceWorker.getRegistration();
	if (!pushKey || !registration?.pushManager) return null;
	const asked = registration.pushManager.subscribe({
		userVisibleOnly: true,
		applicationServerKey: pushKey
	});
	const late = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE));
	const found = await Promise.race([asked, late]).catch(() => null);
	return found?.endpoint ?? null;
}

async function subscription(): Promise<PushSubscription | null> {
	const registration = await navigator.serviceWorker.getRegistration();
	return (await registration?.pushManager?.getSubscription()) ?? null;
}
