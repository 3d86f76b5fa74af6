import type { Page } from '@playwright/test';
import { shell } from '../../src/messages/en/shell.ts';
import { status } from '../../src/messages/en/status.ts';
import { expect, test } from './fixtures.ts';
import { seedDraft, signAndSubmit, workerReady } from './seed.ts';

/** What counts as good by Web Vitals. */
const STILL = 0.1;

test.use({ viewport: { width: 360, height: 740 } });

/** Sums what moved without a tap, with what moved. */
async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		type Shift = PerformanceEntry & {
			readonly value: number;
			readonly hadRecentInput: boolean;
			readonly sources?: readonly { readonly node: Node | null }[];
		};
		const found: { value: number; moved: string[] }[] = [];
		Object.assign(globalThis, { shifts: found });
		new PerformanceObserver((list) => {
			for (const { value, hadRecentInput, sources = [] } of list.getEntries() as Shift[]) {
				if (hadRecentInput) continue;
				const moved = sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? '');
				found.push({ value, moved });
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** As on a slow phone with a slow link, nothing of it cached by the browser. */
async function slowDown(page: Page): Promise<void> {
	const client = await page.context().newCDPSession(page);
	await client.send('Network.clearBrowserCache');
	await client.send('Network.enable');
	await client.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 150,
		downloadThroughput: 200_000,
		uploadThroughput: 100_000
	});
	await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** The worker's state comes last, in the frame; a page that hears news is never without a request. */
async function quiet(page: Page): Promise<void> {
	await expect(page.getByText(shell.worksOffline)).toBeVisible({ timeout: 40_000 });
	await page.evaluate(
		() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done)))
	);
}

async function shifted(page: Page): Promise<{ sum: number; told: string }> {
	const found = await page.evaluate(
		() => (globalThis as unknown as { shifts: { value: number; moved: string[] }[] }).shifts
	);
	const sum = found.reduce((all, { value }) => all + value, 0);
	return { sum, told: JSON.stringify(found) };
}

test('home, a service and the status do not jump while they load slowly', async ({ page }) => {
	test.setTimeout(120_000);
	await watchShifts(page);
	await slowDown(page);
	for (const path of ['/', '/services', '/services/eta']) {
		await page.goto(path);
		await quiet(page);
		const { sum, told } = await shifted(page);
		expect(sum, `${path}: ${told}`).toBeLessThanOrEqual(STILL);
	}
	await page.goto('/help');
	await workerReady(page);
	const id = await seedDraft(page, { documentSize: 100 });
	await seedDraft(page, { documentSize: 100 });
	await signAndSubmit(page, id);
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText(status.headlines['awaiting-payment'] ?? '', { timeout: 30_000 });
	for (const [path, there] of [
		[`/applications/${id}`, page.getByText(status.happened)],
		['/', page.getByRole('article').first()],
		['/outbox', page.getByRole('article').first()]
	] as const) {
		await page.goto(path);
		await expect(there).toBeVisible();
		await quiet(page);
		const { sum, told } = await shifted(page);
		expect(sum, `${path}: ${told}`).toBeLessThanOrEqual(STILL);
	}
});
