import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { dateInKenya, shiftDate } from '#domain/calendar';
import { dashboard as dashboardEn } from '../../src/messages/en/dashboard.ts';
import { tracking as trackingEn } from '../../src/messages/en/tracking.ts';
import { tracking as trackingSw } from '../../src/messages/sw/tracking.ts';
import { violations } from './accessible.ts';
import { answersToday, words } from './applicant.ts';
import { expect, test } from './fixtures.ts';
import type { RunningOffice } from './office.ts';
import { seedDraft, signAndSubmit, workerReady } from './seed.ts';

const say = trackingEn;
const { status } = words.en;
const SOON = { timeout: 40_000 };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const heading = (page: Page, name: string | undefined) =>
	expect(page.getByRole('heading', { level: 1, name: name ?? '', exact: true })).toBeVisible(SOON);

/** Nothing sticks out at 320 px, and there is nothing for axe to find. */
async function looksRight(page: Page, shot: string): Promise<void> {
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(over).toBe(0);
	expect(await violations(page)).toEqual([]);
	const dir = process.env['SHOTS'];
	if (dir) await page.screenshot({ path: `${dir}/${shot}.png`, fullPage: true });
}

async function submitted(page: Page, office: RunningOffice): Promise<string> {
	await page.goto('/help');
	await workerReady(page);
	const id = await seedDraft(page, { documentSize: 2_000 });
	await signAndSubmit(page, id);
	await heading(page, status.headlines['awaiting-payment']);
	await expect.poll(async () => (await office.applications()).length).toBe(1);
	return id;
}

async function desk(office: RunningOffice, act: string, text?: string): Promise<void> {
	const submission = String((await office.applications())[0]?.['id']);
	await office.act('desk', { submission, act, ...(text ? { text } : {}) });
}

test('an appointment is chosen, put into the calendar, moved into a full time, and called off', async ({
	page,
	context,
	office
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const id = await submitted(page, office);
	await desk(office, 'offer', 'Please come for your fingerprints.');
	await page.goto('/');
	await expect(page.getByText(dashboardEn.chooseTime)).toBeVisible(SOON);
	await looksRight(page, 'home-choose');
	await link(page, dashboardEn.choose).click();
	await heading(page, say.appointment.whats['biometrics']);
	await button(page, say.appointment.book).click();
	await expect(page.getByRole('alert').filter({ hasText: say.appointment.missing })).toBeFocused();
	await looksRight(page, 'appointment-missing');

	const times = page.getByRole('radio');
	await times.nth(1).check();
	await context.setOffline(true);
	await button(page, say.appointment.book).click();
	await expect(page.getByText(say.appointment.notYet)).toBeVisible();
	await expect(page.getByText(say.appointment.waiting)).toBeVisible();
	await looksRight(page, 'appointment-wished');
	await context.setOffline(false);
	await expect(page.getByText(say.appointment.bookedText)).toBeVisible(SOON);
	await looksRight(page, 'appointment-booked');

	const saved = page.waitForEvent('download');
	await button(page, say.appointment.calendar).click();
	const file = readFileSync(await (await saved).path(), 'utf8');
	expect(file).toContain('BEGIN:VCALENDAR\r\n');
	expect(file).toMatch(/DTSTART;TZID=Africa\/Nairobi:\d{8}T110000\r\n/);
	expect((await saved).suggestedFilename()).toBe('appointment.ics');

	await office.act('faults', { fault: 'slot-full' });
	await times.nth(3).check();
	await button(page, say.appointment.move).click();
	await expect(page.getByText(say.appointment.results['full'] ?? '')).toBeVisible(SOON);
	await expect(page.getByRole('heading', { name: say.appointment.booked })).toBeVisible();
	await looksRight(page, 'appointment-full');

	await page.goto('/');
	await expect(page.getByText(/^Appointment: /)).toBeVisible(SOON);
	await link(page, dashboardEn.openAppointment).click();
	await button(page, say.appointment.cancel).click();
	await button(page, say.appointment.cancelYes).click();
	await expect(page.getByText(say.appointment.results['cancelled'] ?? '')).toBeVisible(SOON);
	await page.goto(`/applications/${id}`);
	await expect(link(page, say.appointment.choose)).toBeVisible(SOON);
	await looksRight(page, 'status-appointment');
});

test('an answer is corrected and the application withdrawn, once the office says so', async ({
	page,
	office
}) => {
	const id = await submitted(page, office);
	await expect(page.getByText(say.heard.silence, { exact: false })).toBeVisible();
	await expect(page.getByText(say.meanings['awaiting-payment'] ?? '')).toBeVisible();
	await expect(page.getByRole('heading', { name: say.usual.title })).toBeVisible();
	await looksRight(page, 'status');
	await link(page, say.acts.correct).click();
	await heading(page, say.correct.title);
	await button(page, say.correct.send).click();
	await expect(page.getByRole('alert').filter({ hasText: say.correct.missingRight })).toBeFocused();
	await looksRight(page, 'correct-missing');
	await page.getByRole('combobox').selectOption('arrivalAirport');
	await expect(page.getByText(/Jomo Kenyatta/)).toBeVisible();
	await page.getByRole('combobox').selectOption('occupation');
	await expect(page.getByText(String(answersToday().occupation))).toBeVisible();
	await page.getByRole('textbox', { name: say.correct.right }).fill('Doctor');
	await expect(page.getByText(say.correct.saved)).toBeVisible();
	await page.reload();
	await expect(page.getByRole('textbox', { name: say.correct.right })).toHaveValue('Doctor');
	await looksRight(page, 'correct');
	await button(page, say.correct.send).click();
	await expect(page.getByText(say.asks.noted)).toBeVisible(SOON);
	await desk(office, 'accept', 'We have changed it.');
	await expect(page.getByText(say.asks.note('We have changed it.'))).toBeVisible(SOON);
	await looksRight(page, 'status-corrected');

	await link(page, say.acts.withdraw).click();
	await heading(page, say.withdraw.title);
	await looksRight(page, 'withdraw');
	await button(page, say.withdraw.send).click();
	await button(page, say.withdraw.yes).click();
	await expect(page.getByText(say.withdraw.askedText)).toBeVisible();
	await expect.poll(async () => (await office.applications())[0]?.['asked'], SOON).toHaveLength(1);
	await desk(office, 'accept');
	await page.goto(`/applications/${id}`);
	await heading(page, status.headlines['withdrawn']);
	await expect(link(page, say.acts.withdraw)).toHaveCount(0);
	await page.goto(`/applications/${id}/withdraw`);
	await expect(page.getByText(say.withdraw.closed)).toBeVisible();
});

test('with number and code another device sees status and fees, and a wrong code sees nothing', async ({
	page,
	browser,
	office
}) => {
	const id = await submitted(page, office);
	await page.goto(`/applications/${id}/receipt`);
	await page.getByText(say.access.show).click();
	const [number = '', code = ''] = await page.locator('.receipt .no').allInnerTexts();
	expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
	await looksRight(page, 'receipt');

	const other = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const there = await other.newPage();
	await there.goto(`${office.url}/help`);
	await workerReady(there);
	await there.goto(`${office.url}/`);
	await link(there, words.en.home.track).click();
	await heading(there, say.track.title);
	await button(there, say.track.ask).click();
	await expect(there.getByRole('alert')).toBeFocused();
	await looksRight(there, 'track-missing');
	const ask = async (typed: string) => {
		await there.getByRole('textbox', { name: say.track.number }).fill(number.toLowerCase());
		await there.getByRole('textbox', { name: say.track.code }).fill(typed);
		await button(there, say.track.ask).click();
	};
	await ask('2222 2222 2222');
	await expect(there.getByText(say.track.unknown)).toBeVisible(SOON);
	await ask(code.toLowerCase().replaceAll('-', ' '));
	await expect(there.getByText(status.headlines['awaiting-payment'] ?? '')).toBeVisible(SOON);
	await expect(there.getByText(/USD\s30/)).toBeVisible();
	await expect(there.getByText(String(answersToday().surname))).toHaveCount(0);
	await looksRight(there, 'track');
	await there
		.getByRole('button', { name: /Kiswahili$/ })
		.last()
		.click();
	await expect(there.getByText(trackingSw.track.nothingDue)).toHaveCount(0);
	await there.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
	await looksRight(there, 'track-sw-dark');
	await other.close();
});

test('a refusal says its reason and how to go on, and home what runs out soon', async ({
	page,
	office
}) => {
	const soon = shiftDate(dateInKenya(Date.now()), { days: 20 });
	const id = await submitted(page, office);
	await desk(office, 'reject', 'The photo is of another person.');
	await heading(page, status.headlines['rejected']);
	await expect(page.getByText('The photo is of another person.').first()).toBeVisible();
	await expect(page.getByText(say.refusal.unknown)).toBeVisible();
	await looksRight(page, 'status-rejected');
	const answers = answersToday({ passportExpires: soon });
	await seedDraft(page, { documentSize: 0, answers, unfinished: true });
	await page.goto('/');
	await expect(page.getByText(/^The passport runs out on /)).toBeVisible();
	await expect(page.getByText(dashboardEn.left(20))).toBeVisible();
	await looksRight(page, 'home-days');
	await page.goto(`/applications/${id}`);
	await page
		.getByRole('button', { name: /Kiswahili$/ })
		.last()
		.click();
	await heading(page, words.sw.status.headlines['rejected']);
	await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
	await looksRight(page, 'status-rejected-sw-dark');
});
