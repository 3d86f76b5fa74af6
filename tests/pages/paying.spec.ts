import type { Page } from '@playwright/test';
import { cases } from '../catalog/cases/permit-d.ts';
import { violations } from './accessible.ts';
import { words } from './applicant.ts';
import { expect, test } from './fixtures.ts';
import { keysOf } from './keys.ts';
import type { RunningOffice } from './office.ts';
import { seedAccount, seedDraft, signAndSubmit, workerReady } from './seed.ts';

const permit = { service: 'permit-d', answers: cases.base };
const soon = { timeout: 40_000 };

const h1 = (page: Page, name: string | RegExp) =>
	expect(page.getByRole('heading', { level: 1, name })).toBeVisible(soon);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, title: string) =>
	expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible(soon);

/** Nothing sticks out at 320 px, and there is nothing for axe to find. */
async function looksRight(page: Page): Promise<void> {
	await page.setViewportSize({ width: 320, height: 640 });
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(over).toBe(0);
	expect(await violations(page)).toEqual([]);
	await page.setViewportSize({ width: 360, height: 740 });
}

async function complete(page: Page): Promise<string> {
	await page.goto('/help');
	await workerReady(page);
	await seedAccount(page);
	return seedDraft(page, permit);
}

/** What a person types off the page into the menu of another phone. */
async function readSteps(page: Page): Promise<{ number: string; account: string; amount: number }> {
	const typed = await page.locator('ol b').allTextContents();
	const [number = '', account = '', amount = ''] = typed;
	return { number, account, amount: Number(amount.replace(/\D/g, '')) };
}

const smsOf = async (office: RunningOffice, call: object) =>
	((await office.act('paybill', call)) as { sms: string }).sms;

test('Paybill without data, then twice by mistake: kept, matched, held, given back', async ({
	page,
	context,
	office
}) => {
	const { status, payment, paying } = words.en;
	const say = paying.paybill;
	const id = await complete(page);
	await signAndSubmit(page, id);
	await h1(page, status.headlines['awaiting-payment'] ?? '');
	await page.getByRole('link', { name: /KES/ }).click();
	await h1(page, payment.heading('KES\u00a020,000'));
	await expect(page.getByText(paying.forWhat.processing)).toBeVisible();

	await context.setOffline(true);
	const keys = keysOf(page);
	await keys.to(page.getByRole('radio', { name: paying.channels.mpesa.name }));
	await keys.press('ArrowDown');
	await expect(page.getByText(say.intro)).toBeVisible();
	await looksRight(page);
	const steps = await readSteps(page);
	expect(steps).toMatchObject({ number: '000 000', amount: 20_000 });
	await office.act('faults', { fault: 'callback-never' });
	const sms = await smsOf(office, steps);

	const field = page.getByRole('textbox', { name: say.code });
	await field.fill('I paid');
	await button(page, say.send).click();
	await expect(page.getByRole('alert').filter({ hasText: say.noCode })).toBeFocused();
	await field.fill(sms.replace('20,000', '2,000'));
	await button(page, say.send).click();
	await expect(page.getByText(/too little/)).toBeVisible();
	await looksRight(page);
	await field.fill(sms);
	await button(page, say.send).click();
	await said(page, payment.states.waitingCode.title);
	await page.reload();
	await said(page, payment.states.waitingCode.title);
	await context.setOffline(false);
	await h1(page, payment.states.paid.title);
	expect((await office.ledger()).filter(({ kind }) => kind === 'captured')).toHaveLength(1);

	await smsOf(office, steps);
	await said(page, paying.money.title);
	await expect(page.getByText(paying.money.why['double'] ?? '')).toBeVisible(soon);
	await looksRight(page);
	await page.goto(`/applications/${id}`);
	await said(page, payment.heldTitle);
	const held = (await office.ledger()).flatMap((line) => {
		const news = (line['event'] as { news: { kind: string; money?: { id: string } } } | undefined)
			?.news;
		return news?.kind === 'held' && news.money ? [news.money.id] : [];
	});
	await office.act('refunds', { id: held[0] });
	await page.goto(`/applications/${id}/pay`);
	await expect(page.getByText(paying.money.refund, { exact: true })).toBeVisible(soon);
	await expect(page.getByText(paying.money.held, { exact: true })).toHaveCount(0);
});

test('Airtel Money says no in its own words; then a card, on the office’s own page in a new tab', async ({
	page,
	context,
	office
}) => {
	const { status, payment, paying } = words.en;
	const asked: string[] = [];
	context.on('request', (request) => asked.push(request.url()));
	const id = await complete(page);
	await signAndSubmit(page, id);
	await h1(page, status.headlines['awaiting-payment'] ?? '');
	await page.goto(`/applications/${id}/pay`);
	await page.getByRole('radio', { name: paying.channels.airtel.name }).check();
	await page.getByRole('textbox', { name: paying.prompt.airtel.phone }).fill('0733 000 111');
	await button(page, paying.prompt.airtel.send).click();
	await said(page, payment.ways.airtel.prompted?.title ?? '');
	await expect(page.getByText(payment.ways.airtel.prompted?.text ?? '')).toBeVisible();
	await office.act('phone', { answer: 'wrong-pin' });
	await said(page, paying.failures.airtel?.['wrong-pin']?.title ?? '');
	await looksRight(page);

	await page.getByRole('radio', { name: paying.channels.hosted.name }).check();
	await looksRight(page);
	await button(page, paying.hosted.start).click();
	await said(page, payment.ways.hosted.prompted?.title ?? '');
	const opening = context.waitForEvent('page');
	await page.getByRole('link', { name: paying.hosted.open }).click();
	const tab = await opening;
	expect(await tab.evaluate(() => window.opener)).toBeNull();
	await expect(tab.getByRole('heading', { name: 'KES 20000.00' })).toBeVisible();
	await expect(tab.locator('input')).toHaveCount(0);
	await said(page, payment.ways.hosted.checking?.title ?? '');
	await tab.getByRole('button', { name: 'Pay with a practice card' }).click();
	await expect(tab.getByText('Done.')).toBeVisible();
	await tab.close();
	await h1(page, payment.states.paid.title);
	await expect(page.getByText(/card or bank, code CB/)).toBeVisible();
	const { origin } = new URL(office.url);
	expect(asked.filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url))).toEqual([]);
});

test('allowed offline up to an amount; the office asks for more; asked again, in Kiswahili', async ({
	page,
	context,
	office
}) => {
	const { payment, paying, status } = words.sw;
	const id = await complete(page);
	await office.act('faults', { fault: 'dearer', value: 100_000 });
	await context.setOffline(true);
	await signAndSubmit(page, id);
	await page.getByRole('button', { name: 'Kiswahili' }).click();
	await page.getByRole('link', { name: payment.allow.open }).click();
	await h1(page, paying.allow.title);
	await looksRight(page);
	await page.getByRole('textbox', { name: payment.phone }).fill('12');
	await button(page, paying.allow.send).click();
	await expect(page.getByRole('alert').filter({ hasText: payment.badPhone })).toBeFocused();
	await page.getByRole('textbox', { name: payment.phone }).fill('0712 345 678');
	await page.getByRole('radio', { name: paying.within(3) }).check();
	await button(page, paying.allow.send).click();
	await said(page, payment.states.awaiting.title);
	await looksRight(page);

	await context.setOffline(false);
	await page.goto(`/applications/${id}`);
	await said(page, payment.states.changed.title);
	await page.getByRole('link', { name: payment.see, exact: true }).click();
	const agree = page.getByRole('button', { name: /21,000/ });
	await expect(agree).toBeVisible(soon);
	await looksRight(page);
	expect((await office.ledger()).filter(({ kind }) => kind === 'payment')).toEqual([]);
	await agree.click();
	await said(page, payment.states.prompted.title);
	await office.act('phone', { answer: 'paid' });
	await h1(page, payment.states.paid.title);
	await page.getByRole('link', { name: payment.seeStatus, exact: true }).click();
	await h1(page, status.headlines['under-review'] ?? '');
	expect((await office.ledger()).filter(({ kind }) => kind === 'captured')).toHaveLength(1);
});
