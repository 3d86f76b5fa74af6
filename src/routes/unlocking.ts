import type { LockEnvironment } from '#journey/prove';
import { protect, protectNew, type ProtectResult } from '#journey/protect';
import { unlock, type UnlockResult } from '#journey/unlock';
import { listPasskeys, listWays, type WayLine } from '#journey/ways';
import { openDatabase } from '#storage/database';
import { bindingStore, findKeys } from '#storage/keys';
import { addPerson, listPeople, removePerson, renamePerson, type Person } from '#storage/people';
import type { Told } from '#storage/reseal';
import type { KnownPasskey } from '#vault/passkey';
import { calibrated, coolDown, stretch, warmUp } from '#vault/stretch';
import { openVault } from '#vault/vault';
import type { NewWay, Proof } from '#vault/wraps';
import { readMark, writeMark } from './device.ts';
import { lock, noteProtected } from './lock.ts';
import { currentPerson, getPage, handOver } from './open-page.ts';
import { finishErasures } from './without-keys.ts';

/** Someone who shares this phone, as `/unlock` may show them: a name, and how theirs opens. */
export type Door = {
	readonly person: Person;
	/** none: theirs opens by itself */
	readonly ways: readonly WayLine[];
	readonly passkeys: readonly KnownPasskey[];
	readonly env: LockEnvironment;
};

/** Nothing but public things is read. */
export async function listDoors(): Promise<readonly Door[]> {
	const root = openDatabase();
	await finishErasures(root);
	return Promise.all(
		(await listPeople(root)).map(async (person) => {
			const db = person.database === root.name ? root : openDatabase(person.database);
			const [ways, passkeys] = await Promise.all([listWays(db), listPasskeys(db)]);
			return { person, ways, passkeys, env: lockEnvironment(db) };
		})
	);
}

/** Opens it, and hands it to this page. */
export async function unlockDoor({ person, env }: Door, proof: Proof): Promise<UnlockResult> {
	const result = await unlock(env, proof);
	if (!result.unlocked) {
		if ('secret' in proof) warmUp();
		return result;
	}
	coolDown();
	await handOver(person, env.db, result.vault);
	return result;
}

/** For one that opens by itself; where nobody has protected anything, it need not be asked again. */
export async function enterDoor(doors: readonly Door[], { person, env }: Door): Promise<void> {
	if (doors.every(({ ways }) => ways.length === 0)) writeMark('protected', undefined);
	const found = await findKeys(env.db);
	const vault = await openVault(bindingStore(env.db));
	if (!found && readMark('has-data')) (await import('./cleared.svelte.ts')).noteCleared();
	await handOver(person, env.db, vault);
}

/** What the verbs in `journey/ways` take, for whoever has this page open. */
export async function openLockEnvironment() {
	const { db, vault } = await getPage();
	return { ...lockEnvironment(db), vault };
}

/** The first protection of what is open; the page goes on with it, other pages lock. */
export async function protectHere(ways: readonly NewWay[], told?: Told): Promise<ProtectResult> {
	const env = await openLockEnvironment();
	const result = await protect(env, ways, told);
	if (result.protected) {
		const person = currentPerson() ?? (await personOf(env.db.name));
		noteProtected();
		await handOver(person, result.db, result.vault);
	}
	return result;
}

export type NewPersonResult =
	| ProtectResult
	/** what is on this phone is open to anybody: it has to be protected before it is shared */
	| { readonly protected: false; readonly why: 'protect-first' };

/** Someone else, with a vault of their own. The page locks, and opens for either of them. */
export async function addPersonHere(
	name: string,
	ways: readonly NewWay[]
): Promise<NewPersonResult> {
	const root = openDatabase();
	const keys = await findKeys(root);
	if (keys && (await listWays(root)).length === 0) {
		return { protected: false, why: 'protect-first' };
	}
	const person = await addPerson(root, name);
	const env = lockEnvironment(openDatabase(person.database));
	const result = await protectNew(env, ways).catch(async (error: unknown) => {
		await forget(person, env);
		throw error;
	});
	if (result.protected) await lock('/');
	else await forget(person, env);
	return result;
}

/** The name that this person shows before anything opens. */
export async function rename(person: Person, name: string): Promise<void> {
	await renamePerson(openDatabase(), person.id, name);
}

async function forget({ database }: Person, { db }: LockEnvironment): Promise<void> {
	await db.delete();
	await removePerson(openDatabase(), database);
}

async function personOf(database: string): Promise<Person> {
	const person = (await listPeople(openDatabase())).find((one) => one.database === database);
	if (!person) throw new Error('Nobody is registered for this database');
	return person;
}

function lockEnvironment(db: LockEnvironment['db']): LockEnvironment {
	return {
		db,
		stretching: { stretch, calibrated },
		now: () => Date.now(),
		monotonic: () => performance.now()
	};
}
