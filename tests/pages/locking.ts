import { expect, type Page } from '@playwright/test';
import { protection } from '../../src/messages/en/protection.ts';

export const SECRET = 'five goats on the ferry';

export async function protect(page: Page, secret = SECRET): Promise<void> {
	await page.goto('/settings/protection');
	await page.getByLabel(protection.choosePassphrase).fill(secret);
	await page.getByRole('checkbox', { name: protection.haveWritten }).check();
	await page.getByRole('button', { name: protection.protect, exact: true }).click();
	await expect(page.getByRole('button', { name: protection.lockNow })).toBeVisible();
}

export async function unlock(page: Page, secret = SECRET): Promise<void> {
	await page.getByLabel(protection.passphrase, { exact: true }).fill(secret);
	await page.getByRole('button', { name: protection.unlock, exact: true }).click();
}

/** Someone else on a protected phone; it is locked then. */
export async function addPerson(page: Page, name: string, secret: string): Promise<void> {
	await page.getByText(protection.sharedTitle).click();
	const theirs = page.getByRole('group').filter({ hasText: protection.sharedTitle });
	await theirs.getByLabel(protection.name).fill(name);
	await theirs.getByLabel(protection.choosePassphrase).fill(secret);
	await theirs.getByRole('checkbox', { name: protection.haveWritten }).check();
	await theirs.getByRole('button', { name: protection.addPerson }).click();
	await expect(page.getByText(protection.who)).toBeVisible();
}
