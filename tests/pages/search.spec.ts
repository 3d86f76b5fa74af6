import type { Page } from '@playwright/test';
import { services } from '../../src/messages/en/services.ts';
import { expect, test } from './fixtures.ts';
import { chunkWith } from './seed.ts';

const PASSPORT = 'First passport, adult';
/** the search itself, which comes when somebody wants to search */
const search = () => `**${chunkWith('combineWith')}`;

test.use({ serviceWorkers: 'block' });

test('what is typed before the page’s script runs is searched for when it does', async ({
	page
}) => {
	let goOn = () => {};
	const slow = new Promise<void>((resolve) => (goOn = resolve));
	await page.route('**/_app/immutable/entry/**', async (route) => {
		await slow;
		await route.continue();
	});
	await page.goto('/services', { waitUntil: 'commit' });
	await page.getByRole('searchbox').fill('first passport');
	goOn();
	await expect(result(page)).toBeVisible();
});

test('a search that did not load says so, and loads when one goes on', async ({ page }) => {
	let comes = false;
	await page.route(search(), (route) => (comes ? route.continue() : route.abort()));
	await page.goto('/services', { waitUntil: 'networkidle' });
	await page.getByRole('searchbox').fill('passport');
	await expect(page.getByText(services.searchFailed)).toBeVisible();
	await expect(page.getByRole('searchbox')).toHaveValue('passport');
	comes = true;
	await page.getByRole('searchbox').press('Enter');
	await expect(result(page)).toBeVisible();
	await expect(page.getByText(services.searchFailed)).toBeHidden();
});

test('the way back from a service leads to what was found', async ({ page }) => {
	await page.goto('/services', { waitUntil: 'networkidle' });
	await page.getByRole('searchbox').fill('passport');
	await result(page).click();
	await expect(page).toHaveURL(/passport-first$/);
	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue('passport');
	await expect(result(page)).toBeVisible();
});

const result = (page: Page) =>
	page.getByRole('article').getByRole('link', { name: PASSPORT, exact: true });
