import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { bundle as bundleEn } from '../../src/messages/en/bundle.ts';
import { records as en } from '../../src/messages/en/records.ts';
import { tracking } from '../../src/messages/en/tracking.ts';
import { bundle as bundleSw } from '../../src/messages/sw/bundle.ts';
import { records as sw } from '../../src/messages/sw/records.ts';
import { expect, test } from './fixtures.ts';
import { seedDraft, signAndSubmit, workerReady } from './seed.ts';
import { filesInZip } from './zip.ts';

const said = { en: { records: en, bundle: bundleEn }, sw: { records: sw, bundle: bundleSw } };
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const entries = (page: Page) => page.locator('main ol > li');

/** A submitted application that the office has received; comes to its id and its number. */
async function receivedOne(page: Page): Promise<{ id: string; number: string }> {
	await page.goto('/help');
	await workerReady(page);
	const id = await seedDraft(page, { documentSize: 3_000 });
	await signAndSubmit(page, id);
	const number = page.getByText(/^KB-[A-Z0-9]{4}-[A-Z0-9]{4}$/);
	await expect(number).toBeVisible({ timeout: 40_000 });
	return { id, number: (await number.textContent()) ?? '' };
}

async function downloaded(page: Page, name: string): Promise<Download> {
	const waiting = page.waitForEvent('download');
	// a list that is still being read may move the button away from under a finger
	await button(page, name).press('Enter');
	return waiting;
}

test('records are searched, narrowed and saved, offline, in both languages', async ({
	page,
	context
}) => {
	const { id, number } = await receivedOne(page);
	await page.goto('/settings');
	await expect(page.getByText(/All pages are on this phone/)).toBeVisible({ timeout: 40_000 });
	await context.setOffline(true);
	await page.getByRole('link', { name: en.open }).click();
	await expect(page.getByRole('heading', { level: 1, name: en.title })).toBeVisible();
	await expect(page.getByText(en.receipt(number), { exact: true })).toBeVisible();
	const all = await entries(page).count();
	expect(all).toBeGreaterThan(5);

	await page.getByRole('searchbox').fill('reciept');
	await expect(page.getByText(en.similar)).toBeVisible();
	await expect(entries(page).getByText(en.receipt(number), { exact: true })).toBeVisible();
	await page.getByRole('searchbox').fill('zzzzqqq');
	await expect(page.getByText(en.none)).toBeVisible();
	await button(page, en.everything).click();
	await expect(entries(page)).toHaveCount(all);

	await page.getByText(en.narrow).click();
	await page.getByLabel(en.kind, { exact: true }).selectOption('document');
	await expect(page.getByText(en.found(1, false))).toBeVisible();
	await expect(entries(page)).toHaveCount(1);
	const table = await downloaded(page, en.save.csv);
	const rows = readFileSync(await table.path(), 'utf8')
		.trimEnd()
		.split('\r\n');
	expect(rows).toHaveLength(2);
	expect(rows[1]).toContain(id);
	await page.getByLabel(en.until).fill('2001-01-01');
	await expect(page.getByText(en.none)).toBeVisible();
	await page.getByLabel(en.from).fill('2002-01-01');
	await expect(page.getByText(en.wrongOrder)).toBeVisible();
	await button(page, en.everything).click();

	for (const language of ['en', 'sw'] as const) {
		const { records } = said[language];
		if (language === 'sw') {
			await page
				.getByRole('button', { name: /Kiswahili$/ })
				.last()
				.click();
			await expect(page.getByRole('heading', { level: 1, name: records.title })).toBeVisible();
		}
		await expect(page.getByText(records.receipt(number), { exact: true })).toBeVisible();
		const paper = await downloaded(page, records.save.pdf);
		expect(paper.suggestedFilename()).toMatch(/^kibali-records-\d{4}-\d\d-\d\d\.pdf$/);
		expect(readFileSync(await paper.path()).toString('latin1')).toMatch(/^%PDF-1\.7[^]*%%EOF\n$/);
		const json = await downloaded(page, records.save.json);
		const read = JSON.parse(readFileSync(await json.path(), 'utf8')) as { records: unknown[] };
		expect(read).toMatchObject({ format: 'kibali-records', version: 1, language });
		expect(read.records.length).toBeGreaterThanOrEqual(all);
		await expect(page.getByText(/kibali-records-.*json/)).toBeVisible();
	}
});

test('one application becomes one file, which is checked offline; a changed, foreign or broken one is refused', async ({
	page,
	context
}) => {
	const { id, number } = await receivedOne(page);
	await page.goto('/settings');
	await expect(page.getByText(/All pages are on this phone/)).toBeVisible({ timeout: 40_000 });
	await page.goto(`/applications/${id}`);
	await context.setOffline(true);
	await page.getByRole('link', { name: tracking.records }).click();
	await expect(page.getByRole('heading', { level: 2, name: bundleEn.title })).toBeVisible();
	const saved = await downloaded(page, bundleEn.save);
	expect(saved.suggestedFilename()).toBe(`kibali-${number}.zip`);
	await expect(page.getByText(bundleEn.allGood)).toBeVisible();
	const fingerprint = (await page.locator('.digits').textContent()) ?? '';
	expect(fingerprint).toMatch(/^([0-9a-f]{4} ){4}[0-9a-f]{4}$/);
	const bytes = readFileSync(await saved.path());
	const files = filesInZip(bytes);
	for (const path of ['manifest.json', 'summary.pdf', 'summary.html', 'receipts/1.jws']) {
		expect([...files.keys()]).toContain(path);
	}
	expect(files.get('summary.html')?.toString()).toContain(number);

	await page.goto('/records/check');
	const own = bundleEn.check;
	const choose = (buffer: Buffer, name = saved.suggestedFilename()) =>
		page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/zip', buffer });
	await choose(bytes);
	await expect(page.getByRole('heading', { name: own.whole })).toBeFocused();
	await expect(page.getByText(own.wholeText(files.size - 1))).toBeVisible();
	await expect(page.getByText(number, { exact: true })).toBeVisible();
	await expect(page.getByText(own.provedHistory)).toBeVisible();
	await expect(page.getByText(fingerprint, { exact: true })).toBeVisible();
	await expect(page.getByText(/^This phone made exactly this file:/)).toBeVisible();

	const changed = Buffer.from(bytes);
	const place = changed.indexOf('"answers"');
	changed[place + 1]! ^= 1;
	await choose(changed);
	await expect(page.getByText(own.refusals.damaged)).toBeFocused();
	await choose(Buffer.from('%PDF-1.7 no archive'), 'letter.pdf');
	await expect(page.getByText(own.refusals['no-zip'])).toBeFocused();
	await choose(Buffer.alloc(0));
	await expect(page.getByText(own.refusals.empty)).toBeVisible();
	await page
		.getByRole('button', { name: /Kiswahili$/ })
		.last()
		.click();
	await choose(bytes);
	await expect(page.getByRole('heading', { name: bundleSw.check.whole })).toBeVisible();
});
