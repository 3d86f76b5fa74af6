import { expect, type Page } from '@playwright/test';
import { backup } from '../../src/messages/en/backup.ts';
import { documents } from '../../src/messages/en/documents.ts';
import { finder } from '../../src/messages/en/finder.ts';
import { guides } from '../../src/messages/en/guides.ts';
import { history } from '../../src/messages/en/history.ts';
import { bundle } from '../../src/messages/en/bundle.ts';
import { outbox } from '../../src/messages/en/outbox.ts';
import { payment } from '../../src/messages/en/payment.ts';
import { records } from '../../src/messages/en/records.ts';
import { status } from '../../src/messages/en/status.ts';
import { support } from '../../src/messages/en/support.ts';
import { topics } from '../../src/messages/en/topics.ts';
import { tour } from '../../src/messages/en/tour.ts';
import {
	answerPage,
	answersToday,
	begin,
	fillForm,
	pagesFor,
	startApplication,
	words
} from './applicant.ts';
import { makePicture, threePagePdf } from './files.ts';
import type { RunningOffice } from './office.ts';

/** Called wherever the app looks different from before, with a name for the look. */
export type Station = (name: string) => Promise<void>;

const say = words.en.form;
const NEEDED = ['passportPage', 'photo', 'arrivalBooking', 'stayBooking'];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string | RegExp) =>
	expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const summaryFocused = (page: Page) =>
	expect(page.getByRole('alert').filter({ has: page.getByRole('link') })).toBeFocused();
const slot = (page: Page, id: string) =>
	page.getByRole('region', { name: words.en.text.documents[id]?.title ?? id, exact: true });

/** What a person sees before anything is kept on the phone. */
export async function walkPublic(page: Page, station: Station): Promise<void> {
	await page.goto('/');
	await station('home-first');
	await button(page, words.en.home.tour).click();
	await expect(page.getByRole('region', { name: tour.title })).toBeVisible();
	await station('tour');
	await page.goto('/services');
	await expect(page.getByRole('searchbox')).toBeVisible();
	await station('services');
	await page.getByRole('searchbox').fill('zzzz');
	await expect(page.getByText(words.en.services.none('zzzz'))).toBeVisible();
	await station('services-none');
	await page.goto('/services/eta');
	const country = page.getByRole('combobox').first();
	await expect(country).toBeEnabled();
	await station('service');
	await answerPage(page, ['nationality', 'exemptStatus'], answersToday());
	await expect(page.getByText(words.en.services.neededFrom('Germany'))).toBeVisible();
	await station('service-needed');
	await country.fill('Uganda');
	await country.press('Enter');
	await expect(button(page, words.en.services.startAnyway)).toBeVisible();
	await station('service-exempt');
	await page.goto('/services/alien-card');
	await page.getByRole('radio').first().check();
	await expect(page.getByText(words.en.services.needed)).toBeVisible();
	await station('service-needed-choice');
	await page.goto('/services/permit-d');
	await expect(button(page, words.en.services.start)).toBeEnabled();
	await station('service-two-stages');
	await button(page, words.en.services.start).click();
	await heading(page, words.en.consent.title);
	await station('consent');
	await button(page, words.en.consent.notNow).click();
	await expect(button(page, words.en.services.start)).toBeEnabled();
	await page.goto('/services/permit-p');
	await expect(page.getByText(words.en.services.unavailable)).toBeVisible();
	await station('service-unavailable');
	await page.goto('/services/which');
	await button(page, finder.questions.who.options.refugee).click();
	await heading(page, finder.questions.refugeeWants.question);
	await station('which');
	await button(page, finder.questions.refugeeWants.options.work).click();
	await heading(page, finder.needed);
	await station('which-service');
	await button(page, finder.back).click();
	await button(page, finder.questions.refugeeWants.options.card).click();
	await heading(page, finder.advice.refugeeCard.title);
	await station('which-advice');
	await page.goto('/help/guides/work-permits');
	await heading(page, guides.guides['work-permits'].title);
	await station('guide');
	for (const path of ['answers/scam', 'steps/apply', 'new', 'tour', 'keys', 'glossary', 'real']) {
		await page.goto(`/help/${path}`);
		await heading(page, /./);
		await station(path.replace('/', '-'));
	}
	await page.goto('/help');
	await page.getByRole('searchbox').fill('password');
	await expect(page.getByRole('link', { name: topics.topics.password.title })).toBeVisible();
	await station('help-found');
	const privacy = ['privacy', 'privacy/erase', 'privacy/stored', 'privacy/erased'];
	const places = [
		'help',
		'settings',
		'backup',
		'records',
		'records/check',
		'outbox',
		'track',
		'nowhere',
		'apply/none',
		'applications/none'
	];
	for (const name of [...places, ...privacy]) {
		await page.goto(`/${name}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await station(name);
	}
}

/** A new form: every page as it opens, then with the troubles that one can meet. */
export async function walkForm(page: Page, station: Station): Promise<string> {
	const id = await startApplication(page);
	await heading(page, say.tasks.title);
	await station('tasks-new');
	for (const { id: section } of pagesFor(answersToday())) {
		await page.goto(`/apply/${id}/${section}`);
		const title = words.en.text.sections[section]?.title ?? '';
		const missing = page.getByRole('heading', { level: 1, name: say.section.missingTitle });
		await expect(page.getByRole('heading', { level: 1, name: title }).or(missing)).toBeVisible();
		await station(`section-${section}`);
	}
	await page.goto(`/apply/${id}/passport`);
	await button(page, say.section.continue).click();
	await summaryFocused(page);
	await station('section-errors');
	await page.goto(`/apply/${id}/documents`);
	await heading(page, documents.title);
	await station('documents-empty');
	const wrong = {
		name: 'letter.doc',
		mimeType: 'image/jpeg',
		buffer: Buffer.from('Dear office,\n')
	};
	const photo = slot(page, 'photo');
	await photo.getByLabel(documents.chooseFile).setInputFiles(wrong);
	await expect(photo.getByRole('alert')).toContainText(documents.notTaken('letter.doc'));
	await station('documents-refused');
	await page.goto(`/apply/${id}/check`);
	await heading(page, say.check.title);
	await station('check-unfinished');
	await page.goto(`/apply/${id}/sign`);
	await expect(page.getByText(say.sign.blocked)).toBeVisible();
	await station('sign-blocked');
	await page.goto('/');
	await heading(page, 'Habari');
	await station('home-draft');
	await page.goto('/services/permit-d');
	await begin(page);
	await heading(page, say.tasks.title);
	await station('tasks-long');
	await page.goto(`/apply/${id}`);
	return id;
}

export async function attachNeeded(page: Page, application: string): Promise<void> {
	await page.goto(`/apply/${application}/documents`);
	const picture = await makePicture(page, {
		...{ name: 'page.jpg', type: 'image/jpeg' },
		...{ width: 900, height: 1200 }
	});
	for (const id of NEEDED) {
		const file = id.endsWith('Booking') ? threePagePdf(`${id}.pdf`) : picture;
		await slot(page, id).getByLabel(documents.chooseFile).setInputFiles(file);
		await expect(slot(page, id).getByText(documents.attached, { exact: true })).toBeVisible();
	}
}

export async function sign(page: Page, application: string): Promise<void> {
	if (!page.url().endsWith(`/apply/${application}/sign`)) {
		await page.goto(`/apply/${application}/sign`);
	}
	await page.getByRole('textbox', { name: say.sign.name }).fill('Erika Muster');
	await page.getByRole('checkbox', { name: say.sign.confirm }).check();
	await button(page, say.sign.submit).click();
	await expect(page).toHaveURL(new RegExp(`/applications/${application}$`));
}

/** From a full form to the office, with a refusal on the way. Comes to the application's id. */
export async function walkSending(
	page: Page,
	office: RunningOffice,
	station: Station
): Promise<string> {
	const id = await startApplication(page);
	await fillForm(page, id, answersToday());
	await attachNeeded(page, id);
	await station('documents-attached');
	await page.goto(`/apply/${id}`);
	await station('tasks-full');
	await page.goto(`/apply/${id}/stay`);
	await heading(page, words.en.text.sections['stay']?.title ?? '');
	await station('section-full');
	await page.goto(`/apply/${id}/check`);
	await heading(page, say.check.title);
	await station('check');
	await page.goto(`/apply/${id}/sign`);
	await heading(page, say.sign.title);
	await station('sign');
	await button(page, say.sign.submit).click();
	await summaryFocused(page);
	await station('sign-errors');

	await office.act('faults', { fault: 'down', times: -1, route: '/v1' });
	await sign(page, id);
	await heading(page, status.headlines['waiting'] ?? '');
	await station('status-waiting');
	await page.goto('/outbox');
	await expect(button(page, outbox.sendNow)).toBeVisible();
	await station('outbox-waiting');
	await page.goto('/');
	await heading(page, 'Habari');
	await station('home-waiting');

	await office.act('faults', { fault: 'refuse-422', route: 'PUT /v1/submissions' });
	await office.act('faults', { fault: 'down', times: 0, route: '/v1' });
	await page.goto('/outbox');
	// its next try may come due by itself just now
	await button(page, outbox.sendNow)
		.click({ timeout: 5_000 })
		.catch(() => undefined);
	await expect(button(page, outbox.openForm)).toBeVisible();
	await station('outbox-refused');
	await page.goto('/');
	await heading(page, 'Habari');
	await station('home-refused');
	await page.goto(`/applications/${id}`);
	await heading(page, status.headlines['refused'] ?? '');
	await station('status-refused');
	await button(page, status.mend).click();
	await heading(page, say.tasks.title);
	return id;
}

/** From the office's receipt to its decision. */
export async function walkReceived(
	page: Page,
	office: RunningOffice,
	application: string,
	station: Station
): Promise<void> {
	await sign(page, application);
	await heading(page, status.headlines['awaiting-payment'] ?? '');
	await station('status-to-pay');
	await page.goto('/');
	await heading(page, 'Habari');
	await station('home-to-pay');
	await page.goto('/outbox');
	await heading(page, outbox.title);
	await station('outbox-delivered');
	await page.goto('/inbox');
	await expect(page.getByRole('article').first()).toBeVisible();
	await station('inbox');

	await page.goto(`/applications/${application}/pay`);
	await heading(page, /30/);
	await station('pay');
	await page.getByLabel(payment.phone).fill('12');
	await button(page, payment.send).click();
	await summaryFocused(page);
	await station('pay-errors');
	await prompted(page);
	await station('pay-prompted');
	await office.act('phone', { answer: 'wrong-pin' });
	await expect(page.getByText(payment.failures['wrong-pin']?.title ?? '')).toBeVisible();
	await station('pay-failed');
	await prompted(page);
	await page.goto(`/applications/${application}`);
	await expect(page.getByRole('link', { name: payment.see })).toBeVisible();
	await station('status-prompted');
	await office.act('phone', { answer: 'paid' });
	await heading(page, status.headlines['under-review'] ?? '');
	await station('status-review');
	await page.goto(`/applications/${application}/pay`);
	await expect(page.getByRole('heading', { name: payment.states.paid.title })).not.toHaveCount(0);
	await station('pay-paid');
	await page.goto(`/applications/${application}/receipt`);
	await expect(page.getByText(status.receipt.verified)).toBeVisible();
	await station('receipt');

	const submission = String((await office.applications())[0]?.['id']);
	const desk = (act: string, text?: string) =>
		office.act('desk', { submission, act, ...(text ? { text, documents: ['stayBooking'] } : {}) });
	await desk('request', 'Please send the booking of your second house.');
	await page.goto(`/applications/${application}`);
	await heading(page, status.headlines['more-information'] ?? '');
	await station('status-asked');
	await page.goto('/');
	await heading(page, 'Habari');
	await station('home-asked');
	await page.goto(`/applications/${application}`);
	await page.getByRole('link', { name: status.request.answer }).click();
	await heading(page, status.reply.title);
	const asked = slot(page, 'stayBooking');
	await expect(asked.getByText(documents.missing, { exact: true })).toBeVisible();
	await station('reply');
	await button(page, status.reply.send).click();
	await summaryFocused(page);
	await station('reply-errors');
	await page.getByRole('textbox', { name: status.reply.text }).fill('There is only one house.');
	await button(page, status.reply.send).click();
	await expect(page.getByText(status.request.delivered)).toBeVisible();
	await station('status-answered');
	await page.goto(`/applications/${application}/messages/write`);
	await heading(page, support.application.write);
	await button(page, support.send).click();
	await summaryFocused(page);
	await station('message-errors');
	await page.getByRole('textbox', { name: support.application.text }).fill('Is it long?');
	await button(page, support.send).click();
	await expect(page.getByText(support.states['delivered'] ?? '')).toBeVisible();
	await expect.poll(async () => (await office.mail()).length).toBeGreaterThan(0);
	const message = (await office.mail())[0]?.['id'];
	await office.act('mail', { message, text: 'A few days.' });
	await page.reload();
	await expect(page.getByText('A few days.')).toBeVisible();
	await station('messages');
	await desk('approve', 'Welcome.');
	await page.goto(`/applications/${application}`);
	await heading(page, status.headlines['approved'] ?? '');
	await station('status-approved');
	await page.goto('/');
	await heading(page, 'Habari');
	await station('home-decided');
	await page.goto('/support/write?about=feedback');
	await button(page, support.look).click();
	await summaryFocused(page);
	await station('support-errors');
	await page.getByLabel(support.text).fill('Good.');
	await button(page, support.look).click();
	await heading(page, support.checkTitle);
	await station('support-check');
	await button(page, support.send).click();
	await expect(page.getByText(support.states['delivered'] ?? '')).toBeVisible();
	await station('support');
	await page.goto('/settings');
	await heading(page, 'Settings');
	await station('settings-used');
	await page.goto(`/applications/${application}/history`);
	await heading(page, history.titleOne);
	await expect(page.getByText(history.acts['submitted'] ?? '').first()).toBeVisible();
	await station('history-one');
	await page.goto('/history');
	await button(page, history.check.start).click();
	await expect(page.getByText(history.check.limit)).toBeVisible();
	await station('history-checked');
	await walkRecords(page, application, station);
	await page.goto('/backup');
	await station('backup');
	await button(page, backup.make.start).click();
	await button(page, backup.secret.make).click();
	await expect(page.getByText(backup.secret.notWritten)).toBeVisible();
	await station('backup-key');
	await button(page, backup.bring.open).click();
	await expect(page.getByText(backup.bring.noFile)).toBeVisible();
	await station('backup-errors');
}

/** All records, those of one application with its file, and that file as who gets it checks it. */
async function walkRecords(page: Page, application: string, station: Station): Promise<void> {
	await page.goto('/records');
	await page.getByText(records.narrow).click();
	await page.getByRole('searchbox').fill('reciept');
	await expect(page.getByText(records.similar)).toBeVisible();
	await station('records');
	await page.goto(`/records?application=${application}`);
	const waiting = page.waitForEvent('download');
	await button(page, bundle.save).click();
	const file = await (await waiting).path();
	await expect(page.getByText(bundle.allGood)).toBeVisible();
	await station('records-one');
	await page.goto('/records/check');
	await page.locator('input[type=file]').setInputFiles(file);
	await expect(page.getByText(bundle.check.provedHistory)).toBeVisible();
	await station('records-checked');
	const wrong = { name: 'kibali.zip', mimeType: 'application/zip', buffer: Buffer.from('PK') };
	await page.locator('input[type=file]').setInputFiles(wrong);
	await expect(page.getByText(bundle.check.refusals['no-zip'])).toBeVisible();
	await station('records-refused');
}

async function prompted(page: Page): Promise<void> {
	await page.getByLabel(payment.phone).fill('0712 345 678');
	await button(page, payment.send).click();
	await expect(page.getByRole('heading', { name: payment.states.prompted.title })).toBeVisible();
}
