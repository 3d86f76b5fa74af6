import type { Page } from '@playwright/test';
import { inbox } from '../../src/messages/en/inbox.ts';
import { outbox } from '../../src/messages/en/outbox.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { status } from '../../src/messages/en/status.ts';
import { support } from '../../src/messages/en/support.ts';
import { words } from './applicant.ts';
import { threePagePdf } from './files.ts';
import { expect, test } from './fixtures.ts';
import { seedDraft, signAndSubmit, submitOffline, workerReady } from './seed.ts';

const own = support.application;
const heading = (page: Page, name: string | RegExp) =>
	expect(page.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 30_000 });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, text: string) =>
	page.getByRole('article').filter({ has: page.getByText(text, { exact: true }) });

test('what is written about an application waits without a connection, goes by itself, and is answered', async ({
	page,
	context,
	office
}) => {
	await page.goto('/help');
	await workerReady(page);
	const application = await seedDraft(page, { documentSize: 100 });
	await signAndSubmit(page, application);
	await heading(page, status.headlines['awaiting-payment'] ?? '');

	await context.setOffline(true);
	await link(page, own.open).click();
	await heading(page, own.title);
	await expect(page.getByText(own.none)).toBeVisible();
	await link(page, own.write).click();
	await button(page, support.send).click();
	await expect(page.getByRole('alert').getByRole('link', { name: own.empty })).toBeVisible();
	const box = page.getByRole('textbox', { name: own.text });
	await box.fill('My flight changed.');
	await expect(page.getByText(support.saved)).toBeVisible();
	await page.reload();
	await expect(box).toHaveValue('My flight changed.');
	const say = words.en.documents;
	await page.getByLabel(say.chooseFile).setInputFiles(threePagePdf('flight.pdf'));
	await expect(page.getByRole('button', { name: /^Remove/ })).toBeVisible();
	await button(page, support.send).click();
	const mine = said(page, 'My flight changed.');
	await expect(mine).toContainText(support.states['queued'] ?? '');
	await expect(mine).toContainText(support.papers('flight.pdf'));
	expect(await office.mail()).toEqual([]);
	await mine.getByRole('link', { name: support.seeOutbox }).click();
	await expect(link(page, outbox.seeMessages)).toBeVisible();
	await link(page, outbox.seeMessages).click();

	await context.setOffline(false);
	await expect(mine).toContainText(support.states['delivered'] ?? '', { timeout: 30_000 });
	const [mail] = await office.mail();
	const [{ number }] = (await office.applications()) as [{ number: string }];
	expect(mail).toMatchObject({
		about: number,
		envelope: { about: 'question', text: 'My flight changed.', facts: [] }
	});

	await office.act('mail', { message: mail?.['id'], text: 'Noted. Travel by the new one.' });
	await page.goto('/inbox');
	const news = page.getByRole('article').filter({ hasText: inbox.kinds['message'] ?? '' });
	await expect(news).toBeVisible({ timeout: 30_000 });
	await news.getByRole('link').click();
	await heading(page, own.title);
	const answer = said(page, 'Noted. Travel by the new one.');
	await expect(answer).toContainText(own.answered);
	await expect(page.getByRole('article').first()).toHaveText(await answer.innerText(), {
		useInnerText: true
	});
	await link(page, status.backToApplication).click();
	await expect(said(page, 'Noted. Travel by the new one.')).toBeVisible();
	await expect(link(page, own.all)).toBeVisible();
});

test('what the office refuses can be mended, and what it asks stands before', async ({
	page,
	office
}) => {
	await page.goto('/help');
	await workerReady(page);
	const application = await seedDraft(page, { documentSize: 100 });
	await signAndSubmit(page, application);
	await heading(page, status.headlines['awaiting-payment'] ?? '');
	await office.act('faults', { fault: 'refuse-422', times: 1, route: 'PUT /v1/messages' });
	await page.goto(`/applications/${application}/messages/write`);
	await page.getByRole('textbox', { name: own.text }).fill('Hello?');
	await expect(page.getByText(support.saved)).toBeVisible();
	await button(page, support.send).click();
	await expect(said(page, 'Hello?')).toContainText(support.states['refused'] ?? '', {
		timeout: 30_000
	});
	await button(page, support.mend).click();
	await expect(page.getByRole('textbox', { name: own.text })).toHaveValue('Hello?');

	const submission = String((await office.applications())[0]?.['id']);
	const asked = { submission, act: 'request', text: 'Which house?', documents: [] };
	await office.act('desk', asked);
	await page.goto(`/applications/${application}/messages`);
	await expect(page.getByText(own.asked)).toBeVisible({ timeout: 30_000 });
	await link(page, status.request.answer).click();
	await heading(page, status.reply.title);
});

test('before the office has the application, nobody can write about it', async ({
	page,
	context
}) => {
	const application = await submitOffline(page, context, { documentSize: 100 });
	await page.goto(`/applications/${application}/messages`);
	await expect(page.getByText(own.notYet)).toBeVisible();
	await expect(link(page, own.write)).toHaveCount(0);
	await page.goto(`/applications/${application}/messages/write`);
	await expect(page.getByText(own.notYet)).toBeVisible();
	await expect(page.getByRole('textbox')).toHaveCount(0);
	await link(page, shell.help).click();
});
