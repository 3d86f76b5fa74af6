import type { Page } from '@playwright/test';
import { account as en } from '../../src/messages/en/account.ts';
import { consent } from '../../src/messages/en/consent.ts';
import { outbox as outboxEn } from '../../src/messages/en/outbox.ts';
import { account as sw } from '../../src/messages/sw/account.ts';
import { outbox as outboxSw } from '../../src/messages/sw/outbox.ts';
import { status as statusSw } from '../../src/messages/sw/status.ts';
import { cases } from '../catalog/cases/permit-d.ts';
import { aProfile, PASSWORD } from '../profiles.ts';
import { violations } from './accessible.ts';
import { signAndSubmit } from './applicant.ts';
import { codeTo, openRegistering } from './entering.ts';
import { expect, test } from './fixtures.ts';
import { keysOf } from './keys.ts';
import { seedAccount, seedDraft, workerReady } from './seed.ts';

const me = aProfile(1, { phone: '+254711000222' });

test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

const heading = (page: Page, name: string) =>
	expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();

/** Nothing sticks out, and there is nothing for axe to find. */
async function looksRight(page: Page): Promise<void> {
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(over).toBe(0);
	expect(await violations(page)).toEqual([]);
	await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
	expect(await violations(page, { type: 'rule', values: ['color-contrast'] })).toEqual([]);
	await page.evaluate(() => delete document.documentElement.dataset['theme']);
}

test('by keyboard alone: register, enter the code, change the phone, sign out, sign in', async ({
	page,
	office
}) => {
	test.setTimeout(120_000);
	await page.goto('/help');
	await workerReady(page);
	await page.goto('/account');
	const { press, to, atHeading } = keysOf(page);
	const type = async (label: string, text: string) => {
		await to(page.getByRole('textbox', { name: label, exact: true }));
		await page.keyboard.type(text);
	};
	const go = async () => {
		await to(page.getByRole('button', { name: en.continue, exact: true }));
		await press('Enter');
	};

	const register = page.getByRole('link', { name: en.register, exact: true });
	await to(register);
	await press('Enter');
	await atHeading(consent.title);
	await to(page.getByRole('button', { name: consent.notNow }));
	await press('Enter');
	await atHeading(en.title);
	await to(register);
	await press('Enter');
	await atHeading(consent.title);
	await to(page.getByRole('button', { name: consent.agree, exact: true }));
	await press('Enter');
	await atHeading(en.registerTitle);
	await go();
	await expect(page.getByRole('alert')).toBeFocused();
	await to(page.getByRole('link', { name: en.wrongName }));
	await press('Enter');
	await expect(page.getByRole('textbox', { name: en.fullName })).toBeFocused();
	await page.keyboard.type(me.name);
	await type(en.papers.citizen, me.idNumber);
	await type(en.email, me.email);
	await type(en.phone, '0711 000 222');
	await type(en.password, PASSWORD);
	await expect(page.getByRole('alert')).toHaveCount(0);
	await go();
	await atHeading(en.verifyTitle);
	const code = page.getByRole('textbox', { name: en.code, exact: true });
	await expect(code).toHaveAttribute('autocomplete', 'one-time-code');
	await type(en.code, '000000');
	await go();
	await expect(
		page.getByRole('alert').filter({ hasText: en.refusals['code-wrong'] ?? '' })
	).toBeFocused();
	await to(code);
	await press('ControlOrMeta+a');
	await page.keyboard.type(await codeTo(office, me.phone));
	await go();
	await heading(page, en.doneTitles.register);

	await to(page.getByRole('link', { name: en.title, exact: true }).last());
	await press('Enter');
	await atHeading(en.title);
	await to(page.getByRole('link', { name: en.changePhone }));
	await press('Enter');
	await atHeading(en.changeTitles.phone);
	await type(en.newContact.phone, '0711 000 333');
	await type(en.password, PASSWORD);
	await go();
	await atHeading(en.verifyTitle);
	await type(en.code, await codeTo(office, '+254711000333'));
	await go();
	await heading(page, en.doneTitles.change);

	await page.goto('/account');
	await expect(page.getByText('+254 *** 333')).toBeVisible();
	await to(page.getByRole('button', { name: en.signOut }));
	await press('Enter');
	await expect(page.getByText(en.signedOut)).toBeVisible();
	await to(page.getByRole('link', { name: en.signIn, exact: true }));
	await press('Enter');
	await atHeading(en.signInTitle);
	await type(en.identifier, me.idNumber);
	await type(en.password, 'Wrong-grass 7');
	await go();
	await expect(
		page.getByRole('alert').filter({ hasText: en.refusals['wrong'] ?? '' })
	).toBeFocused();
	await to(page.getByRole('textbox', { name: en.password, exact: true }));
	await press('ControlOrMeta+a');
	await page.keyboard.type(PASSWORD);
	await go();
	await atHeading(en.verifyTitle);
	await type(en.code, await codeTo(office, '+254711000333'));
	await go();
	await heading(page, en.doneTitles['sign-in']);
});

test('kwa Kiswahili, bila mtandao: akaunti inasubiri, ombi linasubiri, na vyote huenda vyenyewe', async ({
	page,
	context,
	office
}) => {
	test.setTimeout(150_000);
	await page.goto('/help');
	await workerReady(page);
	await page
		.getByRole('button', { name: /Kiswahili$/ })
		.last()
		.click();
	const id = await seedDraft(page, { service: 'permit-d', answers: cases.base });
	await context.setOffline(true);
	await signAndSubmit(page, id, 'sw');
	await heading(page, statusSw.headlines['account-needed'] ?? '');
	await page.getByRole('link', { name: statusSw.needAccount }).click();
	await openRegistering(page, 'sw');
	await page.getByLabel(sw.fullName).fill(me.name);
	await page.getByLabel(sw.papers.citizen).fill(me.idNumber);
	await page.getByLabel(sw.email, { exact: true }).fill(me.email);
	await page.getByLabel(sw.phone, { exact: true }).fill(me.phone);
	await page.getByLabel(sw.password, { exact: true }).fill(PASSWORD);
	await page.getByLabel(sw.ways.email).check();
	await page.getByRole('button', { name: sw.continue, exact: true }).click();
	await expect(page.getByText(sw.waitsPassword)).toBeVisible();
	await page.getByRole('link', { name: sw.seeOutbox }).click();
	await expect(page.getByText(outboxSw.accountActs.register)).toBeVisible();
	await expect(page.getByText(outboxSw.held['account-needed'])).toBeVisible();
	await looksRight(page);

	await context.setOffline(false);
	await page.goto('/account');
	await page.getByRole('link', { name: sw.enterCode }).click();
	await page.getByLabel(sw.code, { exact: true }).fill(await codeTo(office, me.email));
	await page.getByRole('button', { name: sw.continue, exact: true }).click();
	await heading(page, sw.doneTitles.register);
	await page.goto(`/applications/${id}`);
	await expect(page.getByText(/^KB-[A-Z0-9]{4}-[A-Z0-9]{4}$/)).toBeVisible({ timeout: 60_000 });
	const lines = await office.ledger();
	expect(lines.filter(({ kind }) => kind === 'submission').length).toBe(1);
});

test('five wrong tries lock, calmly; a code opens it, and a new password is set', async ({
	page,
	office
}) => {
	test.setTimeout(120_000);
	await page.goto('/help');
	await workerReady(page);
	await seedAccount(page, me);
	await page.goto('/account');
	await page.getByRole('button', { name: en.signOut }).click();
	await page.getByRole('link', { name: en.signIn, exact: true }).click();
	await page.getByLabel(en.identifier).fill(me.email);
	const password = page.getByLabel(en.password, { exact: true });
	const go = page.getByRole('button', { name: en.continue, exact: true });
	const alert = page.getByRole('alert');
	for (let tries = 1; tries <= 5; tries++) {
		await password.fill(`Wrong-grass ${tries}`);
		await go.click();
		const said = tries < 5 ? (en.refusals['wrong'] ?? '') : en.refusedLocked('').split(' until')[0];
		await expect(alert.filter({ hasText: said ?? '' })).toBeVisible();
		await expect(go).toHaveAttribute('aria-disabled', 'false');
	}
	await page.getByRole('link', { name: en.unlockNow, exact: true }).click();
	await heading(page, en.unlockTitle);
	await page.getByLabel(en.identifier).fill(me.email);
	await go.click();
	await heading(page, en.verifyTitle);
	await page.getByLabel(en.code, { exact: true }).fill(await codeTo(office, me.phone));
	await go.click();
	await heading(page, en.doneTitles.unlock);

	await page.goto('/account/reset');
	await page.getByLabel(en.identifier).fill(me.email);
	await page.getByLabel(en.ways.email).check();
	await go.click();
	await heading(page, en.verifyTitle);
	await page.getByLabel(en.code, { exact: true }).fill(await codeTo(office, me.email));
	await page.getByLabel(en.newPassword, { exact: true }).fill('New-grass 88');
	await page.getByRole('button', { name: en.show }).click();
	await expect(page.getByLabel(en.newPassword, { exact: true })).toHaveAttribute('type', 'text');
	await go.click();
	await heading(page, en.doneTitles.reset);
});

test('its pages have nothing for axe to find, and nothing sticks out', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto('/help');
	await workerReady(page);
	for (const path of ['', '/register', '/sign-in', '/reset', '/unlock', '/verify']) {
		await page.goto(`/account${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await looksRight(page);
	}
	await page.goto('/account/register');
	await page.getByRole('button', { name: consent.agree, exact: true }).click();
	await heading(page, en.registerTitle);
	await page.getByRole('button', { name: en.continue, exact: true }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await looksRight(page);
	await seedAccount(page, me);
	await page.goto('/account/sessions');
	await expect(page.getByText(en.here)).toBeVisible();
	await looksRight(page);
	for (const path of ['', '/change?what=phone', '/delete']) {
		await page.goto(`/account${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await looksRight(page);
	}
	await page.getByLabel(en.deleteConfirm).fill(PASSWORD);
	await page.getByRole('button', { name: en.deleteYes }).click();
	await heading(page, en.deleted);
	await page.goto('/outbox');
	await expect(page.getByText(outboxEn.empty)).toBeVisible();
});
