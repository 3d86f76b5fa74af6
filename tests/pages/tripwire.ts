import { expect, type BrowserContext, type Page } from '@playwright/test';

export type Tripwire = {
	/** all that a payload achieved, in words */
	readonly alarms: string[];
	/** What became of the texts on the page as it is: nothing but text. */
	look(page: Page, where: string): Promise<void>;
};

/**
 * Hears of every payload that runs, loads or becomes a part of a page, and of everything that the
 * policy had to stop: text that stays text gives it no reason to.
 */
export async function setTripwire(context: BrowserContext): Promise<Tripwire> {
	const alarms: string[] = [];
	await context.exposeBinding('__hit', ({ page }, n: unknown) => {
		alarms.push(`ran: ${String(n)} on ${page.url()}`);
	});
	await context.exposeBinding('__violated', (_, what: string) => void alarms.push(what));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { violatedDirective, blockedURI, sample, sourceFile } = event;
			const tell = Reflect.get(globalThis, '__violated') as (what: string) => void;
			tell(`policy: ${violatedDirective} ${blockedURI} ${sample} ${sourceFile}`);
		});
	});
	context.on('console', (message) => {
		if (/security policy|trusted ?(type|html|script)|refused to/i.test(message.text())) {
			alarms.push(`console: ${message.text()}`);
		}
	});
	context.on('dialog', (dialog) => {
		alarms.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	context.on('weberror', (error) => void alarms.push(`error: ${error.error().message}`));
	context.on('request', (request) => {
		// the text of a deep link may be asked for as the page that it is
		if (request.isNavigationRequest() && request.frame() === request.frame().page().mainFrame())
			return;
		if (/\/__canary\/|canary\.invalid/.test(request.url())) alarms.push(`asked: ${request.url()}`);
	});
	return {
		alarms,
		async look(page, where) {
			const found = await page.evaluate(() => {
				const parts = document.querySelectorAll('[data-hit], [onerror], [onfocus], base');
				const shown = `${document.title} ${document.body.innerText}`;
				const strange = /\[native code\]|\[object \w+\]|function \w*\(/.exec(shown)?.[0];
				return {
					parts: [...parts].map(({ outerHTML }) => outerHTML.slice(0, 120)),
					strange,
					polluted: Reflect.get({}, 'polluted'),
					scripts: [...document.scripts].filter(({ src }) => !src).length,
					cookie: document.cookie
				};
			});
			expect(found, where).toEqual({ parts: [], scripts: 0, cookie: '' });
			expect(alarms, where).toEqual([]);
		}
	};
}
