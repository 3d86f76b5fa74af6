import { cpus } from 'node:os';
import { chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/browser.mjs';
import { protection } from '../../src/messages/en/protection.ts';
import { etaAnswers } from '../eta-answers.ts';
import { runOffice } from '../pages/office.ts';
import { bundleOf } from '../pages/seed.ts';
import type { Many } from './seeding-many.ts';
import { aReceipt } from './receipt.ts';
import { slowPhone } from './slow-phone.ts';

/**
 * From the tap on *Unlock* until the page that one came for shows what was sealed, and the longest time that
 * the page could hear nobody, from the tap until all is quiet again, in a real Chromium on a phone of which
 * each core is six times slower (`slow-phone.ts`). So it needs Linux and root. `npm run build && npm run
 * bench:unlock`. It prints, and ends badly where a limit does not hold. `SLOWED=page` slows only the page's
 * own thread, by the debugger, as others measure.
 */
const SLOWER = 6;
const CORES = Number(process.env['CORES'] ?? cpus().length);
/** the usual way to play a slow phone; only the page's own thread is slow then */
const BY_DEBUGGER = process.env['SLOWED'] === 'page';
const ROUNDS = Number(process.env['ROUNDS'] ?? 40);
const PAGES = ['/outbox', '/'];
const MOST_WAIT = 1_000;
const MOST_BLOCKED = 100;
const SECRET = 'five goats on the ferry';
/** what somebody has who has used it for a while */
const HELD = { applications: 4, drafts: 2 };

/** ms; nobody writes such a passphrase on a phone in less */
const TYPING = 3_000;

/** Text, for what builds this script would put its own helpers into it. */
const WATCH = `
	globalThis.round = new Promise((done) => {
		const found = { left: 0, took: 0, before: 0, blocked: 0, after: 0 };
		let [begun, last, asked] = [0, 0, false];
		addEventListener('submit', () => (begun = performance.now()), { capture: true, once: true });
		const beat = () => {
			const now = performance.now();
			const part = begun === 0 ? 'before' : found.took === 0 ? 'blocked' : 'after';
			if (last > 0) found[part] = Math.max(found[part], now - last);
			if (last > 0 || document.querySelector('#secret')) last = now;
			if (begun > 0) look(now);
			if (found.took > 0 && now > begun + found.took + 2_000) done(found);
			else next();
		};
		// a tap goes before what waits for its turn, and so does this
		const next = () => scheduler.postTask(beat, { priority: 'user-blocking', delay: 4 });
		const look = (now) => {
			if (found.left === 0 && !location.pathname.startsWith('/unlock')) found.left = now - begun;
			if (found.left === 0 || asked || !document.querySelector('main article.card')) return;
			asked = true;
			requestAnimationFrame(() => setTimeout(() => (found.took = performance.now() - begun), 0));
		};
		beat();
	});
`;

/**
 * ms. `left`: until the address is that of the page one came for; `took`: until what is on it is drawn;
 * the longest that nobody was heard: `before` the tap, from when one can type, `blocked` from the tap on,
 * `after` all is drawn, for two seconds.
 */
type Round = {
	readonly left: number;
	readonly took: number;
	readonly before: number;
	readonly blocked: number;
	readonly after: number;
};

async function main(): Promise<void> {
	const phone = BY_DEBUGGER ? undefined : slowPhone({ slower: SLOWER, cores: CORES });
	const office = await runOffice();
	const executablePath = await chromiumPath();
	phone?.enter();
	const browser = await chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-sync']
	});
	phone?.leave();
	try {
		const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
		page.setDefaultTimeout(120_000);
		await page.goto(`${office.url}/help`);
		await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
		await page.evaluate(await bundleOf('tests/bench/seeding-many.ts'));
		await page.evaluate(
			(many) => (globalThis as unknown as { seedMany(many: Many): Promise<number> }).seedMany(many),
			{ ...HELD, answers: etaAnswers(), receipt: aReceipt() }
		);
		phone?.slow();
		await protect(page, office.url);
		await page.addInitScript(WATCH);
		if (!phone) await slowedByDebugger(page);
		const rounds: Round[] = [];
		for (let round = 0; round < ROUNDS; round++) {
			rounds.push(await unlocked(page, office.url, PAGES[round % PAGES.length] ?? '/'));
		}
		report(rounds, phone?.count());
	} finally {
		await browser.close();
		await office.close();
		await phone?.remove();
	}
}

async function slowedByDebugger(page: Page): Promise<void> {
	const debug = await page.context().newCDPSession(page);
	await debug.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

function report(rounds: readonly Round[], threads: number | undefined): void {
	if (threads === undefined) say('the phone', `its page's thread ${SLOWER} times slower`);
	else say('the phone', `${CORES} cores, each ${SLOWER} times slower; ${threads} threads`);
	const times = sorted(rounds.map(({ took }) => took));
	const slowest = at(times, 0.95);
	const longest = at(
		sorted(rounds.flatMap(({ before, blocked, after }) => [before, blocked, after])),
		1
	);
	const left = sorted(rounds.map((one) => one.left));
	say(`opened, median of ${ROUNDS} and 95 of 100`, `${at(left, 0.5)} ms, ${at(left, 0.95)} ms`);
	say('and all drawn, median', `${at(times, 0.5)} ms`);
	say(`and all drawn, 95 of 100 (≤ ${MOST_WAIT} ms)`, `${slowest} ms`);
	say(`the page heard nobody for at most (≤ ${MOST_BLOCKED} ms)`, `${longest} ms`);
	say('their times', times.join(' '));
	for (const part of ['before', 'blocked', 'after'] as const) {
		say(`silences, ${part}`, sorted(rounds.map((one) => one[part])).join(' '));
	}
	if (slowest > MOST_WAIT || longest > MOST_BLOCKED) process.exitCode = 1;
}

/** The phone tries, slow as it is, how much it can afford. */
async function protect(page: Page, url: string): Promise<void> {
	await page.goto(`${url}/settings/protection`);
	await page.getByLabel(protection.choosePassphrase).fill(SECRET);
	await page.getByRole('checkbox', { name: protection.haveWritten }).check();
	await page.getByRole('button', { name: protection.protect, exact: true }).click();
	await page.getByRole('button', { name: protection.lockNow }).waitFor();
}

async function unlocked(page: Page, url: string, next: string): Promise<Round> {
	await page.goto(`${url}/unlock?next=${next}`, { waitUntil: 'commit' });
	// what drives the page puts code of its own into it, which a phone does not have to read
	const round = page.evaluate(() => (globalThis as unknown as { round: Promise<Round> }).round);
	await page.getByLabel(protection.passphrase, { exact: true }).fill(SECRET);
	await new Promise((typed) => setTimeout(typed, TYPING));
	await page.getByRole('button', { name: protection.unlock, exact: true }).click();
	return round;
}

function sorted(values: readonly number[]): number[] {
	return values.map(Math.round).sort((a, b) => a - b);
}

function at(ascending: readonly number[], part: number): number {
	return ascending[Math.max(0, Math.ceil(part * ascending.length) - 1)] ?? Infinity;
}

function say(what: string, value: string): void {
	process.stdout.write(`${what}: ${value}\n`);
}

await main();
