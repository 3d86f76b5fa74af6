import { expect, type Page } from '@playwright/test';
import type { Profile } from '#domain/account';
import { account as say } from '../../src/messages/en/account.ts';
import { account as sw } from '../../src/messages/sw/account.ts';
import { consent as consentEn } from '../../src/messages/en/consent.ts';
import { consent as consentSw } from '../../src/messages/sw/consent.ts';
import { PASSWORD } from '../profiles.ts';
import type { RunningOffice } from './office.ts';

/** The newest message to somebody. */
export async function messageTo(office: RunningOffice, to: string): Promise<string> {
	const answer = await fetch(`${office.url}/sandbox/api/messages`);
	const { messages } = (await answer.json()) as { messages: { to: string; text: string }[] };
	return messages.find((one) => one.to === to)?.text ?? '';
}

export async function codeTo(office: RunningOffice, to: string): Promise<string> {
	const code = async () => /\b\d{6}\b/.exec(await messageTo(office, to))?.[0] ?? '';
	await expect.poll(code).not.toBe('');
	return code();
}

/** From the account's own page to its form; who was not asked yet agrees to what is kept. */
export async function openRegistering(page: Page, language: 'en' | 'sw' = 'en'): Promise<void> {
	const [account, consent] = language === 'en' ? [say, consentEn] : [sw, consentSw];
	await page.getByRole('link', { name: account.register, exact: true }).click();
	const agree = page.getByRole('button', { name: consent.agree, exact: true });
	const form = page.getByRole('heading', { level: 1, name: account.registerTitle });
	await expect(agree.or(form)).toBeVisible();
	if (await agree.isVisible()) await agree.click();
	await expect(form).toBeVisible();
}

/** From the account's own page, by its links and fields alone. */
export async function registerByHand(
	page: Page,
	office: RunningOffice,
	profile: Profile
): Promise<void> {
	await openRegistering(page);
	await page.getByLabel(say.fullName, { exact: true }).fill(profile.name);
	await page.getByLabel(say.papers[profile.kind], { exact: true }).fill(profile.idNumber);
	await page.getByLabel(say.email, { exact: true }).fill(profile.email);
	await page.getByLabel(say.phone, { exact: true }).fill(profile.phone);
	await typePassword(page);
	await enterCode(page, office, profile);
	await atHeading(page, say.doneTitles.register);
	await page.getByRole('link', { name: say.title, exact: true }).last().click();
	await atHeading(page, say.title);
}

/** Signs out, and in again by both steps. */
export async function enterAgainByHand(
	page: Page,
	office: RunningOffice,
	profile: Profile
): Promise<void> {
	await page.getByRole('button', { name: say.signOut }).click();
	await page.getByRole('link', { name: say.signIn, exact: true }).click();
	await page.getByLabel(say.identifier).fill(profile.email);
	await typePassword(page);
	await enterCode(page, office, profile);
	await atHeading(page, say.doneTitles['sign-in']);
	await page.getByRole('link', { name: say.title, exact: true }).last().click();
	await expect(page.getByText(profile.name)).toBeVisible();
}

/** It is looked at too, and stays in sight when it is sent. */
async function typePassword(page: Page): Promise<void> {
	await page.getByLabel(say.password, { exact: true }).fill(PASSWORD);
	await page.getByRole('button', { name: say.show }).click();
	await page.getByRole('button', { name: say.continue, exact: true }).click();
}

async function enterCode(page: Page, office: RunningOffice, { phone }: Profile): Promise<void> {
	await atHeading(page, say.verifyTitle);
	await page.getByLabel(say.code, { exact: true }).fill(await codeTo(office, phone));
	await page.getByRole('button', { name: say.continue, exact: true }).click();
}

async function atHeading(page: Page, name: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}
