import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { glancesOf, keepWhatWasOpened } from '#journey/glances';
import { overview, overviewSoFar } from '#journey/overview';
import { withdraw } from '#journey/withdraw';
import { erasing } from '#storage/audit-erase';
import { openDatabase } from '#storage/database';
import { keptGlances } from '#storage/kept-glances';
import { keyStore } from '#storage/keys';
import { openVault, type Vault } from '#vault/vault';
import { etaAnswers, scenario, type TestPage } from '../scenario.ts';
import { invoiceOf, received, says } from './office-says.ts';

async function sent(page?: TestPage) {
	const one = scenario('eta', page ? { page } : {})
		.answer(etaAnswers())
		.attachAll();
	const ready = await one.ready();
	return { page: ready.page, application: ready.application, id: await one.submitted() };
}

/** Counts what it opens. */
function counting(page: TestPage) {
	let opened = 0;
	const { vault } = page;
	const watched: Vault = {
		...vault,
		open: (...call) => {
			opened += 1;
			return vault.open(...call);
		},
		openNews: (...call) => {
			opened += 1;
			return vault.openNews(...call);
		}
	};
	return { page: { ...page, vault: watched }, opened: () => opened };
}

/** The same phone, another start of the app. */
async function restarted({ factory, ...page }: TestPage): Promise<TestPage> {
	const db = openDatabase('kibali', { indexedDB: factory, IDBKeyRange });
	return { ...page, factory, db, vault: await openVault(keyStore(db)) };
}

describe('home opens', () => {
	test('what it opened once never again, and only what came since', async () => {
		const { page, id } = await sent();
		await received(page, id);
		await says(page, id, { kind: 'invoice', invoice: invoiceOf(id) });
		const watched = counting(page);
		await glancesOf(watched.page);
		const before = watched.opened();
		expect(before).toBeGreaterThan(2);
		await glancesOf(watched.page);
		expect(watched.opened()).toBe(before);
		const other = await sent(page);
		await glancesOf(watched.page);
		// one copy, of the other
		expect(watched.opened()).toBe(before + 1);
		await says(page, id, { kind: 'status', status: 'under-review' });
		const seen = await overview(watched.page);
		const words = new Set(seen.submissions.map((one) => one.status.status));
		expect(words).toEqual(new Set(['under-review', null]));
		expect(other.id).not.toBe(id);
	});

	test('nothing of it at the next start, once it was kept', async () => {
		const { page, id } = await sent();
		await received(page, id, 'KB-TEST-0007');
		await says(page, id, { kind: 'status', status: 'under-review' });
		const seen = await overview(page);
		await keepWhatWasOpened(page);
		const again = counting(await restarted(page));
		const { submissions } = await overview(again.page);
		expect(submissions).toEqual(seen.submissions);
		// the one part that was kept
		expect(again.opened()).toBe(1);
		await says(page, id, { kind: 'status', status: 'approved' });
		expect((await overview(again.page)).submissions[0]?.status.status).toBe('approved');
	});

	test('the newest first, a slice at a time, and comes to all of them', async () => {
		const { page } = await sent();
		for (let count = 0; count < 12; count++) {
			page.later(1_000);
			await sent(page);
		}
		const first = await overviewSoFar(page, 0);
		expect(first.submissions).toHaveLength(10);
		expect(first.left).toBe(3);
		const all = await overview(page);
		expect(all.left).toBe(0);
		expect(all.submissions).toHaveLength(13);
		expect(all.submissions.slice(0, 10)).toEqual(first.submissions);
	});
});

describe('what home kept', () => {
	test('holds names and days of the answers, and no other', async () => {
		const { page, id } = await sent();
		await received(page, id);
		await overview(page);
		await keepWhatWasOpened(page);
		const [kept] = [...(await keptGlances(page.db, page.vault)).values()].flat();
		const { occupation, passportNumber, surname, passportExpires } = etaAnswers();
		expect(kept?.answers).toMatchObject({ surname, passportExpires });
		expect(Object.values(kept?.answers ?? {})).not.toContain(occupation);
		expect(Object.values(kept?.answers ?? {})).not.toContain(passportNumber);
	});

	test('goes with whatever is erased, and does not come back from a page that still knows it', async () => {
		const { page, id, application } = await sent();
		await received(page, id);
		await overview(page);
		await keepWhatWasOpened(page);
		const entries = { applications: [application], at: page.now() };
		await erasing(page.db, page.vault, entries, [page.db.submissions], async ({ record }) => {
			await page.db.submissions.delete(id);
			await record();
		});
		expect((await keptGlances(page.db, page.vault)).size).toBe(0);
		await keepWhatWasOpened(page);
		expect((await overview(page)).submissions).toEqual([]);
		await keepWhatWasOpened(page);
		expect((await keptGlances(page.db, page.vault)).size).toBe(0);
	});

	test('that does not open any more is as good as none', async () => {
		const { page, id } = await sent();
		await received(page, id);
		await overview(page);
		await keepWhatWasOpened(page);
		const [part] = [...(await keptGlances(page.db, page.vault)).keys()];
		const row = await page.db.settings.get(part!);
		if (!row || !('sealed' in row)) throw new Error('Nothing was kept');
		const data = row.sealed.data.slice(0);
		new Uint8Array(data)[0]! ^= 1;
		await page.db.settings.put({ ...row, sealed: { ...row.sealed, data } });
		expect((await overview(await restarted(page))).submissions).toHaveLength(1);
	});

	test('is not what is true: a submission taken back since is a draft again', async () => {
		const { page, id } = await sent();
		await overview(page);
		await keepWhatWasOpened(page);
		await withdraw(page, id);
		const { submissions, drafts } = await overview(await restarted(page));
		expect(submissions).toEqual([]);
		expect(drafts).toHaveLength(1);
	});
});
