import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { backup } from '../../src/messages/en/backup.ts';
import { history } from '../../src/messages/en/history.ts';
import { home } from '../../src/messages/en/home.ts';
import { shared } from '../../src/messages/en/shared.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { status } from '../../src/messages/en/status.ts';
import { answerPage, answersToday, begin, words } from './applicant.ts';
import { bringIn, makeFile, openFile } from './backing-up.ts';
import { expect, test } from './fixtures.ts';
import type { RunningOffice } from './office.ts';
import { ledgerOf, seedDraft, signAndSubmit, workerReady } from './seed.ts';

test.setTimeout(120_000);

/** 11 have over 40 MB of documents: `BACKUP_DRAFTS=11` */
const DRAFTS = Number(process.env['BACKUP_DRAFTS'] ?? 3);

type Phone = { readonly context: BrowserContext; readonly page: Page };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A phone of its own, on which the app was opened once. */
async function phone(browser: Browser, office: RunningOffice): Promise<Phone> {
	const context = await browser.newContext({ baseURL: office.url });
	const page = await context.newPage();
	await page.goto('/help');
	await workerReady(page);
	return { context, page };
}

test('what one phone puts into a file, another takes over offline, goes on with and submits', async ({
	browser,
	office
}) => {
	const a = await phone(browser, office);
	const application = await seedDraft(a.page, { documentSize: 300_000 });
	await a.page.goto('/settings');
	await a.page.getByRole('link', { name: backup.open }).click();
	await expect(a.page.getByText(backup.make.holds(1, 4, 0))).toBeVisible();
	const { file, key } = await makeFile(a.page, backup.make.start);
	expect(file.length).toBeGreaterThan(1_200_000);
	expect(file.includes('MUSTER') || file.includes('passport')).toBe(false);
	await a.context.close();

	const b = await phone(browser, office);
	await b.page.goto('/');
	await b.context.setOffline(true);
	await openFile(b.page, file, key);
	await expect(b.page.getByText(backup.found.holds(1, 4, 0))).toBeVisible({ timeout: 60_000 });
	await bringIn(b.page);
	await expect(b.page.getByText(backup.done.renewed(1))).toBeVisible();
	await expect(b.page.getByText(backup.done.documents(4))).toBeVisible();
	await b.page.getByRole('link', { name: backup.done.toHome }).click();
	await expect(b.page.getByRole('link', { name: words.en.text.name })).not.toHaveCount(0);

	await b.page.goto(`/apply/${application}/traveller`);
	const label = words.en.text.questions['surname']?.label ?? '';
	await b.page.getByRole('textbox', { name: label }).fill('WENTON');
	await expect(b.page.getByText(/^Saved on this phone:/)).toBeVisible();
	await signAndSubmit(b.page, application);
	await b.context.setOffline(false);
	await expect.poll(async () => (await ledgerOf(office, application)).length).toBe(1);
	const [sent] = await office.applications();
	expect((sent?.['envelope'] as { answers: { surname: string } }).answers.surname).toBe('WENTON');

	await openFile(b.page, file, key);
	await expect(b.page.getByText(backup.found.nothingYet)).toBeVisible({ timeout: 60_000 });
	await bringIn(b.page);
	await expect(b.page.getByText(backup.done.same)).toBeVisible();
	await b.context.close();
});

test('one draft goes to another phone by its own file', async ({ browser, office }) => {
	const a = await phone(browser, office);
	const application = await seedDraft(a.page);
	await seedDraft(a.page);
	await a.page.goto(`/apply/${application}`);
	await a.page.getByRole('link', { name: words.en.form.tasks.otherPhone }).click();
	await expect(a.page.getByRole('heading', { level: 1, name: backup.one.title })).toBeVisible();
	const { file, key } = await makeFile(a.page, backup.one.start);
	const b = await phone(browser, office);
	await openFile(b.page, file, key);
	await expect(b.page.getByText(backup.found.holds(1, 4, 0))).toBeVisible({ timeout: 60_000 });
	await bringIn(b.page);
	await b.page.goto(`/apply/${application}`);
	await expect(
		b.page.getByText(words.en.form.tasks.progress(1, 1).slice(0, 3)).first()
	).toBeVisible();
	await a.context.close();
	await b.context.close();
});

test('a wrong key, a slip, a cut file and a foreign one are refused with a sentence', async ({
	page
}) => {
	await page.goto('/help');
	await workerReady(page);
	await seedDraft(page);
	await page.goto('/backup');
	const { file, key } = await makeFile(page, backup.make.start);
	const refused = async (bytes: Buffer, typed: string, sentence: string) => {
		await openFile(page, bytes, typed);
		await expect(page.getByText(sentence)).toBeVisible({ timeout: 60_000 });
		await expect(page.getByText(backup.unchanged)).toBeVisible();
	};
	await refused(file, 'words that are not the key', backup.faults.secret);
	await refused(file.subarray(0, file.length - 5_000), key, backup.faults.damaged);
	await refused(Buffer.alloc(5_000, 'holiday'), key, backup.faults.foreign);

	await openFile(page, file, `${key.slice(0, -1)}${(Number(key.at(-1)) + 1) % 10}`);
	await expect(page.getByText(backup.bring.mistyped)).toBeVisible();
	await expect(page.getByRole('textbox', { name: backup.bring.key })).toBeFocused();
	await page.goto('/backup');
	await button(page, backup.bring.open).click();
	await expect(page.getByText(backup.bring.noFile)).toBeVisible();
	await expect(page.getByText(backup.bring.noKey)).toBeVisible();
});

test('an own key opens the file too, and many documents fit', async ({ browser, office }) => {
	const a = await phone(browser, office);
	for (let count = 0; count < DRAFTS; count++) await seedDraft(a.page, { documentSize: 950_000 });
	await a.page.goto('/backup');
	await button(a.page, backup.make.start).click();
	await a.page.getByRole('radio', { name: backup.secret.own }).check();
	await a.page.getByRole('textbox', { name: backup.secret.ownLabel }).fill('short');
	await a.page.getByRole('checkbox', { name: backup.secret.written }).check();
	await button(a.page, backup.secret.make).click();
	await expect(a.page.getByText(backup.secret.ownShort)).toBeVisible();
	const key = 'mvua kiatu treni sukari';
	await a.page.getByRole('textbox', { name: backup.secret.ownLabel }).fill(key);
	await button(a.page, backup.secret.make).click();
	const [saved] = await Promise.all([
		a.page.waitForEvent('download', { timeout: 90_000 }),
		a.page.getByRole('link', { name: backup.made.save }).click({ timeout: 90_000 })
	]);
	const file = readFileSync(await saved.path());
	expect(file.length).toBeGreaterThan(DRAFTS * 3_800_000);
	const b = await phone(browser, office);
	await openFile(b.page, file, ` ${key} `);
	await expect(b.page.getByText(backup.found.nothingYet)).toBeVisible({ timeout: 90_000 });
	await bringIn(b.page);
	await expect(b.page.getByText(backup.done.documents(DRAFTS * 4))).toBeVisible();
	await b.page.goto('/');
	await expect(b.page.getByText(shell.errors.brokenTitle)).toHaveCount(0);
	await a.context.close();
	await b.context.close();
});

test('what one phone sent is followed on another, and its history proves itself there', async ({
	browser,
	office
}) => {
	const headline = (page: Page, name: string) =>
		expect(
			page.getByRole('heading', { level: 1, name: status.headlines[name] ?? name })
		).toBeVisible({ timeout: 30_000 });
	const a = await phone(browser, office);
	const application = await seedDraft(a.page);
	await signAndSubmit(a.page, application);
	await headline(a.page, 'awaiting-payment');
	await a.page.goto('/backup');
	const { file, key } = await makeFile(a.page, backup.make.start);
	await a.context.close();

	const b = await phone(browser, office);
	await openFile(b.page, file, key);
	await bringIn(b.page);
	await b.page.goto(`/applications/${application}`);
	await headline(b.page, 'awaiting-payment');
	const [sent] = await office.applications();
	const text = 'Please send the booking of your second house.';
	await office.act('desk', {
		...{ submission: String(sent?.['id']), act: 'request' },
		...{ text, documents: ['stayBooking'] }
	});
	await b.page.reload();
	await headline(b.page, 'more-information');
	await expect(b.page.getByText(text).first()).toBeVisible();

	await b.page.goto('/history');
	await expect(b.page.getByText(history.acts['restored'] ?? '')).toBeVisible();
	await expect(b.page.getByText(history.elsewhere).first()).toBeVisible();
	await button(b.page, history.check.start).click();
	await expect(b.page.getByText(history.check.limit)).toBeVisible();
	await expect(b.page.getByText(history.check.broken)).toHaveCount(0);
	await b.context.close();
});

test('what was begun on a shared computer goes on at another place, by a file', async ({
	browser,
	office,
	page
}) => {
	await page.goto('/');
	await workerReady(page);
	await button(page, home.shared).click();
	await page.getByRole('link', { name: words.en.text.name }).click();
	await answerPage(page, ['nationality', 'exemptStatus'], answersToday());
	await begin(page);
	const tasks = page.getByRole('heading', { level: 1, name: words.en.form.tasks.title });
	await expect(tasks).toBeVisible();
	await button(page, shared.leave).click();
	await page.getByRole('link', { name: shared.takeLink }).click();
	await expect(page.getByRole('heading', { level: 1, name: backup.title })).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	const { file, key } = await makeFile(page, backup.make.start);
	await expect(page.getByText(backup.made.keepShared)).toBeVisible();
	await button(page, shared.leave).click();
	await button(page, shared.leaveYes).click();
	await expect(button(page, home.shared)).toBeVisible();
	await expect(page.getByText(shared.bar)).toHaveCount(0);

	const b = await phone(browser, office);
	await openFile(b.page, file, key);
	await bringIn(b.page);
	await expect(b.page.getByText(backup.done.renewed(1))).toBeVisible();
	await b.context.close();
});
