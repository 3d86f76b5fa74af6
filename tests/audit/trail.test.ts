import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditVerdict } from '#domain/audit';
import { draftWriter } from '#journey/answer';
import { sendNow } from '#journey/hurry';
import { historyOf, provenLog } from '#journey/history';
import { removeApplication, purgeRemoved } from '#journey/remove';
import { cover } from '#journey/cover-audit';
import { verifyAudit } from '#journey/verify-audit';
import { withdraw } from '#journey/withdraw';
import type { Acting } from '#storage/audit-chain';
import { erasing } from '#storage/audit-erase';
import { listAudit, listAuditRows } from '#storage/audit-log';
import { acting } from '#storage/audit-chain';
import { addDraft, findDraft } from '#storage/drafts';
import { getNewsKey } from '#storage/keys';
import { setClockOffset } from '#storage/settings';
import { byWorker } from '#storage/worker-audit';
import { sha256 } from '#vault/digest';
import { readReceipt } from '#vault/receipt';
import { officeOn, submitted, type Way } from '../journey/way.ts';
import { received } from '../journey/office-says.ts';
import { etaAnswers, openTestPage, scenario, TODAY, type TestPage } from '../scenario.ts';
import { draftOf } from '../storage/world.ts';

describe('the whole way to a decision', () => {
	let one: Awaited<ReturnType<typeof officeOn>>;
	let way: Way;

	beforeAll(async () => {
		one = await officeOn(TODAY);
		way = await submitted(one.office, 'eta', etaAnswers(), TODAY);
		await way.payAll();
		await way.does('approve');
	}, 60_000);
	afterAll(() => one.end());

	test('stands in the history, newest first, in the order in which it was done', async () => {
		const { happened } = await historyOf(way.page);
		const told = happened.map(({ entry, by }) => [by, entry.act, entry.detail['status']]);
		const acts = told.map(([, act]) => act).toReversed();
		expect(acts.slice(0, 2)).toEqual(['draft-started', 'draft-edited']);
		expect(acts).toContain('document-attached');
		const inOrder = ['declared', 'submitted', 'delivered', 'news', 'payment-started', 'news'];
		expect(acts.filter((act) => inOrder.includes(String(act)))).toEqual(
			expect.arrayContaining(inOrder)
		);
		expect(told).toContainEqual(['office', 'news', 'approved']);
		expect(told).toContainEqual(['office', 'delivered', undefined]);
		const states = happened.map(({ entry }) => entry.detail['state']).filter(Boolean);
		expect(states).toContain('paid');
		// a result comes as news and as an answer, and is one act
		expect(states.filter((state) => state === 'paid')).toHaveLength(1);
	});

	test('is known by application and by service, and nobody’s answers are in it', async () => {
		const { application } = (await historyOf(way.page)).happened.at(-1)!;
		const own = await historyOf(way.page, application!);
		expect(own.happened.every(({ service }) => service === 'eta')).toBe(true);
		expect(own.happened.length).toBe((await historyOf(way.page)).happened.length);
		const answers = Object.values(etaAnswers()).filter(
			(answer): answer is string => typeof answer === 'string' && answer.length > 6
		);
		const text = JSON.stringify(await listAudit(way.page.db, way.page.vault));
		expect(answers.length).toBeGreaterThan(5);
		expect(answers.filter((answer) => text.includes(answer))).toEqual([]);
	});

	test('proves true, and the receipt that the office signed names a head in it', async () => {
		const verdict = await verifyAudit(way.page);
		expect(verdict).toMatchObject({ intact: true, receipts: 1, old: 0, erased: 0 });
		const { receipts, entries } = await provenLog(way.page);
		const { audit } = readReceipt(receipts[0]?.jws ?? '')!;
		const named = entries.find(({ head }) => head === audit);
		expect(named?.entry?.act).toBe('document-attached');
	});

	test('the saved proofs can be verified with nothing but a SHA-256', async () => {
		let head = '0'.repeat(64);
		for (const entry of (await provenLog(way.page)).entries) {
			expect(await sha256(JSON.stringify(entry.entry))).toBe(entry.digest);
			head = await sha256(head + entry.id + entry.digest);
			expect(entry.head).toBe(head);
		}
	});
});

describe('what somebody did to the database', () => {
	async function page(): Promise<TestPage> {
		const { page } = await scenario('eta').answer(etaAnswers()).ready();
		return page;
	}

	test.each<[string, (page: TestPage) => Promise<unknown>, AuditVerdict]>([
		['a row taken out', ({ db }) => db.audit.delete(1), { intact: false, kind: 'link', seq: 2 }],
		['the log emptied', ({ db }) => db.audit.clear(), { intact: false, kind: 'truncated' }],
		[
			'log and checkpoint emptied',
			async ({ db }) => [await db.audit.clear(), await db.chain.clear()],
			{ intact: false, kind: 'truncated' }
		],
		['the checkpoint gone', ({ db }) => db.chain.clear(), { intact: false, kind: 'checkpoint' }],
		[
			'a row with nothing right in it',
			({ db }) => db.audit.add({ id: 'x', application: [] as never, sealed: { iv: 1 } as never }),
			{ intact: false, kind: 'content', seq: 3 }
		],
		[
			'a row whose every field is missing',
			({ db }) => db.audit.add({ id: 'y', head: 'a' } as never),
			{ intact: false, kind: 'link', seq: 3 }
		],
		[
			'a receipt that is none',
			({ db }) => db.receipts.put({ id: 's', application: 'a', sealed: 'not.a.jwe' }),
			{ intact: false, kind: 'receipt' }
		]
	])('%s: is told, and nothing throws', async (_, tamper, verdict) => {
		const one = await page();
		expect(await verifyAudit(one)).toMatchObject({ intact: true, entries: 2 });
		await tamper(one);
		expect(await verifyAudit(one)).toEqual(verdict);
		expect((await historyOf(one)).happened.length).toBeLessThanOrEqual(2);
	});

	test('writing on after entries were cut off does not hide that they were', async () => {
		const one = await page();
		await addDraft(one.db, one.vault, draftOf('b-1'));
		await one.db.audit.delete(3);
		await addDraft(one.db, one.vault, draftOf('b-2'));
		await addDraft(one.db, one.vault, draftOf('b-3'));
		expect(await verifyAudit(one)).toEqual({ intact: false, kind: 'truncated' });
	});

	test('nor when the checkpoint was taken away with them', async () => {
		const one = await page();
		await one.db.audit.delete(2);
		await one.db.chain.clear();
		await addDraft(one.db, one.vault, draftOf('b-2'));
		expect(await verifyAudit(one)).toEqual({ intact: false, kind: 'truncated' });
	});

	test('a receipt for another place in the log than was submitted is told', async () => {
		const { page, submitted } = await sent();
		await received(page, submitted);
		expect(await verifyAudit(page)).toMatchObject({ intact: true, receipts: 1 });
		const rows = await listAuditRows(page.db);
		// another phone of the same person: same keys, another log
		await page.db.audit.clear();
		await page.db.chain.clear();
		await addDraft(page.db, page.vault, draftOf('b-1'));
		expect(rows.length).toBeGreaterThan(5);
		expect(await verifyAudit(page)).toEqual({ intact: false, kind: 'receipt' });
	});
});

describe('written at the same moment', () => {
	test('by two tabs and the worker, it stays one chain', async () => {
		const tab = await openTestPage();
		const other = await openTestPage({ factory: tab.factory });
		const worker = await openTestPage({ factory: tab.factory });
		const pen = byWorker(await getNewsKey(worker.db));
		const news = (count: number) => {
			const act = { at: count, act: 'news', application: null, detail: { count } } as const;
			return acting(worker.db, pen, [], [act], ({ record }) => record());
		};
		const rounds = Array.from({ length: 12 }, (_, count) => count);
		await Promise.all(
			rounds.flatMap((count) => [
				addDraft(tab.db, tab.vault, draftOf(`tab-${count}`)),
				addDraft(other.db, other.vault, draftOf(`other-${count}`)),
				news(count)
			])
		);
		await cover(tab);
		expect(await verifyAudit(tab)).toMatchObject({ intact: true, entries: 36, uncovered: 0 });
	});

	test('it proves true at any moment while others write', async () => {
		const tab = await openTestPage();
		const other = await openTestPage({ factory: tab.factory });
		const rounds = Array.from({ length: 25 }, (_, count) => count);
		let writes = true;
		const writing = (async () => {
			for (const count of rounds) await addDraft(other.db, other.vault, draftOf(`other-${count}`));
			writes = false;
		})();
		let proofs = 0;
		for (; writes; proofs++) expect(await verifyAudit(tab)).toMatchObject({ intact: true });
		await writing;
		expect(proofs).toBeGreaterThan(3);
	});
});

describe('the acts of a person', () => {
	test('a form that is opened and filled in is one entry for each time it is opened', async () => {
		const one = scenario('eta');
		const { page, application } = await one.ready();
		const watch = {
			onSaved: () => undefined,
			onConflict: () => undefined,
			onFailed: () => undefined
		};
		for (let time = 0; time < 2; time++) {
			const found = await findDraft(page.db, page.vault, application);
			const writer = draftWriter(page, found!.draft, watch);
			writer.change({ visit: ['trip'] });
			await writer.flush();
			for (const city of ['Lamu', 'Voi', 'Kisumu']) {
				writer.change({ answers: { city } });
				expect(await writer.flush()).toBe(true);
			}
		}
		const acts = (await listAudit(page.db, page.vault)).map(({ act }) => act);
		expect(acts).toEqual(['draft-started', 'draft-edited', 'draft-edited']);
	});

	test('asking to send, taking back, deleting and clearing out are told', async () => {
		const { page, submitted, application } = await sent();
		expect(await sendNow(page, submitted)).toBe(true);
		expect(await withdraw(page, submitted)).toBe(true);
		await removeApplication(page, application);
		await purgeRemoved(page);
		const acts = (await listAudit(page.db, page.vault)).map(({ act }) => act);
		expect(acts.slice(-5)).toEqual([
			'submitted',
			'sending-asked',
			'withdrawn',
			'draft-deleted',
			'draft-purged'
		]);
		expect(await verifyAudit(page)).toMatchObject({ intact: true });
	});

	test('each entry tells what was known of the clock', async () => {
		const page = await openTestPage();
		await addDraft(page.db, page.vault, draftOf('b-1'));
		await setClockOffset(page.db, -7_200_000, page.now());
		await addDraft(page.db, page.vault, draftOf('b-2'));
		await setClockOffset(page.db, 1_000, page.now());
		await addDraft(page.db, page.vault, draftOf('b-3'));
		expect((await historyOf(page)).happened.map(({ doubt }) => doubt)).toEqual([
			{ clock: 'right' },
			{ clock: 'fast', by: 7_200_000 },
			{ clock: 'unknown' }
		]);
	});
});

describe('erasing one application', () => {
	test('empties its entries, keeps the chain, and says how many went', async () => {
		const page = await openTestPage();
		const { db, vault } = page;
		for (const id of ['b-1', 'b-2', 'b-1x']) await addDraft(db, vault, draftOf(id));
		await removeApplication(page, 'b-1');
		const entries = { applications: ['b-1'], at: page.now(), detail: { by: 'time' } };
		await erasing(db, vault, entries, [db.drafts], async ({ record }) => {
			await db.drafts.delete('b-1');
			await record();
		});
		expect(await findDraft(db, vault, 'b-1')).toBeUndefined();
		expect(await verifyAudit(page)).toMatchObject({ intact: true, entries: 5, erased: 2 });
		const left = await listAudit(db, vault);
		expect(left.map(({ application }) => application)).toEqual(['b-2', 'b-1x', null]);
		expect(left.at(-1)).toMatchObject({ act: 'erased', detail: { by: 'time', entries: 2 } });
		expect(JSON.stringify(await listAuditRows(db))).not.toContain('"b-1"');
		await addDraft(db, vault, draftOf('b-4'));
		expect(await verifyAudit(page)).toMatchObject({ intact: true, entries: 6, erased: 2 });
	});

	test('is all or nothing: where the rest fails, the entries stay', async () => {
		const { db, vault, ...page } = await openTestPage();
		await addDraft(db, vault, draftOf('b-1'));
		const fails = async ({ record }: Acting) => {
			await record();
			throw new Error('no');
		};
		const entries = { applications: ['b-1'], at: page.now() };
		await expect(erasing(db, vault, entries, [db.drafts], fails)).rejects.toThrow();
		expect(await listAudit(db, vault)).toMatchObject([{ application: 'b-1' }]);
		expect(await verifyAudit({ db, vault, office: page.office })).toMatchObject({ erased: 0 });
	});
});

async function sent() {
	const one = scenario('eta').answer(etaAnswers()).attachAll().accept();
	const { page, application } = await one.ready();
	return { page, application, submitted: await one.submitted() };
}
