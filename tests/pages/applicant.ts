import { expect, type Locator, type Page } from '@playwright/test';
import { sections } from '#catalog/eta/sections';
import { eta } from '#catalog/eta/service';
import { dateInKenya, partsOf } from '#domain/calendar';
import type { Answers, Cell, Row } from '#domain/facts';
import type { CellQuestion, Question } from '#domain/question';
import { factsOf, visibleSections } from '#domain/service';
import { airlines } from '#catalog/places/airlines';
import { airports } from '#catalog/places/airports';
import { counties } from '#catalog/places/counties';
import { landBorders } from '#catalog/places/land-borders';
import { seaPorts } from '#catalog/places/sea-ports';
import { consent as consentEn } from '../../src/messages/en/consent.ts';
import { documents as documentsEn } from '../../src/messages/en/documents.ts';
import { home as homeEn } from '../../src/messages/en/home.ts';
import { form as formEn } from '../../src/messages/en/form.ts';
import { gone as goneEn } from '../../src/messages/en/gone.ts';
import { review as reviewEn } from '../../src/messages/en/review.ts';
import { paying as payingEn } from '../../src/messages/en/paying.ts';
import { payment as paymentEn } from '../../src/messages/en/payment.ts';
import { status as statusEn } from '../../src/messages/en/status.ts';
import { services as servicesEn } from '../../src/messages/en/services.ts';
import { fill as fillIn } from '../../src/messages/service-text.ts';
import { text as textEn } from '../../src/messages/en/services/eta.ts';
import { consent as consentSw } from '../../src/messages/sw/consent.ts';
import { documents as documentsSw } from '../../src/messages/sw/documents.ts';
import { home as homeSw } from '../../src/messages/sw/home.ts';
import { form as formSw } from '../../src/messages/sw/form.ts';
import { gone as goneSw } from '../../src/messages/sw/gone.ts';
import { review as reviewSw } from '../../src/messages/sw/review.ts';
import { paying as payingSw } from '../../src/messages/sw/paying.ts';
import { payment as paymentSw } from '../../src/messages/sw/payment.ts';
import { status as statusSw } from '../../src/messages/sw/status.ts';
import { services as servicesSw } from '../../src/messages/sw/services.ts';
import { text as textSw } from '../../src/messages/sw/services/eta.ts';
import type { Language } from '../../src/messages/index.ts';
import type { QuestionText, ServiceText } from '../../src/messages/service-text.ts';
import { etaAnswers } from '../eta-answers.ts';

/** The sentences that a person reads, to find things by. */
export const words = {
	en: {
		consent: consentEn,
		form: { ...formEn, ...reviewEn, gone: goneEn },
		text: textEn as ServiceText,
		services: servicesEn,
		documents: documentsEn,
		status: statusEn,
		paying: payingEn,
		payment: paymentEn,
		home: homeEn
	},
	sw: {
		consent: consentSw,
		form: { ...formSw, ...reviewSw, gone: goneSw },
		text: textSw as ServiceText,
		services: servicesSw,
		documents: documentsSw,
		status: statusSw,
		paying: payingSw,
		payment: paymentSw,
		home: homeSw
	}
};
const places: Record<string, readonly { id: string; name: string }[]> = {
	airlines,
	airports,
	counties,
	landBorders,
	seaPorts
};

/** Answers that are right on the day of the test. */
export function answersToday(overrides: Answers = {}): Answers {
	return etaAnswers(overrides, dateInKenya(Date.now()));
}

/** From the service's page through the exemption check into a new form. Comes to its id. */
export async function startApplication(
	page: Page,
	{ firstPage = false, language = 'en' as Language, answers = answersToday(), base = '' } = {}
): Promise<string> {
	await page.goto(`${base}/services/eta`);
	await answerPage(page, ['nationality', 'exemptStatus'], answers, language);
	await begin(page, language);
	const id = /apply\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
	if (firstPage) {
		await page.goto(`${base}/apply/${id}/applicant`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	return id;
}

/** Taps *Start* on a service's page; who was not asked yet agrees to what is kept, as a person does. */
export async function begin(page: Page, language: Language = 'en'): Promise<void> {
	const say = words[language];
	await page.getByRole('button', { name: say.services.start }).click();
	const agree = page.getByRole('button', { name: say.consent.agree, exact: true });
	const tasks = page.getByRole('heading', { level: 1, name: say.form.tasks.title });
	await expect(agree.or(tasks)).toBeVisible();
	if (await agree.isVisible()) await agree.click();
	await expect(tasks).toBeVisible();
	await expect(page).toHaveURL(/\/apply\/[0-9a-f-]{36}$/);
}

/** The pages that the answers lead through, each with the questions it asks. */
export function pagesFor(answers: Answers): { id: string; questions: string[] }[] {
	const facts = factsOf(eta, answers, {}, dateInKenya(Date.now()));
	return visibleSections(eta, facts).map(({ section, questions }) => ({
		id: section.id,
		questions: questions.map(({ id }) => id)
	}));
}

/** Fills one page of the form as a person does, field by field. */
export async function answerPage(
	page: Page,
	questions: readonly string[],
	answers: Answers,
	language: Language = 'en'
): Promise<void> {
	const text = words[language].text.questions;
	for (const id of questions) {
		const question = questionOf(id);
		const own = text[id];
		if (!own) throw new Error(`No sentences for ${id}`);
		const answer = answers[id] ?? null;
		if (question.kind === 'rows') {
			await fillRows(page, question, own, answer as readonly Row[], language);
		} else if (answer !== null) {
			await fillCell(page.locator('main'), question, own, answer as Cell, language);
		}
	}
}

/** Every page of the form, from the task list's first to the documents. */
export async function fillForm(
	page: Page,
	application: string,
	answers: Answers = answersToday(),
	language: Language = 'en'
): Promise<void> {
	const pages = pagesFor(answers);
	await page.goto(`/apply/${application}/${pages[0]?.id}`);
	for (const { id, questions } of pages) {
		await expect(page).toHaveURL(new RegExp(`/apply/${application}/${id}`));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			words[language].text.sections[id]?.title ?? ''
		);
		await answerPage(page, questions, answers, language);
		await page
			.getByRole('button', { name: words[language].form.section.continue, exact: true })
			.click();
	}
	await expect(page).toHaveURL(new RegExp(`/apply/${application}/documents`));
}

/** Adds a file to a slot of the documents page and waits until the page says that it is kept. */
export async function attachFile(
	page: Page,
	slot: string,
	file: { name: string; mimeType: string; buffer: Buffer },
	language: Language = 'en'
): Promise<void> {
	const say = words[language].documents;
	const title = words[language].text.documents[slot]?.title ?? slot;
	const label = page
		.locator('label')
		.filter({ hasText: say.chooseFile })
		.filter({ has: page.getByText(say.ofDocument(title), { exact: true }) });
	await label.locator('input').setInputFiles(file);
	const kept = page
		.getByRole('list', { name: say.files(title) })
		.getByText(file.name)
		.first();
	await expect(kept).toBeVisible({ timeout: 30_000 });
}

/** From the check page to the sealed application. */
export async function signAndSubmit(
	page: Page,
	application: string,
	language: Language = 'en'
): Promise<void> {
	const say = words[language].form;
	await page.goto(new URL(`/apply/${application}/check`, page.url()).href);
	const accept = page.getByRole('checkbox', { name: say.findings.accept });
	await expect(page.getByRole('heading', { level: 1, name: say.check.title })).toBeVisible();
	while ((await accept.count()) > 0) await accept.first().check();
	await page.getByRole('link', { name: say.check.sign }).click();
	await page.getByRole('textbox', { name: say.sign.name }).fill('Erika Muster');
	await page.getByRole('checkbox', { name: say.sign.confirm }).check();
	await page.getByRole('button', { name: say.sign.submit }).click();
	await expect(page).toHaveURL(new RegExp(`/applications/${application}`));
}

export async function fillRows(
	page: Page,
	question: Extract<Question, { kind: 'rows' }>,
	text: QuestionText,
	rows: readonly Row[],
	language: Language
): Promise<void> {
	for (const [index, row] of rows.entries()) {
		const name = text.row
			? fillIn(text.row, { n: String(index + 1) })
			: words[language].form.field.row(index + 1);
		if (index > 0 || question.minRows === 0) {
			await page.getByRole('button', { name: text.add ?? '' }).click();
		}
		const scope = page.getByRole('group', { name, exact: true });
		for (const column of question.columns) {
			const own = text.columns?.[column.id];
			if (!own) throw new Error(`No sentences for ${question.id}.${column.id}`);
			await fillCell(scope, column, own, row[column.id] ?? null, language);
		}
	}
}

export async function fillCell(
	scope: Locator,
	question: CellQuestion,
	text: QuestionText,
	value: Cell,
	language: Language
): Promise<void> {
	if (value === null) return;
	const field = words[language].form.field;
	switch (question.kind) {
		case 'date': {
			const { year, month, day } = partsOf(String(value));
			const group = scope.getByRole('group', { name: labelled(text, language) });
			await group.getByLabel(field.day, { exact: true }).fill(String(day));
			await group.getByLabel(field.month, { exact: true }).fill(String(month));
			await group.getByLabel(field.year, { exact: true }).fill(String(year));
			return;
		}
		case 'choice':
			return scope
				.getByRole('radiogroup', { name: labelled(text, language) })
				.getByLabel(text.options?.[String(value)] ?? '', { exact: true })
				.check();
		case 'yesNo': {
			const option = value ? (text.options?.yes ?? field.yes) : (text.options?.no ?? field.no);
			return scope
				.getByRole('radiogroup', { name: labelled(text, language) })
				.getByLabel(option, { exact: true })
				.check();
		}
		case 'confirm':
			return scope.getByRole('checkbox', { name: text.label }).setChecked(value === true);
		case 'country':
		case 'place': {
			const box = scope.getByRole('combobox', { name: labelled(text, language) });
			await box.fill(nameOf(question, String(value), language));
			await box.press('Enter');
			return;
		}
		default:
			return scope.getByRole('textbox', { name: labelled(text, language) }).fill(String(value));
	}
}

/** The whole label: one may begin like another. */
function labelled(text: QuestionText, language: Language): RegExp {
	const exact = text.label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`^\\s*${exact}\\s*(\\(${words[language].form.section.optional}\\))?$`);
}

export function nameOf(question: CellQuestion, value: string, language: Language): string {
	if (question.kind === 'country') {
		return new Intl.DisplayNames([language], { type: 'region' }).of(value) ?? value;
	}
	const list = question.kind === 'place' ? places[question.list] : undefined;
	return list?.find((place) => place.id === value)?.name ?? value;
}

export function questionOf(id: string): Question {
	for (const section of sections) {
		const found = (section.questions as readonly Question[]).find((one) => one.id === id);
		if (found) return found;
	}
	throw new Error(`No question ${id}`);
}
