import { Dexie } from 'dexie';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { isFinal } from '#domain/outbox';
import { accountOf } from '#journey/account';
import { signOut } from '#journey/sign-out';
import { openInMemory } from '#storage/in-memory';
import { listDeliveries } from '#storage/deliveries';
import { listDrafts } from '#storage/drafts';
import { bindingStore } from '#storage/keys';
import { knowOnly } from '#storage/people';
import { openVault } from '#vault/vault';
import { keepNothing, keepsNothing } from './device.ts';
import { getPage, handOver } from './open-page.ts';

let leaving = false;

/**
 * On a computer that is not one's own: everything, keys too, stays in the memory of this page. Nobody
 * else's is touched or shown.
 */
export async function startShared(): Promise<void> {
	if (keepsNothing()) return;
	const db = await openInMemory();
	knowOnly(db);
	keepNothing();
	// what is new to this person was new to the one before: nobody is asked here
	document.documentElement.dataset['toured'] = '';
	const vault = await openVault(bindingStore(db));
	await handOver({ id: 'shared', name: '', database: db.name }, db, vault);
	addEventListener('beforeunload', ask);
	dispatchEvent(new Event('kibali:shared'));
	await goto(resolve('/services'), { replaceState: true });
}

/** What would be lost by leaving now. */
export async function lostByLeaving(): Promise<{ drafts: number; unsent: number }> {
	const { db, vault } = await getPage();
	const rows = await listDeliveries(db);
	return {
		drafts: (await listDrafts(db, vault)).length,
		unsent: rows.filter((row) => !isFinal(row)).length
	};
}

/**
 * Ends the session at the office, if there is one. False where the office did not confirm it within
 * `patience`, ms: the key to it goes with this page, but there it stands until its time is over.
 */
export async function signedOutThere(patience: number): Promise<boolean> {
	const page = await getPage();
	const { session, waiting } = await accountOf(page);
	if (session.state !== 'signed-in') return true;
	if (!navigator.onLine) return false;
	if (waiting.some(({ act }) => act === 'sign-out')) page.wake();
	else await signOut(page);
	return new Promise((done) => {
		const look = async () => {
			if ((await accountOf(page)).session.state !== 'signed-in') end(true);
		};
		const end = (is: boolean) => {
			Dexie.on.storagemutated.unsubscribe(look);
			clearTimeout(timer);
			done(is);
		};
		const timer = setTimeout(() => end(false), patience);
		Dexie.on('storagemutated', look);
	});
}

/** Closing the page is the shredder: nothing of it was ever written down. */
export function leaveShared(next: string = resolve('/')): void {
	leaving = true;
	location.replace(next);
}

/** A reload or a stray tap must not be the end of it without a question. */
function ask(event: BeforeUnloadEvent): void {
	if (!leaving) event.preventDefault();
}
