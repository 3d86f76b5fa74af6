import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { judgePack, readPack } from '#domain/pack';
import { createGateway } from '#gateway/http';
import { catalogStanding } from '#journey/catalog-standing';
import { renewCatalog } from '#journey/renew-catalog';
import { newestService } from '#journey/newer';
import { startApplication } from '#journey/start';
import { findAdopted, recordAsked, wantCatalog } from '#storage/catalog';
import { findDraft } from '#storage/drafts';
import { clockOffset, mailbox } from '#storage/settings';
import { fetchCatalog } from '#worker/catalog';
import { anOffice } from '../gateway/party.ts';
import { aPack, bundledEta, DAY, newEta, reader, signed } from '../packs.ts';
import { attackNames, type Attack } from '../sandbox/attacks.ts';
import type { RunningOffice } from '../sandbox/start.ts';
import { etaAnswers, openTestPage, scenario, type TestPage } from '../scenario.ts';
import { senderOn } from '../service-worker/device.ts';

const languages = ['en', 'sw'];
const today = new Date().toISOString().slice(0, 10);
const bundled = bundledEta.definition.version;

/** Asks the office now, as the worker does, and looks into what came, as the page does. */
async function renewed(page: TestPage, office: RunningOffice) {
	const token = await mailbox(page.db);
	const gateway = createGateway({ base: `${office.url}/v1`, token, online: () => true, fetch });
	const device = { db: page.db, clock: { now: page.now() } } as Parameters<typeof senderOn>[0];
	await wantCatalog(page.db);
	await fetchCatalog(senderOn(device, gateway));
	return renewCatalog(page, languages);
}

async function versionOf(page: TestPage): Promise<number | undefined> {
	return (await newestService(page, 'eta'))?.service.version;
}

/** The whole way to the outbox is open. */
async function stillWorks(page: TestPage): Promise<void> {
	const one = scenario('eta', { page }).answer(etaAnswers({}, page.today())).attachAll().accept();
	expect(await one.submit()).toHaveProperty('submitted');
}

describe('a renewed catalog from the office', () => {
	test('is taken: the service is the newer one, with all its sentences', async () => {
		const office = await anOffice();
		const page = await openTestPage({ today });
		expect(await renewed(page, office)).toEqual({ renewed: 1 });
		expect(await versionOf(page)).toBe(bundled);
		await office.office.catalog.publish('renewed');
		expect(await renewed(page, office)).toEqual({ renewed: 2 });
		const found = await newestService(page, 'eta');
		expect(found).toMatchObject({ bundled: false, service: { version: bundled + 1 } });
		expect(found?.texts['sw']).toMatchObject(newEta.texts['sw'] ?? {});
		expect(await renewed(page, office)).toEqual({ unchanged: true });
	});

	test('that only confirms is taken too: the office’s last word is newer', async () => {
		const office = await anOffice();
		const page = await openTestPage({ today });
		await renewed(page, office);
		await office.office.catalog.publish('confirmed');
		expect(await renewed(page, office)).toEqual({ renewed: 2 });
		expect(await versionOf(page)).toBe(bundled);
	});

	test('is judged by the office’s clock on a phone that lives in 1970, or in 2040', async () => {
		for (const wrong of ['1970-01-02', '2040-06-01']) {
			const office = await anOffice();
			await office.office.catalog.publish('renewed');
			const page = await openTestPage({ today: wrong });
			expect(await renewed(page, office)).toEqual({ renewed: 2 });
			expect(await versionOf(page)).toBe(bundled + 1);
			expect(Math.abs((await clockOffset(page.db)) ?? 0)).toBeGreaterThan(1_000 * DAY);
			await stillWorks(page);
		}
	});
});

describe.each(attackNames)('under the attack "%s"', (attack: Attack) => {
	let office: RunningOffice;
	let page: TestPage;
	beforeAll(async () => {
		page = await openTestPage({ today });
	});

	test('a phone that has nothing yet takes nothing, and works', async () => {
		office = await anOffice();
		await office.office.catalog.publish('renewed');
		office.office.catalog.attackWith(attack);
		const harmless = ['rollback', 'freeze', 're-signed'].includes(attack);
		const result = await renewed(page, office);
		// who has nothing cannot know that what was once rightly signed is not the last
		if (!harmless) expect(result).not.toHaveProperty('renewed');
		if (!harmless) expect(await findAdopted(page.db)).toBeUndefined();
		expect(office.office.catalog.answered()).toMatchObject({ [attack]: 1 });
		await stillWorks(page);
	});

	test('a phone that has the true one keeps it, works, and takes the next true one', async () => {
		office = await anOffice();
		page = await openTestPage({ today });
		await office.office.catalog.publish('renewed');
		await renewed(page, office);
		const before = await findAdopted(page.db);
		office.office.catalog.attackWith(attack);
		const result = await renewed(page, office);
		const quiet = ['freeze', 'endless'].includes(attack);
		if (quiet) expect(result).toEqual({ unchanged: true });
		else if (attack !== 'truncated') expect(result).toHaveProperty('refused');
		expect(await findAdopted(page.db)).toEqual(before);
		expect(await versionOf(page)).toBe(bundled + 1);
		await stillWorks(page);
		office.office.catalog.attackWith(undefined);
		await office.office.catalog.publish('confirmed');
		expect(await renewed(page, office)).toMatchObject({ renewed: 3 });
		expect((await catalogStanding(page)).refused).toBeUndefined();
	});
});

describe('what is refused is told apart', () => {
	test.each([
		['forged', 'forged'],
		['rollback', 'older'],
		['mixed', 'forged'],
		['wrong-key', 'forged'],
		['truncated', 'forged'],
		['expired', 'older'],
		['re-signed', 'different'],
		['none', 'forged'],
		['hs256', 'forged'],
		['fast-forward', 'ahead'],
		['future', 'ahead'],
		['doubled', 'malformed'],
		['unknown', 'newer']
	] as const)('%s: %s', async (attack, why) => {
		const office = await anOffice();
		const page = await openTestPage({ today });
		await office.office.catalog.publish('renewed');
		await renewed(page, office);
		office.office.catalog.attackWith(attack);
		const result = await renewed(page, office);
		if (attack === 'truncated') expect(result).not.toHaveProperty('renewed');
		else expect(result).toMatchObject({ refused: why });
	});

	test('one past its day, on a phone that has none', async () => {
		const office = await anOffice();
		office.office.catalog.attackWith('expired');
		const page = await openTestPage({ today });
		expect(await renewed(page, office)).toEqual({ refused: 'expired' });
	});
});

describe('a freeze', () => {
	test('is noticed: the same old one for months, and the settings say since when', async () => {
		const office = await anOffice();
		const page = await openTestPage({ today });
		await renewed(page, office);
		office.office.catalog.attackWith('freeze');
		page.later(100 * DAY);
		office.office.faults.set({ fault: 'clock', times: -1, route: '', value: 100 * DAY });
		expect(await renewed(page, office)).toEqual({ unchanged: true });
		const { adopted, now } = await catalogStanding(page);
		expect(now - Date.parse(adopted?.issuedAt ?? '')).toBeGreaterThan(99 * DAY);
		expect(await versionOf(page)).toBe(bundled);
		await stillWorks(page);
	});
});

describe('what is in use stays in use', () => {
	test('long after its day, whatever the clock says', async () => {
		const office = await anOffice();
		await office.office.catalog.publish('renewed');
		const page = await openTestPage({ today });
		await renewed(page, office);
		page.later(15 * 365 * DAY);
		expect(await versionOf(page)).toBe(bundled + 1);
		page.later(-60 * 365 * DAY);
		expect(await versionOf(page)).toBe(bundled + 1);
	});
});

describe('a phone that does not know the office’s time', () => {
	test('keeps what seems to be from the future, and takes it once it knows better', async () => {
		const page = await openTestPage({ today: '1970-01-02' });
		await recordAsked(page.db, page.now(), { jws: signed(aPack()), etag: null });
		expect(await renewCatalog(page, languages)).toEqual({ refused: 'ahead' });
		await stillWorks(page);
		await page.db.settings.put({ id: 'clock', offset: Date.parse('2026-03-02') - page.now() });
		expect(await renewCatalog(page, languages)).toEqual({ renewed: 1 });
	});
});

test('a body that is not the one the index names is refused, with its place', async () => {
	const page = await openTestPage({ today: '2026-03-02' });
	const pack = aPack();
	const index = pack.index.map((entry) => ({ ...entry, digest: 'ef'.repeat(32) }));
	await recordAsked(page.db, page.now(), { jws: signed({ ...pack, index }), etag: null });
	expect(await renewCatalog(page, languages)).toEqual({
		refused: 'malformed',
		at: 'index.eta.digest'
	});
});

test('two tabs that look at once take it once', async () => {
	const page = await openTestPage({ today: '2026-03-02' });
	const other = await openTestPage({ today: '2026-03-02', factory: page.factory });
	await recordAsked(page.db, page.now(), { jws: signed(aPack()), etag: null });
	const both = await Promise.all([renewCatalog(page, languages), renewCatalog(other, languages)]);
	expect(both).toContainEqual({ renewed: 1 });
	expect((await findAdopted(page.db))?.sequence).toBe(1);
});

test('a pack never changes what a draft runs under', async () => {
	const office = await anOffice();
	const page = await openTestPage({ today });
	onTestFinished(() => page.db.close());
	const id = await startApplication(page, bundledEta.definition, etaAnswers({}, today));
	await office.office.catalog.publish('renewed');
	await renewed(page, office);
	const draft = (await findDraft(page.db, page.vault, id))?.draft;
	expect(draft?.version).toBe(bundled);
	expect(await versionOf(page)).toBe(bundled + 1);
});

test('what the practice office makes is what the rules take', () => {
	const read = readPack(aPack(), reader);
	const pack = 'pack' in read ? read.pack : undefined;
	if (!pack) throw new Error('not read');
	expect(judgePack(pack, '', undefined, Date.parse(pack.issuedAt)).verdict).toBe('adopt');
});
