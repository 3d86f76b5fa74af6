import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '#storage/database';
import {
	addPerson,
	everyDatabase,
	listPeople,
	removePerson,
	renamePerson,
	ROOT
} from '#storage/people';
import { mailbox } from '#storage/settings';

test('those who share a phone have a database and a mailbox each, and only a name in common', async () => {
	const root = openDatabase(ROOT);
	expect(await listPeople(root)).toEqual([{ id: 'first', name: '', database: 'kibali' }]);
	const achieng = await addPerson(root, 'Achieng');
	await renamePerson(root, 'first', 'Baraka');
	expect(achieng.database).toBe(`kibali-${achieng.id}`);
	expect((await listPeople(root)).map(({ name }) => name)).toEqual(['Baraka', 'Achieng']);

	const databases = await everyDatabase(root);
	expect(databases.map(({ name }) => name)).toEqual(['kibali', achieng.database]);
	expect(new Set(await Promise.all(databases.map(mailbox))).size).toBe(2);
	expect(await root.settings.toArray()).not.toContainEqual(
		await databases[1]?.settings.get('mailbox')
	);

	await removePerson(root, ROOT);
	expect((await listPeople(root)).map(({ name }) => name)).toEqual(['Achieng']);
	// the worker may still find something there to take with it
	expect((await everyDatabase(root))[0]).toBe(root);
	await removePerson(root, achieng.database);
	expect(await listPeople(root)).toEqual([{ id: 'first', name: '', database: 'kibali' }]);
	expect(await root.settings.get('people')).toBeUndefined();
});

test('two who come at once are both there', async () => {
	const root = openDatabase(ROOT);
	await Promise.all([addPerson(root, 'A'), addPerson(openDatabase(ROOT), 'B')]);
	const names = (await listPeople(root)).map(({ name }) => name);
	expect(names).toContain('A');
	expect(names).toContain('B');
});
