import type { Database } from '#storage/database';
import { finishErasing } from '#storage/erase-all';
import { everyDatabase, listPeople, removePerson } from '#storage/people';
import { noteCleared } from './cleared.svelte.ts';
import { readMark, writeMark, type Mark } from './device.ts';
import { Locked, noteProtected, unlockPath } from './lock.ts';

/** Language, colours and costs stay as they are: they are of the app, and say nothing of a person. */
const PERSONAL: readonly Mark[] = [
	...(['has-data', 'cleared', 'asked-to-keep', 'catalog', 'autofill', 'tour', 'release'] as const),
	...(['idle-lock', 'protected'] as const)
];

/**
 * Something was here, and its keys are gone: erased, or lost by the browser. `root`: the database `kibali`.
 * @throws Locked where it is others who share this phone
 */
export async function openWithoutKeys(root: Database): Promise<void> {
	await finishErasures(root);
	if (!(await listPeople(root)).some(({ database }) => database === root.name)) {
		noteProtected();
		location.replace(unlockPath());
		throw new Locked('Nobody here opens without a secret');
	}
	if (readMark('has-data')) noteCleared();
}

/** Goes on where erasing everything was cut off. */
export async function finishErasures(root: Database): Promise<void> {
	for (const db of await everyDatabase(root)) {
		if (await finishErasing(db)) await forgetErased(root, db);
	}
}

/** Whose everything was erased is no longer one of those who share this phone. */
export async function forgetErased(root: Database, db: Database): Promise<void> {
	await removePerson(root, db.name);
	const people = await listPeople(root);
	const others =
		people.some(({ database }) => database !== root.name) || (await root.keys.count()) > 0;
	// other open pages of this browser see it, and go
	if (others) noteProtected();
	else for (const mark of PERSONAL) writeMark(mark, undefined);
	if (db.name !== root.name) await db.delete();
}
