import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, CDPSession, Page, Request } from '@playwright/test';
import { home } from '../../src/messages/en/home.ts';
import { inbox } from '../../src/messages/en/inbox.ts';
import { protection } from '../../src/messages/en/protection.ts';
import { shared } from '../../src/messages/en/shared.ts';
import { shell } from '../../src/messages/en/shell.ts';
import { status } from '../../src/messages/en/status.ts';
import { inbox as inboxSw } from '../../src/messages/sw/inbox.ts';
import { expect, test } from './fixtures.ts';
import type { RunningOffice } from './office.ts';
import { seedDraft, signAndSubmit, workerReady } from './seed.ts';

const SECRET = 'five goats on the ferry';
const CANARIES = /Muster|Erika|MUSTER|eTA|Electronic|KB-/;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** What the office wakes in a browser's stead; each empty letter is then handed to the worker. */
async function pushService() {
	const letters: string[] = [];
	const server: Server = createServer((request, response) => {
		let body = '';
		request.on('data', (part) => (body += part));
		request.on('end', () => {
			letters.push(body);
			response.writeHead(201).end();
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return { endpoint: `http://127.0.0.1:${port}/send/1`, letters, stop: () => server.close() };
}

type Phone = {
	push(): Promise<void>;
	periodicSync(): Promise<void>;
	sync(): Promise<void>;
	/** the app's pages that are still open, for the worker */
	pages(): Promise<number>;
	/** all that stands in the phone's list of notifications */
	shown(): Promise<{ title: string; body: string; silent: boolean | null }[]>;
	/** the last number that worker or page put on the app's icon */
	badge(): Promise<number | undefined>;
	/** a tap on the notification; comes to what the worker opens */
	tap(): Promise<string>;
};

async function phoneOf(context: BrowserContext, page: Page, origin: string): Promise<Phone> {
	const client: CDPSession = await context.newCDPSession(page);
	let registrationId = '';
	client.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
		registrationId = registrations.at(-1)?.registrationId ?? registrationId;
	});
	await client.send('ServiceWorker.enable');
	await expect.poll(() => registrationId).not.toBe('');
	const worker = () => {
		const [first] = context.serviceWorkers();
		if (!first) throw new Error('There is no worker');
		return first;
	};
	const badges: number[] = [];
	await context.exposeBinding('badged', (_, count: number) => void badges.push(count));
	await worker().evaluate(() => {
		const scope = globalThis as unknown as { badges: number[]; opened: string[] };
		scope.badges = [];
		scope.opened = [];
		Object.assign(navigator, {
			setAppBadge: async (count: number) => void scope.badges.push(count)
		});
		const { clients } = globalThis as unknown as { clients: object };
		Object.assign(clients, { openWindow: async (path: string) => void scope.opened.push(path) });
	});
	const target = () => ({ origin, registrationId });
	return {
		push: () =>
			client.send('ServiceWorker.deliverPushMessage', { ...target(), data: '' }) as Promise<never>,
		periodicSync: () =>
			client.send('ServiceWorker.dispatchPeriodicSyncEvent', {
				...target(),
				tag: 'collect'
			}) as Promise<never>,
		sync: () =>
			client.send('ServiceWorker.dispatchSyncEvent', {
				...target(),
				tag: 'deliver',
				lastChance: false
			}) as Promise<never>,
		pages: () =>
			worker().evaluate(async () => {
				const { clients } = globalThis as unknown as {
					clients: { matchAll(): Promise<readonly object[]> };
				};
				return (await clients.matchAll()).length;
			}),
		shown: () =>
			worker().evaluate(async () => {
				const { registration } = globalThis as unknown as {
					registration: ServiceWorkerRegistration;
				};
				const all = await registration.getNotifications();
				return all.map(({ title, body, silent }) => ({ title, body, silent }));
			}),
		badge: () =>
			worker().evaluate(() => (globalThis as unknown as { badges: number[] }).badges.at(-1)),
		tap: () =>
			worker().evaluate(async () => {
				const scope = globalThis as unknown as {
					registration: ServiceWorkerRegistration;
					opened: string[];
				};
				const [notification] = await scope.registration.getNotifications();
				const Event = Reflect.get(globalThis, 'NotificationEvent') as new (
					type: string,
					init: object
				) => Event;
				dispatchEvent(new Event('notificationclick', { notification }));
				return scope.opened.at(-1) ?? '';
			})
	};
}

/** Allowed to tell; the browser's maker is played by this test. */
async function allow(context: BrowserContext, origin: string, endpoint?: string): Promise<void> {
	await context.grantPermissions(['notifications'], { origin });
	await context.addInitScript((address) => {
		Object.assign(PushManager.prototype, {
			subscribe: () =>
				address
					? Promise.resolve({ endpoint: address })
					: Promise.reject(new DOMException('no push service', 'AbortError')),
			getSubscription: () =>
				Promise.resolve(address ? { endpoint: address, unsubscribe: async () => true } : null)
		});
	}, endpoint);
}

async function submitted(page: Page): Promise<string> {
	await page.goto('/help');
	await workerReady(page);
	const application = await seedDraft(page);
	await signAndSubmit(page, application);
	await expect(heading(page)).toHaveText(status.headlines['awaiting-payment'] ?? '');
	// who looks at the application has read its news
	await expect.poll(async () => (await settingIn(page, 'unread'))?.['news']).toEqual([]);
	return application;
}

async function newsIn(office: RunningOffice): Promise<number> {
	return (await office.ledger()).filter(({ kind }) => kind === 'news').length;
}

async function submissionId(office: RunningOffice): Promise<string> {
	return String((await office.applications())[0]?.['id']);
}

test('pushed awake, the phone says that there is news and nothing more; badge, home and inbox agree with the ledger', async ({
	page,
	context,
	office
}) => {
	const service = await pushService();
	await allow(context, office.url, service.endpoint);
	await submitted(page);
	const phone = await phoneOf(context, page, office.url);

	// asked when there is something to be told of, and then the office knows where
	await page.getByRole('button', { name: inbox.notices.on }).click();
	await expect(page.getByText(inbox.notices.pushed)).toBeVisible();
	const subscriptions = async () =>
		(await office.ledger())
			.filter(({ kind }) => kind === 'subscription')
			.map(({ endpoint }) => endpoint);
	await expect.poll(subscriptions).toEqual([service.endpoint]);

	await page.goto('about:blank');
	await expect.poll(() => phone.pages()).toBe(0);
	const before = await newsIn(office);
	const text = 'Please show the papers of Erika Muster.';
	await office.act('desk', { submission: await submissionId(office), act: 'request', text });
	await expect.poll(() => service.letters).toEqual(['']);
	await phone.push();
	const generic = [{ ...inbox.notification, silent: false }];
	await expect.poll(() => phone.shown()).toEqual(generic);
	const fresh = (await newsIn(office)) - before;
	await expect.poll(() => phone.badge()).toBe(fresh);
	// a second one has nothing to add
	await phone.push();
	expect(await phone.shown()).toEqual(generic);
	expect(await phone.tap()).toBe('/inbox');
	await expect.poll(() => phone.shown()).toEqual([]);

	await page.goto('/');
	await expect(page.getByText(home.newNews(fresh), { exact: true })).toBeVisible();
	await expect(page.getByText(shell.newNews(fresh))).toBeAttached();
	await page.getByRole('link', { name: home.news }).click();
	await expect(heading(page)).toHaveText(inbox.title);
	await expect(page.getByText(inbox.unread(fresh), { exact: true })).toBeVisible();
	await expect(page.locator('main article .said')).toHaveCount(await newsIn(office));
	await expect(page.getByText(/^Kibali last asked the office/)).toBeVisible();
	const first = page.getByRole('article').first();
	await expect(first.getByText(inbox.request(text), { exact: true })).toBeVisible();
	await first.getByRole('link').click();
	await expect(heading(page)).toHaveText(status.headlines['more-information'] ?? '');
	await expect(page.getByText(shell.newNews(fresh))).toHaveCount(0);
	await page.goto('/inbox');
	await expect(page.getByRole('article').first()).toBeVisible();
	await expect(page.getByText(inbox.fresh, { exact: true })).toHaveCount(0);
	await phone.sync();
	await expect.poll(() => phone.badge()).toBe(0);
	service.stop();
});

test('while it is locked the news is told in the person’s language, and says nothing personal', async ({
	page,
	context,
	office
}) => {
	await allow(context, office.url);
	await submitted(page);
	const phone = await phoneOf(context, page, office.url);
	await page.goto('/settings');
	await page.getByRole('button', { name: inbox.notices.on }).click();
	await expect(page.getByText(inbox.notices.notPushed)).toBeVisible();
	await page.getByRole('radio', { name: 'Kiswahili' }).check();
	await expect(page.getByText(inboxSw.notices.notPushed)).toBeVisible();
	await page.getByRole('radio', { name: 'English' }).check();
	await page.goto('/settings/protection');
	await page.getByLabel(protection.choosePassphrase).fill(SECRET);
	await page.getByRole('checkbox', { name: protection.haveWritten }).check();
	await page.getByRole('button', { name: protection.protect, exact: true }).click();
	await expect(page.getByRole('button', { name: protection.lockNow })).toBeVisible();
	await page.getByRole('button', { name: /Kiswahili$/ }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'sw');
	await expect
		.poll(async () => (await settingIn(page, 'notices'))?.['options'])
		.toMatchObject({ body: inboxSw.notification.body });
	await page.goto('about:blank');
	await expect.poll(() => phone.pages()).toBe(0);

	await office.act('desk', {
		submission: await submissionId(office),
		act: 'reject',
		text: 'Erika'
	});
	await phone.periodicSync();
	await expect.poll(() => phone.shown()).toEqual([{ ...inboxSw.notification, silent: false }]);
	expect(JSON.stringify(await phone.shown())).not.toMatch(CANARIES);
	const path = await phone.tap();
	await page.goto(path);
	await expect(page).toHaveURL(/\/unlock\?next=%2Finbox$/);
	await expect(
		page.getByRole('textbox').or(page.locator('input[type=password]')).first()
	).toBeVisible();
	expect(await page.content()).not.toMatch(CANARIES);
	expect(await page.locator('.count').count()).toBe(0);
});

test('in quiet hours nothing is told, after them once; turned off, nothing, and the office knows', async ({
	page,
	context,
	office
}) => {
	const service = await pushService();
	await allow(context, office.url, service.endpoint);
	await submitted(page);
	const phone = await phoneOf(context, page, office.url);
	await page.goto('/settings');
	await page.getByRole('button', { name: inbox.notices.on }).click();
	await page.getByRole('radio', { name: inbox.notices.quietOn }).check();
	await expect(page.getByLabel(inbox.notices.from, { exact: true })).toHaveValue('21');
	const hour = new Date().getHours();
	await page.getByLabel(inbox.notices.from, { exact: true }).selectOption(String((hour + 23) % 24));
	await page.getByLabel(inbox.notices.to, { exact: true }).selectOption(String((hour + 2) % 24));
	await expect(page.getByLabel(inbox.notices.to, { exact: true })).toBeEnabled();
	await page.goto('about:blank');
	await expect.poll(() => phone.pages()).toBe(0);
	const submission = await submissionId(office);
	await office.act('desk', { submission, act: 'appointment', text: 'Nyayo House' });
	await phone.sync();
	await expect.poll(() => phone.badge()).toBe(1);
	expect(await phone.shown()).toEqual([]);
	await office.act('desk', { submission, act: 'biometrics' });
	await phone.push();
	await expect.poll(() => phone.shown()).toEqual([{ ...inbox.notification, silent: true }]);

	await page.goto('/settings');
	await page.getByRole('button', { name: inbox.notices.off }).click();
	await expect(page.getByRole('status').getByText(inbox.notices.isOff)).toBeVisible();
	const last = async () =>
		(await office.ledger()).filter(({ kind }) => kind === 'subscription').at(-1)?.['endpoint'];
	await expect.poll(last).toBeNull();
	service.stop();
});

test('an open page hears of news at once; a question without news costs less than 1 KB; without a link it says so', async ({
	page,
	context,
	office
}) => {
	const streams: string[] = [];
	context.on('request', (request) => {
		if (request.url().endsWith('/events/stream')) streams.push(request.url());
	});
	await submitted(page);
	await page.goto('/inbox');
	await expect(page.getByText(status.events['awaiting-payment'] ?? '')).toBeVisible();
	await expect.poll(() => streams.length).toBeGreaterThan(0);
	const submission = await submissionId(office);
	const polls: Request[] = [];
	context.on('requestfinished', (one) => {
		if (one.url().includes('/events?after')) polls.push(one);
	});
	await office.act('desk', { submission, act: 'appointment' });
	await expect(page.getByText(status.events['appointment'] ?? '')).toBeVisible();

	// one who asks while the worker is still asking is not asked for twice
	const heard = polls.length;
	const asksAgain = async () => {
		await page.getByRole('button', { name: inbox.askNow }).click();
		return polls.length;
	};
	await expect.poll(asksAgain).toBeGreaterThan(Math.max(heard, 1));
	const request = polls.at(-1);
	if (!request) throw new Error('Nothing was asked');
	const answer = await request.response();
	expect(await answer?.text()).toMatch(/^\{"events":\[\],"cursor":\d+\}$/);
	const sizes = await request.sizes();
	const bytes =
		sizes.requestHeadersSize + sizes.responseHeadersSize + Math.max(sizes.responseBodySize, 40);
	expect(bytes).toBeGreaterThan(500);
	expect(bytes).toBeLessThanOrEqual(1_024);

	// no news is never good news: it says since when it could not ask
	await expect(page.getByText(/^Kibali last asked the office/)).toBeVisible();
	await context.setOffline(true);
	await page.getByRole('button', { name: inbox.askNow }).click();
	await expect(page.getByText(/^Kibali could not ask the office just now/)).toBeVisible();
	await context.setOffline(false);
	await page.getByRole('button', { name: inbox.askNow }).click();
	await expect(page.getByText(/^Kibali last asked the office/)).toBeVisible();
});

test('a browser that blocks it is told how to change that, and a shared computer is never asked', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(Notification, 'permission', { get: () => 'denied' });
	});
	await page.goto('/help');
	await seedDraft(page);
	await page.goto('/settings');
	await expect(page.getByText(inbox.notices.deniedText)).toBeVisible();
	await page.goto('/inbox');
	await expect(page.getByText(inbox.nothingSent)).toBeVisible();
	await expect(page.getByText(inbox.notices.deniedText)).toBeVisible();
	await page.evaluate(() => localStorage.clear());
	await page.goto('/');
	await page.getByRole('button', { name: home.shared }).click();
	await expect(page.getByText(shared.bar)).toBeVisible();
	await page.getByRole('link', { name: shell.home, exact: true }).click();
	await page.getByRole('link', { name: shell.settings, exact: true }).click();
	await expect(page.getByText(inbox.notices.shared)).toBeVisible();
	await expect(page.getByRole('button', { name: inbox.notices.on })).toHaveCount(0);
});

/** What lies in storage for the worker. */
function settingIn(page: Page, id: string): Promise<Record<string, unknown> | undefined> {
	return page.evaluate(
		(name) =>
			new Promise<Record<string, unknown> | undefined>((done) => {
				const opening = indexedDB.open('kibali');
				opening.onsuccess = () => {
					const read = opening.result.transaction('settings').objectStore('settings').get(name);
					read.onsuccess = () => {
						opening.result.close();
						done(read.result as Record<string, unknown> | undefined);
					};
				};
			}),
		id
	);
}
