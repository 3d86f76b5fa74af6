import { dateInKenya } from '#domain/calendar';
import type { PageEnvironment } from '#journey/environment';
import type { Database } from '#storage/database';
import type { Person } from '#storage/people';
import type { Vault } from '#vault/vault';
import { readMark, writeMark } from './device.ts';
import { isLocked, Locked, noteOpen, noteProtected, unlockPath } from './lock.ts';

let opening: Promise<PageEnvironment> | undefined;
let person: Person | undefined;

/**
 * The page's environment, opened once. Everything heavy comes with the first call, not with the page.
 * @throws Locked while it takes a secret
 */
export async function getPage(): Promise<PageEnvironment> {
	if (isLocked()) throw new Locked('This has to be unlocked first');
	opening ??= openPage().catch((error: unknown) => {
		opening = undefined;
		throw error;
	});
	return opening;
}

/** Whose page this is; nothing while there is nobody but the one whose phone it is. */
export function currentPerson(): Person | undefined {
	return person;
}

/** Unlocked: from now on the page is this person's. */
export async function handOver(whose: Person, db: Database, vault: Vault): Promise<void> {
	person = whose;
	opening = environmentOf(db, vault);
	await opening;
	writeMark('has-data', 'yes');
	noteOpen();
}

async function openPage(): Promise<PageEnvironment> {
	const [{ openDatabase }, { bindingStore }, { openVault }] = await Promise.all([
		import('#storage/database'),
		import('#storage/keys'),
		import('#vault/vault')
	]);
	const db = openDatabase();
	const keys = bindingStore(db);
	// Keys are the first thing kept here, and only erasing everything takes them away.
	if (!(await keys.find()) && (readMark('has-data') || (await db.settings.get('people')))) {
		await (await import('./without-keys.ts')).openWithoutKeys(db);
	}
	const vault = await openVault(keys).catch((error: unknown) => {
		if (!(error instanceof Error) || error.name !== 'VaultLocked') throw error;
		// The mark was lost, or never made before the app was killed: the keys know.
		noteProtected();
		location.replace(unlockPath());
		throw new Locked(error.message, { cause: error });
	});
	writeMark('has-data', 'yes');
	const page = await environmentOf(db, vault);
	noteOpen();
	return page;
}

async function environmentOf(db: Database, vault: Vault): Promise<PageEnvironment> {
	const [{ office }, { uuid7 }] = await Promise.all([
		import('#vault/office'),
		import('#journey/id')
	]);
	const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
	const now = () => Date.now();
	return {
		db,
		vault,
		office,
		now,
		today: () => dateInKenya(now()),
		id: () => uuid7(now(), random(10)),
		random,
		wake: () => void import('./worker-client.ts').then(({ wake }) => wake()),
		prepare: async (file, slot) => (await import('#journey/prepare')).prepare(file, slot)
	};
}
