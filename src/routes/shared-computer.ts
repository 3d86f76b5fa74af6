import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { isFinal } from '#domain/outbox';
import { openInMemory } from '#storage/in-memory';
import { listDeliveries } from '#storage/deliveries';
import { listDrafts } from '#storage/drafts';
import { bindingStore } from '#storage/keys';
import { knowOnly } from '#storage/people';
import { openVault } from '#vault/vault';
import { keepNothing, keepsNothing, writeMark } from './device.ts';
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
	// in memory only, like all from here on: nobody is offered it here again and again
	writeMark('tour', 'seen');
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

/** Closing the page is the shredder: nothing of it was ever written down. */
export function leaveShared(next: string = resolve('/')): void {
	leaving = true;
	location.replace(next);
}

/** A reload or a stray tap must not be the end of it without a question. */
function ask(event: BeforeUnloadEvent): void {
	if (!leaving) event.preventDefault();
}
