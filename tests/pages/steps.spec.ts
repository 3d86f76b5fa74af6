import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { help } from '../../src/messages/en/help.ts';
import { listing as eta } from '../../src/messages/en/listings/eta.ts';
import { outbox } from '../../src/messages/en/outbox.ts';
import { settings } from '../../src/messages/en/settings.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { status } from '../../src/messages/en/status.ts';
import { shell as swahili } from '../../src/messages/sw/shell.ts';
import { attachFile, fillForm, signAndSubmit, startApplication, words } from './applicant.ts';
import { make12MpJpeg, threePagePdf } from './files.ts';
import { expect, test } from './fixtures.ts';
import { makeBuildWithout } from './next-build.ts';
import type { RunningOffice } from './office.ts';
import { ledgerOf, seedDraft } from './seed.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const pill = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
/** The last page that is kept: with it, all is there. */
const isWhole = (page: Page) =>
	page.evaluate(async () => (await caches.match('/help', { ignoreSearch: true })) !== undefined);

/** A server on which the link breaks off after the first step, or after the second. */
let upTo: { first: string; second: string };

test.beforeAll(() => {
	upTo = {
		first: makeBuildWithout(/offline\/step-[23]-/),
		second: makeBuildWithout(/offline\/step-3-/)
	};
});

test.afterAll(() => {
	for (const dir of Object.values(upTo)) rmSync(dir, { recursive: true });
});

test.afterEach(async ({ office }) => {
	await office.stop();
	await office.start();
	await office.act('reset', {});
});

async function serve(office: RunningOffice, build?: string): Promise<void> {
	await office.stop();
	await office.start(build);
}

test('after the first step alone, an eTA is filled in, sealed and waits without a link; the rest comes later by itself', async ({
	page,
	context,
	office
}) => {
	test.setTimeout(180_000);
	await serve(office, upTo.first);
	await page.goto('/');
	await expect(pill(page, shell.formOffline)).toBeVisible();
	await page.goto('/settings');
	await expect(page.getByText(settings.offlineForm)).toBeVisible();
	await context.setOffline(true);

	await page.goto('/services');
	await page.getByRole('link', { name: eta.name }).first().click();
	await expect(heading(page)).toHaveText(words.en.text.name);
	const id = await startApplication(page, {});
	await fillForm(page, id);
	const pdf = threePagePdf();
	await attachFile(page, 'passportPage', await make12MpJpeg(page));
	await attachFile(page, 'photo', await make12MpJpeg(page, 'face.jpg'));
	await attachFile(page, 'arrivalBooking', pdf);
	await attachFile(page, 'stayBooking', { ...pdf, name: 'stay.pdf' });
	await page.goto('/');
	await expect(page.getByRole('link', { name: words.en.text.name, exact: true })).toBeVisible();
	await signAndSubmit(page, id);
	await expect(heading(page)).toHaveText(status.headlines['waiting'] ?? '');
	await page.goto('/outbox');
	await expect(heading(page)).toHaveText(outbox.title);

	expect(await isWhole(page)).toBe(false);
	await serve(office);
	await context.setOffline(false);
	await expect.poll(() => isWhole(page)).toBe(true);
	await expect.poll(async () => (await ledgerOf(office, id)).length).toBe(1);
	await context.setOffline(true);
	await page.goto('/help');
	await expect(heading(page)).toHaveText(help.title);
});

test('a page that did not come yet says so without a link, and nothing is lost by the tap', async ({
	page,
	context,
	office
}) => {
	await serve(office, upTo.first);
	await page.goto('/services');
	await expect(pill(page, shell.formOffline)).toBeVisible();
	const draft = await seedDraft(page);
	await page.goto('/services');
	await expect(pill(page, shell.formOffline)).toBeVisible();
	await context.setOffline(true);
	await page.getByRole('link', { name: shell.help, exact: true }).click();
	await expect(heading(page)).toHaveText(shell.errors.brokenTitle);
	await expect(page.getByText(shell.errors.broken)).toBeVisible();
	for (const path of ['/help', '/settings', '/services/permit-d']) {
		await page.goto(path);
		await expect(heading(page), path).toHaveText(shell.errors.brokenTitle);
	}
	await page.getByRole('link', { name: shell.errors.home }).click();
	await page.getByRole('link', { name: words.en.text.name, exact: true }).click();
	await expect(page).toHaveURL(new RegExp(`/apply/${draft}`));
	await expect(heading(page)).toHaveText(words.en.form.tasks.title);
});

test('with the second step, the form works without a link in the other language too', async ({
	page,
	context,
	office
}) => {
	await serve(office, upTo.second);
	await page.addInitScript(() => localStorage.setItem('kibali:language', 'sw'));
	await page.goto('/');
	await expect(pill(page, swahili.formOffline)).toBeVisible();
	await context.setOffline(true);
	const id = await startApplication(page, { language: 'sw' });
	await page.goto(`/apply/${id}/applicant`);
	await expect(heading(page)).toHaveText(words.sw.text.sections['applicant']?.title ?? '');
	await page.goto(`/apply/${id}/documents`);
	await expect(heading(page)).toHaveText(words.sw.documents.title);
	await serve(office);
	await context.setOffline(false);
	await expect(pill(page, swahili.worksOffline)).toBeVisible();
});
