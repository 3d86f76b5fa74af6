import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { startApplication } from './applicant.ts';

const KB = 1024;
/** Two tests, perhaps in two processes, and one file of figures. */
const FILE = 'test-results/bytes-pages.json';

test.use({ serviceWorkers: 'block' });

test('a first visitor has a usable home within 60 KB', async ({ page }) => {
	const bytes = await countBytes(page);
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Find a service' })).toBeVisible();
	await page.waitForLoadState('networkidle');
	note('home', bytes());
	expect(bytes()).toBeLessThanOrEqual(60 * KB);
});

test('a first visitor has the first page of the form within 100 KB', async ({ page }) => {
	const bytes = await countBytes(page);
	await startApplication(page, { firstPage: true });
	await page.waitForLoadState('networkidle');
	note('form', bytes());
	expect(bytes()).toBeLessThanOrEqual(100 * KB);
});

/** Body bytes on the wire, as compressed by the server. */
async function countBytes(page: Page): Promise<() => number> {
	const client = await page.context().newCDPSession(page);
	await client.send('Network.enable');
	let total = 0;
	client.on('Network.dataReceived', (event) => (total += event.encodedDataLength));
	return () => total;
}

function note(name: string, value: number): void {
	mkdirSync('test-results', { recursive: true });
	let known: Record<string, number> = {};
	try {
		known = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, number>;
	} catch {
		// the first of the two
	}
	writeFileSync(FILE, JSON.stringify({ ...known, [name]: value }));
}
