import { defineConfig, devices } from '@playwright/test';
import { chromiumPath } from './scripts/browser.mjs';

/** Pages are tested on the built app, served with the practice office by the same server as `npm start`. */
const executablePath = await chromiumPath();
/**
 * What a desktop browser does beside its pages. The two lists below its address bar are pages themselves
 * and cost more than ours in each new window. The rest is what Playwright would turn off: the browser
 * hears one list only.
 */
const NOT_NEEDED = [
	...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'AimEnabled', 'LensOverlay', 'Translate'],
	...['DialMediaRouteProvider', 'GlobalMediaControls', 'MediaRouter', 'OptimizationHints'],
	...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
	...['BlockOriginHeaderModificationOnRedirect', 'AvoidCorsURLLoaderRestartOnRedirect'],
	...['NetworkTimeServiceQuerying', 'PaintHolding', 'ThirdPartyStoragePartitioning']
];

export const launch = {
	...(executablePath ? { executablePath } : {}),
	args: [
		'--no-sandbox',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		`--disable-features=${NOT_NEEDED.join(',')}`
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
