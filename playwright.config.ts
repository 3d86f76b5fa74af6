import { defineConfig, devices } from '@playwright/test';
import { chromiumPath } from './scripts/browser.mjs';

/** Pages are tested on the built app, served with the practice office by the same server as `npm start`. */
const executablePath = await chromiumPath();
export const launch = {
	...(executablePath ? { executablePath } : {}),
	args: [
		'--no-sandbox',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	]
};

export default defineConfig({
	testDir: 'tests/pages',
	outputDir: 'test-results/pages',
	fullyParallel: true,
	workers: 2,
	timeout: 90_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	reporter: [['list'], ['json', { outputFile: 'test-results/pages.json' }]],
	use: {
		...devices['Pixel 5'],
		viewport: { width: 360, height: 740 },
		deviceScaleFactor: 1,
		locale: 'en-KE',
		timezoneId: 'Africa/Nairobi',
		// recording costs time in every test: `TRACE=1 npx playwright test …` looks closer
		trace: process.env.TRACE ? 'retain-on-failure' : 'off',
		launchOptions: launch
	}
});
