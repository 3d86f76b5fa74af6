import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { launch } from '../../playwright.config.ts';

/** A Chromium with a profile of its own, that can be killed like a phone that runs out of battery. */
export type KillableBrowser = {
	readonly context: BrowserContext;
	/** the folder with all that the browser keeps */
	readonly profile: string;
	page(): Promise<Page>;
	/** SIGKILL to the whole process group, then the same profile again */
	killAndRestart(): Promise<void>;
	/** closed by its own menu, or killed; the profile stays */
	stop(how: 'close' | 'kill'): Promise<void>;
	restart(): Promise<void>;
	close(): Promise<void>;
};

export async function killableBrowser(): Promise<KillableBrowser> {
	const profile = mkdtempSync(join(tmpdir(), 'kibali-profile-'));
	let running = await start(profile);

	async function stop(how: 'close' | 'kill'): Promise<void> {
		const ended = new Promise((resolve) => running.child.once('exit', resolve));
		const dead = running.child.exitCode !== null || running.child.signalCode !== null;
		if (how === 'kill') await end(running.child);
		else if (!dead) {
			const session = await running.browser.newBrowserCDPSession();
			await session.send('Browser.close');
			await ended;
		}
		await running.browser.close();
	}

	async function restart(): Promise<void> {
		for (const name of readdirSync(profile)) {
			if (name.startsWith('Singleton')) rmSync(join(profile, name), { force: true });
		}
		running = await start(profile);
	}

	return {
		profile,
		stop,
		restart,
		get context() {
			return running.context;
		},
		async page() {
			return running.context.pages()[0] ?? running.context.newPage();
		},
		async killAndRestart() {
			await stop('kill');
			await restart();
		},
		async close() {
			await stop('kill');
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}

async function start(
	profile: string
): Promise<{ child: ChildProcess; browser: Browser; context: BrowserContext }> {
	rmSync(join(profile, 'DevToolsActivePort'), { force: true });
	const child = spawn(
		launch.executablePath ?? chromium.executablePath(),
		[
			...launch.args,
			'--headless=new',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile}`,
			'--window-size=360,740',
			'--lang=en-KE',
			'about:blank'
		],
		{ detached: true, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	const endpoint = await new Promise<string>((resolve, reject) => {
		let said = '';
		child.stderr.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const found = /DevTools listening on (ws:\S+)/.exec(said);
			if (found?.[1]) resolve(found[1]);
		});
		child.on('exit', (code) => reject(new Error(`Chromium ended with ${code}: ${said}`)));
	});
	const browser = await chromium.connectOverCDP(endpoint);
	const context = browser.contexts()[0];
	if (!context) throw new Error('Chromium has no context');
	return { child, browser, context };
}

function end(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		if (child.exitCode !== null || child.signalCode !== null) return resolve();
		child.on('exit', () => resolve());
		process.kill(-(child.pid ?? 0), 'SIGKILL');
	});
}
