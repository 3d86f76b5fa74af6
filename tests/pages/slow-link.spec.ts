import type { Page } from '@playwright/test';
import { services } from '../../src/messages/en/services.ts';
import { share } from '../../src/messages/en/share.ts';
import { home } from '../../src/messages/sw/home.ts';
import { expect, test } from './fixtures.ts';

test.use({ serviceWorkers: 'block' });

test('on a slow link, the language tapped before the app is there is the language it comes in', async ({
	page
}) => {
	const letGo = await holdScripts(page);
	await page.goto('/', { waitUntil: 'commit' });
	const button = page.getByRole('button', { name: 'Kiswahili', exact: true });
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	letGo();
	await expect(page.locator('html')).toHaveAttribute('lang', 'sw');
	await expect(page.getByRole('heading', { level: 1, name: home.heading })).toBeVisible();
});

test('on a slow link, a button tapped before the app is there does its work when it comes', async ({
	page
}) => {
	const letGo = await holdScripts(page);
	await page.goto('/services/eta', { waitUntil: 'commit' });
	await page.getByRole('button', { name: services.share, exact: true }).click();
	letGo();
	await expect(page.getByText(share.copied)).toBeVisible();
});

test('on a slow link, what is opened before the app is there stays open', async ({ page }) => {
	const letGo = await holdScripts(page);
	await page.addInitScript(() =>
		addEventListener('kibali:ready', () => (document.documentElement.dataset.ready = ''))
	);
	await page.goto('/help', { waitUntil: 'commit' });
	const group = page.locator('details').first();
	await group.locator('summary').click();
	letGo();
	await expect(page.locator('html')).toHaveAttribute('data-ready', '');
	await expect(group.getByRole('link').first()).toBeVisible();
});

/** No part of the app comes before the call that is given back; the pages themselves do. */
async function holdScripts(page: Page): Promise<() => void> {
	let letGo: () => void = () => undefined;
	const gate = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await gate;
		await route.continue();
	});
	return letGo;
}
