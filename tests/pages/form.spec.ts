import type { Page } from '@playwright/test';
import { shiftDate } from '#domain/calendar';
import { answerPage, answersToday, pagesFor, startApplication, words } from './applicant.ts';
import { settings } from '../../src/messages/en/settings.ts';
import { expect, test } from './fixtures.ts';
import { fill as fillIn } from '../../src/messages/service-text.ts';
import { chunkWith } from './seed.ts';

const say = words.en.form;
const text = words.en.text.questions;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const box = (page: Page, question: string) =>
	page.getByRole('textbox', { name: text[question]?.label ?? '' });
const summary = (page: Page) => page.getByRole('alert').filter({ has: page.getByRole('link') });

async function open(page: Page, application: string, section: string): Promise<void> {
	await page.goto(`/apply/${application}/${section}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		words.en.text.sections[section]?.title ?? ''
	);
}

/** The line is only there while everything typed is on the phone. */
async function saved(page: Page): Promise<void> {
	await expect(page.getByText(/^Saved on this phone:|^Imehifadhiwa kwenye simu hii/)).toBeVisible();
}

// what is asked here needs no worker, and each new phone would have to install one first
test.use({ serviceWorkers: 'block' });

test('a page of the form is filled with the keyboard alone', async ({ page }) => {
	const id = await startApplication(page);
	await open(page, id, 'traveller');
	const press = async (...keys: string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	const type = (typed: string) => page.keyboard.type(typed);

	await page.getByRole('link', { name: say.toTasks }).focus();
	await press('Tab');
	await expect(box(page, 'surname')).toBeFocused();
	await type('muster');
	await press('Tab');
	await expect(box(page, 'surname')).toHaveValue('MUSTER');
	await type('Erika');
	await press('Tab', 'Space');
	await expect(
		page.getByLabel(text['sex']?.options?.['female'] ?? '', { exact: true })
	).toBeChecked();
	await press('Tab');
	await type('14');
	await press('Tab');
	await type('7');
	await press('Tab');
	await type('1988');
	await press('Tab');
	const country = page.getByRole('combobox', { name: text['birthCountry']?.label ?? '' });
	await expect(country).toBeFocused();
	await type('germ');
	await expect(page.getByRole('option', { name: 'Germany' })).toHaveAttribute(
		'aria-selected',
		'true'
	);
	await press('Enter');
	await expect(country).toHaveValue('Germany');
	await expect(country).toHaveAttribute('aria-expanded', 'false');
	await press('Tab');
	await expect(button(page, say.section.continue)).toBeFocused();
	await press('Enter');
	await expect(page).toHaveURL(new RegExp(`/apply/${id}/passport`));
});

test('the searchable list is worked with arrows and Escape, and knows other names', async ({
	page
}) => {
	const id = await startApplication(page);
	await open(page, id, 'traveller');
	const country = page.getByRole('combobox', { name: text['birthCountry']?.label ?? '' });
	await country.pressSequentially('holl');
	await expect(page.getByRole('option')).toHaveText(['Netherlands']);
	await country.press('Enter');
	await expect(country).toHaveValue('Netherlands');
	await country.fill('niger');
	await expect(page.getByRole('option')).toHaveText(['Niger', 'Nigeria']);
	await country.press('ArrowDown');
	await expect(country).toHaveAttribute('aria-activedescendant', /-1$/);
	await country.press('Enter');
	await expect(country).toHaveValue('Nigeria');
	await country.fill('Atlantis');
	await country.press('Escape');
	await expect(page.getByRole('listbox')).toBeHidden();
	await button(page, say.section.continue).click();
	await expect(page.getByText(say.problems.notInList('Atlantis')).first()).toBeVisible();
	await expect(country).toHaveValue('Atlantis');
});

test('Continue waits for a list that is on its way, and takes what was typed meanwhile', async ({
	page
}) => {
	const id = await startApplication(page);
	let goOn = () => {};
	const slow = new Promise<void>((resolve) => (goOn = resolve));
	await page.route(`**${chunkWith('AD AE AF AG')}`, async (route) => {
		await slow;
		await route.continue();
	});
	const judge = page.waitForResponse(`**${chunkWith('submit-only')}`);
	await open(page, id, 'traveller');
	const country = page.getByRole('combobox', { name: text['birthCountry']?.label ?? '' });
	await country.fill('Germany');
	await box(page, 'surname').fill('Muster');
	await saved(page);
	await (await judge).finished();
	await button(page, say.section.continue).click();
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
	goOn();
	await expect(summary(page)).toBeFocused();
	await expect(country).toHaveValue('Germany');
	await expect(country).toHaveAttribute('aria-expanded', 'false');
	await expect(page.getByText(say.problems.notInList('Germany'))).toHaveCount(0);
});

test('Continue on an unfinished page leads to a summary, and from there to each field', async ({
	page
}) => {
	const id = await startApplication(page);
	await open(page, id, 'traveller');
	await box(page, 'givenNames').fill('ERIKA');
	await button(page, say.section.continue).click();
	await expect(summary(page)).toBeFocused();
	await expect(page).toHaveTitle(new RegExp(`^${say.section.errorTitle}`));
	await expect(summary(page).getByRole('link')).toHaveCount(4);

	await summary(page)
		.getByRole('link', { name: text['surname']?.required ?? '' })
		.click();
	await expect(box(page, 'surname')).toBeFocused();
	await expect(box(page, 'surname')).toHaveAttribute('aria-invalid', 'true');
	await expect(box(page, 'surname')).toHaveAccessibleDescription(
		new RegExp(text['surname']?.required ?? '')
	);
	await box(page, 'surname').fill('MUSTER');
	await expect(box(page, 'surname')).not.toHaveAttribute('aria-invalid');

	await button(page, say.section.later).click();
	await expect(page).toHaveURL(new RegExp(`/apply/${id}/passport`));
	await page.goto(`/apply/${id}`);
	await expect(
		page.getByRole('link', {
			name: `${words.en.text.sections['traveller']?.title} ${say.tasks.begun}`
		})
	).toBeVisible();
});

test('answers of questions that were hidden by mistake are still there', async ({ page }) => {
	const id = await startApplication(page);
	await open(page, id, 'arrival');
	const mode = page.getByRole('radiogroup', { name: text['arrivalMode']?.label ?? '' });
	const choose = (option: string) =>
		mode.getByLabel(text['arrivalMode']?.options?.[option] ?? '', { exact: true }).check();
	await choose('air');
	await box(page, 'arrivalFlight').fill('kq 117');
	await choose('sea');
	await expect(box(page, 'arrivalFlight')).toBeHidden();
	await saved(page);
	await page.reload();
	await choose('air');
	await expect(box(page, 'arrivalFlight')).toHaveValue('KQ117');
});

test('a reload keeps every answer, a half-typed date too', async ({ page }) => {
	const id = await startApplication(page);
	await open(page, id, 'passport');
	await box(page, 'passportNumber').fill('c01x00t47');
	const expiry = page.getByRole('group', { name: text['passportExpires']?.label ?? '' });
	await expiry.getByLabel(say.field.month).fill('3');
	await expiry.getByLabel(say.field.year).fill('203');
	await saved(page);
	await page.reload();
	await expect(box(page, 'passportNumber')).toHaveValue('C01X00T47');
	await expect(expiry.getByLabel(say.field.day)).toHaveValue('');
	await expect(expiry.getByLabel(say.field.month)).toHaveValue('3');
	await expect(expiry.getByLabel(say.field.year)).toHaveValue('203');
});

test('an answer that breaks a rule says so beside itself, and one may go on', async ({ page }) => {
	const answers = answersToday();
	const expires = shiftDate(String(answers['arrivalDate']), { days: 20 });
	const id = await startApplication(page);
	await open(page, id, 'arrival');
	await answerPage(page, ['arrivalDate'], answers);
	await saved(page);
	await open(page, id, 'passport');
	const rule = words.en.text.rules['passportSixMonths'];
	await answerPage(page, ['passportCountry', 'passportNumber', 'passportIssued'], answers);
	await answerPage(page, ['passportExpires'], { passportExpires: expires });
	const expiry = page.getByRole('group', { name: text['passportExpires']?.label ?? '' });
	await expect(expiry).toHaveAccessibleDescription(/must be valid until/);
	await expect(page.getByText(say.section.whatToDo)).toBeVisible();
	await answerPage(page, ['blankPage', 'namesChecked'], answers);
	await button(page, say.section.continue).click();
	await expect(page).toHaveURL(new RegExp(`/apply/${id}/contact`));

	await page.goto(`/apply/${id}`);
	await expect(page.getByRole('listitem').filter({ hasText: 'Passport' }).first()).toContainText(
		say.tasks.mend(1)
	);
	await page.goto(`/apply/${id}/check`);
	await expect(page.getByText(rule?.mend ?? '')).toBeVisible();
	await expect(page.getByRole('link', { name: say.check.sign })).toHaveCount(0);
	await page.getByRole('link', { name: say.findings.mendIn('Passport') }).click();
	await expect(expiry.getByLabel(say.field.day)).toBeFocused();
});

test('rows are added and removed, and a removal can be undone', async ({ page }) => {
	const id = await startApplication(page);
	/** a stay is asked for once it is known that there is a night */
	for (const [section, question] of [
		['reason', 'travelReason'],
		['arrival', 'arrivalDate'],
		['departure', 'departureDate']
	] as const) {
		await open(page, id, section);
		await answerPage(page, [question], answersToday());
		await saved(page);
	}
	await open(page, id, 'stay');
	const row = (n: number) =>
		page.getByRole('group', {
			name: fillIn(text['accommodation']?.row ?? '', { n: String(n) }),
			exact: true
		});
	const name = (n: number) => row(n).getByRole('textbox').first();
	await name(1).fill('First house');
	await button(page, text['accommodation']?.add ?? '').click();
	await expect(name(2)).toBeFocused();
	await name(2).fill('Second house');
	await row(2).getByLabel(say.field.day).first().fill('5');
	await row(1).getByRole('button', { name: say.field.remove }).click();
	await expect(name(1)).toHaveValue('Second house');
	await expect(row(1).getByLabel(say.field.day).first()).toHaveValue('5');
	await expect(button(page, say.field.undo)).toBeFocused();
	await button(page, say.field.undo).click();
	await expect(name(1)).toHaveValue('First house');
	await expect(name(2)).toHaveValue('Second house');
	await saved(page);
	await page.reload();
	await expect(name(2)).toHaveValue('Second house');
});

test('two tabs cannot overwrite each other', async ({ page, context }) => {
	const id = await startApplication(page);
	await open(page, id, 'traveller');
	const other = await context.newPage();
	await open(other, id, 'traveller');

	await box(page, 'surname').fill('FROM ONE');
	await saved(page);
	const notice = other.getByRole('alert').filter({ hasText: say.trouble.conflictTitle });
	await expect(notice).toBeVisible();
	await box(other, 'givenNames').fill('FROM TWO');
	await expect(button(other, say.trouble.keepMine)).toBeVisible();
	await page.reload();
	await expect(box(page, 'surname')).toHaveValue('FROM ONE');
	await expect(box(page, 'givenNames')).toHaveValue('');

	await button(other, say.trouble.keepMine).click();
	await expect(notice).toBeHidden();
	await expect(box(other, 'surname')).toHaveValue('FROM ONE');
	await expect(box(other, 'givenNames')).toHaveValue('FROM TWO');

	await expect(button(page, say.trouble.loadNewer)).toBeVisible();
	await button(page, say.trouble.loadNewer).click();
	await expect(box(page, 'givenNames')).toHaveValue('FROM TWO');
});

test('switching the language in mid-form loses nothing', async ({ page }) => {
	const id = await startApplication(page);
	await open(page, id, 'passport');
	await box(page, 'passportNumber').fill('C01');
	const day = page.locator('#q-passportExpires');
	await day.fill('31');
	await button(page, say.section.continue).click();
	await expect(summary(page)).toBeFocused();
	await page.getByRole('button', { name: /Kiswahili/ }).click();
	const sw = words.sw;
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		sw.text.sections['passport']?.title ?? ''
	);
	await expect(
		page.getByRole('textbox', { name: sw.text.questions['passportNumber']?.label ?? '' })
	).toHaveValue('C01');
	await expect(day).toHaveValue('31');
	await expect(page.getByText(sw.form.problems.dateIncomplete).first()).toBeVisible();
});

test('the browser is told to remember nothing, unless the person lets it', async ({ page }) => {
	const id = await startApplication(page);
	const asks = pagesFor(answersToday()).find(({ questions }) => questions.includes('surname'));
	await open(page, id, asks?.id ?? '');
	const surname = box(page, 'surname');
	await expect(surname).toHaveAttribute('autocomplete', 'off');
	await page.goto('/settings');
	await page.getByRole('radio', { name: settings.autofillShown.offer }).check();
	await open(page, id, asks?.id ?? '');
	await expect(surname).toHaveAttribute('autocomplete', 'family-name');
});

test('a page of the form works in Kiswahili', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('kibali:language', 'sw'));
	const id = await startApplication(page, { language: 'sw' });
	await page.goto(`/apply/${id}/traveller`);
	const answers = answersToday();
	await answerPage(
		page,
		['surname', 'givenNames', 'sex', 'birthDate', 'birthCountry'],
		answers,
		'sw'
	);
	await saved(page);
	await button(page, words.sw.form.section.continue).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		words.sw.text.sections['passport']?.title ?? ''
	);
});

test('an application that is not on this phone has a page that leads on', async ({ page }) => {
	await page.goto('/apply/0190a1b2-0000-7000-8000-000000000000/traveller');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.gone.missingTitle);
	await page.getByRole('link', { name: say.gone.services }).click();
	await expect(page).toHaveURL(/\/services$/);
});
