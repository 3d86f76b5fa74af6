import type { Page } from '@playwright/test';
import { renewal as english } from '../../src/messages/en/renewal.ts';
import { renewal as swahili } from '../../src/messages/sw/renewal.ts';
import { settings } from '../../src/messages/en/settings.ts';
import { answerPage, answersToday, begin, startApplication, words } from './applicant.ts';
import { expect, test } from './fixtures.ts';
import type { RunningOffice } from './office.ts';
import { seedDraft, signAndSubmit, workerReady } from './seed.ts';

const say = english;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) =>
	expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const notice = (page: Page) => page.getByRole('heading', { name: say.notice.title });

/** A person asks for newer services, and the worker or the page that stands in for it goes and looks. */
async function askForCatalog(page: Page): Promise<void> {
	await page.goto('/settings');
	await button(page, say.catalog.ask).click();
	await expect(page.getByText(say.catalog.asked)).toBeVisible();
}

async function renewed(page: Page, office: RunningOffice): Promise<void> {
	const { sequence } = (await office.act('catalog', { publish: 'renewed' })) as {
		sequence: number;
	};
	await askForCatalog(page);
	await expect(page.getByText(`Service list number ${sequence}.`)).toBeVisible();
}

async function seeded(page: Page): Promise<string> {
	await page.goto('/help');
	await workerReady(page);
	return seedDraft(page);
}

test('a renewed service waits for a choice: what changed is shown, and the newer one is taken', async ({
	page,
	office
}) => {
	const id = await seeded(page);
	await renewed(page, office);
	await page.goto(`/apply/${id}`);
	await expect(notice(page)).toBeVisible();
	await page.getByRole('link', { name: say.notice.see }).click();
	await heading(page, say.title);
	const main = page.getByRole('main');
	for (const sentence of [
		'Practice rule: a visit lasts at most 7 days',
		say.fees.raised('USD\u00a030', 'USD\u00a035'),
		say.fees.total('USD\u00a030', 'USD\u00a035'),
		'Practice document: a plan of your journey',
		'Practice question: how many people travel with you?',
		say.questions.stays
	]) {
		await expect(main.getByText(sentence, { exact: false })).toBeVisible();
	}
	await button(page, say.choose.take).click();
	await heading(page, words.en.form.tasks.title);
	await expect(notice(page)).toBeHidden();
	await expect(main.getByText('USD\u00a035').first()).toBeVisible();

	// every answer came along, and the new question waits beside them
	await page.goto(`/apply/${id}/reason`);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
	await page.getByLabel('Practice question: how many people travel with you?').fill('2');
	await button(page, words.en.form.section.continue).click();
	await expect(page).not.toHaveURL(/reason/);
	await page.goto(`/apply/${id}/check`);
	await expect(main.getByText('Practice document: a plan of your journey').first()).toBeVisible();
	await expect(main.getByText('Erika', { exact: false }).first()).toBeVisible();
});

test('who stays is judged and charged by the version that was started, also by the office', async ({
	page,
	office
}) => {
	test.setTimeout(120_000);
	const id = await seeded(page);
	await renewed(page, office);
	await page.goto(`/apply/${id}/changes`);
	await heading(page, say.title);
	await button(page, say.choose.stay).click();
	await heading(page, words.en.form.tasks.title);
	await expect(page.getByText(say.notice.stayed)).toBeVisible();
	await expect(notice(page)).toBeHidden();
	await signAndSubmit(page, id);
	await expect(page.getByText(/^KB-[A-Z0-9]{4}-[A-Z0-9]{4}$/)).toBeVisible({ timeout: 40_000 });
	const [line] = (await office.ledger()).filter(({ kind }) => kind === 'submission');
	expect(line).toMatchObject({ service: 'eta', version: 1 });
	const invoices = (await office.ledger()).filter(({ kind }) => kind === 'news');
	expect(JSON.stringify(invoices)).toContain('"minor":3000');
});

test('a new draft begins under the newer version, in both languages', async ({ page, office }) => {
	await seeded(page);
	await renewed(page, office);
	await page.goto('/services/eta');
	await expect(page.getByText('USD\u00a035').first()).toBeVisible();
	await answerPage(page, ['nationality', 'exemptStatus'], answersToday());
	await begin(page);
	await page.getByRole('button', { name: 'Kiswahili' }).click();
	await page.goto(`${page.url()}/reason`);
	await expect(page.getByText('Swali la mazoezi: ni watu wangapi wanaosafiri nawe?')).toBeVisible();
});

test('a forged catalog changes nothing, is said to be set aside, and the app works', async ({
	page,
	office
}) => {
	const id = await seeded(page);
	await office.act('catalog', { publish: 'renewed' });
	await office.act('catalog', { attack: 'forged' });
	await askForCatalog(page);
	await expect(page.getByText(say.catalog.refused)).toBeVisible();
	await expect(page.getByText(say.catalog.bundled)).toBeVisible();
	await page.goto(`/apply/${id}`);
	await expect(page.getByText('USD\u00a030').first()).toBeVisible();
	await expect(notice(page)).toBeHidden();
	await page.goto(`/apply/${id}/changes`);
	await heading(page, say.newestTitle);
	await startApplication(page);
	await heading(page, words.en.form.tasks.title);
});

test('a catalog that does not end is cut off, and the one in use stays', async ({
	page,
	office
}) => {
	await seeded(page);
	await renewed(page, office);
	await office.act('catalog', { attack: 'endless' });
	await askForCatalog(page);
	await expect
		.poll(async () => JSON.stringify(await office.act('catalog', {})), { timeout: 45_000 })
		// twice where the wish before this one was heard late
		.toMatch(/"endless":[12]\b/);
	await page.goto('/settings');
	await expect(page.getByText('Service list number', { exact: false })).toBeVisible();
	await expect(page.getByRole('heading', { name: settings.appTitle })).toBeVisible();
});

test.describe('in a browser that gives the page no worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('the page itself fetches what a person asks for', async ({ page, office }) => {
		const id = await startApplication(page);
		await renewed(page, office);
		await page.goto(`/apply/${id}`);
		await expect(notice(page)).toBeVisible();
	});
});

test('the changes are told in Kiswahili too', async ({ page, office }) => {
	const id = await seeded(page);
	await renewed(page, office);
	await page.getByRole('radio', { name: 'Kiswahili' }).check();
	await page.goto(`/apply/${id}/changes`);
	await heading(page, swahili.title);
	await expect(page.getByText('Sharti la mazoezi: ziara haizidi siku 7')).toBeVisible();
	await expect(page.getByText(swahili.choose.carried)).toBeVisible();
});
