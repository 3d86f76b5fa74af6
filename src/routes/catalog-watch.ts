import { languageCodes } from '#messages/index';
import { findCandidate, type Candidate } from '#storage/catalog';
import { writeMark } from './device.ts';
import { follow } from './follow.ts';
import { isLocked, opened } from './lock.ts';
import { getPage } from './open-page.ts';

/** Judges each catalog that the worker brings. What judges it comes only when there is one. */
export async function watchCatalog(): Promise<void> {
	await whileLocked();
	const { db } = await getPage();
	let turn: Promise<void> = Promise.resolve();
	/** one whose time has not come stays where it is, and is not judged again */
	let judged: string | undefined;
	follow(() => findCandidate(db), {
		tables: ['catalog'],
		found(candidate) {
			// A connection that goes away comes back with the next change, and the candidate is still there.
			turn = turn.then(() => judge(candidate)).catch(() => undefined);
		}
	});

	async function judge(candidate: Candidate | undefined): Promise<void> {
		if (candidate && candidate.jws !== judged) await renew();
		judged = candidate?.jws;
	}
}

/** What comes first of all where a page is locked. */
async function whileLocked(): Promise<void> {
	if (!isLocked()) return;
	void (await import('./idle-lock.ts')).endPutAside();
	await opened;
}

async function renew(): Promise<void> {
	const [page, { renewCatalog }] = await Promise.all([getPage(), import('#journey/renew-catalog')]);
	const renewal = await renewCatalog(page, languageCodes);
	if ('renewed' in renewal) writeMark('catalog', String(renewal.renewed));
}
