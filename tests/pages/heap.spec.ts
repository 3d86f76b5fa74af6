import type { Page } from '@playwright/test';
import { permitD } from '#catalog/permit-d/service';
import { protection } from '../../src/messages/en/protection.ts';
import { text } from '../../src/messages/en/services/permit-d.ts';
import { cases } from '../catalog/cases/permit-d.ts';
import { onThisDay } from './any-service.ts';
import { killableBrowser } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { scanHeap, scanWorkerHeap } from './heap-scan.ts';
import { SECRET, unlock } from './locking.ts';
import { markedAnswers } from './marked.ts';
import { seedDraft, workerReady } from './seed.ts';

const WRONG = 'Zqwrong goats';
const TYPED = 'Zqtyped Kanari';
const WORKER = 'Zqworker kanari';

/* A browser as people have it: it puts pages aside to come back to, which Playwright’s own does not. */
test('what was open in a page is gone from its heap once it is locked, and so is the secret', async ({
	office
}) => {
	test.setTimeout(240_000);
	const phone = await killableBrowser();
	const { answers, marks } = markedAnswers(permitD, onThisDay(cases.base));
	const all = [...marks, SECRET, WRONG, TYPED];
	const held = async (page: Page) => {
		const { hits } = await scanHeap(page, all);
		return [...new Map(hits.map(({ word, holders }) => [word, `${word}: ${holders}`])).values()];
	};
	const atTheLock = (page: Page) =>
		expect(page.getByLabel(protection.passphrase, { exact: true })).toBeVisible();
	const isJobTitle = ({ id }: { id: string }) => id === 'jobTitle';
	try {
		const page = await phone.page();
		await page.goto(`${office.url}/help`);
		await workerReady(page);
		const wish = { service: permitD.id, answers, documentSize: 0, unfinished: true } as const;
		const id = await seedDraft(page, wish);
		await page.goto(`${office.url}/settings/protection`);
		await page.getByLabel(protection.choosePassphrase).fill(SECRET);
		await page.getByRole('checkbox', { name: protection.haveWritten }).check();
		await page.getByRole('button', { name: protection.protect, exact: true }).click();
		const lockNow = page.getByRole('button', { name: protection.lockNow });
		await expect(lockNow).toBeVisible();

		const other = await phone.context.newPage();
		const section = permitD.sections.find(({ questions }) => questions.some(isJobTitle));
		await other.goto(`${office.url}/apply/${id}/${section?.id}`);
		await unlock(other, WRONG);
		await expect(other.getByText(protection.wrong.passphrase)).toBeVisible();
		await unlock(other);
		const title = other.getByRole('textbox', { name: text.questions.jobTitle.label });
		await title.fill(TYPED);
		// were nothing found here, nothing that follows would say anything
		const there = await held(other);
		expect(there.filter((one) => one.startsWith(TYPED))).toHaveLength(1);
		expect(there.length).toBeGreaterThan(marks.length / 2);

		await lockNow.click();
		for (const one of [page, other]) {
			await atTheLock(one);
			expect(await held(one)).toEqual([]);
		}

		// left while it was open, and put aside: it ends when the page that comes instead is locked
		await other.goto(`${office.url}/apply/${id}/check`);
		await unlock(other);
		await expect(other.getByText(TYPED).first()).toBeVisible();
		await other.goto(`${office.url}/help`);
		await expect.poll(() => held(other)).toEqual([]);
		await other.goBack();
		await atTheLock(other);

		const worker = phone.context.serviceWorkers()[0];
		await worker?.evaluate(
			(word) => Object.assign(globalThis, { left: word.toUpperCase() }),
			WORKER
		);
		const browser = phone.context.browser();
		if (!browser) throw new Error('There is no browser');
		const inWorker = await scanWorkerHeap(browser, [...all, WORKER.toUpperCase()]);
		expect(inWorker.hits.map(({ word }) => word)).toContain(WORKER.toUpperCase());
		expect(inWorker.hits.filter(({ word }) => all.includes(word))).toEqual([]);
	} finally {
		await phone.close();
	}
});
