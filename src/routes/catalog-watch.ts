import { liveQuery } from 'dexie';
import { languageCodes } from '#messages/index';
import { findCandidate } from '#storage/catalog';
import { writeMark } from './device.ts';
import { isLocked, opened } from './lock.ts';
import { getPage } from './open-page.ts';

/** Judges each catalog that the worker brings. What judges it comes only when there is one. */
export async function watchCatalog(): Promise<void> {
	if (isLocked()) await opened;
	const { db } = await getPage();
	let turn: Promise<void> = Promise.resolve();
	liveQuery(() => findCandidate(db)).subscribe((candidate) => {
		// A connection that goes away comes back with the next change, and the candidate is still there.
		if (candidate) turn = turn.then(renew).catch(() => undefined);
	});
}

async function renew(): Promise<void> {
	const [page, { renewCatalog }] = await Promise.all([getPage(), import('#journey/renew-catalog')]);
	const renewal = await renewCatalog(page, languageCodes);
	if ('renewed' in renewal) writeMark('catalog', String(renewal.renewed));
}
