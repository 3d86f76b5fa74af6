import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { documents } from '../../src/messages/en/documents.ts';
import { answersToday, startApplication, words } from './applicant.ts';
import { threePagePdf } from './files.ts';
import { expect, test } from './fixtures.ts';
import { workerReady } from './seed.ts';

/** What Chromium shows in the place of a page that does not want to be there. */
const BLOCKED = 'chrome-error://chromewebdata/';

test('a page makes no markup, script or worker of a text, and loads nothing of others', async ({
	page
}) => {
	await page.goto('/');
	const refused = await page.evaluate(async () => {
		const attempts: Record<string, () => unknown> = {
			markup: () => (document.createElement('div').innerHTML = '<b>x</b>'),
			outer: () => (document.body.appendChild(document.createElement('p')).outerHTML = '<b>x</b>'),
			frame: () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
			write: () => document.write('<b>x</b>'),
			evaluation: () => Reflect.get(globalThis, 'eval')('1'),
			function: () => Reflect.construct(Function, ['return 1']),
			timer: () => setTimeout('1' as never),
			inline: () => (document.createElement('script').text = '1'),
			foreign: () => (document.createElement('script').src = 'https://canary.invalid/x.js'),
			ownPath: () => (document.createElement('script').src = '/v1/health'),
			data: () => new Worker('data:text/javascript,1'),
			blob: () => new Worker(URL.createObjectURL(new Blob(['1']))),
			worker: () => new Worker('/sandbox/page.js'),
			climbing: () => new Worker('/tools/../v1/x.js'),
			registration: () => navigator.serviceWorker.register('/v1/x.js'),
			policy: () => Reflect.get(globalThis, 'trustedTypes').createPolicy('another', {}),
			again: () => Reflect.get(globalThis, 'trustedTypes').createPolicy('default', {}),
			fetching: () => fetch('https://canary.invalid/'),
			module: () => import('https://canary.invalid/x.js' as string)
		};
		const gone: string[] = [];
		// what a test calls itself may evaluate; what the page does later may not
		await new Promise((later) => setTimeout(later));
		for (const [name, attempt] of Object.entries(attempts)) {
			try {
				await attempt();
				gone.push(name);
			} catch {
				// as it should be
			}
		}
		return gone;
	});
	expect(refused).toEqual([]);
	const alone = await page.evaluate(() => ({
		isolated: crossOriginIsolated,
		agent: Reflect.get(globalThis, 'originAgentCluster') as boolean,
		opener: opener === null,
		referrer: document.referrer
	}));
	expect(alone).toEqual({ isolated: true, agent: true, opener: true, referrer: '' });
	const allowed = await page.evaluate(() => {
		const { featurePolicy } = document as { featurePolicy?: { allowedFeatures(): string[] } };
		return featurePolicy?.allowedFeatures() ?? [];
	});
	expect(allowed).toContain('publickey-credentials-get');
	for (const name of ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'clipboard-read']) {
		expect(allowed).not.toContain(name);
	}
});

test('no other site can show a page in a frame of its own', async ({ page, office }) => {
	const site = createServer((_, answer) => {
		answer.setHeader('content-type', 'text/html');
		answer.end(
			`<iframe src="${office.url}/"></iframe><iframe src="${office.url}/sandbox"></iframe>`
		);
	});
	await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
	await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
	await page.waitForLoadState('networkidle');
	const shown = page.frames().slice(1);
	expect(shown.map((frame) => frame.url())).toEqual([BLOCKED, BLOCKED]);
	site.close();
});

test('where not even the frame of the app loads, the page says so in words of ours', async ({
	page
}) => {
	await page.goto('/');
	const said = await page.evaluate(
		() => new DOMParser().parseFromString('<img src=x onerror=1>', 'text/html').body.innerHTML
	);
	expect(said).toContain('Nothing is lost');
	expect(said).toContain('Hakuna kilichopotea');
	expect(said).not.toContain('img');
});

test('PDF tools that an older version kept still run, in a worker of their own', async ({
	page,
	context
}) => {
	await page.goto('/help');
	await workerReady(page);
	const kept = await page.evaluate(async () => {
		const { default: list } = { default: await caches.open('kibali-tools') };
		const paths = ['pdf.min.mjs', 'pdf.worker.min.mjs'].map(
			(name) => `/tools/pdfjs-5.6.205/${name}`
		);
		for (const path of paths) {
			const text = await (await fetch(path)).text();
			const headers = { 'content-type': 'text/javascript' };
			await list.put(path, new Response(text, { headers }));
		}
		return (await list.keys()).length;
	});
	expect(kept).toBe(2);
	const violations: string[] = [];
	context.on('console', (message) => {
		if (/security policy|trusted type|refused/i.test(message.text()))
			violations.push(message.text());
	});
	const id = await startApplication(page, { answers: answersToday() });
	await page.goto(`/apply/${id}/documents`);
	await page.getByText(/^Depends on your answers/).click();
	const working = page.waitForEvent('worker');
	const booking = page.getByRole('region', {
		name: words.en.text.documents['arrivalBooking']?.title ?? '',
		exact: true
	});
	await booking.getByLabel(documents.chooseFile).setInputFiles(threePagePdf('there.pdf'));
	expect((await working).url()).toContain('/tools/pdfjs-');
	await expect(booking.getByText(/· 3 pages$/)).toBeVisible();
	expect(violations).toEqual([]);
});
