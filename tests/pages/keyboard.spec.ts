import type { FileChooser, Page } from '@playwright/test';
import { documents } from '../../src/messages/en/documents.ts';
import { payment } from '../../src/messages/en/payment.ts';
import { status } from '../../src/messages/en/status.ts';
import { answersToday, pagesFor, words } from './applicant.ts';
import { makePicture, threePagePdf } from './files.ts';
import { expect, test } from './fixtures.ts';
import { keysOf } from './keys.ts';

const say = words.en.form;
const text = words.en.text;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true });
const summary = (page: Page) => page.getByRole('alert').filter({ has: page.getByRole('link') });

test('the whole way, from the exemption check to the receipt, goes by keyboard alone', async ({
	page,
	office
}) => {
	test.setTimeout(150_000);
	const keys = keysOf(page);
	const picture = await makePicture(page, {
		...{ name: 'page.jpg', type: 'image/jpeg' },
		...{ width: 900, height: 1200 }
	});

	await test.step('start', async () => {
		await page.goto('/services/eta');
		await expect(button(page, words.en.services.start)).toBeEnabled();
		await keys.press('Tab');
		await expect(link(page, 'Skip to the page')).toBeFocused();
		await keys.press('Enter');
		await expect(page.locator('main')).toBeFocused();
		await keys.answer('nationality');
		await keys.answer('exemptStatus');
		await keys.to(button(page, words.en.services.start));
		await keys.press('Enter');
		await keys.atHeading(words.en.consent.title);
		await keys.to(button(page, words.en.consent.agree));
		await keys.press('Enter');
		await keys.atHeading(say.tasks.title);
	});

	await test.step('every part of the form', async () => {
		const [first, ...others] = pagesFor(answersToday());
		await keys.to(link(page, new RegExp(text.sections[first?.id ?? '']?.title ?? '')));
		await keys.press('Enter');
		await keys.atHeading(text.sections[first?.id ?? '']?.title ?? '');
		await keys.to(button(page, say.section.continue));
		await keys.press('Enter');
		for (const { id, questions } of others) {
			await keys.atHeading(text.sections[id]?.title ?? '');
			if (id === 'traveller') {
				await keys.to(button(page, say.section.continue));
				await keys.press('Enter');
				await expect(summary(page)).toBeFocused();
				await keys.to(summary(page).getByRole('link').first());
				await keys.press('Enter');
				await expect(page.getByRole('textbox').first()).toBeFocused();
				await keys.back(link(page, say.toTasks));
			}
			for (const question of questions) await keys.answer(question);
			await keys.to(button(page, say.section.continue));
			await keys.press('Enter');
		}
	});

	await test.step('documents', async () => {
		await keys.atHeading(documents.title);
		// caught from here on: each new catching could come later than the key
		const choosers: FileChooser[] = [];
		page.on('filechooser', (chooser) => choosers.push(chooser));
		for (const slot of ['passportPage', 'photo', 'arrivalBooking', 'stayBooking']) {
			const card = page.getByRole('region', {
				name: text.documents[slot]?.title ?? slot,
				exact: true
			});
			await keys.to(card.getByLabel(documents.chooseFile));
			await keys.press('Space');
			await expect.poll(() => choosers.length).toBe(1);
			const file = slot.endsWith('Booking') ? threePagePdf(`${slot}.pdf`) : picture;
			await choosers.pop()?.setFiles(file);
			await expect(card.getByText(documents.attached, { exact: true })).toBeVisible();
		}
		await keys.to(link(page, documents.carryOn));
		await keys.press('Enter');
	});

	await test.step('check and sign', async () => {
		await keys.atHeading(say.check.title);
		await keys.to(link(page, say.check.sign));
		await keys.press('Enter');
		await keys.atHeading(say.sign.title);
		await keys.to(button(page, say.sign.submit));
		await keys.press('Enter');
		await expect(summary(page)).toBeFocused();
		await keys.to(summary(page).getByRole('link').first());
		await keys.press('Enter');
		await expect(page.getByRole('textbox', { name: say.sign.name })).toBeFocused();
		await page.keyboard.type('Erika Muster');
		await keys.to(button(page, say.sign.submit));
		await keys.back(page.getByRole('checkbox', { name: say.sign.confirm }));
		await keys.press('Space');
		await keys.to(button(page, say.sign.submit));
		await keys.press('Enter');
		await keys.atHeading(/./);
	});

	await test.step('pay', async () => {
		await expect(page.getByText(status.receiptKept)).toBeVisible();
		await expect(page.locator('h1')).toBeFocused();
		await keys.to(link(page, /^Pay /));
		await keys.press('Enter');
		await keys.atHeading(/^Pay /);
		await keys.to(page.getByRole('textbox', { name: payment.phone }));
		await page.keyboard.type('0712 345 678');
		await keys.press('Enter');
		await expect(page.getByText(payment.states.prompted.title)).toBeVisible();
		await expect(page.locator('h1')).toBeFocused();
		await office.act('phone', { answer: 'paid' });
		await keys.atHeading(payment.states.paid.title);
		await keys.to(link(page, payment.seeStatus));
		await keys.press('Enter');
		await keys.atHeading(status.headlines['under-review'] ?? '');
	});

	await test.step('receipt', async () => {
		await keys.to(link(page, status.openReceipt));
		await keys.press('Enter');
		await keys.atHeading(status.receipt.heading);
		await expect(page.getByText(status.receipt.verified)).toBeVisible();
		await keys.to(button(page, status.receipt.print));
	});
});
