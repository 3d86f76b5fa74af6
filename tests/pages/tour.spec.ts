import type { Page } from '@playwright/test';
import { help } from '../../src/messages/en/help.ts';
import { home } from '../../src/messages/en/home.ts';
import { privacy } from '../../src/messages/en/privacy.ts';
import { settings } from '../../src/messages/en/settings.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { tour } from '../../src/messages/en/tour.ts';
import { tour as swahili } from '../../src/messages/sw/tour.ts';
import { expect, test } from './fixtures.ts';
import { seedDraft, workerReady } from './seed.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, level: number, name: string) =>
	page.getByRole('heading', { level, name, exact: true });
const steps = Object.values(tour.steps);

test('a first visitor can walk the few steps, and is not asked again', async ({ page }) => {
	await page.goto('/');
	await button(page, home.tour).click();
	for (const [n, step] of steps.entries()) {
		await expect(heading(page, 2, step.title)).toBeFocused();
		await expect(page.getByText(tour.step(n + 1, steps.length))).toBeVisible();
		// what a person came for is there all the time
		await expect(page.getByRole('link', { name: home.find })).toBeVisible();
		await button(page, n === steps.length - 1 ? tour.done : tour.next).click();
	}
	await expect(heading(page, 1, home.heading)).toBeFocused();
	await expect(button(page, home.tour)).toBeHidden();
	await page.reload();
	await expect(page.getByRole('link', { name: home.find })).toBeVisible();
	await expect(button(page, home.tour)).toBeHidden();
});

test('who skips it finds it again in help and in the settings, in the other language too', async ({
	page
}) => {
	await page.goto('/');
	await button(page, home.tour).click();
	await button(page, tour.next).click();
	await button(page, tour.before).click();
	await expect(heading(page, 2, tour.steps.find.title)).toBeFocused();
	await button(page, tour.skip).click();
	await expect(button(page, home.tour)).toBeHidden();
	await page.goto('/settings');
	await page.getByRole('link', { name: settings.tour }).click();
	await expect(heading(page, 2, tour.steps.find.title)).toBeVisible();
	await button(page, tour.skip).click();
	await page.getByRole('link', { name: help.tour }).click();
	await button(page, tour.next).click();
	await page.getByRole('button', { name: /Kiswahili$/ }).click();
	await expect(heading(page, 2, swahili.steps.answer.title)).toBeVisible();
});

test('on a shared computer nobody is asked, and nothing of it is written down', async ({
	page
}) => {
	await page.goto('/');
	await button(page, home.shared).click();
	await expect(page).toHaveURL(/services$/);
	await page.getByRole('link', { name: shell.home, exact: true }).click();
	await expect(page.getByRole('link', { name: home.find })).toBeVisible();
	await expect(button(page, home.tour)).toBeHidden();
	expect(await page.evaluate(() => localStorage.getItem('kibali:tour'))).toBeNull();
});

test('erasing everything forgets that it was seen', async ({ page }) => {
	await page.goto('/');
	await button(page, home.tour).click();
	await button(page, tour.skip).click();
	expect(await page.evaluate(() => localStorage.getItem('kibali:tour'))).toBe('seen');
	await workerReady(page);
	await seedDraft(page);
	await page.goto('/privacy/erase');
	await button(page, privacy.erase.all).click();
	await button(page, privacy.erase.allYes).click();
	await expect(page).toHaveURL(/\/privacy\/erased$/);
	await page.goto('/');
	await expect(button(page, home.tour)).toBeVisible();
});
