import type { Page } from '@playwright/test';
import { history as en } from '../../src/messages/en/history.ts';
import { history as sw } from '../../src/messages/sw/history.ts';
import { settings } from '../../src/messages/en/settings.ts';
import { status } from '../../src/messages/en/status.ts';
import { expect, test } from './fixtures.ts';
import { seedDraft, signAndSubmit, workerReady } from './seed.ts';

test.use({ viewport: { width: 360, height: 740 }, contextOptions: { reducedMotion: 'reduce' } });

test('what was done stands in the history, is checked, saved, and a change of the database is told', async ({
	page
}) => {
	test.setTimeout(90_000);
	await page.goto('/help');
	await workerReady(page);
	const application = await seedDraft(page);
	await signAndSubmit(page, application);
	await expect(page.getByText(/^KB-[A-Z0-9]{4}-[A-Z0-9]{4}$/)).toBeVisible({ timeout: 40_000 });

	await page.getByRole('link', { name: status.openHistory }).click();
	await expect(page.getByRole('heading', { level: 1, name: en.titleOne })).toBeVisible();
	const acts = page.getByRole('list').getByRole('listitem');
	await expect(acts.filter({ hasText: en.acts['delivered']! })).toHaveCount(1);
	await expect(acts.filter({ hasText: en.acts['document-attached']! }).first()).toContainText('KB');
	await expect(acts.last()).toContainText(en.acts['draft-started']!);
	await expect(page.getByText(en.clock.unknown).first()).toBeVisible();

	await page.goto('/settings');
	await page.getByRole('link', { name: en.open }).click();
	await expect(page.getByRole('heading', { level: 1, name: en.title })).toBeVisible();
	await expect(page.getByText(/Electronic travel authorisation/).first()).toBeVisible();

	await page.getByRole('button', { name: en.check.start }).click();
	await expect(page.getByText(/Nothing was changed\. All \d+ entries/)).toBeVisible();
	await expect(page.getByText(en.check.receipts(1))).toBeVisible();
	await expect(page.getByText(en.check.limit)).toBeVisible();

	const plain = await saved(page, en.save.plain);
	expect(plain).toContain(en.acts['submitted']);
	const proofs = JSON.parse(await saved(page, en.save.proofs)) as {
		entries: { head: string }[];
		receipts: unknown[];
	};
	expect(proofs.receipts).toHaveLength(1);
	expect(proofs.entries.every(({ head }) => /^[0-9a-f]{64}$/.test(head))).toBe(true);

	await editDatabase(page);
	await page.reload();
	await page.getByRole('button', { name: en.check.start }).click();
	await expect(page.getByRole('heading', { name: en.check.broken })).toBeVisible();
	await expect(page.getByText(en.check.kinds.link)).toBeVisible();
	await expect(page.getByText(en.check.place(2))).toBeVisible();

	await page.getByRole('button', { name: 'Kiswahili' }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: sw.title })).toBeVisible();
	await page.getByRole('button', { name: sw.check.start }).click();
	await expect(page.getByRole('heading', { name: sw.check.broken })).toBeVisible();
});

test('on a phone that holds nothing, the history says so and makes no database', async ({
	page
}) => {
	await page.goto('/history');
	await expect(page.getByText(en.empty)).toBeVisible();
	// the one that the app tries for a moment, whether the browser keeps anything, goes again
	const databases = () => page.evaluate(async () => (await indexedDB.databases()).length);
	await expect.poll(databases).toBe(0);
	await page.goto('/settings');
	await expect(page.getByRole('heading', { level: 1, name: settings.title })).toBeVisible();
	await expect(page.getByRole('link', { name: en.open })).toBeVisible();
});

async function saved(page: Page, name: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name }).click()
	]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
}

/** As somebody with the browser's own tools would: an entry is taken out. */
function editDatabase(page: Page): Promise<void> {
	return page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('kibali');
				request.onerror = () => reject(request.error);
				request.onsuccess = () => {
					const db = request.result;
					const transaction = db.transaction('audit', 'readwrite');
					const rows = transaction.objectStore('audit');
					const first = rows.getAll();
					first.onsuccess = () => {
						const [one, two] = first.result as { seq: number; digest: string }[];
						if (one && two) rows.put({ ...two, digest: one.digest });
					};
					transaction.oncomplete = () => {
						db.close();
						resolve();
					};
					transaction.onerror = () => reject(transaction.error);
				};
			})
	);
}
