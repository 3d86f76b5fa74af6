import { outbox as english } from '../../src/messages/en/outbox.ts';
import { outbox as swahili } from '../../src/messages/sw/outbox.ts';
import { aReceipt } from '../bench/receipt.ts';
import type { Many } from '../bench/seeding-many.ts';
import { etaAnswers } from '../eta-answers.ts';
import { expect, test } from './fixtures.ts';
import { bundleOf } from './seed.ts';

const SENT = 23;

test('of what was sent before, the newest twenty stand in the outbox, and the rest when asked for', async ({
	page
}) => {
	await page.goto('/help');
	await page.evaluate(await bundleOf('tests/bench/seeding-many.ts'));
	await page.evaluate(
		(many) => (globalThis as unknown as { seedMany(many: Many): Promise<number> }).seedMany(many),
		{ applications: SENT, drafts: 0, answers: etaAnswers(), receipt: aReceipt() }
	);
	await page.goto('/outbox');
	const cards = page.locator('main article');
	const name = (count: number) => cards.filter({ hasText: new RegExp(`ERIKA ${count}\\b`) });
	await expect(page.getByText(english.empty)).toBeVisible();
	await expect(cards).toHaveCount(20);
	await expect(cards.first()).toContainText(`ERIKA ${SENT - 1}`);
	await expect(name(2)).toHaveCount(0);

	await page.getByRole('button', { name: 'Kiswahili' }).click();
	await page.getByRole('button', { name: swahili.more(3), exact: true }).click();
	await expect(cards).toHaveCount(SENT);
	await expect(name(2)).toHaveCount(1);
	await expect(cards.last()).toContainText('ERIKA 0');
	await expect(page.getByRole('button', { name: swahili.more(3), exact: true })).toHaveCount(0);
});
