import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { settings } from '../../src/messages/en/settings.ts';
import {
	answerPage,
	answersToday,
	attachFile,
	pagesFor,
	signAndSubmit,
	startApplication,
	words
} from './applicant.ts';
import { killableBrowser, type KillableBrowser } from './browser.ts';
import { make12MpJpeg, threePagePdf } from './files.ts';
import { expect, test } from './fixtures.ts';
import type { RunningOffice } from './office.ts';

const say = words.en;

type SealedDocument = { slot: string; upload: string; digest: string; size: number; name: string };
type OpenedApplication = {
	id: string;
	envelope: { answers: Record<string, unknown>; evidence: SealedDocument[] };
};

test('main job: offline to Submit, killed twice, received once, paid once, approved', async ({
	office
}) => {
	test.setTimeout(180_000);
	const phone = await killableBrowser();
	const answers = answersToday();
	const pages = pagesFor(answers);
	const pdf = threePagePdf();
	try {
		let page = await open(phone, office, '/settings');
		await expect(page.getByText(settings.offlineReady)).toBeVisible();
		await page.getByRole('button', { name: settings.pdfGet }).click();
		await expect(page.getByText(settings.pdfReady)).toBeVisible();

		await phone.context.setOffline(true);
		const id = await startApplication(page, { answers, base: office.url });
		const half = pages.findIndex((one) => one.id === 'arrival');
		await fillPages(page, office, id, pages.slice(0, half));
		const [first = '', second = ''] = pages[half]?.questions ?? [];
		await answerPage(page, [first, second], answers);
		await expect(page.getByText(/Saved on this phone:/)).toBeVisible();

		await phone.killAndRestart();
		await phone.context.setOffline(true);
		page = await open(phone, office, `/apply/${id}/arrival`);
		await expect(
			page.getByRole('combobox', { name: say.text.questions[second]?.label ?? '' })
		).toHaveValue('Germany');
		await fillPages(page, office, id, pages.slice(half));
		await expect(page).toHaveURL(new RegExp(`/apply/${id}/documents`));
		await attachFile(page, 'passportPage', await make12MpJpeg(page));
		await attachFile(page, 'photo', await make12MpJpeg(page, 'face.jpg'));
		await attachFile(page, 'arrivalBooking', pdf);
		await expect(page.getByText(say.documents.pages(3))).toBeVisible();
		await attachFile(page, 'stayBooking', { ...pdf, name: 'stay.pdf' });
		await signAndSubmit(page, id, 'en');
		await phone.killAndRestart();

		page = await open(phone, office, `/applications/${id}`);
		await expect(page.getByText(/^KB-[A-Z0-9]{4}-[A-Z0-9]{4}$/)).toBeVisible({ timeout: 60_000 });
		await expectSealedOnce(
			office,
			answers,
			pages.flatMap(({ questions }) => questions),
			pdf.buffer
		);
		await page.getByRole('link', { name: say.status.openReceipt }).click();
		await expect(page.getByText(say.status.receipt.verified)).toBeVisible();

		await payByPhone(page, office, id);
		await approve(page, office, id);
	} finally {
		await phone.close();
	}
});

async function open(phone: KillableBrowser, office: RunningOffice, path: string): Promise<Page> {
	const page = await phone.page();
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(office.url + path);
	return page;
}

async function fillPages(
	page: Page,
	office: RunningOffice,
	application: string,
	pages: readonly { id: string; questions: string[] }[]
): Promise<void> {
	await page.goto(`${office.url}/apply/${application}/${pages[0]?.id}`);
	for (const { id, questions } of pages) {
		await expect(page).toHaveURL(new RegExp(`/apply/${application}/${id}$`));
		await answerPage(page, questions, answersToday());
		await page.getByRole('button', { name: say.form.section.continue, exact: true }).click();
	}
}

/** One application, whose documents and answers are exactly those that were sealed on the phone. */
async function expectSealedOnce(
	office: RunningOffice,
	answers: Record<string, unknown>,
	asked: readonly string[],
	pdf: Buffer
): Promise<void> {
	const received = (await office.ledger()).filter(({ kind }) => kind === 'submission');
	expect(received.length).toBe(1);
	const [application] = (await office.applications()) as unknown as OpenedApplication[];
	if (!application) throw new Error('the desk shows no application');
	const expected = Object.fromEntries(asked.map((id) => [id, answers[id]]));
	expect(application.envelope.answers).toEqual(expected);
	const { evidence } = application.envelope;
	expect(evidence.map(({ slot }) => slot).sort()).toEqual([
		'arrivalBooking',
		'passportPage',
		'photo',
		'stayBooking'
	]);
	for (const document of evidence) {
		const answer = await fetch(`${office.url}/sandbox/api/documents/${document.upload}`);
		const bytes = Buffer.from(await answer.arrayBuffer());
		expect(bytes.length).toBe(document.size);
		expect(sha256(bytes)).toBe(document.digest);
	}
	const booking = evidence.find(({ slot }) => slot === 'arrivalBooking');
	expect(booking?.digest).toBe(sha256(pdf));
}

async function payByPhone(page: Page, office: RunningOffice, application: string): Promise<void> {
	await page.goto(`${office.url}/applications/${application}/pay`);
	await page.getByRole('textbox', { name: say.payment.phone }).fill('0712 345 678');
	await page.getByRole('button', { name: say.payment.send }).click();
	await expect(page.getByText(say.payment.states.prompted.title)).toBeVisible();
	await office.act('phone', { answer: 'paid' });
	await expect(page.getByText(say.payment.states.paid.title, { exact: true }).first()).toBeVisible({
		timeout: 40_000
	});
	const captured = (await office.ledger()).filter(({ kind }) => kind === 'captured');
	expect(captured.length).toBe(1);
	expect(captured[0]?.amount).toEqual({ currency: 'USD', minor: 3000 });
}

async function approve(page: Page, office: RunningOffice, application: string): Promise<void> {
	await page.goto(`${office.url}/applications/${application}`);
	const [{ id } = { id: '' }] = (await office.applications()) as unknown as OpenedApplication[];
	await office.act('desk', { submission: id, act: 'approve' });
	await expect(
		page.getByRole('heading', { level: 1, name: say.status.headlines.approved! })
	).toBeVisible({
		timeout: 40_000
	});
}

function sha256(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}
