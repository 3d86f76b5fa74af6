import type { Page } from '@playwright/test';
import { topicGroups, type TopicId } from '#catalog/help';
import { answers } from '../../src/messages/en/answers.ts';
import { documents } from '../../src/messages/en/documents.ts';
import { help } from '../../src/messages/en/help.ts';
import { outbox } from '../../src/messages/en/outbox.ts';
import { services } from '../../src/messages/en/services.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { status } from '../../src/messages/en/status.ts';
import { support } from '../../src/messages/en/support.ts';
import { topics as titles } from '../../src/messages/en/topics.ts';
import { tutorials } from '../../src/messages/en/tutorials.ts';
import { languages, type Language } from '../../src/messages/languages.ts';
import { answers as answersSw } from '../../src/messages/sw/answers.ts';
import { documents as documentsSw } from '../../src/messages/sw/documents.ts';
import { outbox as outboxSw } from '../../src/messages/sw/outbox.ts';
import { services as servicesSw } from '../../src/messages/sw/services.ts';
import { shell as shellSw } from '../../src/messages/sw/shell.ts';
import { status as statusSw } from '../../src/messages/sw/status.ts';
import { topics as titlesSw } from '../../src/messages/sw/topics.ts';
import { payloads } from '../payloads.ts';
import { signAndSubmit } from './applicant.ts';
import { expect, test } from './fixtures.ts';
import { seedDraft, workerReady } from './seed.ts';

const said = {
	en: { answers, documents, outbox, services, shell, status, titles },
	sw: {
		answers: answersSw,
		documents: documentsSw,
		outbox: outboxSw,
		services: servicesSw,
		shell: shellSw,
		status: statusSw,
		titles: titlesSw
	}
} satisfies Record<Language, object>;
type Said = (typeof said)[Language];
import { setTripwire } from './tripwire.ts';

const heading = (page: Page, name: string | RegExp) =>
	expect(page.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 15_000 });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/**
 * What people report of the real offices, by number, and the place in Kibali where the same would
 * happen; 0: what else may go wrong there.
 */
const REPORTED = {
	'the page of a service': [
		[8, 'requirement'],
		[7, 'broker'],
		[6, 'overcharged'],
		[0, 'scam']
	],
	'the account': [
		[10, 'id-number'],
		[5, 'id-number'],
		[5, 'code'],
		[10, 'code'],
		[10, 'lost-contact'],
		[3, 'lost-contact'],
		[0, 'password'],
		[0, 'locked'],
		[0, 'lost-phone']
	],
	documents: [
		[4, 'upload'],
		[5, 'upload'],
		[5, 'photo'],
		[8, 'requirement']
	],
	'an application that waits': [
		[3, 'slow'],
		[4, 'slow'],
		[0, 'connection'],
		[9, 'wrong-details']
	],
	outbox: [
		[4, 'slow'],
		[0, 'refused']
	],
	paying: [
		[1, 'paid-not-shown'],
		[3, 'paid-not-shown'],
		[2, 'paid-twice'],
		[5, 'pay-failed'],
		[6, 'overcharged']
	],
	'an application at the office': [
		[5, 'delay'],
		[7, 'delay'],
		[7, 'appointment'],
		[7, 'broker'],
		[9, 'wrong-details'],
		[5, 'wrong-details']
	],
	settings: [
		[3, 'shared'],
		[11, 'lost-draft'],
		[0, 'private']
	]
} as const satisfies Readonly<Record<string, readonly (readonly [row: number, topic: TopicId])[]>>;
type Place = keyof typeof REPORTED;

/** Counts the taps from where the page is to the answer, which has its own heading and first step. */
async function tapsTo(page: Page, topic: TopicId, say: Said): Promise<number> {
	await page.getByText(say.shell.trouble, { exact: true }).click();
	await page
		.getByRole('group')
		.filter({ hasText: say.shell.trouble })
		.getByRole('link', { name: say.titles.topics[topic].title, exact: true })
		.click();
	await heading(page, say.titles.topics[topic].title);
	await expect(page.getByText(say.answers[topic].now[0] ?? '', { exact: true })).toBeVisible();
	await page.goBack();
	return 2;
}

async function walkPlace(page: Page, place: Place, say: Said): Promise<void> {
	const wanted = new Set(REPORTED[place].map(([, topic]) => topic));
	const { pathname } = new URL(page.url());
	for (const topic of wanted) {
		expect(await tapsTo(page, topic, say), `${place}: ${topic}`).toBeLessThanOrEqual(2);
		await expect(page).toHaveURL(new RegExp(`${pathname}$`));
	}
}

test('each report of the real offices has a place here, and each answer is at one', () => {
	const all = Object.values(REPORTED).flat();
	const rows = new Set<number>(all.map(([row]) => row));
	expect([...rows].filter((row) => row > 0).sort((a, b) => a - b)).toEqual([
		1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
	]);
	const { how, ...problems } = topicGroups;
	const there = new Set<string>(all.map(([, topic]) => topic));
	const missing = Object.values(problems)
		.flatMap((group) => Object.keys(group))
		.filter((topic) => !there.has(topic));
	// the page that unlocks has it, and `vault.spec.ts` walks it
	expect(missing).toEqual(['forgot-secret']);
	expect(Object.keys(how).length).toBeGreaterThan(0);
});

for (const language of Object.keys(languages) as Language[]) {
	const say = said[language];
	test(`what people report is answered within two taps of where it happens, in ${languages[language].name}`, async ({
		page,
		office
	}) => {
		await page.addInitScript((code) => localStorage.setItem('kibali:language', code), language);
		const { topics } = say.titles;
		for (const [, topic] of REPORTED['the page of a service']) {
			await page.goto('/services/eta');
			await link(page, say.services.unclear).click();
			await heading(page, topics.requirement.title);
			if (topic !== 'requirement') await link(page, topics[topic].title).click();
			await heading(page, topics[topic].title);
		}
		await workerReady(page);
		const application = await seedDraft(page);
		await page.goto('/account');
		await walkPlace(page, 'the account', say);
		await page.goto('/settings');
		await walkPlace(page, 'settings', say);
		await page.goto(`/apply/${application}/documents`);
		await heading(page, say.documents.title);
		await walkPlace(page, 'documents', say);

		await office.act('faults', { fault: 'down', times: -1, route: '/v1' });
		await signAndSubmit(page, application, language);
		await heading(page, say.status.headlines['waiting'] ?? '');
		await walkPlace(page, 'an application that waits', say);
		await page.goto('/outbox');
		await walkPlace(page, 'outbox', say);

		await office.act('faults', { fault: 'down', times: 0, route: '/v1' });
		await button(page, say.outbox.sendNow).click();
		await expect(page.getByText(say.outbox.tags.delivered, { exact: true })).toBeVisible();
		await page.goto(`/applications/${application}`);
		await heading(page, say.status.headlines['awaiting-payment'] ?? '');
		await walkPlace(page, 'an application at the office', say);
		await page.goto(`/applications/${application}/pay`);
		await heading(page, /30/);
		await walkPlace(page, 'paying', say);
	});
}

test('one search finds services and answers, on both pages, with slips, without a connection', async ({
	page,
	context
}) => {
	await page.goto('/help');
	await workerReady(page);
	await context.setOffline(true);
	const box = page.getByRole('searchbox');
	for (const [typed, topic] of [
		['code not arriving', 'code'],
		['mony deducted', 'paid-not-shown'],
		['nimesahau nenosiri', 'password'],
		['acount locked', 'locked']
	] as const) {
		await box.fill(typed);
		await expect(link(page, titles.topics[topic].title), typed).toBeVisible();
	}
	await box.fill('lost passport');
	await expect(link(page, 'Lost or damaged passport')).toBeVisible();
	await link(page, shell.services).click();
	await heading(page, services.heading);
	await page.getByRole('searchbox').fill('scam');
	await link(page, titles.topics.scam.title).click();
	await heading(page, titles.topics.scam.title);
	await expect(page.getByText(answers.scam.known.fake)).toBeVisible();
	await link(page, help.real).click();
	await heading(page, help.realTitle);
	await page.goBack();
	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue('scam');
	await page.getByRole('searchbox').fill('zzzz');
	await expect(page.getByText(services.none('zzzz'))).toBeVisible();

	await page.goto('/help/steps/pay');
	await expect(page.getByRole('img', { name: tutorials.pay.prompt.picture })).toBeVisible();
	await page.goto('/help/glossary');
	await heading(page, 'Words explained');
});

test('a message to support is shown whole before it goes, waits, and is answered', async ({
	page,
	context,
	office
}) => {
	await page.goto('/help');
	await workerReady(page);
	await context.setOffline(true);
	await link(page, help.support).click();
	await link(page, support.write).click();
	await heading(page, support.writeTitle);
	await expect(page.getByText(support.saved)).toHaveCount(0);
	// nothing was typed, so nothing was begun
	await link(page, support.title).click();
	await expect(page.getByText(support.neverAsked)).toBeVisible();
	await link(page, support.write).click();
	await page.getByLabel(support.text).fill('The map is empty.');
	await expect(page.getByText(support.saved)).toBeVisible();
	await page.reload();
	await expect(page.getByLabel(support.text)).toHaveValue('The map is empty.');
	await button(page, support.look).click();
	await heading(page, support.checkTitle);
	const shown = await page.locator('dl li').allTextContents();
	expect(shown).toContain(support.facts.offline);
	expect(shown.some((line) => line.startsWith('Kibali '))).toBe(true);
	await button(page, support.send).click();
	await expect(page.getByText(support.states['queued'] ?? '')).toBeVisible();
	expect(await office.mail()).toEqual([]);

	await context.setOffline(false);
	await expect(page.getByText(support.states['delivered'] ?? '')).toBeVisible({ timeout: 30_000 });
	const [mail] = await office.mail();
	expect(mail).toMatchObject({
		about: 'support',
		envelope: { about: 'problem', text: 'The map is empty.', facts: shown }
	});
	expect(Object.keys(mail?.['envelope'] ?? {}).sort()).toEqual(['about', 'facts', 'text']);
	await office.act('mail', { message: mail?.['id'], text: 'There is no map.' });
	await page.reload();
	await expect(page.getByText('There is no map.')).toBeVisible({ timeout: 30_000 });

	await link(page, support.rate).click();
	await page.getByRole('radio', { name: support.ratings['4'] }).check();
	await button(page, support.look).click();
	await button(page, support.send).click();
	await expect(page.getByText(support.rated(4))).toBeVisible();
	await expect.poll(async () => (await office.mail()).length).toBe(2);
	expect((await office.mail())[0]).toMatchObject({ envelope: { about: 'feedback', rating: 4 } });
});

test('in a message to support, and in its answer, a payload stays text', async ({
	page,
	context,
	office
}) => {
	const wire = await setTripwire(context);
	await page.goto('/support/write');
	await page.getByLabel(support.text).fill(payloads.slice(0, 60).join('\n').slice(0, 2_000));
	await button(page, support.look).click();
	await heading(page, support.checkTitle);
	await wire.look(page, 'before it goes');
	await button(page, support.send).click();
	await expect.poll(async () => (await office.mail()).length).toBe(1);
	const [mail] = await office.mail();
	await office.act('mail', { message: mail?.['id'], text: payloads.join('\n') });
	await page.reload();
	await expect(page.getByRole('article').first()).toContainText('__hit(');
	await expect(page.getByRole('article')).toHaveCount(2);
	await wire.look(page, 'the thread');
	await page.goto('/sandbox');
	await expect(page.locator('#mail')).toContainText('__hit(');
	await wire.look(page, 'the desk');
});
