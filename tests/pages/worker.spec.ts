import type { BrowserContext, Page, Request } from '@playwright/test';
import { documents } from '../../src/messages/en/documents.ts';
import { help } from '../../src/messages/en/help.ts';
import { listing as permitD } from '../../src/messages/en/listings/permit-d.ts';
import { outbox } from '../../src/messages/en/outbox.ts';
import { payment } from '../../src/messages/en/payment.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { status } from '../../src/messages/en/status.ts';
import { introduction } from '../../src/messages/sw/introductions/permit-d.ts';
import { listing as permitDInKiswahili } from '../../src/messages/sw/listings/permit-d.ts';
import { answersToday, pagesFor, startApplication, words } from './applicant.ts';
import { threePagePdf } from './files.ts';
import { expect, test } from './fixtures.ts';
import {
	chunkWith,
	ledgerOf,
	seedDraft,
	signAndSubmit,
	submitOffline,
	workerReady
} from './seed.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const tag = (page: Page, text: string) => page.getByText(text, { exact: true });
const received = (page: Page) => tag(page, outbox.tags.delivered);

/** Taps where there is something to tap: the sender may be quicker by itself. */
async function sendNowUntilReceived(page: Page): Promise<void> {
	await expect(async () => {
		await page
			.getByRole('button', { name: outbox.sendNow })
			.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
		await expect(received(page)).toBeVisible({ timeout: 1_000 });
	}).toPass();
}

test.describe('with the server gone', () => {
	test.afterEach(({ office }) => office.start());

	test('every page opens and works without a network, also in a worker that starts anew', async ({
		page,
		context,
		office
	}) => {
		const submitted = await submitOffline(page, context);
		const draft = await seedDraft(page);
		const client = await context.newCDPSession(page);
		await client.send('ServiceWorker.enable');
		// What Chromium is told of the network does not reach a worker that starts later, and then the
		// page believes in a link as well: a phone in a network that leads nowhere.
		await office.stop();
		await client.send('ServiceWorker.stopAllWorkers');

		const { form, text, services } = words.en;
		const titles: [string, string | RegExp][] = [
			['/', 'Habari'],
			['/services', services.heading],
			['/services/eta', text.name],
			['/services/permit-d', permitD.name],
			['/help', help.title],
			['/settings', shell.settings],
			['/outbox', outbox.title],
			[`/apply/${draft}`, form.tasks.title],
			...pagesFor(answersToday()).map(({ id }): [string, string] => [
				`/apply/${draft}/${id}`,
				text.sections[id]?.title ?? ''
			]),
			[`/apply/${draft}/documents`, documents.title],
			[`/apply/${draft}/check`, form.check.title],
			[`/apply/${draft}/sign`, form.sign.title],
			[`/apply/${submitted}`, form.gone.closedTitle],
			[`/applications/${submitted}`, status.headlines['waiting'] ?? ''],
			[`/applications/${submitted}/pay`, payment.none],
			['/no/such/page', shell.errors.missingTitle],
			['/applications/none', status.notHere],
			['/apply/none/applicant', form.gone.missingTitle]
		];
		for (const [path, title] of titles) {
			await page.goto(path);
			await expect(heading(page), path).toHaveText(title);
			await expect(heading(page), path).not.toHaveText(shell.errors.brokenTitle);
		}
		await expect(page.getByRole('link', { name: shell.waiting(1) })).toBeVisible();

		const another = await startApplication(page, { firstPage: true });
		expect(another).not.toBe(draft);
		await page.goto(`/apply/${another}/traveller`);
		const surname = page.getByRole('textbox', { name: text.questions['surname']?.label ?? '' });
		await surname.fill('MUSTER');
		await expect(page.getByText(/^Saved on this phone:/)).toBeVisible();
		await page.reload();
		await expect(surname).toHaveValue('MUSTER');
	});

	test('a service that was never looked at opens without a network, in either language', async ({
		page,
		office
	}) => {
		await page.goto('/');
		await workerReady(page);
		await office.stop();
		await page.goto('/services/permit-d');
		await expect(heading(page)).toHaveText(permitD.name);
		await page.getByRole('button', { name: /Kiswahili/ }).click();
		await expect(heading(page)).toHaveText(permitDInKiswahili.name);
		await expect(page.getByText(introduction.whoFor[0] ?? '')).toBeVisible();
		await page.reload();
		await expect(heading(page)).toHaveText(permitDInKiswahili.name);
	});
});

test('with the tab closed, a sync delivers, and the receipt waits for the next visit', async ({
	page,
	context,
	office
}) => {
	const application = await submitOffline(page, context);
	await page.close();
	await context.setOffline(false);
	await expect.poll(async () => (await ledgerOf(office, application)).length).toBe(1);

	const later = await context.newPage();
	await later.goto(`/applications/${application}/receipt`);
	const [line] = await ledgerOf(office, application);
	await expect(later.getByText(String(line?.['number'])).first()).toBeVisible();
	await later.goto('/outbox');
	await expect(received(later)).toHaveCount(1);
	expect(await ledgerOf(office, application)).toHaveLength(1);
});

test('a sync that meets a captive portal says so to the browser, and the next one delivers', async ({
	page,
	context,
	office
}) => {
	await office.act('faults', { fault: 'portal', times: -1 });
	const application = await submitOffline(page, context);
	await page.close();
	const other = await context.newPage();
	const client = await context.newCDPSession(other);
	const registration = new Promise<string>((found) => {
		client.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const [first] = registrations;
			if (first) found(first.registrationId);
		});
	});
	await client.send('ServiceWorker.enable');
	const fired = async () => {
		const answer = await fetch(`${office.url}/sandbox/api/faults`);
		return ((await answer.json()) as { fired: { portal?: number } }).fired.portal ?? 0;
	};
	await context.setOffline(false);
	await expect.poll(fired).toBeGreaterThan(0);
	expect(await ledgerOf(office, application)).toEqual([]);

	await office.act('faults', { fault: 'portal', times: 0 });
	const sync = {
		origin: office.url,
		registrationId: await registration,
		tag: 'deliver',
		lastChance: false
	};
	await expect
		.poll(async () => {
			await client.send('ServiceWorker.dispatchSyncEvent', sync);
			return (await ledgerOf(office, application)).length;
		})
		.toBe(1);
});

test('what stands in the way is said as it is, never as received, until it heals', async ({
	page,
	office
}) => {
	await page.goto('/help');
	await workerReady(page);
	const application = await seedDraft(page);
	const troubles = [
		['portal', outbox.tags.portal],
		['down', outbox.tags.unreachable],
		['portal-403', outbox.tags.portal],
		['error-500', outbox.tags.server],
		['garbled', outbox.tags.portal],
		['busy-503', outbox.tags.busy],
		['redirect', outbox.tags.portal]
	] as const;
	let before: string | undefined;
	for (const [fault, said] of troubles) {
		if (before) await office.act('faults', { fault: before, times: 0 });
		await office.act('faults', { fault, times: -1 });
		if (!before) {
			await signAndSubmit(page, application);
			await page.goto('/outbox');
		} else {
			await page.getByRole('button', { name: outbox.sendNow }).click();
		}
		before = fault;
		await expect(tag(page, said), fault).toBeVisible();
		await expect(received(page), fault).toHaveCount(0);
		expect(await ledgerOf(office, application), fault).toEqual([]);
	}
	await office.act('faults', { fault: before, times: 0 });
	await sendNowUntilReceived(page);
	expect(await ledgerOf(office, application)).toHaveLength(1);
});

test('a receipt that the office did not sign is none, though the office has the application', async ({
	page,
	office
}) => {
	await office.act('faults', { fault: 'forged-receipt', times: -1 });
	await page.goto('/help');
	await workerReady(page);
	const application = await seedDraft(page);
	await signAndSubmit(page, application);
	await page.goto('/outbox');
	await expect(tag(page, outbox.tags.portal)).toBeVisible();
	await expect(received(page)).toHaveCount(0);
	await expect(page.getByText(outbox.handedOver)).toBeVisible();
	await expect(page.getByRole('button', { name: outbox.withdraw })).toHaveCount(0);
	await office.act('faults', { fault: 'forged-receipt', times: 0 });
	await sendNowUntilReceived(page);
	expect(await ledgerOf(office, application)).toHaveLength(1);
});

test.describe('where the browser gives no worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('the page itself sends, tries again when the link is back, and holds the receipt', async ({
		page,
		context,
		office
	}) => {
		await page.goto('/help');
		const application = await seedDraft(page);
		await page.goto('/outbox');
		await page.goto(`/apply/${application}/sign`);
		await office.act('faults', { fault: 'down', times: -1 });
		await signAndSubmit(page, application);
		await expect(page.getByText(status.reasons.unreachable)).toBeVisible();
		await office.act('faults', { fault: 'down', times: 0 });
		await context.setOffline(true);
		await expect(page.getByRole('link', { name: shell.offlineWaiting(1) })).toBeVisible();
		await context.setOffline(false);
		await expect(heading(page)).toHaveText(status.headlines['awaiting-payment'] ?? '');
		expect(await ledgerOf(office, application)).toHaveLength(1);
		await page.goto(`/applications/${application}/receipt`);
		const [line] = await ledgerOf(office, application);
		await expect(page.getByText(String(line?.['number'])).first()).toBeVisible();
	});
});

test('the sender comes only to a page that sends, and the worker only after the page', async ({
	page,
	context
}) => {
	const sender = chunkWith('kibali-sender');
	const registers = chunkWith('SKIP_WAITING');
	const startOf = (path: string) =>
		page.evaluate(
			(wanted) =>
				performance.getEntriesByType('resource').find(({ name }) => name.endsWith(wanted))
					?.startTime,
			path
		);
	await page.goto('/');
	await workerReady(page);
	const loaded = await page.evaluate(() => {
		const [entry] = performance.getEntriesByType('navigation');
		return entry instanceof PerformanceNavigationTiming ? entry.loadEventStart : Infinity;
	});
	expect(await startOf(registers)).toBeGreaterThanOrEqual(loaded);
	expect(await startOf(sender)).toBeUndefined();

	await startApplication(page, { firstPage: true });
	await context.setOffline(true);
	await expect(page.getByRole('link', { name: shell.offline, exact: true })).toBeVisible();
	await context.setOffline(false);
	await expect(page.getByRole('link', { name: shell.worksOffline })).toBeVisible();
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await page.goto('/outbox');
	await expect(page.getByText(outbox.empty)).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(await startOf(sender)).toBeUndefined();
});

test('in a whole walk nothing is asked of strangers, and the policy of the page is kept', async ({
	page,
	context,
	office
}) => {
	const strangers = watchStrangers(context, office.url);
	const violations: string[] = [];
	await context.exposeBinding('violated', (_, what: string) => void violations.push(what));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const tell = Reflect.get(globalThis, 'violated') as (what: string) => void;
			tell(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
		});
	});
	context.on('console', (message) => {
		if (/content security policy/i.test(message.text())) violations.push(message.text());
	});
	const open = ['/', '/services', '/services/which', '/services/permit-d', '/help'];
	const more = ['/help/guides/work-permits', '/settings', '/outbox', '/no/such/page'];
	for (const path of [...open, ...more]) {
		await page.goto(path);
		await expect(heading(page)).toBeVisible();
	}
	await workerReady(page);
	const draft = await startApplication(page, { firstPage: true });
	for (const { id } of pagesFor(answersToday())) {
		await page.goto(`/apply/${draft}/${id}`);
		await expect(heading(page)).toBeVisible();
	}
	await page.goto(`/apply/${draft}/documents`);
	await page.getByText(/^Depends on your answers/).click();
	const booking = page.getByRole('region', {
		name: words.en.text.documents['arrivalBooking']?.title ?? '',
		exact: true
	});
	await booking.getByLabel(/Choose a file/).setInputFiles(threePagePdf());
	await expect(booking.getByRole('img')).toBeVisible();

	const application = await seedDraft(page);
	await signAndSubmit(page, application);
	await expect(heading(page)).toHaveText(status.headlines['awaiting-payment'] ?? '');
	for (const path of ['', '/receipt', '/pay']) {
		await page.goto(`/applications/${application}${path}`);
		await expect(heading(page)).toBeVisible();
	}
	expect(violations).toEqual([]);
	expect(strangers.seen).toBeGreaterThan(50);
	expect(strangers.fromWorker).toBeGreaterThan(5);
	expect(strangers.asked).toEqual([]);
});

/** Requests of all pages and of the worker, that go anywhere but to the app's own origin. */
function watchStrangers(context: BrowserContext, origin: string) {
	const found = { seen: 0, fromWorker: 0, asked: [] as string[] };
	context.on('request', (request: Request) => {
		const url = request.url();
		if (/^(data|blob):/.test(url)) return;
		found.seen += 1;
		if (request.serviceWorker()) found.fromWorker += 1;
		if (new URL(url).origin !== origin) found.asked.push(url);
	});
	return found;
}
