import { describe, expect, test } from 'vitest';
import { openBackup } from '#journey/backup-read';
import { readRecords, type BackupRecord } from '#journey/backup-records';
import { listSubmissions } from '#storage/submissions';
import { findDelivery } from '#storage/outbox';
import { readBackup, writeBackup } from '#vault/backup-file';
import { plainSecret } from '#vault/backup-secret';
import { etaAnswers, scenario, TODAY, type TestPage } from '../scenario.ts';
import { dump } from '../storage/world.ts';
import { parameters, quick } from '../vault/backups.ts';
import { device, fileOf, head, made, restored, SECRET, whole } from './backups.ts';
import { officeOn, submitted } from './way.ts';

type Change = (record: Mutable) => Mutable | undefined;
type Mutable = {
	table: string;
	row: Record<string, unknown>;
	content?: unknown;
	bytes?: Uint8Array;
};
type Fields = Record<string, unknown>;

/** Whoever knows the key can write anything into a file: none of this may reach a table. */
const hostile: Readonly<Record<string, { table: string; change: Change }>> = {
	'another id inside a draft': inside('drafts', { id: 'another' }),
	'another revision inside a draft': inside('drafts', { revision: 99 }),
	'a draft without answers': inside('drafts', { answers: undefined }),
	'answers that are no answers': inside('drafts', { answers: { surname: { toString: 'x' } } }),
	'an id that is a path': outside('drafts', { id: '../../etc/passwd' }),
	'an id that every object answers to': outside('drafts', { id: 'constructor' }),
	'a service that every object answers to': inside('drafts', { service: 'toString' }),
	'a setting that every object answers to': outside('settings', { id: 'valueOf' }),
	'an id that is a number': outside('drafts', { id: 7 }),
	'an endless id': outside('drafts', { id: 'x'.repeat(5_000) }),
	'a document of another application': outside('documents', { application: 'another' }),
	'a document whose digest is another': inside('documents', { digest: '0'.repeat(64) }),
	'a document whose size is another': inside('documents', { size: 7 }),
	'a picture that is a script': inside('documents', { thumbnail: 'javascript:alert(1)' }),
	'a picture that is a page': inside('documents', {
		thumbnail: 'data:text/html;base64,PHNjcmlwdD4='
	}),
	'a document without its bytes': { table: 'documentBytes', change: () => undefined },
	'bytes of another document': {
		table: 'documentBytes',
		change: (record) => ({ ...record, bytes: new Uint8Array(10) })
	},
	'a submission under another id': outside('submissions', { id: 'another' }),
	'an outbox row that was called otherwise': outside('outbox', { kind: 'payment' }),
	'something about an account that is to be sent': outside('outbox', {
		kind: 'account',
		call: { kind: 'account', act: 'sign-out', sealed: 'a.b.c.d.e' }
	}),
	'a state that is no state': outside('outbox', { now: 'delivered' }),
	'a time that is no time': outside('outbox', { now: { state: 'delivered', at: '1970' } }),
	'an upload of other bytes': {
		table: 'uploads',
		change: (record) => ({ ...record, bytes: new Uint8Array(10) })
	},
	'an upload that nobody listed': outside('uploads', { id: 'abcdef' }),
	'an audit entry under another id': outside('audit', { id: 'another' }),
	'an audit entry at no known clock': inside('audit', { clock: 'soon' }),
	'a service of another version': outside('services', { version: 77 }),
	'a mailbox that is no token': outside('settings', { token: '<b>' }),
	'bytes where none belong': {
		table: 'drafts',
		change: (record) => ({ ...record, bytes: new Uint8Array(3) })
	}
};

describe('a hostile file', () => {
	test.each(Object.entries(hostile))('with %s is refused, and changes nothing', async (_, one) => {
		const { page, records } = await source();
		let changed = 0;
		const forged = records.flatMap((record) => {
			if (record.table !== one.table || changed > 0) return [record];
			changed++;
			const next = one.change(record as Mutable);
			return next ? [next as BackupRecord] : [];
		});
		expect(changed).toBe(1);
		await refused(await whole(forged), 'damaged');
		expect(page).toBeDefined();
	});

	test.each(['__proto__', 'constructor', 'prototype'])(
		'with a field %s is refused',
		async (name) => {
			const { records } = await source();
			const [first] = records;
			const text = (fields: string) =>
				`{"table":"drafts","row":{"id":"a-1","revision":1,"state":"open"${fields}},"content":{}}`;
			expect(first?.table).toBe('drafts');
			for (const where of [`,"${name}":{"polluted":1}`, `,"x":[{"y":{"${name}":1}}]`]) {
				await refused(await fileOfTexts([JSON.stringify(head()), text(where)]), 'damaged');
			}
			expect(({} as Fields)['polluted']).toBeUndefined();
		}
	);

	test('that is no record, too deep, or too long is refused', async () => {
		const deep = `${'['.repeat(60)}${']'.repeat(60)}`;
		const texts = [
			'null',
			'[]',
			'not even JSON',
			'{"table":7,"row":{}}',
			'{"table":"drafts","row":[]}',
			`{"table":"later","row":{"id":"1","deep":${deep}}}`
		];
		for (const text of texts) {
			await refused(await fileOfTexts([JSON.stringify(head()), text]), 'damaged');
		}
		await refused(await fileOfBytes(new Uint8Array(8).fill(255)), 'damaged');
		await refused(await fileOfBytes(new Uint8Array([0, 0, 0, 9, 0, 0, 0, 0, 1])), 'damaged');
	});

	test('without its end, with more behind it, twice the same row, or miscounted is refused', async () => {
		const { records } = await source();
		const end = (count: number) => ({ table: 'end', row: { records: count } });
		const all = [head(), ...records];
		await refused(await fileOf(all), 'damaged');
		await refused(await fileOf([...all, end(all.length - 1)]), 'damaged');
		await refused(await fileOf([...all, end(all.length), end(all.length)]), 'damaged');
		const [first] = records;
		await refused(await whole(first ? [...records, first] : []), 'damaged');
		await refused(await fileOf([...records, end(records.length)]), 'damaged');
		await refused(await fileOf([]), 'damaged');
	});

	test('for another office, or of a later format, is refused in its own words', async () => {
		await refused(await whole([], { office: 'elsewhere' }), 'foreign');
		await refused(await whole([], { format: 2 }), 'newer');
		await refused(await whole([], { format: 0 }), 'damaged');
		await refused(await whole([], { scope: 'everything' }), 'damaged');
	});

	test('cannot call an application received: the receipt must be the office’s own', async () => {
		const { office, end } = await officeOn(TODAY);
		const way = await submitted(office, 'eta', etaAnswers(), TODAY);
		await way.round();
		const records = await recordsOf(way.page);
		await end();
		const forged = records.map((record) => {
			if (record.table !== 'receipts') return record;
			const { jws } = record.content as { jws: string };
			const [first = '', , last = ''] = jws.split('.');
			const claim = {
				submission: way.submission,
				digest: '0',
				number: 'KB-FREE',
				receivedAt: TODAY
			};
			const payload = Buffer.from(JSON.stringify({ ...claim, office: 'practice' }));
			return { ...record, content: { jws: `${first}.${payload.toString('base64url')}.${last}` } };
		});
		const other = await device();
		const before = await dump(other.db);
		const file = await whole(forged);
		await expect(restored(other, file)).rejects.toMatchObject({ fault: 'damaged' });
		expect(await dump(other.db)).toEqual(before);

		await restored(other, await whole(records.filter(({ table }) => table !== 'receipts')));
		expect((await findDelivery(other.db, way.submission))?.now.state).toBe('queued');
		expect(await listSubmissions(other.db, other.vault)).toHaveLength(1);
	});

	test('cannot put another form under a version that the app itself brings', async () => {
		const { records } = await source();
		const forged = records.map((record) => {
			if (record.table !== 'services') return record;
			const definition = { ...(record.row['definition'] as Fields), sections: [] };
			return { ...record, row: { ...record.row, definition } };
		});
		const other = await device();
		await restored(other, await whole(forged));
		const [kept] = await other.db.services.toArray();
		expect(kept?.definition.sections.length).toBeGreaterThan(3);
	});
});

describe('a file of a later release', () => {
	test('keeps its tables, fields and words, and hands them on', async () => {
		const { records } = await source();
		const later = records.map((record) =>
			record.table === 'drafts' ? { ...record, row: { ...record.row, colour: 'green' } } : record
		);
		const extra = [
			{ table: 'weather', row: { id: 'w-1', rain: true }, content: { mm: 7 } },
			{ table: 'settings', row: { id: 'moon', phase: 'full' } }
		];
		const page = await device();
		await restored(page, await whole([...later, ...extra]));
		expect(await page.db.settings.get('moon' as never)).toBeUndefined();
		expect((await page.db.drafts.toArray())[0]).toMatchObject({ colour: 'green' });
		const again = await recordsOf(page);
		expect(again).toContainEqual(extra[0]);
		expect(again).toContainEqual(extra[1]);
		expect(again.find(({ table }) => table === 'drafts')?.row).toMatchObject({ colour: 'green' });
	});
});

let made1: Promise<{ page: TestPage; records: BackupRecord[] }> | undefined;

/** One submitted application, in the file's own words. */
function source(): Promise<{ page: TestPage; records: BackupRecord[] }> {
	made1 ??= (async () => {
		const one = scenario('eta').answer(etaAnswers()).attachAll();
		const { page } = await one.ready();
		await one.submitted();
		await page.db.settings.put({ id: 'mailbox', token: 'a-token-of-32-letters-and-more-x' });
		return { page, records: await recordsOf(page) };
	})();
	return made1;
}

/** All but the first and the last. */
async function recordsOf(page: TestPage): Promise<BackupRecord[]> {
	const { file } = await made(page);
	const records: BackupRecord[] = [];
	for await (const record of readRecords(readBackup(file, plainSecret(SECRET), quick))) {
		records.push(record);
	}
	return records.slice(1, -1);
}

async function refused(file: Blob, fault: string): Promise<void> {
	const page = await device();
	const before = await dump(page.db);
	const opening = openBackup(page, file, SECRET, { stretch: quick });
	await expect(opening).rejects.toMatchObject({ name: 'BackupRefused', fault });
	expect(await dump(page.db)).toEqual(before);
}

function fileOfTexts(texts: readonly string[]): Promise<Blob> {
	const parts = texts.flatMap((text) => {
		const bytes = Buffer.from(text);
		const lengths = Buffer.alloc(8);
		lengths.writeUInt32BE(bytes.length);
		return [lengths, bytes];
	});
	return fileOfBytes(Uint8Array.from(Buffer.concat(parts)));
}

async function fileOfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
	const writer = await writeBackup(plainSecret(SECRET), parameters(), quick);
	await writer.write(bytes);
	return writer.end();
}

function inside(table: string, more: Fields) {
	const change: Change = ({ content, ...rest }) => ({
		...rest,
		content: { ...(content as Fields), ...more }
	});
	return { table, change };
}

function outside(table: string, more: Fields) {
	const change: Change = (record) => ({ ...record, row: { ...record.row, ...more } });
	return { table, change };
}
