import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { standingOf, USE } from '#domain/consent';
import { changeDraft } from '#domain/draft';
import { accountStanding } from '#storage/account';
import { coverAudit } from '#storage/audit-cover';
import { listAudit, listAuditRows } from '#storage/audit-log';
import { proveAudit } from '#storage/audit-proof';
import { findConsent } from '#storage/consents';
import { openDatabase, type AuditRow } from '#storage/database';
import { readBytes } from '#storage/documents';
import { listEvidence } from '#storage/evidence';
import { catalogState, findCandidate } from '#storage/catalog';
import { addDraft, findDraft, listDrafts, saveDraft } from '#storage/drafts';
import { findKeys, keyStore } from '#storage/keys';
import { migrations } from '#storage/migrations';
import { addNews, listNews, newsCursor } from '#storage/news';
import { listDeliveries, readUpload } from '#storage/outbox';
import { listPayments } from '#storage/payments';
import { listPeople } from '#storage/people';
import { findReceipt } from '#storage/receipts';
import { listMarks } from '#storage/retention';
import { accountHeaders, findSession } from '#storage/session';
import { keptService } from '#storage/services';
import { mailbox } from '#storage/settings';
import { findSubmission } from '#storage/submissions';
import { findTries } from '#storage/tries';
import { openChosen } from '#vault/chosen';
import { calibrated, stretch } from '#vault/stretch';
import { openVault } from '#vault/vault';
import type { Proof } from '#vault/wraps';
import { release1 } from './releases/1.ts';
import { release2 } from './releases/2.ts';
import { release3 } from './releases/3.ts';
import { protectedRows, release4 } from './releases/4.ts';
import { release5 } from './releases/5.ts';
import { release6 } from './releases/6.ts';
import { CANARY, draftOf, dump, newsOf, NOW } from './world.ts';

const FROZEN: readonly Proof[] = [
	{ way: 'passphrase', secret: 'five goats on the ferry' },
	{ way: 'pin', secret: '860214' },
	{
		way: 'passkey',
		credential: new Uint8Array([1, 2, 3, 4]),
		output: new Uint8Array(32).fill(6)
	},
	{ way: 'recovery', key: '0123456789ABCDEFGHJKMNPQRSTV' }
];

/** The database as each release left it: its stores as they were then, and rows in all of them. */
const releases: readonly Release[] = [release1, release2, release3, release4, release5, release6];

describe('the history of the database', () => {
	test('numbers rise, names are unique, and each step has the rows of its release', () => {
		const numbers = migrations.map(({ version }) => version);
		expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
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
		expect((await listPayments(db, vault, 's-0'))[0]).toMatchObject({ phone: CANARY.phone });
		const acts = (await listAudit(db, vault)).map(({ act }) => act);
		expect(acts.slice(0, 2)).toEqual(['draft-started', 'danced']);
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

	test.each(releases)(
		'the first entry after release $version links those before it, and the log proves true',
		async (old) => {
			const name = `kibali-chained-${old.version}`;
			const before = (await write(name, old))['audit'] as AuditRow[];
			const db = openDatabase(name);
			const vault = await openVault(keyStore(db));
			await addDraft(db, vault, draftOf('a-9'));
			const rows = await listAuditRows(db);
			expect(rows).toHaveLength(before.length + 1);
			expect(rows.slice(0, -1)).toMatchObject(before);
			expect(rows.every(({ head }) => /^[0-9a-f]{64}$/.test(head ?? ''))).toBe(true);
			const checkpoint = (await db.chain.get('checkpoint'))?.sealed;
			expect(await proveAudit(vault, { rows, checkpoint, anchors: [] })).toMatchObject({
				intact: true,
				entries: rows.length,
				old: 2,
				uncovered: 0
			});
			db.close();
		}
	);

	test('where the worker writes first after release 2, a page links that with what was before', async () => {
		const name = 'kibali-worker-first';
		await write(name, release2);
		const db = openDatabase(name);
		const vault = await openVault(keyStore(db));
		const prove = async () => {
			const checkpoint = (await db.chain.get('checkpoint'))?.sealed;
			return proveAudit(vault, { rows: await listAuditRows(db), checkpoint, anchors: [] });
		};
		await addNews(db, [newsOf('s-0', 9)], 9, NOW);
		expect((await listAuditRows(db)).map(({ head }) => head)).toEqual([
			undefined,
			undefined,
			undefined
		]);
		expect(await prove()).toMatchObject({ intact: true, uncovered: 3 });
		await coverAudit(db, vault);
		expect(await prove()).toMatchObject({ intact: true, entries: 3, old: 2, uncovered: 0 });
		await addNews(db, [newsOf('s-0', 10)], 10, NOW);
		expect(await prove()).toMatchObject({ intact: true, entries: 4, old: 2, uncovered: 1 });
		db.close();
	});

	test('what release 2 kept of services and of the catalog is still there', async () => {
		const name = 'kibali-catalog-2';
		await write(name, release2);
		const db = openDatabase(name);
		expect(await keptService(db, 'eta', 1)).toMatchObject({ definition: { later: 'kept' } });
		expect(await catalogState(db)).toMatchObject({ adopted: { sequence: 3, later: true } });
		expect((await findCandidate(db))?.jws).toBe('head.content.signature');
		db.close();
	});

	test('what release 4 knew of people and tries is still known', async () => {
		const name = 'kibali-people-4';
		await write(name, release4);
		const db = openDatabase(name);
		expect(await listPeople(db)).toMatchObject([{ name: 'Baraka', later: 1 }, { name: 'Achieng' }]);
		expect(await findTries(db)).toEqual({ failures: 5, waited: 1_000, revision: 12 });
		db.close();
	});

	test.each(FROZEN)('a vault that release 4 protected opens with its $way', async (proof) => {
		const name = `kibali-protected-4-${proof.way}`;
		await write(name, { ...release4, rows: () => Promise.resolve(protectedRows()) });
		const db = openDatabase(name);
		const keys = await findKeys(db);
		if (!keys) throw new Error('The keys are there');
		const vault = await openChosen(keys, proof, { stretch, calibrated });
		expect((await listDrafts(db, vault))[0]?.answers).toMatchObject({ surname: CANARY.name });
		expect((await listNews(db, vault, 's-0')).map(({ cursor }) => cursor)).toEqual([7]);
		db.close();
	});

	test('the session and the steps that release 5 kept of an account are still there', async () => {
		const name = 'kibali-account-5';
		await write(name, release5);
		const db = openDatabase(name);
		const vault = await openVault(keyStore(db));
		expect(await findSession(db)).toMatchObject({ access: 'access.one', later: true });
		const { steps, session } = await accountStanding(db, vault);
		expect(steps).toMatchObject([{ id: 'step-1', act: 'register', via: 'sms', state: 'gone' }]);
		expect(session).toEqual({ state: 'signed-in', profile: undefined });
		const { dpop, authorization } = await accountHeaders(
			db,
			NOW,
			'https://a.example/v1',
			'session'
		);
		expect(dpop?.split('.')).toHaveLength(3);
		expect(authorization).toBe('DPoP access.one');
		db.close();
	});

	test('what release 6 knew of consent, of time and of what was erased still holds', async () => {
		const name = 'kibali-privacy-6';
		await write(name, release6);
		const db = openDatabase(name);
		const vault = await openVault(keyStore(db));
		const consent = await findConsent(db, vault, USE);
		expect(consent).toMatchObject({ acts: [{ language: 'sw', later: true }], later: 'kept' });
		expect(standingOf(consent, 1)).toBe('given');
		expect((await listMarks(db)).map(({ warning }) => warning?.days)).toEqual([2, undefined]);
		await addNews(db, [newsOf('s-9', 11)], 11, NOW);
		expect(await listNews(db, vault, 's-9')).toEqual([]);
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
