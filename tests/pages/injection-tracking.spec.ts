import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { support } from '../../src/messages/en/support.ts';
import { tracking } from '../../src/messages/en/tracking.ts';
import { payloads } from '../payloads.ts';
import { words } from './applicant.ts';
import { expect, test } from './fixtures.ts';
import { seedDraft, signAndSubmit, workerReady } from './seed.ts';
import { setTripwire } from './tripwire.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const some = payloads.filter((_, n) => n % 25 === 0).concat('__proto__', 'constructor');

/** Appointments, answers and last days, all of them hostile; the first is one that can be opened. */
function hostileNews(submission: string, ask: string): unknown {
	let cursor = Date.now() + 1_000;
	const at = new Date().toISOString();
	const event = (news: object) => ({ id: randomUUID(), cursor: cursor++, submission, at, news });
	const start = new Date(Date.now() + 86_400_000).toISOString();
	const appointment = (id: string, text: string) => ({
		...{ id, what: text, place: text, directions: text, bring: text, booked: undefined },
		slots: [{ id: text, start, minutes: 30 }],
		answer: { ask: text, result: text }
	});
	const news = some.flatMap((text, n) => [
		{ kind: 'appointment', said: appointment(n === 0 ? 'first' : text, text) },
		{ kind: 'appointment', said: { ...appointment(text, text), booked: text } },
		{ kind: 'ask', said: { ask, state: text, note: text } },
		{ kind: 'ask', said: text },
		{ kind: 'tracked', said: { ask: text, state: 'found', number: text, history: text, due: [] } },
		{ kind: 'message', text, to: text },
		{ kind: 'status', status: 'under-review', validUntil: text, note: text }
	]);
	return { events: news.map(event), cursor };
}

test('in appointments, in what is asked and in what the office answers, a payload stays text', async ({
	page,
	context,
	office
}) => {
	const wire = await setTripwire(context);
	await page.goto('/help');
	await workerReady(page);
	const id = await seedDraft(page, { documentSize: 100 });
	await signAndSubmit(page, id);
	await expect(heading(page)).toHaveText(words.en.status.headlines['awaiting-payment'] ?? '');

	await page.goto(`/applications/${id}/correct`);
	await page.getByRole('combobox').selectOption('occupation');
	const [right = '', why = ''] = payloads.filter((text) => text.includes('<') && text.length < 400);
	await page.getByRole('textbox', { name: tracking.correct.right }).fill(right);
	await page.getByRole('textbox', { name: tracking.correct.why }).fill(why);
	await button(page, tracking.correct.send).click();
	await expect(page.getByText(tracking.asks.noted)).toBeVisible({ timeout: 30_000 });
	await wire.look(page, 'what was asked');

	await page.goto(`/applications/${id}/messages/write`);
	const box = page.getByRole('textbox', { name: support.application.text });
	await box.fill(payloads.join('\n').slice(0, 2_000));
	await button(page, support.send).click();
	await expect(page.getByText(support.states['delivered'] ?? '')).toBeVisible({ timeout: 30_000 });
	await wire.look(page, 'what was written');
	await page.goto(`/applications/${id}`);

	const [application] = await office.applications();
	const asked = application?.['asked'] as readonly { readonly id: string }[];
	const told = hostileNews(String(application?.['id']), asked[0]?.id ?? '');
	const value = { status: 200, type: 'application/json', body: JSON.stringify(told) };
	await office.act('faults', { fault: 'answer', route: 'GET /v1/events', value });
	await button(page, words.en.status.checkNow).click();
	await expect(page.getByText('__hit(').last()).toBeAttached({ timeout: 30_000 });
	await expect(page.locator('main')).toContainText(some[1] ?? '');
	await wire.look(page, 'status');
	const pages = ['appointment/first', 'messages'].map((path) => `/applications/${id}/${path}`);
	for (const path of [...pages, '/', '/inbox', '/outbox', '/track']) {
		await page.goto(path);
		await expect(heading(page)).toBeVisible();
		await wire.look(page, path);
	}
	for (const part of some) {
		await page.goto(`/applications/${id}/appointment/${encodeURIComponent(part)}`);
		await expect(heading(page)).toBeVisible();
		await wire.look(page, part);
	}
	await page.goto('/sandbox');
	await wire.look(page, 'the practice office');
});
