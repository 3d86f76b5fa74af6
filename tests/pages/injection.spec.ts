import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { findService, serviceIds } from '#catalog/index';
import { outbox } from '../../src/messages/en/outbox.ts';
import { renewal } from '../../src/messages/en/renewal.ts';
import { status } from '../../src/messages/en/status.ts';
import type { AnyCases } from '../catalog/cases.ts';
import { payloads, payloadsInTurn } from '../payloads.ts';
import { answersToday, pagesFor, words } from './applicant.ts';
import { threePagePdf } from './files.ts';
import { expect, test } from './fixtures.ts';
import type { RunningOffice } from './office.ts';
import { seedDraft, signAndSubmit } from './seed.ts';
import { spoilt } from './spoilt.ts';
import { setTripwire, type Tripwire } from './tripwire.ts';

/** Payloads of each batch that is one page, or one load. */
const AT_ONCE = 20;

/** Payloads that are tried without a guard: those in the first six contexts. */
const ALONE = 180;

/** Services whose every page is looked at, one in each half; all pages are made of the same parts. */
const WHOLE = ['eta', 'visit-extension'];

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

// what is asked here needs no worker, and each new phone would have to install one first
test.use({ serviceWorkers: 'block' });

test('the payloads do run, and the wire hears them, where nothing stands in their way', async ({
	page,
	context
}) => {
	expect(payloads.length).toBe(500);
	expect(new Set(payloads).size).toBe(500);
	const { alarms } = await setTripwire(context);
	await page.route('**/unguarded', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' })
	);
	await page.goto('/unguarded');
	// a document of its own for each: some take all that follows along
	await page.evaluate(
		(all) => {
			for (const text of all) {
				const frame = document.createElement('iframe');
				document.body.append(frame);
				frame.contentDocument?.write(`<!doctype html><body>${text}</body>`);
				frame.contentDocument?.close();
			}
		},
		payloads.slice(0, ALONE)
	);
	const heard = (word: string) =>
		new Set(alarms.filter((one) => one.startsWith(word)).map((one) => one.split(' on ')[0])).size;
	await expect.poll(() => heard('ran:')).toBeGreaterThan(ALONE / 3);
	expect(heard('asked:')).toBeGreaterThan(ALONE / 20);
});

for (const half of [0, 1]) {
	test(`in the answers and file names of half of the services (${half + 1} of 2) a payload stays text`, async ({
		page,
		context
	}) => {
		const wire = await setTripwire(context);
		await page.goto('/help');
		const next = payloadsInTurn(half * 250);
		let placed = 0;
		for (const id of serviceIds.filter((_, index) => index % 2 === half)) {
			const service = await findService(id);
			if (!service || service.sections.length === 0) continue;
			const answers = spoilt(service, (await casesOf(id)).base, () => (placed++, next()));
			const names = Array.from({ length: 6 }, () => `${next()}.pdf`);
			const draft = await seedDraft(page, {
				...{ service: id, answers, names },
				...{ documentSize: WHOLE.includes(id) ? 100 : 0, unfinished: true }
			});
			await page.goto(`/apply/${draft}/check`);
			await expect(heading(page)).toHaveText(words.en.form.check.title);
			await wire.look(page, `${id}, check`);
			if (WHOLE.includes(id)) {
				for (const part of [
					'',
					'/documents',
					'/sign',
					...service.sections.map((one) => `/${one.id}`)
				]) {
					await page.goto(`/apply/${draft}${part}`);
					await expect(heading(page)).toBeVisible();
					await wire.look(page, `${id}${part}`);
				}
			}
		}
		await page.goto('/');
		await expect(heading(page)).toBeVisible();
		await wire.look(page, 'home');
		expect(placed).toBeGreaterThan(250);
	});
}

test('typed into fields and searched for, a payload stays text', async ({ page, context }) => {
	const wire = await setTripwire(context);
	await page.goto('/services');
	const search = page.getByRole('searchbox');
	await search.fill('permit');
	await expect(page.getByRole('status').first()).not.toBeEmpty();
	await search.evaluate(async (field: HTMLInputElement, texts) => {
		for (const text of texts) {
			field.value = text.slice(0, 200);
			field.dispatchEvent(new Event('input', { bubbles: true }));
			// the page has drawn it before the next one comes
			await new Promise((drawn) => setTimeout(drawn));
		}
	}, payloads);
	await expect(page.getByRole('status').first()).toBeVisible();
	await wire.look(page, 'search');

	const draft = await seedDraft(page, { unfinished: true, documentSize: 100 });
	const next = payloadsInTurn(3);
	for (const { id } of pagesFor(answersToday())) {
		await page.goto(`/apply/${draft}/${id}`);
		await expect(heading(page)).toBeVisible();
		const fields = page.locator('main').getByRole('textbox');
		for (const field of await fields.all()) {
			await field.fill(next());
		}
		const boxes = page.locator('main').getByRole('combobox');
		for (const box of await boxes.all()) {
			await box.fill(next());
			await box.press('Enter');
		}
		// what was typed before may have made this page one that is not asked
		const button = page.getByRole('button', { name: words.en.form.section.continue, exact: true });
		for (const one of await button.all()) await one.click();
		await wire.look(page, `typed: ${id}`);
	}
	await page.goto(`/apply/${draft}/documents`);
	await page.getByText(/^Depends on your answers/).click();
	const picks = page.getByLabel(/Choose (a|another) file/);
	const names = payloads.filter((text) => !/[\0/\\]/.test(text)).slice(0, 6);
	for (const name of names) {
		await picks.first().setInputFiles({ ...threePagePdf(`${name.slice(0, 180)}.pdf`) });
		// one that is taken may close its slot, and does so with the line that shows it
		const told = page.locator('main').locator('li, [role="alert"]');
		await expect(told.filter({ hasText: name.slice(0, 40) })).not.toHaveCount(0);
	}
	await wire.look(page, 'files that were chosen');
});

test('in a path, a query or a hash a payload leads nowhere', async ({ page, context, office }) => {
	const wire = await setTripwire(context);
	await page.goto('/help');
	const draft = await seedDraft(page, { unfinished: true, documentSize: 100 });
	const places: readonly ((part: string) => string)[] = [
		(part) => `/services/${part}`,
		(part) => `/help/guides/${part}`,
		(part) => `/help/answers/${part}`,
		(part) => `/help/steps/${part}`,
		(part) => `/apply/${part}/check`,
		(part) => `/apply/${draft}/${part}`,
		(part) => `/applications/${part}/receipt`,
		(part) => `/applications/${draft}/reply/${part}`,
		(part) => `/${part}`
	];
	const next = payloadsInTurn();
	const link = () => encodeURIComponent(wellFormed(next()).slice(0, 400)).replaceAll('.', '%2E');
	for (let n = 0; n * AT_ONCE < payloads.length; n++) {
		const [path, hash, ...query] = Array.from({ length: AT_ONCE }, link);
		const asked = query.map((text, index) => `${['next', 'invoice', 'q'][index] ?? text}=${text}`);
		const url = `${places[n % places.length]?.(path ?? '')}?${asked.join('&')}#${hash}`;
		await page.goto(url);
		await expect(heading(page), url).toBeVisible();
		await wire.look(page, url);
		expect(new URL(page.url()).origin).toBe(new URL(office.url).origin);
	}
	for (const name of ['__proto__', 'constructor']) {
		for (const place of places) {
			await page.goto(place(name));
			await expect(heading(page), place(name)).toBeVisible();
			await expect(heading(page), place(name)).not.toHaveText(words.en.services.heading);
			await wire.look(page, place(name));
		}
	}
});

test('in the marks that this phone keeps of a person’s choices a payload chooses nothing', async ({
	page,
	context
}) => {
	const wire = await setTripwire(context);
	await page.goto('/');
	for (const batch of [payloads.slice(0, 3), ['__proto__'], ['constructor'], ['../../x']]) {
		await page.evaluate((texts) => {
			for (const name of [
				'language',
				'theme',
				'convenience',
				'cleared',
				'catalog',
				'tour',
				'release',
				'shortcuts',
				'has-data'
			]) {
				localStorage.setItem(`kibali:${name}`, texts[texts.length - 1] ?? '');
			}
		}, batch);
		for (const path of ['/', '/settings', '/services/eta']) {
			await page.goto(path);
			await expect(heading(page)).toBeVisible();
			await wire.look(page, path);
		}
	}
});

test('in the sentences of a signed catalog a payload stays text', async ({
	page,
	context,
	office
}) => {
	const wire = await setTripwire(context);
	await page.goto('/help');
	const draft = await seedDraft(page);
	const said = await office.act('catalog', { publish: 'hostile' });
	const { sequence } = said as { sequence: number };
	await page.goto('/settings');
	await page.getByRole('button', { name: renewal.catalog.ask, exact: true }).click();
	await expect(page.getByText(`Service list number ${sequence}.`)).toBeVisible();
	for (const path of [
		'/',
		'/services',
		'/services/eta',
		`/apply/${draft}`,
		`/apply/${draft}/changes`
	]) {
		await page.goto(path);
		await expect(heading(page)).toBeVisible();
		await wire.look(page, path);
	}
	await page.getByRole('button', { name: renewal.choose.take, exact: true }).click();
	await expect(heading(page)).toHaveText(words.en.form.tasks.title);
	const paths = [
		'',
		'/check',
		'/documents',
		'/sign',
		...pagesFor(answersToday()).map(({ id }) => `/${id}`)
	];
	for (const path of paths) {
		await page.goto(`/apply/${draft}${path}`);
		await expect(heading(page)).toBeVisible();
		await wire.look(page, path);
	}
	await page.goto(`/apply/${draft}/passport`);
	await expect(page.locator('main')).toContainText('__hit(');
});

test('in what the office says, and what it is told, a payload stays text', async ({
	page,
	context,
	office
}) => {
	const wire = await setTripwire(context);
	await page.goto('/help');
	const names = payloads.slice(0, 8);
	const application = await seedDraft(page, { names });
	await sendThroughTrouble(page, application, office, wire);

	await page.goto(`/applications/${application}`);
	await expect(heading(page)).toHaveText(status.headlines['awaiting-payment'] ?? '');
	const submission = String((await office.applications())[0]?.['id']);
	const told = JSON.stringify(hostileNews(submission));
	const answer = { status: 200, type: 'application/json', body: told };
	await office.act('faults', { fault: 'answer', route: 'GET /v1/events', value: answer });
	await page.getByRole('button', { name: status.checkNow }).click();
	await expect(page.getByText('__hit(0)').first()).toBeAttached({ timeout: 30_000 });
	await wire.look(page, 'status');
	const replies = page.getByRole('link', { name: status.request.answer });
	const reply = (await replies.first().getAttribute('href')) ?? '';
	for (const path of ['/', '/outbox', '/inbox', `/applications/${application}/receipt`, reply]) {
		await page.goto(path);
		await expect(heading(page)).toBeVisible();
		await wire.look(page, path);
	}
	await page.emulateMedia({ media: 'print' });
	await page.goto(`/applications/${application}/receipt`);
	await expect(heading(page)).toBeVisible();
	await wire.look(page, 'printed receipt');
	await page.goto(`/applications/${application}/pay`);
	await expect(heading(page)).toBeVisible();
	await wire.look(page, 'pay');

	await page.goto('/sandbox');
	for (const fold of await page.locator('summary').all()) await fold.click();
	await expect(page.locator('#desk')).toContainText('__hit(');
	await wire.look(page, 'the practice office');
});

/** A problem document, then web pages in its place, and at last it is received. */
async function sendThroughTrouble(
	page: Page,
	application: string,
	office: RunningOffice,
	wire: Tripwire
): Promise<void> {
	const [title = '', detail = '', type = '', html = ''] = payloads.slice(30);
	const answer = (times: number, value?: object) =>
		office.act('faults', { fault: 'answer', times, route: 'PUT /v1/submissions', value });
	const body = JSON.stringify({ type, title, status: 422, code: 'constructor', detail });
	await answer(-1, { status: 422, type: 'application/problem+json', body });
	await signAndSubmit(page, application);
	await expect(heading(page)).toHaveText(status.headlines['refused'] ?? '');
	for (const path of ['', '/outbox', '/']) {
		if (path) await page.goto(path);
		await expect(heading(page)).toBeVisible();
		await wire.look(page, `refused ${path}`);
	}
	await page.goto(`/applications/${application}`);
	await page.getByRole('button', { name: status.mend }).click();
	await expect(heading(page)).toHaveText(words.en.form.tasks.title);
	await answer(0);
	await answer(-1, { status: 200, type: 'text/html', body: `<!doctype html>${html}` });
	await signAndSubmit(page, application);
	await page.goto('/outbox');
	await expect(page.getByText(outbox.tags.portal, { exact: true })).toBeVisible();
	await wire.look(page, 'in place of the office, a page');
	await answer(0);
	await page.getByRole('button', { name: outbox.sendNow }).click();
	await expect(page.getByText(outbox.tags.delivered, { exact: true })).toBeVisible();
}

/** Every payload as a note; some as every other word that the office may choose. */
function hostileNews(submission: string): unknown {
	const at = new Date().toISOString();
	const amount = { currency: 'KES', minor: 100 };
	let cursor = Date.now() + 1_000;
	const event = (news: object) => ({ id: randomUUID(), cursor: cursor++, submission, at, news });
	const some = payloads
		.filter((_, n) => n % 10 === 0)
		.concat('__proto__', 'constructor', 'toString');
	const news = [
		...payloads.map((note) => ({ kind: 'status', status: 'under-review', note })),
		...some.flatMap((text) => [
			{ kind: 'status', status: text, note: text },
			{ kind: 'request', request: { id: text, text, documents: [text, 'photo'], dueBy: text } },
			{
				kind: 'invoice',
				invoice: {
					...{ id: text, submission, reference: text, stage: 'processing', amount },
					...{ lines: [{ fee: text, amount }], issuedAt: text, dueBy: text },
					...{ channels: [text, 'paybill', 'hosted', 'mpesa'], paybill: text }
				}
			},
			{
				kind: 'payment',
				payment: {
					id: text,
					invoice: text,
					at: text,
					amount,
					channel: text,
					result: { state: 'paid', reference: text }
				}
			},
			{ kind: 'held', money: { id: text, invoice: text, amount, reference: text, why: text } },
			{
				kind: 'refund',
				money: { id: `${text}!`, invoice: text, amount, reference: text, why: text }
			},
			{ kind: 'message', text, to: text },
			{ kind: text, request: text }
		]),
		{ kind: 'status', status: 'constructor' }
	];
	const events = news.map(event);
	return { events, cursor };
}

async function casesOf(id: string): Promise<AnyCases> {
	return ((await import(`../catalog/cases/${id}.ts`)) as { cases: AnyCases }).cases;
}

/** The same answers with a payload wherever a person writes. */
/** A link cannot carry half a sign. */
function wellFormed(text: string): string {
	return text.replace(/[\ud800-\udfff]/g, '\ufffd');
}
