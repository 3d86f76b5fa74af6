import type { Page } from '@playwright/test';
import { account } from '../../src/messages/en/account.ts';
import { answers } from '../../src/messages/en/answers.ts';
import { protection } from '../../src/messages/en/protection.ts';
import { settings } from '../../src/messages/en/settings.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { topics } from '../../src/messages/en/topics.ts';
import { aProfile } from '../profiles.ts';
import { words } from './applicant.ts';
import { expect, test } from './fixtures.ts';
import { addPerson, protect, SECRET, unlock } from './locking.ts';
import { ledgerOf, seedAccount, seedDraft, submitOffline, workerReady } from './seed.ts';

const CANARIES = ['Muster', 'Erika', 'MUSTER'];

async function isLocked(page: Page): Promise<void> {
	await expect(page).toHaveURL(/\/unlock\?next=/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(protection.unlockTitle);
	await expect(page.getByLabel(protection.passphrase, { exact: true })).toBeVisible();
	for (const word of CANARIES) expect(await page.content()).not.toContain(word);
	expect(await page.title()).toBe(`${protection.unlockTitle} · Kibali`);
}

/** What lies in every database, as a stranger with the developer tools finds it. */
async function stored(page: Page): Promise<{ keys: string[]; text: string }> {
	return page.evaluate(async () => {
		let text = '';
		const keys: string[] = [];
		for (const { name = '' } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((resolve) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => resolve(request.result);
			});
			for (const table of db.objectStoreNames) {
				const rows = await new Promise<unknown[]>((resolve) => {
					const request = db.transaction(table).objectStore(table).getAll();
					request.onsuccess = () => resolve(request.result as unknown[]);
				});
				if (table === 'keys')
					keys.push(...rows.map((row) => `${name}/${(row as { id: string }).id}`));
				text += JSON.stringify(rows);
			}
			db.close();
		}
		return { keys, text: text + JSON.stringify({ ...localStorage }) };
	});
}

test('a protected phone opens for its person alone, and the draft is still there', async ({
	page
}) => {
	await page.goto('/help');
	await workerReady(page);
	const draft = await seedDraft(page);
	await protect(page);
	await page.reload();
	await isLocked(page);
	for (const path of ['/', `/apply/${draft}/applicant`, '/outbox', '/settings']) {
		await page.goto(path);
		await isLocked(page);
	}
	const { keys, text } = await stored(page);
	expect(keys).toEqual(['kibali/data', 'kibali/news']);
	for (const word of [...CANARIES, SECRET]) expect(text).not.toContain(word);

	// public pages are still to be read, and lead to the lock where they need what is behind it
	await page.goto('/services');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.services.heading);

	// who cannot open it is two taps from what to do
	await page.goto('/outbox');
	await page.getByText(shell.trouble, { exact: true }).click();
	await page.getByRole('link', { name: topics.topics['forgot-secret'].title }).click();
	await expect(page.getByText(answers['forgot-secret'].now[0] ?? '')).toBeVisible();

	await page.goto(`/apply/${draft}/check`);
	await unlock(page, 'four goats');
	await expect(page.getByText(protection.wrong.passphrase)).toBeVisible();
	await expect(page.getByText(protection.triesLeft(3))).toBeVisible();
	await unlock(page);
	await expect(page).toHaveURL(new RegExp(`/apply/${draft}/check$`));
	await expect(page.getByText('MUSTER').first()).toBeVisible();
	await page.goto('/');
	await isLocked(page);
});

test('a lost mark opens nothing: the keys know that there is a lock', async ({ page }) => {
	await page.goto('/help');
	await workerReady(page);
	await seedDraft(page);
	await protect(page);
	await page.evaluate(() => localStorage.removeItem('kibali:protected'));
	await page.goto('/outbox');
	await isLocked(page);
	await unlock(page);
	await expect(page).toHaveURL(/\/outbox$/);
});

test('the worker goes on sending while nothing can be read, and its news is read after', async ({
	page,
	context,
	office
}) => {
	const application = await submitOffline(page, context);
	// the page is here already: there is no link to load another by
	await protect(page);
	await page.getByRole('button', { name: protection.lockNow }).click();
	await isLocked(page);
	await context.setOffline(false);
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect.poll(async () => (await ledgerOf(office, application)).length).toBe(1);
	await isLocked(page);
	await page.goto(`/applications/${application}/receipt`);
	await isLocked(page);
	await unlock(page);
	await expect(page).toHaveURL(/\/receipt$/);
	await expect(page.getByText(/^KB-\w{4}-\w{4}$/)).toBeVisible();
});

test('too many wrong ones have to wait, also after a restart and with another date', async ({
	page
}) => {
	await page.goto('/help');
	await protect(page);
	await page.reload();
	for (const free of [3, 2, 1]) {
		await unlock(page, 'wrong');
		await expect(page.getByText(protection.triesLeft(free))).toBeVisible();
	}
	await unlock(page, 'wrong');
	const waits = page.getByText(/You can try again in \d+ seconds/);
	await expect(waits).toBeVisible();
	await page.clock.setFixedTime('2031-01-01T00:00:00Z');
	await page.reload();
	await expect(waits).toBeVisible();
	await expect(page.getByRole('button', { name: protection.unlock, exact: true })).toBeDisabled();
	await page.getByLabel(protection.passphrase, { exact: true }).fill(SECRET);
	await page.keyboard.press('Enter');
	await expect(waits).toBeVisible();
	await expect(page).toHaveURL(/\/unlock/);
});

test('it locks itself when nobody gives a sign, and keeps what was typed', async ({ page }) => {
	await page.clock.install();
	await page.goto('/help');
	await workerReady(page);
	const draft = await seedDraft(page);
	await protect(page);
	await page.getByRole('radio', { name: protection.after('1') }).check();
	await page.goto(`/apply/${draft}/traveller`);
	await unlock(page);
	const typed = page.getByRole('textbox', {
		name: words.en.text.questions['surname']?.label ?? ''
	});
	await typed.fill('Baraka');
	await page.clock.runFor(50_000);
	await expect(typed).toHaveValue('Baraka');
	await page.clock.runFor(12_000);
	await isLocked(page);
	await unlock(page);
	await expect(typed).toHaveValue('Baraka');
});

test('locking in one tab locks the other, and what was typed there is kept', async ({
	page,
	context
}) => {
	await page.goto('/help');
	await workerReady(page);
	const draft = await seedDraft(page);
	await protect(page);
	const other = await context.newPage();
	await other.goto(`/apply/${draft}/traveller`);
	await unlock(other);
	const typed = other.getByRole('textbox', {
		name: words.en.text.questions['surname']?.label ?? ''
	});
	await typed.fill('Baraka');
	await page.getByRole('button', { name: protection.lockNow }).click();
	await isLocked(page);
	await isLocked(other);
	await unlock(other);
	await expect(typed).toHaveValue('Baraka');
});

test('two people on one phone see nothing of each other but a name', async ({
	page,
	context,
	office
}) => {
	await page.goto('/help');
	await workerReady(page);
	await seedAccount(page);
	const first = await submitOffline(page, context);
	await protect(page);
	await addPerson(page, 'Achieng', 'two boats at dawn');
	for (const word of CANARIES) expect(await page.content()).not.toContain(word);
	await page.getByLabel('Achieng').check();
	await unlock(page, SECRET);
	await expect(page.getByText(protection.wrong.passphrase)).toBeVisible();
	await unlock(page, 'two boats at dawn');
	await expect(page).toHaveURL(/\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	for (const word of CANARIES) expect(await page.content()).not.toContain(word);
	// by links: a full load would ask for the secret again
	await page.getByRole('link', { name: shell.home, exact: true }).click();
	await page.getByRole('link', { name: shell.settings, exact: true }).click();
	await page.getByRole('link', { name: settings.account.open }).click();
	await expect(page.getByText(account.intro)).toBeVisible();

	// what the other one sent goes out, under their own mailbox, whoever has the page open
	await context.setOffline(false);
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect.poll(async () => (await ledgerOf(office, first)).length).toBe(1);

	await page.reload();
	await page.getByLabel(protection.nameless).check();
	await unlock(page);
	await expect(page).toHaveURL(/\/account$/);
	await expect(page.getByText(aProfile().name)).toBeVisible();
	// with how many news there are beside it
	await page.getByRole('link', { name: shell.home }).first().click();
	await expect(page.getByText(/MUSTER/).first()).toBeVisible();
});

test('a passkey opens it where the phone has one that gives a key', async ({ page, office }) => {
	const client = await page.context().newCDPSession(page);
	await client.send('WebAuthn.enable');
	await client.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			ctap2Version: 'ctap2_1',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			hasPrf: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
	// an address in numbers has no passkeys
	const home = office.url.replace('127.0.0.1', 'localhost');
	await page.goto(`${home}/settings/protection`);
	await page.getByLabel(protection.ways.passkey).check();
	await page.getByRole('checkbox', { name: protection.haveWritten }).check();
	await page.getByRole('button', { name: protection.protect, exact: true }).click();
	await expect(page.getByRole('button', { name: protection.lockNow })).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: protection.usePasskey }).click();
	await expect(page).toHaveURL(/\/settings\/protection$/);
	await expect(page.getByRole('button', { name: protection.lockNow })).toBeVisible();
});
