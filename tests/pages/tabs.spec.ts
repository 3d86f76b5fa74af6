import type { Page } from '@playwright/test';
import { outbox } from '../../src/messages/en/outbox.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { words } from './applicant.ts';
import { expect, test } from './fixtures.ts';
import { ledgerOf, seedDraft, signAndSubmit, submitOffline, workerReady } from './seed.ts';

const { sign } = words.en.form;
const received = (page: Page) => page.getByText(outbox.tags.delivered, { exact: true });

async function openSigned(page: Page, application: string): Promise<void> {
	await page.goto(`/apply/${application}/sign`);
	await page.getByRole('textbox', { name: sign.name }).fill('Erika Muster');
	await page.getByRole('checkbox', { name: sign.confirm }).check();
}

test('two tabs and the worker see the link come back at once, and one of them sends', async ({
	page,
	context,
	office
}) => {
	const handedIn: string[] = [];
	context.on('request', (request) => {
		if (request.method() === 'PUT') handedIn.push(new URL(request.url()).pathname);
	});
	const application = await submitOffline(page, context, { documentSize: 200_000 });
	const other = await context.newPage();
	for (const tab of [page, other]) {
		await tab.goto('/outbox');
		await expect(tab.getByRole('link', { name: shell.offlineWaiting(1) })).toBeVisible();
	}
	// Long enough that the three of them meet.
	await office.act('faults', { fault: 'slow', times: -1, value: 150 });
	await context.setOffline(false);
	await Promise.all(
		[page, other].map((tab) =>
			tab.evaluate(() => {
				dispatchEvent(new Event('online'));
				document.dispatchEvent(new Event('visibilitychange'));
			})
		)
	);
	for (const tab of [page, other]) await expect(received(tab)).toBeVisible();

	expect(handedIn).toEqual([expect.stringContaining('/v1/submissions/')]);
	const [line, second] = await ledgerOf(office, application);
	expect(second).toBeUndefined();
	const listed = (line?.['documents'] as { id: string }[]).map(({ id }) => id);
	const uploads = (await office.ledger()).filter(({ kind }) => kind === 'upload');
	for (const step of ['created', 'stored']) {
		const ids = uploads.filter((upload) => upload['step'] === step).map(({ id }) => id);
		expect(ids.sort(), step).toEqual([...listed].sort());
	}
});

test('two tabs and no worker: one of them sends', async ({ browser, office }) => {
	const context = await browser.newContext({ baseURL: office.url, serviceWorkers: 'block' });
	const page = await context.newPage();
	const handedIn: string[] = [];
	context.on('request', (request) => {
		if (request.method() === 'PUT') handedIn.push(new URL(request.url()).pathname);
	});
	await office.act('faults', { fault: 'down', times: -1 });
	await page.goto('/help');
	const application = await seedDraft(page, { documentSize: 200_000 });
	await signAndSubmit(page, application);
	const other = await context.newPage();
	for (const tab of [page, other]) {
		await tab.goto('/outbox');
		await expect(tab.getByText(outbox.tags.unreachable, { exact: true })).toBeVisible();
	}
	await office.act('faults', { fault: 'down', times: 0 });
	await office.act('faults', { fault: 'slow', times: -1, value: 150 });
	await Promise.all(
		[page, other].map((tab) => tab.evaluate(() => dispatchEvent(new Event('online'))))
	);
	for (const tab of [page, other]) await expect(received(tab)).toBeVisible();
	expect(handedIn).toEqual([expect.stringContaining('/v1/submissions/')]);
	expect(await ledgerOf(office, application)).toHaveLength(1);
	await context.close();
});

test('Submit in two tabs at the same moment is one application', async ({
	page,
	context,
	office
}) => {
	await page.goto('/help');
	await workerReady(page);
	const application = await seedDraft(page);
	const other = await context.newPage();
	for (const tab of [page, other]) await openSigned(tab, application);
	await Promise.all(
		[page, other].map((tab) =>
			tab.getByRole('button', { name: sign.submit, exact: true }).dispatchEvent('click')
		)
	);
	for (const tab of [page, other]) {
		await expect(tab).toHaveURL(new RegExp(`/applications/${application}$`));
	}
	await page.goto('/outbox');
	await expect(received(page)).toHaveCount(1);
	expect(await ledgerOf(office, application)).toHaveLength(1);
});

test('a tab cannot sign what another tab has changed meanwhile', async ({
	page,
	context,
	office
}) => {
	await page.goto('/help');
	await workerReady(page);
	const application = await seedDraft(page);
	await openSigned(page, application);

	const other = await context.newPage();
	await other.goto(`/apply/${application}/traveller`);
	const label = words.en.text.questions['surname']?.label ?? '';
	const saved = other.getByText(/^Saved on this phone:/);
	await other.getByRole('textbox', { name: label }).fill('CHANGED');
	await expect(saved).toBeVisible();

	await page
		.getByRole('button', { name: sign.submit, exact: true })
		.or(page.getByRole('link', { name: sign.backToCheck }))
		.first()
		.click();
	await page.goto(`/apply/${application}/check`);
	await expect(page.getByText('CHANGED').first()).toBeVisible();
	await page.goto('/outbox');
	await expect(page.getByText(outbox.empty)).toBeVisible();
	expect(await ledgerOf(office, application)).toEqual([]);

	await signAndSubmit(page, application);
	await expect.poll(async () => (await ledgerOf(office, application)).length).toBe(1);
	const [sent] = await office.applications();
	expect((sent?.['envelope'] as { answers: { surname: string } }).answers.surname).toBe('CHANGED');
});
