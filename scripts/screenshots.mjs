// Draws docs/screenshots from the built app and the practice office: npm run screenshots
import { chromium } from '@playwright/test';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	answerPage,
	answersToday,
	fillForm,
	pagesFor,
	startApplication
} from '../tests/pages/applicant.ts';
import { runOffice } from '../tests/pages/office.ts';
import { attachNeeded, sign } from '../tests/pages/walk.ts';
import { ensureChromium } from './browser.mjs';

const folder = fileURLToPath(new URL('../docs/screenshots', import.meta.url));
/** a README is read on slow links too */
const LIMIT = 150_000;
/** parts of the form that the draft in the pictures has */
const BEGUN = 6;

mkdirSync(folder, { recursive: true });
const executablePath = await ensureChromium((line) => process.stdout.write(`${line}\n`));
const office = await runOffice();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic'] });
const context = await browser.newContext({
	baseURL: office.url,
	viewport: { width: 360, height: 740 },
	deviceScaleFactor: 2,
	isMobile: true,
	hasTouch: true,
	colorScheme: 'light',
	locale: 'en-KE',
	timezoneId: 'Africa/Nairobi'
});
const page = await context.newPage();

try {
	const sent = await startApplication(page);
	await fillForm(page, sent);
	await attachNeeded(page, sent);
	await context.setOffline(true);
	await office.act('faults', { fault: 'down', times: -1, route: '/v1' });
	await sign(page, sent);
	await context.setOffline(false);

	const draft = await startApplication(page);
	await fillSome(draft);
	await page.goto(`/apply/${draft}`);
	await page.getByText(/of \d+ parts/).waitFor();
	await draw('form');

	await context.setOffline(true);
	await page.goto('/');
	await page.getByText('Offline · 1 waiting').waitFor();
	await page.getByText('Drafts').waitFor();
	await draw('home');

	await context.setOffline(false);
	await office.act('faults', { fault: 'down', times: 0, route: '/v1' });
	await page.goto(`/applications/${sent}`);
	await page.getByRole('link', { name: 'Pay USD 30' }).waitFor();
	await draw('receipt');
} finally {
	await browser.close();
	await office.close();
}

async function fillSome(application) {
	const answers = answersToday({ givenNames: 'MAX' });
	for (const { id, questions } of pagesFor(answers).slice(0, BEGUN)) {
		await page.goto(`/apply/${application}/${id}`);
		await answerPage(page, questions, answers);
		await page.getByRole('button', { name: 'Continue', exact: true }).click();
		await page.waitForURL((url) => !url.pathname.endsWith(`/${id}`));
	}
}

async function draw(name) {
	const path = join(folder, `${name}.png`);
	await page.evaluate(() => document.activeElement?.blur());
	await page.screenshot({ path, animations: 'disabled' });
	const { size } = statSync(path);
	if (size > LIMIT) throw new Error(`${name}.png has ${size} bytes, and ${LIMIT} is the limit.`);
	process.stdout.write(`${name}.png ${Math.round(size / 1024)} KB\n`);
}
