import type { Page } from '@playwright/test';
import { help } from '../../src/messages/en/help.ts';
import { inbox } from '../../src/messages/en/inbox.ts';
import { keys } from '../../src/messages/en/keys.ts';
import { home } from '../../src/messages/en/home.ts';
import { outbox } from '../../src/messages/en/outbox.ts';
import { services } from '../../src/messages/en/services.ts';
import { settings } from '../../src/messages/en/settings.ts';
import { consent } from '../../src/messages/en/consent.ts';
import { expect, test } from './fixtures.ts';
import { chunkWith } from './seed.ts';

/* the others look as a phone does */
test.use({ isMobile: false, hasTouch: false });

const heading = (page: Page, name: string) =>
	expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

async function press(page: Page, pressed: string): Promise<void> {
	for (const key of pressed.split(' ')) await page.keyboard.press(key);
}

test('each shortcut of the list does what it says', async ({ page }) => {
	const does: Record<keyof typeof keys.list, () => Promise<void>> = {
		'?': () => heading(page, keys.title),
		'/': () => expect(page.getByRole('searchbox')).toBeFocused(),
		'g h': () => heading(page, home.heading),
		'g s': () => heading(page, services.heading),
		'g o': () => heading(page, outbox.title),
		'g n': () => heading(page, inbox.title),
		'g p': () => heading(page, help.title)
	};
	for (const [pressed, seen] of Object.entries(does)) {
		await page.goto('/help/real');
		await page.waitForLoadState('networkidle');
		await press(page, pressed);
		await seen();
	}
	await page.goto('/help/keys');
	await expect(page.getByRole('row')).toHaveCount(Object.keys(keys.list).length + 1);
});

test('no shortcut fires while somebody writes, with another key held, too late, or over a question', async ({
	page
}) => {
	await page.goto('/services');
	const box = page.getByRole('searchbox');
	await box.focus();
	await page.keyboard.type('g h?/');
	await expect(box).toHaveValue('g h?/');
	await expect(page).toHaveURL(/\/services$/);
	await box.fill('');
	await page.getByRole('heading', { level: 1 }).click();
	for (const pressed of ['Control+g h', 'g Control+h', 'g x h', 'h']) await press(page, pressed);
	await expect(page).toHaveURL(/\/services$/);
	// a key that is of both: what came before it does not count
	await press(page, 'g g p');
	await heading(page, help.title);

	await page.goto('/services/permit-d');
	await page.getByRole('button', { name: services.start, exact: true }).click();
	await heading(page, consent.title);
	await page.evaluate(() => document.body.append(document.createElement('dialog')));
	await page.evaluate(() =>
		document.querySelector<HTMLDialogElement>('dialog:last-child')?.showModal()
	);
	await press(page, 'g h ?');
	await expect(page).toHaveURL(/permit-d/);
	await page.evaluate(() =>
		document.querySelector<HTMLDialogElement>('dialog:last-child')?.close()
	);
	await press(page, 'g h');
	await heading(page, home.heading);
});

test('who turned them off is left alone, and finds the switch from help and settings', async ({
	page
}) => {
	await page.goto('/help');
	await page.getByRole('link', { name: help.keys, exact: true }).click();
	await page.getByRole('radio', { name: keys.shown.off }).check();
	await page.getByRole('heading', { level: 1 }).click();
	await press(page, 'g h / g o');
	await heading(page, keys.title);
	await page.goto('/settings');
	await page.getByRole('link', { name: settings.keys, exact: true }).click();
	await expect(page.getByRole('radio', { name: keys.shown.off })).toBeChecked();
	await page.getByRole('heading', { level: 1 }).click();
	await press(page, 'g h');
	await heading(page, keys.title);
	await page.getByRole('radio', { name: keys.shown.on }).check();
	await page.getByRole('heading', { level: 1 }).click();
	await press(page, 'g h');
	await heading(page, home.heading);
});

test('a phone loads them only once a keyboard is there, with a mouse or without', async ({
	browser,
	office
}) => {
	const file = chunkWith('input, textarea, select, [contenteditable]').replace(/.*\//, '');
	const context = await browser.newContext({ hasTouch: true, isMobile: true, baseURL: office.url });
	const page = await context.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const loaded = () => asked.some((url) => url.endsWith(file));
	await page.goto('/help');
	await page.waitForLoadState('networkidle');
	// as the keys on a screen, which come up for a field alone
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('pay');
	await expect(page.getByText(/^\d+ found$/)).toBeVisible();
	expect(loaded()).toBe(false);
	await page.getByRole('heading', { level: 1 }).click();
	await press(page, 'g h');
	await heading(page, home.heading);
	expect(loaded()).toBe(true);
	await context.close();
});
