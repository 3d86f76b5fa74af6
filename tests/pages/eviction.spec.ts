import type { Page } from '@playwright/test';
import { browser } from '../../src/messages/en/browser.ts';
import { outbox } from '../../src/messages/en/outbox.ts';
import { settings } from '../../src/messages/en/settings.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { browser as swahili } from '../../src/messages/sw/browser.ts';
import { words } from './applicant.ts';
import { expect, test } from './fixtures.ts';
import { ledgerOf, seedDraft, submitOffline, workerReady } from './seed.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const gone = (page: Page) => page.getByRole('heading', { name: browser.cleared.title });

/** What a browser does to a site that takes room: all of its database, and nothing else. */
async function deleteData(page: Page): Promise<void> {
	await page.goto('/robots.txt');
	await page.evaluate(
		() =>
			new Promise((done, failed) => {
				const request = indexedDB.deleteDatabase('kibali');
				request.onsuccess = done;
				request.onerror = failed;
				request.onblocked = failed;
			})
	);
}

async function deleteCaches(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
}

function holdsPages(page: Page): Promise<boolean> {
	return page.evaluate(
		async () => (await caches.match('/200.html', { ignoreSearch: true })) !== undefined
	);
}

test('after only the app’s files were thrown away, one visit online brings all of them back', async ({
	page,
	context,
	office
}) => {
	const application = await submitOffline(page, context);
	expect(await holdsPages(page)).toBe(true);
	await deleteCaches(page);
	expect(await holdsPages(page)).toBe(false);
	await context.setOffline(false);
	await expect.poll(async () => (await ledgerOf(office, application)).length).toBe(1);

	await page.goto('/settings');
	await expect.poll(() => holdsPages(page)).toBe(true);
	await page.reload();
	await expect(page.getByText(settings.offlineReady)).toBeVisible();
	await expect(page.getByRole('link', { name: shell.worksOffline })).toBeVisible();
	await context.setOffline(true);
	for (const path of ['/', '/outbox', `/applications/${application}`, '/services/eta']) {
		await page.goto(path);
		await expect(heading(page)).toBeVisible();
		await expect(heading(page)).not.toHaveText(shell.errors.brokenTitle);
	}
	await expect(gone(page)).toHaveCount(0);
});

test('after the data was thrown away, the app says what is gone, until that is understood', async ({
	page
}) => {
	await page.goto('/help');
	await workerReady(page);
	const draft = await seedDraft(page);
	await page.goto('/');
	await expect(page.getByRole('link', { name: words.en.text.name, exact: true })).toBeVisible();
	await expect(gone(page)).toHaveCount(0);

	await deleteData(page);
	await page.goto('/');
	await expect(gone(page)).toBeVisible();
	await expect(page.getByText(browser.cleared.next)).toBeVisible();
	await expect(page.getByRole('link', { name: browser.cleared.bring })).toHaveAttribute(
		'href',
		'/backup'
	);
	await page.getByRole('button', { name: /Kiswahili/ }).click();
	await expect(page.getByRole('heading', { name: swahili.cleared.title })).toBeVisible();
	await page.getByRole('button', { name: /English/ }).click();

	await page.goto('/outbox');
	await expect(gone(page)).toBeVisible();
	await page.goto(`/apply/${draft}`);
	await expect(gone(page)).toBeVisible();
	await expect(page.getByText(words.en.form.gone.missingTitle)).toBeVisible();
	await page.getByRole('button', { name: browser.cleared.understood }).click();
	await expect(gone(page)).toHaveCount(0);
	await page.goto('/outbox');
	await expect(page.getByText(outbox.empty)).toBeVisible();
	await expect(gone(page)).toHaveCount(0);
});

test('the page that is opened first finds the loss out, be it any', async ({ page }) => {
	await page.goto('/help');
	await workerReady(page);
	const draft = await seedDraft(page);
	for (const path of ['/outbox', `/applications/${draft}`]) {
		await deleteData(page);
		await page.goto(path);
		await expect(gone(page), path).toBeVisible();
		await page.getByRole('button', { name: browser.cleared.understood }).click();
	}
});

test('a new browser, and one whose owner deleted every draft, lost nothing', async ({ page }) => {
	await page.goto('/outbox');
	await expect(page.getByText(outbox.empty)).toBeVisible();
	await page.goto('/help');
	await workerReady(page);
	await seedDraft(page);
	await page.goto('/');
	await page.getByRole('button', { name: /^Delete the draft/ }).click();
	await expect(page.getByRole('button', { name: shell.undo })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('link', { name: 'Find a service' })).toBeVisible();
	await expect(gone(page)).toHaveCount(0);
});
