import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { privacy as en } from '../../src/messages/en/privacy.ts';
import { privacy as sw } from '../../src/messages/sw/privacy.ts';
import { stored as storedEn } from '../../src/messages/en/stored.ts';
import { answerPage, answersToday, begin, startApplication, words } from './applicant.ts';
import { expect, test } from './fixtures.ts';
import { chunkWith, seedDraft, signAndSubmit, submitOffline, workerReady } from './seed.ts';
import { filesInZip } from './zip.ts';

const say = words.en;
const DAY = 86_400_000;
const button = (page: Page | Locator, name: string) =>
	page.getByRole('button', { name, exact: true });

test('consent is asked once, offline too, before anything is begun, and what was answered stays', async ({
	page,
	context
}) => {
	await page.goto('/help');
	await workerReady(page);
	await page.goto('/settings');
	await expect(page.getByText(/All pages are on this phone/)).toBeVisible({ timeout: 30_000 });
	await context.setOffline(true);
	await page.goto('/services/eta');
	await answerPage(page, ['nationality', 'exemptStatus'], answersToday());
	await button(page, say.services.start).click();
	await expect(page.getByRole('heading', { level: 1, name: say.consent.title })).toBeFocused();
	await button(page, say.consent.notNow).click();
	await expect(page.getByText(say.services.neededFrom('Germany'))).toBeVisible();
	expect(await rowsOf(page, 'drafts')).toBe(0);
	await button(page, say.services.start).click();
	await button(page, say.consent.agree).click();
	await expect(page).toHaveURL(/\/apply\/[0-9a-f-]{36}$/);

	await page.goto('/services/permit-d');
	await button(page, say.services.start).click();
	await expect(page).toHaveURL(/\/apply\/[0-9a-f-]{36}$/);
	await expect.poll(() => rowsOf(page, 'consents')).toBe(1);
});

test('taken back under Privacy, it is asked for before the next application and before a signature', async ({
	page
}) => {
	await page.goto('/help');
	const id = await seedDraft(page);
	await page.goto('/privacy');
	await button(page, en.consent.take).click();
	await button(page, en.consent.yes).click();
	await expect(page.getByText(/You took it back:/)).toBeVisible();
	await page.goto(`/apply/${id}/sign`);
	await expect(page.getByRole('heading', { name: say.consent.title })).toBeVisible();
	await expect(page.getByText(say.consent.takenBack)).toBeVisible();
	await page.goto('/services/permit-d');
	await button(page, say.services.start).click();
	await expect(page.getByText(say.consent.takenBack)).toBeVisible();
	await button(page, say.consent.agree).click();
	await expect(page).toHaveURL(/\/apply\/[0-9a-f-]{36}$/);
	await signAndSubmit(page, id);
});

test('a child’s application is signed after a parent or guardian has agreed', async ({ page }) => {
	await page.goto('/help');
	const answers = answersToday({
		applicantKind: 'child',
		guardianName: 'Max Muster',
		guardianRelation: 'parent'
	});
	const id = await seedDraft(page, { answers });
	const own = say.consent.guardian;
	await page.goto(`/apply/${id}/sign`);
	await expect(page.getByRole('heading', { name: own.title })).toBeVisible();
	await expect(button(page, say.form.sign.submit)).toHaveCount(0);
	await expect(page.getByRole('textbox', { name: own.name })).toHaveValue('Max Muster');
	await button(page, own.record).click();
	const summary = page.getByRole('alert').filter({ has: page.getByRole('link') });
	await expect(summary).toContainText(own.confirmMissing);
	await expect(summary).toBeFocused();
	await page.getByRole('checkbox', { name: own.confirm }).check();
	await button(page, own.record).click();
	await expect(page.getByText(/^Max Muster, parent or guardian, agreed:/)).toBeVisible();
	await signAndSubmit(page, id);
	await page.goto('/privacy');
	await expect(page.getByText(en.consent.guardians(1))).toBeVisible();
});

test('everything about me is one file: it opens, and its documents are those that were added', async ({
	page
}) => {
	await page.goto('/help');
	const id = await seedDraft(page);
	await signAndSubmit(page, id);
	await page.goto('/privacy');
	const waiting = page.waitForEvent('download');
	await button(page, en.everything.save).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toMatch(/^kibali-\d{4}-\d\d-\d\d\.zip$/);
	await expect(page.getByText(/^Saved as kibali-/)).toBeVisible();
	const files = filesInZip(readFileSync(await download.path()));
	const data = JSON.parse(files.get('data.json')?.toString() ?? '') as {
		drafts: { id: string; answers: Record<string, unknown> }[];
		documents: { file: string; digest: string }[];
	};
	expect(data.drafts).toMatchObject([{ id, answers: { surname: 'MUSTER' } }]);
	expect(data.documents.length).toBeGreaterThan(2);
	for (const { file, digest } of data.documents) {
		const bytes = files.get(file) ?? Buffer.alloc(0);
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
	}
	expect(files.size).toBe(data.documents.length + 2);
	const html = files.get('read-me.html')?.toString() ?? '';
	// of no site, as a file is: the policy of ours lets nothing be written into a page
	await page.goto('about:blank');
	await page.setContent(html);
	await expect(page.getByRole('heading', { level: 1, name: en.file.title })).toBeVisible();
	await expect(page.getByText('MUSTER', { exact: true })).toBeVisible();
});

test('one application is erased, what waits is taken back first; another stays', async ({
	page,
	context
}) => {
	const id = await submitOffline(page, context);
	await page.goto('/privacy/erase');
	const other = await seedDraft(page, { service: 'eta' });
	await page.reload();
	await page.getByRole('button', { name: /^Erase “.*Submitted/ }).click();
	const asked = page.getByRole('dialog');
	await expect(asked.getByText(en.erase.waiting(1))).toBeVisible();
	await button(asked, en.erase.yes).click();
	await expect(page.getByText(/was erased from this phone\.$/)).toBeVisible();
	await expect(page.getByRole('button', { name: /^Erase “/ })).toHaveCount(1);
	const { audit, erased, ...rest } = await scan(page);
	expect(JSON.stringify(rest)).not.toContain(id);
	expect(JSON.stringify(rest)).toContain(other);
	expect(audit?.length).toBeGreaterThan(0);
	expect(erased).toHaveLength(1);
	await context.setOffline(false);
	await page.goto('/outbox');
	await expect(page.getByRole('article')).toHaveCount(0);
});

test('everything is erased: no row is left, the other tab lets go, and the app begins anew', async ({
	page,
	context,
	office
}) => {
	await page.goto('/help');
	await workerReady(page);
	const id = await seedDraft(page);
	await signAndSubmit(page, id);
	await expect(page.getByText(/^KB-/).first()).toBeVisible({ timeout: 30_000 });
	const second = await seedDraft(page);
	const tab = await context.newPage();
	await tab.goto(`/apply/${second}/passport`);
	await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();

	const before = await scan(page);
	await page.goto('/privacy/erase');
	await button(page, en.erase.all).click();
	await expect(page.getByText(en.erase.allOffice(1))).toBeVisible();
	await button(page, en.erase.allYes).click();
	await expect(page).toHaveURL(/\/privacy\/erased$/);
	await expect(page.getByRole('heading', { level: 1, name: en.erased.title })).toBeVisible();
	await expect(tab.getByText(say.form.gone.missingTitle).first()).toBeVisible();
	await tab.close();
	const rows = await scan(page);
	expect(Object.keys(rows).length).toBeGreaterThan(15);
	// the other tab made new keys, and its sender named a new mailbox and fetched the public catalog
	const { keys, settings, catalog, ...left } = rows;
	expect(Object.values(left).flat()).toEqual([]);
	expect(before.keys?.length).toBeGreaterThan(0);
	const old = [...(before.keys ?? []), ...(before.settings ?? [])] as { id: string }[];
	// a key that the browser does not hand out looks like any other
	for (const row of old.filter((one) => one.id !== 'device')) {
		expect([...(keys ?? []), ...(settings ?? [])]).not.toContainEqual(row);
	}
	expect(JSON.stringify([keys, settings, catalog])).not.toContain(id);
	const caches = await page.evaluate(() => globalThis.caches.keys());
	expect(caches).toContain('kibali-app');

	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Find a service' })).toBeVisible();
	const again = await startApplication(page);
	expect(again).not.toBe(id);
	expect((await office.ledger()).length).toBeGreaterThan(0);
});

test('what is long untouched is told on the home page, and can be kept', async ({ page }) => {
	await page.goto('/help');
	await seedDraft(page);
	await page.clock.setSystemTime(Date.now() + 345 * DAY);
	await page.goto('/');
	const card = page.getByText(/^Nobody touched the draft/);
	await expect(card).toBeVisible();
	await page.getByRole('button', { name: /^Keep “/ }).click();
	await expect(card).toHaveCount(0);
	await expect(page.getByText(en.soon.kept)).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect.poll(() => rowsOf(page, 'retention')).toBe(1);
	await expect(card).toHaveCount(0);
	expect(await rowsOf(page, 'drafts')).toBe(1);
});

test('the list of what is stored is searched, and says of a service what it asks', async ({
	page
}) => {
	await page.goto('/privacy');
	await page.getByRole('link', { name: en.stored.link }).click();
	await expect(page.getByRole('heading', { level: 1, name: en.stored.title })).toBeVisible();
	await page.getByRole('searchbox').fill('phone number that pays');
	await expect(page.getByText(en.stored.found(2))).toBeVisible();
	await expect(page.getByText(storedEn.tables.payments.title, { exact: true })).toBeVisible();
	await page.getByRole('searchbox').fill('');
	await page.getByText(say.text.name, { exact: true }).click();
	const part = say.text.sections['passport']?.title ?? '';
	await expect(page.getByRole('heading', { level: 3, name: part })).toBeVisible();
	const number = say.text.questions['passportNumber']?.label ?? '';
	await expect(page.getByText(number).first()).toBeVisible();
	await page.getByRole('button', { name: 'Kiswahili' }).click();
	await expect(page.getByRole('heading', { level: 1, name: sw.stored.title })).toBeVisible();
});

test.describe('while the words of another language are on their way', () => {
	test.use({ serviceWorkers: 'block' });

	test('the consent stands, with what is open in it', async ({ page }) => {
		await page.goto('/services/permit-d');
		await button(page, say.services.start).click();
		const { title, more } = words.en.consent;
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		await page.getByText(more[1]?.title ?? '').click();
		const open = page.locator('main details[open]');
		await expect(open).toHaveCount(1);
		let come = () => {};
		const asked = new Promise<void>((resolve) => (come = resolve));
		await page.route(`**${chunkWith(words.sw.consent.title)}`, async (route) => {
			await asked;
			await route.continue();
		});
		await page.getByRole('button', { name: 'Kiswahili' }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'sw');
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		come();
		const there = page.getByRole('heading', { level: 1, name: words.sw.consent.title });
		await expect(there).toBeVisible();
		await expect(open).toHaveCount(1);
		await expect(open).toContainText(words.sw.consent.more[1]?.lines[0] ?? '');
	});
});

test('in Kiswahili the consent is read and given too', async ({ page }) => {
	await page.goto('/services/permit-d');
	await expect(button(page, say.services.start)).toBeEnabled();
	await page.getByRole('button', { name: 'Kiswahili' }).click();
	await begin(page, 'sw');
	await page.goto('/privacy');
	await expect(page.getByText(/^Ulikubali: \d\d:\d\d\.$/)).toBeVisible();
});

async function rowsOf(page: Page, table: string): Promise<number> {
	return (await scan(page))[table]?.length ?? 0;
}

/** Every row of the database as it lies there, sealed bytes as text. */
function scan(page: Page): Promise<Record<string, unknown[]>> {
	return page.evaluate(async () => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const db = await done(indexedDB.open('kibali'));
		const found: Record<string, unknown[]> = {};
		for (const name of db.objectStoreNames) {
			const rows = await done(db.transaction(name).objectStore(name).getAll());
			found[name] = rows.map((row) =>
				JSON.parse(
					JSON.stringify(row, (_, value: unknown) =>
						value instanceof ArrayBuffer ? `${value.byteLength} bytes` : value
					)
				)
			) as unknown[];
		}
		db.close();
		return found;
	});
}
