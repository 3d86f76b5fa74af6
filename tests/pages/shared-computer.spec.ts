import type { Page } from '@playwright/test';
import { eta } from '#catalog/eta/service';
import type { Answers } from '#domain/facts';
import { account } from '../../src/messages/en/account.ts';
import { backup } from '../../src/messages/en/backup.ts';
import { home } from '../../src/messages/en/home.ts';
import { settings } from '../../src/messages/en/settings.ts';
import { shared } from '../../src/messages/en/shared.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { aProfile, PASSWORD } from '../profiles.ts';
import {
	answerPage,
	answersToday,
	attachFile,
	begin as beginOnPage,
	pagesFor,
	words
} from './applicant.ts';
import { makeFile } from './backing-up.ts';
import { killableBrowser, type KillableBrowser } from './browser.ts';
import { registerByHand } from './entering.ts';
import { makePicture, markedPdf } from './files.ts';
import { expect, test } from './fixtures.ts';
import { markedAnswers } from './marked.ts';
import type { RunningOffice } from './office.ts';
import { scanProfile } from './profile-scan.ts';

const say = words.en;
const SPOKEN = { file: 'Zqfile kanari', inside: 'Zqinside kanari', signed: 'Zqsigned Kanari' };

test('on a shared computer an application goes out and leaves no trace behind', async ({
	office
}) => {
	test.setTimeout(180_000);
	const computer = await killableBrowser();
	const { answers, marks } = markedAnswers(eta, answersToday());
	const holder = aProfile(1, { name: 'Zuwena Kandarasi', email: 'zuwena.kandarasi@example.com' });
	const { name, email, idNumber, phone } = holder;
	const own = [name, email, idNumber, phone, PASSWORD];
	try {
		const page = await visit(computer, office);
		const before = await kept(page);
		await page.getByRole('button', { name: home.shared }).click();
		await expect(page.getByText(shared.bar)).toBeVisible();
		await computer.context.setOffline(true);
		await fill(page, answers);
		await computer.context.setOffline(false);
		await sign(page);
		await expect(page.getByText(/^KB-[A-Z0-9]{4}-[A-Z0-9]{4}$/)).toBeVisible({ timeout: 60_000 });
		expect((await office.applications()).length).toBe(1);
		expect(await kept(page)).toEqual(before);

		await page.getByRole('link', { name: shell.home, exact: true }).first().click();
		await page.getByRole('link', { name: shell.settings, exact: true }).click();
		await page.getByRole('link', { name: settings.account.open }).click();
		await registerByHand(page, office, holder);
		await expect(page.getByText(name)).toBeVisible();
		await expect(page.getByRole('button', { name: account.signOut })).toBeVisible();
		expect(await kept(page)).toEqual(before);

		await page.getByRole('link', { name: shell.home, exact: true }).first().click();
		await page.getByRole('link', { name: shell.settings, exact: true }).click();
		await page.getByRole('link', { name: backup.open }).click();
		const { key } = await makeFile(page, backup.make.start);
		expect(await kept(page)).toEqual(before);

		await page.getByRole('button', { name: shared.leave }).click();
		await expect(page.getByRole('button', { name: home.shared })).toBeVisible();
		expect(await kept(page)).toEqual(before);
		await computer.stop('close');
		const { hits, files } = scanProfile(computer.profile, [
			...marks,
			...Object.values(SPOKEN),
			...own,
			key
		]);
		expect(hits.map(({ word, file }) => `${word} in ${file}`)).toEqual([]);
		expect(files).toBeGreaterThan(50);
	} finally {
		await computer.close();
	}
});

test('who walks away from a shared computer is asked, then everything is erased', async ({
	page
}) => {
	await page.clock.install();
	await page.goto('/');
	await page.getByRole('button', { name: home.shared }).click();
	await expect(page.getByText(shared.bar)).toBeVisible();
	await begin(page, answersToday());

	await page.clock.runFor(4 * 60_000 + 15_000);
	await expect(page.getByRole('dialog', { name: shared.idleTitle })).toBeVisible();
	await page.getByRole('button', { name: shared.stay }).click();
	await page.clock.runFor(4 * 60_000);
	await expect(page.getByText(shared.bar)).toBeVisible();
	await page.clock.runFor(75_000);
	await expect(page.getByRole('button', { name: home.shared })).toBeVisible();
	await expect(page.getByText(shared.bar)).toHaveCount(0);
});

test('leaving with something unsent says so first, and staying loses nothing', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: home.shared }).click();
	await begin(page, answersToday());
	await page.getByRole('button', { name: shared.leave }).click();
	const dialog = page.getByRole('dialog', { name: shared.leaveTitle });
	await expect(dialog.getByText(shared.drafts(1))).toBeVisible();
	await dialog.getByRole('button', { name: shared.leaveNo }).click();
	await expect(page.getByRole('heading', { level: 1, name: say.form.tasks.title })).toBeVisible();
	await page.getByRole('button', { name: shared.leave }).click();
	await dialog.getByRole('button', { name: shared.leaveYes }).click();
	await expect(page.getByRole('button', { name: home.shared })).toBeVisible();
});

test('leaving signs out at the office, and says so where the office cannot be told', async ({
	page,
	context,
	office
}) => {
	const closed = async () =>
		(await office.ledger()).flatMap((line) =>
			((line['changes'] ?? []) as readonly { readonly did: string }[]).filter(
				({ did }) => did === 'closed'
			)
		).length;
	await page.goto('/');
	await page.getByRole('button', { name: home.shared }).click();
	await expect(page.getByText(shared.bar)).toBeVisible();
	await page.getByRole('link', { name: shell.home, exact: true }).click();
	await page.getByRole('link', { name: shell.settings, exact: true }).click();
	await page.getByRole('link', { name: settings.account.open }).click();
	await registerByHand(page, office, aProfile(7));

	await context.setOffline(true);
	await page.getByRole('button', { name: shared.leave }).click();
	const dialog = page.getByRole('dialog', { name: shared.stillInTitle });
	await expect(dialog.getByText(shared.stillInEnd)).toBeVisible();
	await dialog.getByRole('button', { name: shared.leaveNo }).click();
	await expect(page.getByText(shared.bar)).toBeVisible();
	const before = await closed();

	await context.setOffline(false);
	await page.getByRole('button', { name: shared.leave }).click();
	await expect(page.getByRole('button', { name: home.shared })).toBeVisible({ timeout: 30_000 });
	expect(await closed()).toBe(before + 1);
});

async function visit(computer: KillableBrowser, office: RunningOffice): Promise<Page> {
	const page = await computer.page();
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`${office.url}/settings`);
	await expect(page.getByText(settings.offlineReady)).toBeVisible({ timeout: 30_000 });
	await page.goto(office.url);
	return page;
}

/** All that a page of ours can leave in a browser, but for the public files in its caches. */
function kept(page: Page): Promise<unknown> {
	return page.evaluate(async () => {
		const found = (await indexedDB.databases()).map(({ name = '' }) => name);
		// opened for a moment by every first visit, to see whether it can be
		const databases = found.filter((name) => name !== 'kibali-probe').sort();
		const rows = await Promise.all(
			databases.map(
				(name) =>
					new Promise((resolve, reject) => {
						const open = indexedDB.open(name);
						open.onerror = () => reject(new Error(name));
						open.onsuccess = () => {
							const db = open.result;
							const tables = [...db.objectStoreNames];
							if (tables.length === 0) return resolve([name]);
							const read = db.transaction(tables);
							const counts: [string, number][] = [];
							for (const table of tables) {
								const count = read.objectStore(table).count();
								count.onsuccess = () => counts.push([table, count.result]);
							}
							read.oncomplete = () => {
								db.close();
								resolve([name, counts]);
							};
						};
					})
			)
		);
		return { rows, marks: Object.keys(localStorage).sort() };
	});
}

/** By links alone: a full load would be the end of it. Comes to the task list. */
async function begin(page: Page, answers: Answers): Promise<void> {
	await page.getByRole('link', { name: say.text.name }).click();
	await answerPage(page, ['nationality', 'exemptStatus'], answers);
	await beginOnPage(page);
}

async function fill(page: Page, answers: Answers): Promise<void> {
	await begin(page, answers);
	const pages = pagesFor(answers);
	await page
		.getByRole('link', { name: say.text.sections[pages[0]?.id ?? '']?.title ?? '' })
		.click();
	for (const { id, questions } of pages) {
		await expect(page).toHaveURL(new RegExp(`/apply/[0-9a-f-]+/${id}`));
		await answerPage(page, questions, answers);
		await page.getByRole('button', { name: say.form.section.continue, exact: true }).click();
	}
	const picture = await makePicture(page, {
		...{ name: `${SPOKEN.file}.jpg`, type: 'image/jpeg' },
		...{ width: 900, height: 1200 }
	});
	await attachFile(page, 'passportPage', picture);
	await attachFile(page, 'photo', picture);
	await attachFile(page, 'arrivalBooking', markedPdf(`${SPOKEN.file}.pdf`, SPOKEN.inside));
	await attachFile(page, 'stayBooking', markedPdf(`${SPOKEN.file}.pdf`, SPOKEN.inside));
}

async function sign(page: Page): Promise<void> {
	await page.getByRole('link', { name: say.documents.carryOn }).click();
	const accept = page.getByRole('checkbox', { name: say.form.findings.accept });
	await expect(page.getByRole('heading', { level: 1, name: say.form.check.title })).toBeVisible();
	while ((await accept.count()) > 0) await accept.first().check();
	await page.getByRole('link', { name: say.form.check.sign }).click();
	await page.getByRole('textbox', { name: say.form.sign.name }).fill(SPOKEN.signed);
	await page.getByRole('checkbox', { name: say.form.sign.confirm }).check();
	await page.getByRole('button', { name: say.form.sign.submit }).click();
}
