import type { Page } from '@playwright/test';
import { text } from '../../src/messages/en/services/permit-d.ts';
import { home } from '../../src/messages/en/home.ts';
import { cases } from '../catalog/cases/permit-d.ts';
import { violations } from './accessible.ts';
import { words } from './applicant.ts';
import { threePagePdf } from './files.ts';
import { expect, test } from './fixtures.ts';
import type { RunningOffice } from './office.ts';
import { seedAccount, seedDraft, signAndSubmit, workerReady } from './seed.ts';

const say = words.en;
const { status, payment, form } = say;
const answers = { ...cases.base, permitYears: 2 };
const PAPERS = ['paymentProof', 'approval'];

const heading = (page: Page, name: string | undefined) =>
	expect(page.getByRole('heading', { level: 1, name: name ?? '', exact: true })).toBeVisible({
		timeout: 40_000
	});
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** An amount, whatever space stands between code and figure. */
const kes = (figure: string) => new RegExp(`KES\\s${figure}`);

async function payOnPhone(page: Page, office: RunningOffice): Promise<void> {
	await page.getByRole('textbox', { name: payment.phone }).fill('0712 345 678');
	await button(page, payment.send).click();
	await expect(page.getByText(payment.states.prompted.title)).toBeVisible();
	await office.act('phone', { answer: 'paid' });
	await heading(page, payment.states.paid.title);
}

async function attachPaper(page: Page, title: string): Promise<void> {
	const { chooseFile, ofDocument, files } = say.documents;
	const input = page
		.locator('label')
		.filter({ hasText: chooseFile })
		.filter({ has: page.getByText(ofDocument(title), { exact: true }) })
		.locator('input');
	await input.setInputFiles({ ...threePagePdf(), name: 'paper.pdf' });
	await expect(page.getByRole('list', { name: files(title) })).toBeVisible({ timeout: 30_000 });
}

/** Nothing sticks out at 360 px, and there is nothing for axe to find. */
async function looksRight(page: Page): Promise<void> {
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(over).toBe(0);
	expect(await violations(page)).toEqual([]);
}

test('a permit: what it costs, approved, paid, the papers sent, issued', async ({
	page,
	office
}) => {
	test.setTimeout(180_000);
	await page.goto('/help');
	await workerReady(page);
	await seedAccount(page);
	const id = await seedDraft(page, { service: 'permit-d', answers });

	await page.goto(`/apply/${id}/check`);
	const costs = page.locator('section').filter({ hasText: form.fee.stages.processing });
	await expect(costs.getByText(form.fee.stages.issuance)).toBeVisible();
	await expect(costs.getByText(/2 × KES\s500,000/)).toBeVisible();
	await expect(costs.getByText(kes('1,000,050'))).toBeVisible();
	await expect(page.getByRole('heading', { name: form.check.later })).toBeVisible();
	await looksRight(page);
	await page.goto(`/apply/${id}/documents`);
	await expect(
		page.getByRole('heading', { name: text.documents.passportPage.title })
	).toBeVisible();
	await expect(page.getByText(text.documents.approval.title)).toHaveCount(0);

	await signAndSubmit(page, id);
	await heading(page, status.headlines['awaiting-payment']);
	await page.getByRole('link', { name: kes('20,000') }).click();
	await payOnPhone(page, office);
	await link(page, payment.seeStatus).click();
	await heading(page, status.headlines['under-review']);

	const submission = String((await office.applications())[0]?.['id']);
	await office.act('desk', { submission, act: 'approve' });
	await page.goto('/');
	await expect(page.getByText(home.askedPapers)).toBeVisible({ timeout: 40_000 });
	await expect(page.getByText(/30 days left/)).toHaveCount(2);
	await looksRight(page);

	await page.goto(`/applications/${id}`);
	await heading(page, status.headlines['awaiting-issuance']);
	await expect(page.getByText(status.deadline.otherwise)).toBeVisible();
	await expect(page.getByText(text.documents.approval.title)).toBeVisible();
	await expect(page.getByText(/2 × KES\s500,000/)).toBeVisible();
	await looksRight(page);
	await page.getByRole('link', { name: kes('1,000,000') }).click();
	await expect(page.getByText(payment.payBy)).toBeVisible();
	await looksRight(page);
	await payOnPhone(page, office);
	await link(page, payment.seeStatus).click();
	await heading(page, status.headlines['issuance-papers']);

	await link(page, status.request.addPapers).click();
	await heading(page, status.reply.papersTitle);
	await button(page, status.reply.sendPapers).click();
	const missing = status.reply.missing(text.documents.approval.title);
	await expect(page.getByRole('alert').filter({ hasText: missing })).toBeFocused();
	await looksRight(page);
	for (const slot of PAPERS) {
		const title = (text.documents as Record<string, { title: string }>)[slot]?.title ?? slot;
		await attachPaper(page, title);
	}
	await expect(page.getByText(status.reply.papersThere(2, 2))).toBeVisible();
	await looksRight(page);
	await button(page, status.reply.sendPapers).click();
	await link(page, say.status.backToApplication).first().click();
	await heading(page, status.headlines['issued']);
	await expect(page.getByText(/M-Pesa Q/)).toHaveCount(2);

	await link(page, status.openReceipt).click();
	await heading(page, status.receipt.heading);
	await expect(page.getByText(status.receipt.payments, { exact: true })).toBeVisible();
	await expect(page.getByText(status.receipt.paymentsLater, { exact: true })).toBeVisible();
});
