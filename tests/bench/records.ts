import { chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/browser.mjs';
import { etaAnswers } from '../eta-answers.ts';
import { runOffice } from '../pages/office.ts';
import { bundleOf } from '../pages/seed.ts';
import type { Many } from './seeding-many.ts';

/**
 * The records of years, in a real Chromium on a CPU four times slower: when the first of them show, how long
 * a search takes to its first finds and to its end, and a table of all. The build must be there.
 */
const APPLICATIONS = Number(process.env['APPLICATIONS'] ?? 1_000);
const SLOWER = 4;

async function main(): Promise<void> {
	const office = await runOffice();
	const executablePath = await chromiumPath();
	const browser = await chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-sync']
	});
	try {
		const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
		await page.goto(`${office.url}/help`);
		await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
		await page.evaluate(await bundleOf('tests/bench/seeding-many.ts'));
		const told = await page.evaluate(
			(many) => (globalThis as unknown as { seedMany(many: Many): Promise<number> }).seedMany(many),
			{ applications: APPLICATIONS, drafts: 0, answers: etaAnswers(), receipt: 'e30.e30.e30' }
		);
		say('written', `${APPLICATIONS} applications, ${told} events`);
		const slow = await page.context().newCDPSession(page);
		await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		for (const name of ['first time', 'second time']) {
			await page.goto(`${office.url}/help`);
			const began = Date.now();
			await page.goto(`${office.url}/records`);
			await page.locator('main ol > li').first().waitFor({ timeout: 300_000 });
			say(`${name}: first records`, `${Date.now() - began} ms`);
			await whole(page);
			say(`${name}: all that home opens`, `${Date.now() - began} ms`);
		}
		for (const words of ['ERIKA 7', 'not approved', 'zzzzqqq']) {
			const began = Date.now();
			await page.getByRole('searchbox').fill(words);
			await page.waitForFunction(isOver, undefined, { timeout: 600_000, polling: 50 });
			say(`search for “${words}”`, `${Date.now() - began} ms`);
		}
		await page.getByRole('searchbox').fill('');
		const began = Date.now();
		const waiting = page.waitForEvent('download', { timeout: 600_000 });
		await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
		await waiting;
		say('a table of all', `${Date.now() - began} ms`);
	} finally {
		await browser.close();
		await office.close();
	}
}

async function whole(page: Page): Promise<void> {
	const said = page.locator('main p.muted[role=status]').first();
	await page.waitForFunction(isOver, undefined, { timeout: 600_000, polling: 50 });
	say('said', (await said.textContent()) ?? '');
}

/** Runs in the page: the line that tells how far it has come tells what was found. */
function isOver(): boolean {
	const said = document.querySelector('main p.muted[role=status]')?.textContent ?? '';
	return /shown|found/.test(said);
}

function say(what: string, value: string): void {
	process.stdout.write(`${what}: ${value}\n`);
}

await main();
