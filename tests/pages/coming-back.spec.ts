import type { Locator, Page } from '@playwright/test';
import { help } from '../../src/messages/en/help.ts';
import { inbox } from '../../src/messages/en/inbox.ts';
import { outbox } from '../../src/messages/en/outbox.ts';
import { services } from '../../src/messages/en/services.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { share } from '../../src/messages/en/share.ts';
import { status } from '../../src/messages/en/status.ts';
import { tracking } from '../../src/messages/en/tracking.ts';
import { expect, test } from './fixtures.ts';
import { seedDraft, signAndSubmit, workerReady } from './seed.ts';

const heading = (page: Page, name: string | RegExp) =>
	expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** What stands below the frame, and how far: what comes above it meanwhile moves no reader. */
const placeOf = (page: Page) =>
	page.evaluate(() => {
		const all = [...document.querySelectorAll('main :is(h2, h3, li, summary, p)')];
		const first = all.find((one) => one.getBoundingClientRect().top > 60);
		const top = Math.round((first?.getBoundingClientRect().top ?? 0) / 20);
		return `${first?.textContent?.trim().slice(0, 30)} at ${top}`;
	});

/** Pages may not read what was copied: a person pastes it. */
async function pasted(page: Page): Promise<string> {
	await page.evaluate(() => {
		const field = document.createElement('textarea');
		field.id = 'paste-here';
		document.body.append(field);
		field.focus();
	});
	await page.keyboard.press('ControlOrMeta+v');
	const text = await page.locator('#paste-here').inputValue();
	await page.locator('#paste-here').evaluate((field) => field.remove());
	return text;
}

test.use({ viewport: { width: 360, height: 640 } });

/** Goes down, away by a link, and back, twice: the place on the page is the same. */
async function comesBack(page: Page, link: Locator, title: string | RegExp): Promise<void> {
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(20);
	const before = await placeOf(page);
	// a test's tap would scroll to the link first
	await link.evaluate((one: HTMLElement) => one.click());
	const here = page.getByRole('heading', { level: 1, name: title });
	await expect(here).toHaveCount(0);
	await page.goBack();
	await expect(here).toBeVisible();
	await expect.poll(() => placeOf(page)).toBe(before);
	await page.goForward();
	await expect(here).toHaveCount(0);
	await page.goBack();
	await expect(here).toBeVisible();
	await expect.poll(() => placeOf(page)).toBe(before);
}

test('home, outbox, news and status are as they were when one comes back', async ({ page }) => {
	await page.goto('/help');
	await workerReady(page);
	const id = await seedDraft(page, { documentSize: 100 });
	for (let n = 0; n < 7; n++) await seedDraft(page, { documentSize: 100 });
	await signAndSubmit(page, id);
	await heading(page, status.headlines['awaiting-payment'] ?? '');
	await page.goto('/');
	await heading(page, 'Habari');
	const cards = page.getByRole('article');
	await expect(cards).not.toHaveCount(0);
	const few = await cards.count();
	await page.getByRole('button', { name: /more/i }).first().click();
	const many = 1 + 7;
	await expect(cards).toHaveCount(many);
	expect(few).toBeLessThan(many);
	const away = page.getByRole('link', { name: shell.services, exact: true });
	await comesBack(page, away, 'Habari');
	expect(await cards.count()).toBe(many);

	await page.goto(`/applications/${id}`);
	await heading(page, status.headlines['awaiting-payment'] ?? '');
	await expect(page.getByText(status.happened)).toBeVisible();
	await comesBack(page, away, status.headlines['awaiting-payment'] ?? '');
	for (const [path, title] of [
		['/outbox', outbox.title],
		['/inbox', inbox.title]
	] as const) {
		await page.setViewportSize({ width: 360, height: 300 });
		await page.goto(path);
		await expect(cards.first()).toBeVisible();
		await comesBack(page, away, title);
	}
});

test('a search, its place, and what stood open in help hold', async ({ page }) => {
	await page.goto('/services');
	await page.getByRole('searchbox').fill('permit');
	// the page has a card of its own before anything is found
	await expect(page.getByText(/^\d+ found$/)).toBeVisible();
	const last = page.getByRole('article').last().getByRole('link');
	await comesBack(page, last, services.heading);
	await expect(page.getByRole('searchbox')).toHaveValue('permit');

	await page.goto('/help');
	const group = page.locator('details').nth(1);
	await group.locator('summary').click();
	const link = group.getByRole('link').first();
	await expect(link).toBeVisible();
	await comesBack(page, link, help.title);
	await expect(link).toBeVisible();
	await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('a page is shared by the phone’s own list, by a copy, or by hand', async ({ page }) => {
	await page.goto('/services/eta');
	await button(page, services.share).click();
	await expect(page.getByText(share.copied)).toBeVisible();
	expect(await pasted(page)).toBe(page.url());

	await page.evaluate(() => {
		Object.assign(navigator, { shared: [] });
		Object.defineProperty(navigator, 'canShare', { value: () => true });
		Object.defineProperty(navigator, 'share', {
			value: (what: unknown) => {
				(Reflect.get(navigator, 'shared') as unknown[]).push(what);
				return Promise.resolve();
			}
		});
	});
	await button(page, services.share).click();
	await expect(page.getByText(share.shared)).toBeVisible();
	expect(await page.evaluate(() => Reflect.get(navigator, 'shared'))).toEqual([
		{ title: expect.stringContaining('eTA'), url: page.url() }
	]);

	await page.reload();
	await page.evaluate(() => {
		Object.defineProperty(navigator, 'canShare', { value: undefined });
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await button(page, services.share).click();
	await expect(page.getByRole('textbox', { name: share.label })).toHaveValue(page.url());
});

test('number and access code can be sent to oneself', async ({ page, office }) => {
	await page.goto('/help');
	await workerReady(page);
	const id = await seedDraft(page, { documentSize: 100 });
	await signAndSubmit(page, id);
	await heading(page, status.headlines['awaiting-payment'] ?? '');
	await page.goto(`/applications/${id}/receipt`);
	await page.getByText(tracking.access.show).click();
	const code = await page.locator('details .no').innerText();
	await button(page, tracking.access.share).click();
	await expect(page.getByText(share.copiedText)).toBeVisible();
	const [{ number }] = (await office.applications()) as [{ number: string }];
	expect(await pasted(page)).toBe(tracking.access.shareText(number, code));
});
