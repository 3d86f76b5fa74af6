import { openDatabase, type Database, type DatabaseOptions, type SettingRow } from './database.ts';
import { writing } from './write.ts';

/**
 * One of those who share this phone: a database of their own, and the name that they chose to show
 * before anything opens. Public by design.
 */
export type Person = { readonly id: string; readonly name: string; readonly database: string };

/** Keeps the register beside what is of the person who was here first. */
export const ROOT = 'kibali';
const FIRST: Person = { id: 'first', name: '', database: ROOT };

/** `root`: the database `kibali`. There is always someone. One read: fit for `live`. */
export async function listPeople(root: Database): Promise<readonly Person[]> {
	return peopleIn(await root.settings.get('people'));
}

/** `database` is new and empty. */
export async function addPerson(root: Database, name: string): Promise<Person> {
	const id = crypto.randomUUID();
	const person: Person = { id, name, database: `${ROOT}-${id}` };
	await change(root, (people) => [...people, person]);
	return person;
}

export async function renamePerson(root: Database, id: string, name: string): Promise<void> {
	await change(root, (people) => people.map((one) => (one.id === id ? { ...one, name } : one)));
}

let only: Database | undefined;
let ofThread: Database | undefined;

/** A page that keeps all in memory has nobody else's; no other thread can see what it has. */
export function knowOnly(db: Database): void {
	only = db;
}

/** Whose database this is goes out of the register. The last one to go leaves it as it was at first. */
export async function removePerson(root: Database, database: string): Promise<void> {
	await change(root, (people) => people.filter((one) => one.database !== database));
}

/** The database of each person, the root first, also where it is nobody's any more. */
export async function everyDatabase(
	root: Database = (ofThread ??= openDatabase(ROOT)),
	options?: DatabaseOptions
): Promise<Database[]> {
	if (only) return [only];
	const others = (await listPeople(root)).filter(({ database }) => database !== root.name);
	return [root, ...others.map(({ database }) => openDatabase(database, options))];
}

async function change(
	root: Database,
	next: (people: readonly Person[]) => readonly Person[]
): Promise<void> {
	await writing(root, [root.settings], async () => {
		const row = await root.settings.get('people');
		const people = next(peopleIn(row));
		if (people.length > 0) await root.settings.put({ ...row, id: 'people', people });
		else await root.settings.delete('people');
	});
}

function peopleIn(row: SettingRow | undefined): readonly Person[] {
	return row?.id === 'people' ? row.people : [FIRST];
}
