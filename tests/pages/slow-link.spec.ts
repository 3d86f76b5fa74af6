import { home } from '../../src/messages/sw/home.ts';
import { expect, test } from './fixtures.ts';

test('on a slow link, the language tapped before the app is there is the language it comes in', async ({
	page
}) => {
	let letGo: () => void = () => undefined;
	const gate = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await gate;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	const button = page.getByRole('button', { name: 'Kiswahili', exact: true });
	await button.click();
	await expect(button).toHaveAttribute('aria-pressed', 'true');
	letGo();
	await expect(page.locator('html')).toHaveAttribute('lang', 'sw');
	await expect(page.getByRole('heading', { level: 1, name: home.heading })).toBeVisible();
});
