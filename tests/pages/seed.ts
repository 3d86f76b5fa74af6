import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'vite';
import type { Profile } from '#domain/account';
import { STEPS } from '../../src/routes/kept-steps.ts';
import { answersToday, words } from './applicant.ts';
import type { LedgerLine, RunningOffice } from './office.ts';
import { aProfile, PASSWORD } from '../profiles.ts';
import type { AccountSeed } from './seeding-account.ts';
import type { Seed } from './seeding.ts';

const bundles = new Map<string, Promise<string>>();

/** A complete draft with its documents, written in the page by the app's own modules. */
export async function seedDraft(page: Page, wish: Partial<Seed> = {}): Promise<string> {
	await page.evaluate(await bundle('seeding'));
	const seed: Seed = { service: 'eta', answers: answersToday(), documentSize: 20_000, ...wish };
	return page.evaluate(
		(given) =>
			(globalThis as unknown as { seedApplication(seed: Seed): Promise<string> }).seedApplication(
				given
			),
		seed
	);
}

/** The first visit is over: the worker is active, controls the page, and has every step of the app. */
export async function workerReady(page: Page): Promise<void> {
	const own = () =>
		page.waitForFunction(
			() => navigator.serviceWorker.controller?.state === 'activated',
			undefined,
			{ timeout: 10_000 }
		);
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	// a page that was on its way just when the worker took over belongs to it from its next load on
	await own().catch(async () => {
		await page.reload();
		await own();
	});
	await page.evaluate(
		(all) =>
			new Promise<void>((whole) => {
				const ask = () => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = ({ data }) => {
						if (data !== all) return;
						clearInterval(again);
						whole();
					};
					navigator.serviceWorker.controller?.postMessage({ type: 'complete' }, [port2]);
				};
				// a worker that the browser ended meanwhile answers no more
				const again = setInterval(ask, 5_000);
				ask();
			}),
		STEPS
	);
}

/** Signs and submits what is complete, as a person does. */
export async function signAndSubmit(page: Page, application: string): Promise<void> {
	const { sign } = words.en.form;
	if (!page.url().endsWith(`/apply/${application}/sign`)) {
		await page.goto(`/apply/${application}/sign`);
	}
	await page.getByRole('textbox', { name: sign.name }).fill('Erika Muster');
	await page.getByRole('checkbox', { name: sign.confirm }).check();
	await page.getByRole('button', { name: sign.submit, exact: true }).click();
	await expect(page).toHaveURL(new RegExp(`/applications/${application}$`));
}

/** Worker ready, network off, and one application in the outbox. Comes to its id. */
export async function submitOffline(
	page: Page,
	context: BrowserContext,
	wish: Partial<Seed> = {}
): Promise<string> {
	await page.goto('/help');
	await workerReady(page);
	const application = await seedDraft(page, wish);
	await context.setOffline(true);
	await signAndSubmit(page, application);
	return application;
}

/** Somebody with an account, registered in the page by the app's own modules. */
export async function seedAccount(page: Page, profile: Profile = aProfile()): Promise<void> {
	await page.evaluate(await bundle('seeding-account'));
	await page.evaluate(
		(seed) =>
			(globalThis as unknown as { seedAccount(seed: AccountSeed): Promise<void> }).seedAccount(
				seed
			),
		{ profile, password: PASSWORD }
	);
}

/** What the office said about an account, in whatever words; somebody is signed in then. */
export async function seedSaid(page: Page, all: readonly unknown[]): Promise<void> {
	await page.evaluate(await bundle('seeding-account'));
	await page.evaluate(
		(said) =>
			(globalThis as unknown as { seedSaid(said: readonly unknown[]): Promise<void> }).seedSaid(
				said
			),
		all
	);
}

function bundle(name: string): Promise<string> {
	const known = bundles.get(name) ?? bundleOf(`tests/pages/${name}.ts`);
	bundles.set(name, known);
	return known;
}

/** A script for a page, made of the app's own modules. */
export async function bundleOf(entry: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			target: 'es2022',
			lib: { entry, formats: ['iife'], name: 'seeding' }
		}
	});
	const first = Array.isArray(built) ? built[0] : built;
	const chunk = first && 'output' in first ? first.output[0] : undefined;
	if (chunk?.type !== 'chunk') throw new Error('Nothing was bundled');
	return chunk.code;
}

/** What the office has written down of one application. */
export async function ledgerOf(office: RunningOffice, application: string): Promise<LedgerLine[]> {
	const lines = await office.ledger();
	return lines.filter((line) => line['application'] === application);
}

/** A part of the built app, found by a word that only it holds. */
export function chunkWith(text: string, build = 'build'): string {
	const found = readdirSync(join(build, '_app/immutable'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.js'))
		.filter((name) => readFileSync(join(build, '_app/immutable', name), 'utf8').includes(text));
	const [first, second] = found;
	if (!first || second) throw new Error(`${found.length} parts hold ${text}`);
	return `/_app/immutable/${first}`;
}
