import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answerPage, answersToday, startApplication } from './applicant.ts';
import { expect, test } from './fixtures.ts';

const KB = 1024;
const FILE = 'test-results/bytes-pages.json';

test.describe.configure({ mode: 'serial' });
test.use({ serviceWorkers: 'block' });

test('a first visitor has a usable home within 60 KB', async ({ page }) => {
	const bytes = countBytes(page);
	await page.goto('/');
	await expect(page.getByRole('link', { name: 'Find a service' })).toBeVisible();
	await page.waitForLoadState('networkidle');
	note('home', bytes());
	expect(bytes()).toBeLessThanOrEqual(60 * KB);
});

/**
 * Usable: the first question can be answered. What comes by itself once the page stands (the worker's
 * client, the watch over the outbox) or with the first touch (superforms and zod, which judge the form)
 * is in the second figure, and has an alarm of its own: it may not grow unnoticed.
 */
test('a form’s page is usable within 100 KB, and with all that the first answer brings within 122 KB', async ({
	page
}) => {
	await page.addInitScript(() => {
		const eye = new MutationObserver(() => {
			if (!document.querySelector('main input[type=radio]:enabled')) return;
			performance.mark('usable');
			eye.disconnect();
		});
		eye.observe(document, { childList: true, subtree: true });
	});
	await startApplication(page, { firstPage: true });
	const client = await page.context().newCDPSession(page);
	await client.send('Network.clearBrowserCache');
	const all = countBytes(page);
	await page.reload();
	await answerPage(page, ['applicantKind'], answersToday());
	await expect(page.getByText(/Saved on this phone at/)).toBeVisible();
	const asked = await page.evaluate(() => {
		const usable = performance.getEntriesByName('usable')[0]?.startTime ?? Infinity;
		const files = performance.getEntriesByType('resource');
		return files.filter(({ startTime }) => startTime <= usable).map(({ name }) => name);
	});
	expect(asked.length).toBeGreaterThan(20);
	const files = new Set([...asked, page.url()].map((url) => fileOf(new URL(url).pathname)));
	const bytes = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
	note('form', bytes);
	await page.waitForLoadState('networkidle');
	note('touched', all());
	expect(bytes).toBeLessThanOrEqual(100 * KB);
	expect(all()).toBeLessThanOrEqual(122 * KB);
});

/** For the record: the whole way there, reading the service's page and the task list too. */
test('the way from the service’s page to the first answer is measured', async ({ page }) => {
	const bytes = countBytes(page);
	await startApplication(page, { firstPage: true });
	await answerPage(page, ['applicantKind'], answersToday());
	await expect(page.getByText(/Saved on this phone at/)).toBeVisible();
	note('way', bytes());
	expect(bytes()).toBeLessThanOrEqual(140 * KB);
});

/** The brotli bytes of every built file that the page asks for, each once. */
function countBytes(page: Page): () => number {
	const asked = new Set<string>();
	page.on('request', (request) => {
		const { pathname, protocol } = new URL(request.url());
		if (protocol.startsWith('http')) asked.add(fileOf(pathname));
	});
	return () => [...asked].reduce((sum, file) => sum + sizeOf(file), 0);
}

function fileOf(path: string): string {
	if (path === '/') return 'build/index.html';
	const file = join('build', path);
	if (existsSync(file) && statSync(file).isFile()) return file;
	return existsSync(`${file}.html`) ? `${file}.html` : 'build/200.html';
}

function sizeOf(file: string): number {
	return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

function note(name: string, value: number): void {
	mkdirSync('test-results', { recursive: true });
	const known = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as object) : {};
	writeFileSync(FILE, JSON.stringify({ ...known, [name]: value }));
}
