import type { Page } from '@playwright/test';
import { browser } from '../../src/messages/en/browser.ts';
import { consent } from '../../src/messages/en/consent.ts';
import { home } from '../../src/messages/en/home.ts';
import { privacy } from '../../src/messages/en/privacy.ts';
import { protection } from '../../src/messages/en/protection.ts';
import { services } from '../../src/messages/en/services.ts';
import { outbox } from '../../src/messages/en/outbox.ts';
import { settings } from '../../src/messages/en/settings.ts';
import { shared } from '../../src/messages/en/shared.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { words } from './applicant.ts';
import { expect, test } from './fixtures.ts';
import { addPerson, protect, SECRET, unlock } from './locking.ts';
import { seedDraft, workerReady } from './seed.ts';

const THEIRS = 'two boats at dawn';
const own = privacy.erase;

test('who shares a phone erases all that is theirs; the other’s stays, and goes when they say so', async ({
	page
}) => {
	await page.goto('/help');
	await workerReady(page);
	await seedDraft(page);
	await protect(page);
	await addPerson(page, 'Achieng', THEIRS);

	await page.goto('/privacy/erase');
	await page.getByLabel(protection.nameless).check();
	await unlock(page, SECRET);
	await eraseAll(page);
	const { rows, marks } = await kept(page);
	expect(Object.keys(rows).filter((name) => rows[name]?.['keys'] ?? 0)).toHaveLength(1);
	const { settings: few = 0, ...rest } = rows['kibali'] ?? {};
	// who is left, and what a worker at its work makes anew
	expect(few).toBeLessThanOrEqual(3);
	expect(onlyFilled(rest)).toEqual([]);
	expect(marks).toContain('kibali:protected');

	// even where the mark is lost, nobody gets a phone of their own out of what was the first one's
	await page.evaluate(() => localStorage.removeItem('kibali:protected'));
	await page.goto('/privacy/erase');
	await expect(page).toHaveURL(/\/unlock\?next=/);
	await expect(page.getByText(protection.who)).toHaveCount(0);
	await unlock(page, THEIRS);
	await expect(page.getByRole('heading', { level: 1, name: own.title })).toBeVisible();
	await eraseAll(page);
	const after = await kept(page);
	expect(Object.keys(after.rows)).toEqual(['kibali']);
	expect(after.rows['kibali']?.['keys']).toBe(0);
	for (const mark of ['protected', 'has-data', 'idle-lock']) {
		expect(after.marks).not.toContain(`kibali:${mark}`);
	}
	await page.goto('/');
	await expect(page.getByRole('button', { name: home.shared })).toBeVisible();
	await expect(page.getByText(browser.cleared.title)).toHaveCount(0);
});

test('a locked phone whose erasing was cut off goes on with it, and says nothing of a loss', async ({
	page
}) => {
	await page.goto('/help');
	await workerReady(page);
	await seedDraft(page);
	await protect(page);
	// the keys went, then the phone died
	await page.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve) => {
			const open = indexedDB.open('kibali');
			open.onsuccess = () => resolve(open.result);
		});
		await new Promise((resolve) => {
			const act = db.transaction(['keys', 'settings'], 'readwrite', { durability: 'strict' });
			act.oncomplete = resolve;
			act.objectStore('keys').clear();
			act.objectStore('settings').put({ id: 'erasing', at: 1 });
		});
		db.close();
	});
	await page.goto('/outbox');
	await expect(page.getByRole('heading', { level: 1, name: outbox.title })).toBeVisible();
	await expect
		.poll(async () => (await kept(page)).rows['kibali'])
		.toMatchObject({ drafts: 0, documents: 0 });
	await expect(page).toHaveURL(/\/outbox$/);
	await expect(page.getByText(browser.cleared.title)).toHaveCount(0);
});

test('on a shared computer consent is asked once, and erasing is leaving', async ({ page }) => {
	await page.goto('/help');
	await workerReady(page);
	const before = await kept(page);
	await page.goto('/');
	await page.getByRole('button', { name: home.shared }).click();
	await expect(page.getByText(shared.bar)).toBeVisible();
	for (const asked of [true, false]) {
		await page.getByRole('link', { name: shell.services, exact: true }).click();
		await page.getByRole('link', { name: words.en.text.name }).click();
		await page.getByRole('button', { name: services.start }).click();
		if (asked) await page.getByRole('button', { name: consent.agree, exact: true }).click();
		const tasks = words.en.form.tasks.title;
		await expect(page.getByRole('heading', { level: 1, name: tasks })).toBeVisible();
	}
	await page.getByRole('link', { name: shell.home, exact: true }).click();
	await page.getByRole('link', { name: shell.settings, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: settings.title })).toBeVisible();
	await page.getByRole('link', { name: privacy.open }).click();
	await expect(page.getByText(/^You agreed: /)).toBeVisible();
	await page.getByRole('link', { name: own.open }).click();
	await eraseAll(page);
	expect(await kept(page)).toEqual(before);
	await page.goto('/');
	await expect(page.getByRole('button', { name: home.shared })).toBeVisible();
});

async function eraseAll(page: Page): Promise<void> {
	await page.getByRole('button', { name: own.all, exact: true }).click();
	await page.getByRole('button', { name: own.allYes, exact: true }).click();
	await expect(page).toHaveURL(/\/privacy\/erased$/);
	await expect(page.getByRole('heading', { level: 1, name: privacy.erased.title })).toBeVisible();
}

function onlyFilled(rows: Readonly<Record<string, number>>): string[] {
	return Object.keys(rows).filter((table) => table !== 'catalog' && rows[table]);
}

/** How many rows each table of each database has, and which marks there are. */
function kept(
	page: Page
): Promise<{ rows: Record<string, Record<string, number>>; marks: string[] }> {
	return page.evaluate(async () => {
		const rows: Record<string, Record<string, number>> = {};
		for (const { name = '' } of await indexedDB.databases()) {
			if (!/^kibali(-[0-9a-f-]{36})?$/.test(name)) continue;
			const db = await new Promise<IDBDatabase>((resolve) => {
				const open = indexedDB.open(name);
				open.onsuccess = () => resolve(open.result);
			});
			const counts: Record<string, number> = {};
			for (const table of db.objectStoreNames) {
				counts[table] = await new Promise((resolve) => {
					const count = db.transaction(table).objectStore(table).count();
					count.onsuccess = () => resolve(count.result);
				});
			}
			db.close();
			rows[name] = counts;
		}
		return { rows, marks: Object.keys(localStorage).sort() };
	});
}
