import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a usable Chromium is: Playwright's own, else the system's; undefined when there is none. */
export async function chromiumPath() {
	if (process.env.KIBALI_CHROMIUM) return process.env.KIBALI_CHROMIUM;
	const own = chromium.executablePath();
	if (own && existsSync(own)) return own;
	return SYSTEM.find((path) => existsSync(path));
}

/** Finds a browser, or gets one: Playwright's download, else Debian's package. */
export async function ensureChromium(say) {
	const found = await chromiumPath();
	if (found) return found;
	say('No Chromium yet: trying the download that belongs to the test runner …');
	const download = spawnSync(
		'npx',
		['playwright', 'install', 'chromium-headless-shell', 'chromium'],
		{
			stdio: 'ignore',
			timeout: 240_000
		}
	);
	if (download.status === 0) {
		const own = await chromiumPath();
		if (own) return own;
	}
	say('… not to be had. Trying the Debian package …');
	const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const run = (...words) => {
		const [command, ...rest] = [...sudo, ...words];
		execFileSync(command, rest, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
	};
	run('apt-get', 'update', '-qq');
	run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core');
	const installed = await chromiumPath();
	if (!installed)
		throw new Error('No Chromium found. Install it, or set KIBALI_CHROMIUM to its path.');
	return installed;
}
