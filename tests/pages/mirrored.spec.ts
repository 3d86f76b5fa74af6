import { payment } from '../../src/messages/en/payment.ts';
import { status } from '../../src/messages/en/status.ts';
import { support } from '../../src/messages/en/support.ts';
import { expect, test } from './fixtures.ts';
import { mirroredMisfits } from './mirrored.ts';
import { seedDraft, signAndSubmit, workerReady } from './seed.ts';
import { walkForm, walkPublic, type Station } from './walk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 320, height: 640 } });
test.setTimeout(240_000);

test('from right to left, with longer words, the public pages fit 320 px', async ({ page }) => {
	const found: string[] = [];
	const look: Station = async (name) => {
		found.push(...(await mirroredMisfits(page)).map((one) => `${name}: ${one}`));
	};
	await walkPublic(page, look);
	expect(found).toEqual([]);
});

test('and so do a form, an application, its messages, its receipt and the payment', async ({
	page
}) => {
	const found: string[] = [];
	const look: Station = async (name) => {
		found.push(...(await mirroredMisfits(page)).map((one) => `${name}: ${one}`));
	};
	await walkForm(page, look);
	await page.goto('/help');
	await workerReady(page);
	const id = await seedDraft(page, { documentSize: 100 });
	for (const path of ['', '/documents', '/check', '/sign']) {
		await page.goto(`/apply/${id}${path}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await look(`full form ${path}`);
	}
	await signAndSubmit(page, id);
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toHaveText(status.headlines['awaiting-payment'] ?? '', { timeout: 30_000 });
	await look('status');
	for (const [path, said] of [
		['pay', payment.phone],
		['receipt', status.receipt.verified],
		['messages', support.application.none],
		['messages/write', support.application.sealed],
		['history', ''],
		['correct', ''],
		['withdraw', '']
	] as const) {
		await page.goto(`/applications/${id}/${path}`);
		await expect(heading).toBeVisible();
		if (said) await expect(page.getByText(said).first()).toBeVisible();
		await look(path);
	}
	for (const path of ['/', '/outbox', '/inbox']) {
		await page.goto(path);
		await expect(page.getByRole('article').first()).toBeVisible();
		await look(path);
	}
	expect(found).toEqual([]);
});

test('the look finds what does not fit', async ({ page }) => {
	await page.goto('/help');
	await page.getByRole('heading', { level: 1 }).evaluate((one: HTMLElement) => {
		one.style.setProperty('width', '400px');
	});
	expect(await mirroredMisfits(page)).not.toEqual([]);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});
