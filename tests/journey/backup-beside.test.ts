import { describe, expect, test } from 'vitest';
import { guardianConsent } from '#domain/consent';
import { accountOf } from '#journey/account';
import { historyOf } from '#journey/history';
import { protect } from '#journey/protect';
import { submit } from '#journey/submit';
import { verifyAudit } from '#journey/verify-audit';
import { listAudit } from '#storage/audit-log';
import { addConsentAct, findConsent } from '#storage/consents';
import { findDraft, listDrafts } from '#storage/drafts';
import { findDelivery, swapDelivery } from '#storage/outbox';
import { findSession } from '#storage/session';
import { mailbox } from '#storage/settings';
import { aHolder, aProfile, withAccount } from '../account-holder.ts';
import { etaAnswers, scenario, signedDeclaration, TODAY, type TestPage } from '../scenario.ts';
import { dump } from '../storage/world.ts';
import { PASSPHRASE } from '../vault/quick.ts';
import { device, made, restored, whole } from './backups.ts';
import { lockOf } from './protected.ts';
import { officeOn, submitted } from './way.ts';

const begun = () => scenario('eta').answer(etaAnswers()).attachAll();

describe('the log of two devices', () => {
	test('is one chain here, and proves itself from either phone’s applications', async () => {
		const { office, end } = await officeOn(TODAY);
		const there = await submitted(office, 'eta', etaAnswers(), TODAY);
		await there.payAll();
		const here = await submitted(office, 'eta', etaAnswers(), TODAY);
		await restored(here.page, (await made(there.page)).file);
		const entries = (await dump(here.page.db))['audit']?.length ?? 0;
		expect(await verifyAudit(here.page)).toMatchObject({ intact: true, entries, old: 0 });

		const { happened, unreadable } = await historyOf(here.page);
		expect(unreadable).toBe(0);
		const brought = happened.filter(({ entry }) => entry.there);
		expect(brought.map(({ entry }) => entry.act)).toContain('submitted');
		expect(brought.length).toBe((await listAudit(there.page.db, there.page.vault)).length - 1);
		const acts = happened.filter(({ entry }) => entry.act === 'restored');
		expect(acts.map(({ entry }) => entry.detail['submission'])).toEqual([
			undefined,
			there.submission
		]);
		await end();
	});

	test('shows it when somebody without the key puts an entry of the other phone away', async () => {
		const { page } = await begun().ready();
		const other = await device();
		await restored(other, (await made(page)).file);
		const [first] = await other.db.audit.toArray();
		await other.db.audit.delete(first?.seq ?? -1);
		expect(await verifyAudit(other)).toMatchObject({ intact: false });
	});

	test('cannot be excused by what a file says about the log here', async () => {
		const { page, application } = await begun().ready();
		const submission = page.id();
		const content = {
			...{ id: 'e-1', at: page.now(), act: 'restored' },
			...{ application: null, detail: { submission } }
		};
		const row = { id: 'e-1', application: null };
		await restored(page, await whole([{ table: 'audit', row, content }]));
		const [audit, chain] = [await page.db.audit.toArray(), await page.db.chain.toArray()];
		await submit({ ...page, id: () => submission }, application, signedDeclaration(page));
		expect(await verifyAudit(page)).toMatchObject({ intact: true });
		// put back to the day before
		await page.db.audit.clear();
		await page.db.audit.bulkAdd(audit);
		await page.db.chain.bulkPut(chain);
		expect(await verifyAudit(page)).toEqual({ intact: false, kind: 'receipt' });
	});

	test('goes on through files and back without an entry twice', async () => {
		const { page } = await begun().ready();
		const other = await device();
		await restored(other, (await made(page)).file);
		await restored(page, (await made(other)).file);
		const third = await device();
		await restored(third, (await made(page)).file);
		for (const one of [page, other, third]) {
			const ids = (await listAudit(one.db, one.vault)).map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(await verifyAudit(one)).toMatchObject({ intact: true, old: 0 });
		}
	});

	test('does not keep a backup from being made when an entry does not open', async () => {
		const { page } = await begun().ready();
		const [first] = await page.db.audit.toArray();
		await page.db.audit.update(first?.seq ?? -1, { sealed: 'spoiled' });
		const other = await device();
		await restored(other, (await made(page)).file);
		expect(await listDrafts(other.db, other.vault)).toHaveLength(1);
		await restored(page, (await made(other)).file);
		expect(await verifyAudit(page)).toMatchObject({ intact: false });
	});

	test('tells of a file with everything, and of one with a draft', async () => {
		const { page, application } = await begun().ready();
		await made(page);
		await made(page, application);
		const last = (await listAudit(page.db, page.vault)).slice(-2);
		expect(last.map(({ act, application: of }) => [act, of])).toEqual([
			['backup-made', null],
			['draft-handed-over', application]
		]);
		expect(await verifyAudit(page)).toMatchObject({ intact: true });
	});
});

describe('an account', () => {
	test('stays with its device: session, key, requests and answers do not travel', async () => {
		const { office, end } = await officeOn(TODAY);
		const { page } = await begun().ready();
		const holder = await aHolder(office, { page });
		await withAccount(office, holder, aProfile(901));
		expect(await findSession(page.db)).toBeDefined();
		const other = await device();
		await restored(other, (await made(page)).file);
		expect(await accountOf(other)).toEqual(await accountOf(await device()));
		const { account, outbox, news } = await dump(other.db);
		expect([account, outbox, news]).toEqual([[], [], []]);
		expect(await listDrafts(other.db, other.vault)).toHaveLength(1);
		await end();
	});

	test('cannot be answered for by a file', async () => {
		const said = {
			state: 'signed-in',
			profile: { kind: 'citizen', name: '', email: '', phone: '' }
		};
		const row = { id: 'r-1', submission: 'account', cursor: 0 };
		const content = { ...row, at: '', news: { kind: 'account', said } };
		const file = await whole([{ table: 'news', row, content }]);
		await expect(restored(await device(), file)).rejects.toMatchObject({ fault: 'damaged' });
	});

	test('that is here already sends what waited there for one', async () => {
		const { office, end } = await officeOn(TODAY);
		const one = begun();
		const { page } = await one.ready();
		const id = await one.submitted();
		const row = await findDelivery(page.db, id);
		if (!row) throw new Error('Nothing waits');
		await swapDelivery(page.db, row, { ...row, now: { state: 'held', reason: 'account-needed' } });
		const { file } = await made(page);
		const stranger = await device();
		await restored(stranger, file);
		expect((await findDelivery(stranger.db, id))?.now.state).toBe('held');
		const holder = await aHolder(office);
		await withAccount(office, holder, aProfile(902));
		await restored(holder.page, file);
		expect((await findDelivery(holder.page.db, id))?.now.state).toBe('queued');
		await end();
	});

	test('asked for here does not keep the mailbox of the other phone away', async () => {
		const { office, end } = await officeOn(TODAY);
		const way = await submitted(office, 'eta', etaAnswers(), TODAY);
		const holder = await aHolder(office);
		await withAccount(office, holder, aProfile(903));
		const { file } = await made(way.page);
		expect(await restored(holder.page, file)).toMatchObject({ otherMailbox: false });
		expect(await mailbox(holder.page.db)).toBe(await mailbox(way.page.db));
		await end();
	});
});

describe('a guardian’s consent', () => {
	test('travels with everything and with its draft, and is not taken over what stands here', async () => {
		const { page, application } = await begun().ready();
		const id = guardianConsent(application);
		const given = { act: 'given', version: 1, language: 'en', at: 5, by: 'Amina' } as const;
		await addConsentAct(page.db, page.vault, { id, application }, given);
		for (const file of [(await made(page)).file, (await made(page, application)).file]) {
			const other = await device();
			await restored(other, file);
			expect(await findConsent(other.db, other.vault, id)).toMatchObject({ acts: [given] });
			const back = { act: 'withdrawn', at: 9 } as const;
			await addConsentAct(other.db, other.vault, { id, application }, back);
			await restored(other, file);
			expect((await findConsent(other.db, other.vault, id))?.acts).toEqual([given, back]);
		}
	});
});

describe('a lock', () => {
	test('opens what was brought in before it, and lets in what comes after', async () => {
		const { page, application } = await begun().ready();
		const later = { table: 'weather', row: { id: 'w-1' }, content: { mm: 7 } };
		const other = await device();
		await restored(other, (await made(page)).file);
		await restored(other, await whole([later]));
		const result = await protect({ ...lockOf(other.db), vault: other.vault }, [PASSPHRASE]);
		if (!result.protected) throw new Error(result.why);
		const locked: TestPage = { ...other, vault: result.vault };
		expect(await findDraft(locked.db, locked.vault, application)).toBeDefined();
		expect(await verifyAudit(locked)).toMatchObject({ intact: true });

		const another = await begun().ready();
		expect(await restored(locked, (await made(another.page)).file)).toMatchObject({ renewed: 1 });
		const third = await device();
		expect(await restored(third, (await made(locked)).file)).toMatchObject({ renewed: 2 });
		const kept = (await third.db.settings.toArray()).map(({ id }) => id as string);
		expect(kept).toContain('kept:weather:w-1');
	});
});
