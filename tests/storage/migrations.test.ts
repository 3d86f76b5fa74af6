import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { changeDraft } from '#domain/draft';
import { listAudit } from '#storage/audit';
import { openDatabase } from '#storage/database';
import { readBytes } from '#storage/documents';
import { listEvidence } from '#storage/evidence';
import { catalogState, findCandidate } from '#storage/catalog';
import { findDraft, listDrafts, saveDraft } from '#storage/drafts';
import { keyStore } from '#storage/keys';
import { migrations } from '#storage/migrations';
import { listNews, newsCursor } from '#storage/news';
import { listDeliveries, readUpload } from '#storage/outbox';
import { listPayments } from '#storage/payments';
import { findReceipt } from '#storage/receipts';
import { keptService } from '#storage/services';
import { mailbox } from '#storage/settings';
import { findSubmission } from '#storage/submissions';
import { openVault } from '#vault/vault';
import { release1 } from './releases/1.ts';
import { release2 } from './releases/2.ts';
import { CANARY, dump, NOW } from './world.ts';

/** The database as each release left it: its stores as they were then, and rows in all of them. */
const releases: readonly Release[] = [release1, release2];

describe('the history of the database', () => {
	test('numbers rise by one, names are unique, and each step has the rows of its release', () => {
		const numbers = migrations.map(({ version }) => version);
		expect(numbers).toEqual(numbers.map((_, index) => index + 1));
		expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
		expect(releases.map(({ version }) => version)).toEqual(numbers);
	});

	test.each(releases)('step $version is still as it was released', ({ version, stores }) => {
		expect(migrations.find((step) => step.version === version)?.stores).toEqual(stores);
	});

	test.each(releases)('rows of release $version open, and everything still works', async (old) => {
		const name = `kibali-release-${old.version}`;
		await write(name, old);
		const db = openDatabase(name);
		const vault = await openVault(keyStore(db));

		expect((await listDrafts(db, vault)).map(({ id }) => id)).toEqual(['a-1']);
		expect((await findDraft(db, vault, 'a-2'))?.state).toBe('paused');
		const [evidence] = await listEvidence(db, vault, 'a-1');
		expect(evidence).toMatchObject({ name: CANARY.file, type: 'image/avif', later: true });
		expect((await readBytes(db, vault, 'd-1')).byteLength).toBe(3);
		expect((await findSubmission(db, vault, 's-1'))?.envelope.service).toBe('eta');
		expect((await listDeliveries(db)).map((row) => row.now.state)).toEqual(['queued', 'parked']);
		expect((await readUpload(db, 'u-1'))?.byteLength).toBe(8);
		expect((await findReceipt(db, vault, 's-0'))?.receipt.number).toBe('KB-0000-0001');
		expect((await listNews(db, vault, 's-0'))[0]?.news.kind).toBe('appointment');
		expect(await newsCursor(db)).toBe(7);
		expect((await listPayments(db, vault, 's-0'))[0]?.phone).toBe(CANARY.phone);
		expect((await listAudit(db, vault)).map(({ act }) => act)).toEqual(['draft-started', 'danced']);
		expect(await mailbox(db)).toBe('token-of-long-ago');
		db.close();
	});

	test.each(releases)(
		'no row of release $version is lost or changed by opening it',
		async (old) => {
			const name = `kibali-untouched-${old.version}`;
			const rows = await write(name, old);
			const db = openDatabase(name);
			// tables that came later are there, and empty
			const now = await dump(db);
			const newer = Object.keys(now).filter((table) => !(table in rows));
			expect(now).toEqual({ ...rows, ...Object.fromEntries(newer.map((table) => [table, []])) });
			db.close();
		}
	);

	test('what release 2 kept of services and of the catalog is still there', async () => {
		const name = 'kibali-catalog-2';
		await write(name, release2);
		const db = openDatabase(name);
		expect(await keptService(db, 'eta', 1)).toMatchObject({ definition: { later: 'kept' } });
		expect(await catalogState(db)).toMatchObject({ adopted: { sequence: 3, later: true } });
		expect((await findCandidate(db))?.jws).toBe('head.content.signature');
		db.close();
	});

	test.each(releases)(
		'a save keeps what release $version wrote and we do not know',
		async (old) => {
			const name = `kibali-saved-${old.version}`;
			await write(name, old);
			const db = openDatabase(name);
			const vault = await openVault(keyStore(db));
			const found = await findDraft(db, vault, 'a-1');
			if (!found) throw new Error('The draft of the old release opens');
			const next = changeDraft(found.draft, { answers: { city: 'Lamu' } }, NOW + 1);
			expect(await saveDraft(db, vault, next)).toEqual({ saved: true });
			expect((await findDraft(db, vault, 'a-1'))?.draft).toMatchObject({
				later: { kept: 'yes' },
				answers: { surname: CANARY.name, city: 'Lamu' }
			});
			expect(await db.drafts.get('a-1')).toMatchObject({ later: 'column' });
			db.close();
		}
	);
});

type Release = {
	readonly version: number;
	/** what its step added */
	readonly stores: Readonly<Record<string, string>>;
	rows(): Promise<Record<string, unknown[]>>;
};

/** Writes the rows with nothing but that release's stores, and answers them as they are stored. */
async function write(name: string, { version, rows }: Release) {
	const old = new Dexie(name);
	for (const step of releases.filter((one) => one.version <= version)) {
		old.version(step.version).stores(step.stores);
	}
	for (const [table, list] of Object.entries(await rows())) await old.table(table).bulkAdd(list);
	const written = await dump(old as never);
	old.close();
	return written;
}
