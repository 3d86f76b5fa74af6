import type { Page } from '@playwright/test';
import { help } from '../../src/messages/en/help.ts';
import { outbox } from '../../src/messages/en/outbox.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { expect, test } from './fixtures.ts';
import { ledgerOf, submitOffline, workerReady } from './seed.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

function workerAtWork(page: Page): Promise<string> {
	return page.evaluate(() => new URL(navigator.serviceWorker.controller?.scriptURL ?? '').pathname);
}

/** Every registration that the page asks for, as it asks. */
async function noteRegistrations(page: Page): Promise<string[]> {
	const asked: string[] = [];
	await page.exposeBinding('noteRegistration', (_, type: string) => void asked.push(type));
	return asked;
}

test('a browser that can run modules as workers gets the worker that shares the pages’ files', async ({
	page,
	context,
	office
}) => {
	const asked: string[] = [];
	context.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/help');
	await workerReady(page);
	expect(await workerAtWork(page)).toBe('/worker.js');
	expect(asked).not.toContain('/service-worker.js');

	const client = await context.newCDPSession(page);
	await client.send('ServiceWorker.enable');
	await office.stop();
	await client.send('Network.clearBrowserCache');
	await client.send('ServiceWorker.stopAllWorkers');
	await page.goto('/outbox');
	await expect(page.getByText(outbox.empty)).toBeVisible();
	await office.start();
});

test.describe('a browser whose workers cannot be modules', () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			const { register } = ServiceWorkerContainer.prototype;
			ServiceWorkerContainer.prototype.register = function (url, options) {
				const type = options?.type ?? 'classic';
				(Reflect.get(globalThis, 'noteRegistration') as (type: string) => void)(type);
				if (type === 'module') return Promise.reject(new TypeError('No modules here'));
				return register.call(this, url, options);
			};
		});
	});

	test('gets the worker that holds all, opens without a link, and is not asked again', async ({
		page,
		context,
		office
	}) => {
		const registrations = await noteRegistrations(page);
		const application = await submitOffline(page, context);
		expect(await workerAtWork(page)).toBe('/service-worker.js');
		expect(registrations.slice(0, 2)).toEqual(['module', 'classic']);
		await page.goto('/help');
		await expect(heading(page)).toHaveText(help.title);
		await expect(page.getByRole('link', { name: shell.offlineWaiting(1) })).toBeVisible();

		await context.setOffline(false);
		await expect.poll(async () => (await ledgerOf(office, application)).length).toBe(1);
		expect(registrations.slice(2)).not.toContain('module');
		expect(registrations.slice(2)).toContain('classic');
		await expect(page.getByText(shell.updateReady)).toHaveCount(0);
	});
});
