import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { help } from '../../src/messages/en/help.ts';
import { outbox } from '../../src/messages/en/outbox.ts';
import { releases } from '../../src/messages/en/releases.ts';
import { settings } from '../../src/messages/en/settings.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { words } from './applicant.ts';
import { expect, test } from './fixtures.ts';
import { makeBuildWithout, makeNextBuild, versionOf } from './next-build.ts';
import { chunkWith, ledgerOf, seedDraft, signAndSubmit, workerReady } from './seed.ts';

const now = versionOf('build');
let next: { dir: string; version: string };

test.beforeAll(() => {
	next = makeNextBuild();
});

test.afterAll(() => rmSync(next.dir, { recursive: true }));

test.afterEach(async ({ office }) => {
	await office.stop();
	await office.start();
	await office.act('reset', {});
});

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const bar = (page: Page) => page.getByText(shell.updateReady);
const surname = (page: Page) =>
	page.getByRole('textbox', { name: words.en.text.questions['surname']?.label ?? '' });
const saved = (page: Page) => page.getByText(/^Saved on this phone:/);

/** Every page load, whoever asked for it; a step inside the app is none. */
async function countLoads(page: Page): Promise<() => number> {
	let loads = 0;
	await page.exposeBinding('loaded', () => void loads++);
	await page.addInitScript(() => {
		(Reflect.get(globalThis, 'loaded') as () => void)();
	});
	return () => loads;
}

/** As the browser does by itself from time to time. Comes back when the newer one waits. */
async function lookForUpdate(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const coming = registration.installing;
		if (!coming) return;
		await new Promise<void>((there) => {
			coming.addEventListener('statechange', () => {
				if (coming.state !== 'installing') there();
			});
		});
	});
}

async function firstVisit(page: Page): Promise<void> {
	await page.goto('/help');
	await workerReady(page);
}

/** The one load may bring back where the person was, or at once where they wanted to go. */
async function opened(page: Page, was: string, wanted: string): Promise<void> {
	await expect(heading(page)).toHaveText(new RegExp(`^(${was}|${wanted})$`));
}

async function runningVersion(page: Page): Promise<string> {
	await page.goto('/settings');
	await expect(page.getByText(settings.appTitle)).toBeVisible();
	return /^Version (\w+)$/im.exec(await page.locator('main').innerText())?.[1] ?? '';
}

test('a newer version waits while a form is open, takes over by consent with one load, and so does the way back', async ({
	page,
	office
}) => {
	await firstVisit(page);
	const draft = await seedDraft(page);
	await page.goto(`/apply/${draft}/traveller`);
	await surname(page).fill('TYPED BEFORE');
	await expect(saved(page)).toBeVisible();
	const loads = await countLoads(page);

	await office.stop();
	await office.start(next.dir);
	await lookForUpdate(page);
	await surname(page).fill('TYPED WHILE IT WAITS');
	await expect(saved(page)).toBeVisible();
	await expect(bar(page)).toHaveCount(0);
	expect(loads()).toBe(0);

	await page.getByRole('link', { name: shell.help, exact: true }).click();
	await expect(heading(page)).toHaveText(help.title);
	await expect(bar(page)).toBeVisible();
	expect(loads()).toBe(0);
	await page.getByRole('button', { name: shell.useNow }).click();
	await expect(bar(page)).toHaveCount(0);
	await expect.poll(loads).toBe(1);
	await page.waitForLoadState('networkidle');
	expect(loads()).toBe(1);
	expect(await runningVersion(page)).toBe(next.version);
	await page.goto(`/apply/${draft}/traveller`);
	await expect(surname(page)).toHaveValue('TYPED WHILE IT WAITS');

	await office.stop();
	await office.start('build');
	await page.goto('/help');
	await lookForUpdate(page);
	await expect(bar(page)).toBeVisible();
	const before = loads();
	await page.getByRole('button', { name: shell.useNow }).click();
	await expect.poll(loads).toBe(before + 1);
	await expect(bar(page)).toHaveCount(0);
	expect(await runningVersion(page)).toBe(now);
	await office.stop();
	await page.goto(`/apply/${draft}/traveller`);
	await expect(surname(page)).toHaveValue('TYPED WHILE IT WAITS');
});

test('a page of the older version goes on under the newer worker, and still delivers', async ({
	page,
	context,
	office
}) => {
	await firstVisit(page);
	const draft = await seedDraft(page);
	await page.goto(`/apply/${draft}/traveller`);
	const loads = await countLoads(page);
	await office.stop();
	await office.start(next.dir);
	const other = await context.newPage();
	await other.goto('/help');
	await lookForUpdate(other);
	await other.getByRole('button', { name: shell.useNow }).click();
	await expect(bar(other)).toHaveCount(0);
	expect(await runningVersion(other)).toBe(next.version);

	expect(loads()).toBe(0);
	await surname(page).fill('OLDER PAGE');
	await expect(saved(page)).toBeVisible();
	// A part that this page has not loaded yet is gone from the server and from the worker, and from
	// the browser's own cache as well.
	await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
	const link = page.getByRole('link', { name: shell.outbox, exact: true });
	await link.click();
	await expect.poll(loads).toBe(1);
	await opened(page, words.en.text.sections['traveller']?.title ?? '', outbox.title);
	await link.click();
	await expect(heading(page)).toHaveText(outbox.title);
	expect(loads()).toBe(1);
	expect(await runningVersion(page)).toBe(next.version);
	await page.goto(`/apply/${draft}/traveller`);
	await expect(surname(page)).toHaveValue('OLDER PAGE');
	await signAndSubmit(page, draft);
	await expect.poll(async () => (await ledgerOf(office, draft)).length).toBe(1);
});

test('a tab that did not ask for the newer version is brought up by its own bar', async ({
	page,
	context,
	office
}) => {
	await firstVisit(page);
	const other = await context.newPage();
	await other.goto('/help');
	await office.stop();
	await office.start(next.dir);
	await lookForUpdate(page);
	for (const tab of [page, other]) await expect(bar(tab)).toBeVisible();
	await page.getByRole('button', { name: shell.useNow }).click();
	await expect(bar(page)).toHaveCount(0);
	await other.getByRole('button', { name: shell.useNow }).click();
	await expect(bar(other)).toHaveCount(0);
	expect(await runningVersion(other)).toBe(next.version);
});

test('a worker that did not get its first files is not installed; the page works, and the next visit completes it', async ({
	page,
	context
}) => {
	const part = '**/_app/immutable/offline/first-en-*';
	await context.route(part, (route) => route.abort());
	await page.goto('/');
	const failed = await page.evaluate(async () => {
		const registration = await new Promise<ServiceWorkerRegistration>((found) => {
			const look = () => {
				void navigator.serviceWorker.getRegistration().then((one) => {
					if (one?.installing) found(one);
					else requestAnimationFrame(look);
				});
			};
			look();
		});
		const worker = registration.installing;
		return new Promise<string>((ended) => {
			const look = () => {
				if (worker && worker.state !== 'installing') ended(worker.state);
			};
			worker?.addEventListener('statechange', look);
			look();
		});
	});
	expect(failed).toBe('redundant');
	await page.getByRole('link', { name: shell.help, exact: true }).click();
	await expect(heading(page)).toHaveText(help.title);
	await expect(page.getByRole('link', { name: shell.worksOffline })).toHaveCount(0);

	await context.unroute(part);
	await page.goto('/');
	await workerReady(page);
	await expect(page.getByRole('link', { name: shell.worksOffline })).toBeVisible();
	await context.setOffline(true);
	await page.goto('/outbox');
	await expect(heading(page)).toHaveText(outbox.title);
});

test('a newer version is whole before it offers itself, though of the older one only the first step came', async ({
	page,
	context,
	office
}) => {
	const older = makeBuildWithout(/offline\/step-[23]-/);
	const broken = makeBuildWithout(/offline\/npages-/, next.dir);
	await office.stop();
	await office.start(older);
	await page.goto('/services');
	await expect(page.getByRole('link', { name: shell.formOffline })).toBeVisible();
	await office.stop();
	await office.start(broken);
	await lookForUpdate(page);
	expect(await page.evaluate(waiting)).toBe(false);
	await expect(bar(page)).toHaveCount(0);

	await office.stop();
	await office.start(next.dir);
	await page.reload();
	await lookForUpdate(page);
	await expect(bar(page)).toBeVisible();
	await page.getByRole('button', { name: shell.useNow }).click();
	await expect(page.getByRole('link', { name: shell.worksOffline, exact: true })).toBeVisible();
	expect(await page.evaluate(waiting)).toBe(false);
	await context.setOffline(true);
	await page.goto('/help');
	await expect(heading(page)).toHaveText(help.title);
	expect(await runningVersion(page)).toBe(next.version);
	for (const dir of [older, broken]) rmSync(dir, { recursive: true });
});

/** Does a newer version offer itself? */
async function waiting(): Promise<boolean> {
	const registration = await navigator.serviceWorker.getRegistration();
	return Boolean(registration?.waiting);
}

test.describe('without a worker', () => {
	test.use({ serviceWorkers: 'block' });
	// From a page that is drawn by its script: where it stands, a tap on a link is a step in the app.

	test('a part that is gone after a deploy costs one load', async ({ page, office }) => {
		await page.goto('/settings');
		await expect(heading(page)).toHaveText(settings.title);
		await page.waitForLoadState('networkidle');
		const loads = await countLoads(page);
		await office.stop();
		await office.start(next.dir);
		const link = page.getByRole('link', { name: shell.outbox, exact: true });
		await link.click();
		await expect.poll(loads).toBe(1);
		await opened(page, settings.title, outbox.title);
		await link.click();
		await expect(heading(page)).toHaveText(outbox.title);
		expect(loads()).toBe(1);
		expect(await runningVersion(page)).toBe(next.version);
	});

	test('a part that cannot come without a link is said, and the page is not thrown away', async ({
		page,
		context
	}) => {
		await page.goto('/help');
		await expect(heading(page)).toHaveText(help.title);
		await page.waitForLoadState('networkidle');
		const loads = await countLoads(page);
		await context.setOffline(true);
		await page.getByRole('link', { name: shell.outbox, exact: true }).click();
		await expect(heading(page)).toHaveText(shell.errors.brokenTitle);
		await expect(page.getByText(shell.errors.broken)).toBeVisible();
		expect(loads()).toBe(0);
	});

	test('a part that stays gone is said, and does not load the page for ever', async ({
		page,
		office
	}) => {
		const broken = makeNextBuild();
		rmSync(join(broken.dir, chunkWith(outbox.empty, broken.dir)));
		await office.stop();
		await office.start(broken.dir);
		await page.goto('/settings');
		await expect(heading(page)).toHaveText(settings.title);
		await page.waitForLoadState('networkidle');
		const loads = await countLoads(page);
		const link = page.getByRole('link', { name: shell.outbox, exact: true });
		await link.click();
		await expect.poll(loads).toBe(1);
		await expect(heading(page)).toHaveText(settings.title);
		for (let tap = 0; tap < 2; tap += 1) {
			await link.click();
			await expect(heading(page)).toHaveText(shell.errors.brokenTitle);
			await page.getByRole('link', { name: shell.errors.home }).click();
			await expect(heading(page)).not.toHaveText(shell.errors.brokenTitle);
		}
		expect(loads()).toBe(1);
		rmSync(broken.dir, { recursive: true });
	});
});

test('after an update one quiet line leads to what is new, once, and not to new people', async ({
	page
}) => {
	const told = page.getByText(releases.updated);
	const mark = () => page.evaluate(() => localStorage.getItem('kibali:release'));
	await firstVisit(page);
	const draft = await seedDraft(page);
	await page.goto('/services');
	await expect.poll(mark).toBeTruthy();
	const newest = await mark();
	await expect(told).toHaveCount(0);

	await page.evaluate(() => localStorage.setItem('kibali:release', 'v0'));
	await page.goto(`/apply/${draft}`);
	await expect(heading(page)).toHaveText(words.en.form.tasks.title);
	await page.waitForLoadState('networkidle');
	await expect(told).toHaveCount(0);
	await page.getByRole('link', { name: shell.help, exact: true }).click();
	await expect(told).toBeVisible();
	await page.getByRole('button', { name: releases.close }).click();
	await expect(told).toHaveCount(0);
	expect(await mark()).toBe(newest);

	await page.evaluate(() => localStorage.setItem('kibali:release', 'v0'));
	await page.goto('/services');
	await page.getByRole('link', { name: releases.see, exact: true }).click();
	await expect(heading(page)).toHaveText(releases.title);
	await expect(page.getByText(releases.list.v2.lines[0] ?? '')).toBeVisible();
	await expect(told).toHaveCount(0);
	expect(await mark()).toBe(newest);
});
