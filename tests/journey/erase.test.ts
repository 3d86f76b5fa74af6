import { describe, expect, test } from 'vitest';
import { attach } from '#journey/attach';
import { eraseApplication, eraseEverything, noticeOf } from '#journey/erase';
import { openReply, replyDraft, replySlot } from '#journey/reply';
import { trackingOf } from '#journey/track';
import { verifyAudit } from '#journey/verify-audit';
import { listAudit } from '#storage/audit-log';
import { openDatabase } from '#storage/database';
import { eraseAllRows, finishErasing } from '#storage/erase-all';
import { keyStore } from '#storage/keys';
import { findDelivery, swapDelivery } from '#storage/outbox';
import { mailbox } from '#storage/settings';
import { openVault } from '#vault/vault';
import { handOver } from '#domain/outbox';
import { IDBKeyRange } from 'fake-indexeddb';
import { etaAnswers, paper, scenario, type TestPage } from '../scenario.ts';
import { dump } from '../storage/world.ts';
import { received, says } from './office-says.ts';

const request = { id: 'request-1', text: 'One more, please.', documents: [] };

async function waiting() {
	const one = scenario('eta').answer(etaAnswers()).attachAll();
	const { page, application } = await one.ready();
	return { page, application, submission: await one.submitted() };
}

/** Ids that stay, but for the submission's in the list of what was erased. */
async function tracesOf(page: TestPage, ids: readonly string[]): Promise<string[]> {
	const { erased, ...rest } = await dump(page.db);
	expect(rest['audit']?.length).toBeGreaterThan(0);
	expect(erased).toBeDefined();
	const text = JSON.stringify(rest);
	return ids.filter((id) => text.includes(id));
}

describe('one application', () => {
	test('a draft goes with its documents and its service; another stays whole', async () => {
		const one = scenario('eta').answer(etaAnswers()).attach('passportPage');
		const { page, application } = await one.ready();
		const other = scenario('permit-d', { page }).answer({ surname: 'Other' });
		const kept = await other.draft();
		expect(await eraseApplication(page, application)).toEqual({ erased: true });
		expect(await tracesOf(page, [application, 'eta@'])).toEqual([]);
		expect(await other.draft()).toEqual(kept);
		expect(await page.db.services.toCollection().primaryKeys()).toHaveLength(1);
		expect((await listAudit(page.db, page.vault)).at(-1)).toMatchObject({
			act: 'erased',
			application: null,
			detail: { by: 'person', documents: 1, entries: 3 }
		});
		expect(await verifyAudit(page)).toMatchObject({ intact: true, erased: 3 });
	});

	test('what waits is told of, taken back first, and never sent', async () => {
		const { page, application, submission } = await waiting();
		const tracking = await trackingOf(page, submission);
		expect(noticeOf(tracking, page.now())).toMatchObject({ waiting: 1, office: undefined });
		expect(await eraseApplication(page, application)).toEqual({ erased: true });
		expect(await page.db.outbox.count()).toBe(0);
		expect(await page.db.uploads.count()).toBe(0);
		const acts = (await listAudit(page.db, page.vault)).map(({ act }) => act);
		expect(acts).toEqual(['erased']);
	});

	test('what the office has is told of; news, answers begun and receipt go with it', async () => {
		const { page, application, submission } = await waiting();
		await received(page, submission);
		await says(page, submission, { kind: 'request', request });
		await openReply(page, submission, request.id);
		await attach(page, replyDraft(request.id), replySlot(request.id), paper('ticket.pdf'));
		const tracking = await trackingOf(page, submission);
		expect(noticeOf(tracking, page.now()).office).toEqual({
			state: 'received',
			number: 'KB-TEST-0001'
		});
		expect(await eraseApplication(page, application)).toEqual({ erased: true });
		expect(await tracesOf(page, [application, submission, request.id])).toEqual([]);
		expect(await page.db.documentBytes.count()).toBe(0);
		expect(await verifyAudit(page)).toMatchObject({ intact: true, receipts: 0 });
	});

	test('news of it that comes afterwards is not kept', async () => {
		const { page, application, submission } = await waiting();
		await received(page, submission);
		await eraseApplication(page, application);
		await says(page, submission, { kind: 'status', status: 'approved' });
		expect(await page.db.news.count()).toBe(0);
	});

	test('is not erased while it is on the wire, and is once that is over', async () => {
		const { page, application, submission } = await waiting();
		const row = (await findDelivery(page.db, submission))!;
		const now = page.now();
		const sending = { state: 'sending', since: now, by: 'x', until: now + 60_000, attempts: 1 };
		await swapDelivery(page.db, row, { ...row, ...handOver(row), now: sending as never });
		const before = await dump(page.db);
		expect(await eraseApplication(page, application)).toEqual({ erased: false, why: 'sending' });
		expect(await eraseEverything(page)).toBe('sending');
		expect(await dump(page.db)).toEqual(before);
		page.later(61_000);
		const tracking = await trackingOf(page, submission);
		expect(noticeOf(tracking, page.now()).office).toEqual({ state: 'maybe' });
		expect(await eraseApplication(page, application)).toEqual({ erased: true });
	});
});

describe('everything', () => {
	test('no row is left, and the next start has new keys and another mailbox', async () => {
		const { page } = await waiting();
		const token = await mailbox(page.db);
		await page.db.settings.put({ id: 'people', people: [] } as never);
		expect(await eraseEverything(page)).toBe('erased');
		const left = Object.entries(await dump(page.db)).filter(([, rows]) => rows.length > 0);
		// the names of others who share the phone are theirs
		expect(left).toEqual([['settings', [{ id: 'people', people: [] }]]]);
		await openVault(keyStore(page.db));
		expect(await mailbox(page.db)).not.toBe(token);
	});

	test('cut off after the keys, nothing opens any more, and the next start finishes it', async () => {
		const { page } = await waiting();
		const { db } = page;
		const [sealed] = await db.drafts.toArray();
		// the second of the two acts fails, as if the phone had died
		const broken = Object.assign(Object.create(db) as typeof db, {
			transaction: (...call: Parameters<typeof db.transaction>) => {
				const tables = call[1] as unknown as readonly unknown[];
				if (tables.length > 2) throw new Error('died');
				return (db.transaction as (...all: unknown[]) => unknown).apply(db, call);
			}
		});
		await expect(eraseAllRows(broken, page.now())).rejects.toThrow();
		expect(await db.keys.count()).toBe(0);
		expect(await db.drafts.count()).toBe(1);
		expect(sealed).toBeDefined();
		db.close();
		const again = openDatabase('kibali', { indexedDB: page.factory, IDBKeyRange });
		expect(await finishErasing(again)).toBe(true);
		expect(Object.values(await dump(again)).flat()).toEqual([]);
		expect(await finishErasing(again)).toBe(false);
	});
});
