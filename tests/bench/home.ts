import { chromium, type CDPSession, type Locator, type Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/browser.mjs';
import { etaAnswers } from '../eta-answers.ts';
import { runOffice } from '../pages/office.ts';
import { bundleOf } from '../pages/seed.ts';
import { aReceipt } from './receipt.ts';
import type { Many } from './seeding-many.ts';

/**
 * Home with a profile of years, in a real Chromium on a CPU four times slower: when it can be used, and
 * how long it takes from a tap to the next picture (INP: the slowest of all taps). The build must be there:
 * `npm run build && npm run bench:home`. It prints, and ends badly where a limit does not hold.
 */
const APPLICATIONS = Number(process.env['APPLICATIONS'] ?? 1_000);
const DRAFTS = 50;
const SLOWER = 4;
const MOST_INP = 200;

/** Text, for what builds this script would put its own helpers into it. */
const WATCH = `
	globalThis.marks = {};
	globalThis.taps = [];
	new MutationObserver(() => {
		if (!document.querySelector('main article.card .btn')) return;
		marks.usable ??= Math.round(performance.now());
		if (document.querySelector('main p.muted[role=status]')) return;
		marks.whole ??= Math.round(performance.now());
	}).observe(document, { childList: true, subtree: true });
	new PerformanceObserver((list) => {
		for (const { interactionId, duration } of list.getEntries()) {
			if (interactionId > 0) taps.push(Math.round(duration));
		}
	}).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

type Taps = { worst: number; all: number[] };

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
		const began = Date.now();
		await page.evaluate(await bundleOf('tests/bench/seeding-many.ts'));
		const told = await page.evaluate(
			(many) => (globalThis as unknown as { seedMany(many: Many): Promise<number> }).seedMany(many),
			{ applications: APPLICATIONS, drafts: DRAFTS, answers: etaAnswers(), receipt: aReceipt() }
		);
		say('written', `${APPLICATIONS} applications, ${told} events, ${DRAFTS} drafts`);
		say('writing them', `${Math.round((Date.now() - began) / 1_000)} s`);

		const slow = await page.context().newCDPSession(page);
		const first = await opened(page, slow, office.url);
		say('first time: usable, as far as it was opened', `${first.usable} ms`);
		say('first time: all of it opened', `${first.whole} ms`);
		const cold = await taps(page);
		say(`first time: slowest of ${cold.all.length} taps`, `${cold.worst} ms`);
		// what was opened is kept in a quiet moment
		await page.waitForFunction(kept, APPLICATIONS, { timeout: 120_000, polling: 500 });
		const again = await opened(page, slow, office.url);
		say('from then on: usable', `${again.usable} ms`);
		say('from then on: all of it', `${again.whole} ms`);
		const { worst, all } = await taps(page);
		say(`from then on: slowest of ${all.length} taps (≤ ${MOST_INP} ms)`, `${worst} ms`);
		say('their times', all.join(' '));
		if (worst > MOST_INP) process.exitCode = 1;
	} finally {
		await browser.close();
		await office.close();
	}
}

/** A new document, slowed down from its first byte on. */
async function opened(page: Page, slow: CDPSession, url: string) {
	await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await page.goto(`${url}/help`);
	await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await page.addInitScript(WATCH);
	await page.goto(url, { waitUntil: 'commit' });
	type Marks = { marks: { usable: number; whole: number } };
	await page.waitForFunction(
		() => (globalThis as unknown as Marks).marks?.whole !== undefined,
		undefined,
		{ timeout: 300_000, polling: 200 }
	);
	return page.evaluate(() => (globalThis as unknown as Marks).marks);
}

/** What a person does at home: show more, put a draft away and bring it back, another language, and go on. */
async function taps(page: Page): Promise<Taps> {
	const drawn = () =>
		page.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(0), 0)))
		);
	const tap = async (one: Locator) => {
		await one.click();
		await drawn();
	};
	for (let round = 0; round < 2; round++) {
		const more = page.getByRole('button', { name: /^(Show|Onyesha) / });
		for (let index = await more.count(); index > 0; index--) await tap(more.nth(index - 1));
	}
	await tap(page.getByRole('button', { name: /^Delete the draft/ }).first());
	await tap(page.getByRole('button', { name: 'Undo' }));
	await tap(page.getByRole('button', { name: /Kiswahili$/ }).last());
	await tap(page.getByRole('button', { name: /English$/ }).last());
	await tap(page.locator('main article a.cover[href*="/applications/"]').last());
	await page.waitForURL(/applications/);
	await page.locator('main .receipt').waitFor();
	await drawn();
	await page.goBack();
	await page.locator('main article.card').first().waitFor();
	await drawn();
	return page.evaluate(() => {
		const { taps: all } = globalThis as unknown as { taps: number[] };
		return { worst: Math.max(0, ...all), all };
	});
}

/** Runs in the page: every application is in what home keeps. */
async function kept(applications: number): Promise<boolean> {
	const db = await new Promise<IDBDatabase>((done, failed) => {
		const opening = indexedDB.open('kibali');
		opening.onsuccess = () => done(opening.result);
		opening.onerror = failed;
	});
	const ids = await new Promise<IDBValidKey[]>((done, failed) => {
		const asked = db.transaction('settings').objectStore('settings').getAllKeys();
		asked.onsuccess = () => done(asked.result);
		asked.onerror = failed;
	});
	db.close();
	return ids.filter((id) => String(id).startsWith('home:')).length >= applications / 50;
}

function say(what: string, how: string): void {
	process.stdout.write(`${what.padEnd(52)} ${how}\n`);
}

await main();
