import { languages } from '../../src/messages/languages.ts';
import { support as supportEn } from '../../src/messages/en/support.ts';
import { tracking as english } from '../../src/messages/en/tracking.ts';
import { support } from '../../src/messages/sw/support.ts';
import { tracking } from '../../src/messages/sw/tracking.ts';
import {
	answersToday,
	attachFile,
	fillForm,
	signAndSubmit,
	startApplication,
	words
} from './applicant.ts';
import { makePicture, threePagePdf } from './files.ts';
import { expect, test } from './fixtures.ts';

const say = words.sw;

test('in Kiswahili: a conference visit, a question from the office, the answer, a refusal', async ({
	page,
	office
}) => {
	test.setTimeout(150_000);
	const answers = answersToday({ travelReason: 'conference' });
	await page.goto('/');
	await expect(page.getByText(languages.en.choose)).toBeVisible();
	await page.getByRole('button', { name: 'Kiswahili', exact: true }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'sw');

	const id = await startApplication(page, { language: 'sw', answers });
	await fillForm(page, id, answers, 'sw');
	const wish = { name: 'pasipoti.png', type: 'image/png', width: 700, height: 900 } as const;
	await attachFile(page, 'passportPage', await makePicture(page, wish), 'sw');
	await attachFile(page, 'photo', await makePicture(page, { ...wish, name: 'uso.png' }), 'sw');
	for (const slot of ['arrivalBooking', 'stayBooking', 'invitationLetter', 'companyRegistration']) {
		await attachFile(page, slot, { ...threePagePdf(), name: `${slot}.pdf` }, 'sw');
	}
	await signAndSubmit(page, id, 'sw');
	await expect(page.getByText(/^KB-[A-Z0-9]{4}-[A-Z0-9]{4}$/)).toBeVisible({ timeout: 40_000 });

	const [application] = (await office.applications()) as unknown as { id: string }[];
	const submission = application?.id ?? '';
	const question = 'Please say who pays for the journey.';
	await office.act('desk', { submission, act: 'request', text: question, documents: [] });
	await page.getByRole('button', { name: say.status.checkNow }).click();
	await expect(page.getByText(question)).toBeVisible({ timeout: 40_000 });
	await page.getByRole('link', { name: say.status.request.answer }).click();
	await page.getByRole('textbox', { name: say.status.reply.text }).fill('Ninalipa mwenyewe.');
	await page.getByRole('button', { name: say.status.reply.send }).click();
	await expect
		.poll(async () => (await office.ledger()).filter(({ kind }) => kind === 'reply').length, {
			timeout: 40_000
		})
		.toBe(1);

	await office.act('desk', { submission, act: 'reject', text: 'The dates do not fit.' });
	await page.goto(`/applications/${id}`);
	await page.getByRole('button', { name: say.status.checkNow }).click();
	await expect(
		page.getByRole('heading', { level: 1, name: say.status.headlines.rejected! })
	).toBeVisible({ timeout: 40_000 });
	await expect(page.getByText('The dates do not fit.').first()).toBeVisible();
	const received = (await office.ledger()).filter(({ kind }) => kind === 'submission');
	expect(received.length).toBe(1);
});

test('what is wrong is said in the language that is chosen after it', async ({ page }) => {
	await page.goto('/track');
	await page.getByRole('button', { name: english.track.ask, exact: true }).click();
	const summary = page.getByRole('alert').filter({ has: page.getByRole('link') });
	await expect(summary).toContainText(english.track.badNumber);
	await page
		.getByRole('button', { name: /Kiswahili$/ })
		.last()
		.click();
	await expect(page.getByRole('heading', { level: 1, name: tracking.track.title })).toBeVisible();
	await expect(summary).toContainText(tracking.track.badNumber);
	await expect(page.getByText(english.track.badNumber)).toHaveCount(0);
});

test('what goes with a letter to support is shown in the language that is chosen meanwhile', async ({
	page
}) => {
	await page.goto('/support/write');
	await page.getByLabel(supportEn.text).fill('Where is the map?');
	await page.getByRole('button', { name: supportEn.look, exact: true }).click();
	await expect(page.getByText(supportEn.facts.online)).toBeVisible();
	await page
		.getByRole('button', { name: /Kiswahili$/ })
		.last()
		.click();
	await expect(page.getByText(support.facts.online)).toBeVisible();
	await expect(page.getByText(support.facts.language('Kiswahili'))).toBeVisible();
	await expect(page.getByText(supportEn.facts.online)).toHaveCount(0);
});
