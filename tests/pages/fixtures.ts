import { test as base } from '@playwright/test';
import { runOffice, type RunningOffice } from './office.ts';

export { expect } from '@playwright/test';

/**
 * Each worker has an office of its own; pages are served by it, as `npm start` does. Each test finds
 * it up, empty and without faults.
 */
export const test = base.extend<{ emptyOffice: void }, { office: RunningOffice }>({
	office: [
		async ({ browserName }, use) => {
			if (browserName !== 'chromium') throw new Error('These tests are written for Chromium.');
			const office = await runOffice();
			await use(office);
			await office.close();
		},
		{ scope: 'worker' }
	],
	emptyOffice: [
		async ({ office }, use) => {
			await office.act('reset', {}).catch(() => office.start());
			await use();
		},
		{ auto: true }
	],
	baseURL: async ({ office }, use) => {
		await use(office.url);
	}
});
