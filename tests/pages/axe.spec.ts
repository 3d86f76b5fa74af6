import type { Page } from '@playwright/test';
import { violations } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { walkForm, walkPublic, walkReceived, walkSending, type Station } from './walk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 320, height: 640 } });
test.setTimeout(420_000);

test('pages that anyone can read have nothing for axe to find', async ({ page }) => {
	const { look, found } = looker(page);
	await walkPublic(page, look);
	expect(found).toEqual([]);
});

test('every page of a new form has nothing for axe to find', async ({ page }) => {
	const { look, found } = looker(page);
	await walkForm(page, look);
	expect(found).toEqual([]);
});

test('everything from signing to the decision has nothing for axe to find', async ({
	page,
	office
}) => {
	const { look, found } = looker(page);
	const application = await walkSending(page, office, look);
	await walkReceived(page, office, application, look);
	expect(found).toEqual([]);
});

/** Each language and each theme: what stands there is the same in both themes, its colours in both languages. */
const LOOKS = [
	['sw', 'dark'],
	['en', 'light']
] as const;

/** Looks at a page both ways. It collects, so that one run shows everything. */
function looker(page: Page): { look: Station; found: string[] } {
	const found: string[] = [];
	async function look(name: string) {
		for (const [language, theme] of LOOKS) {
			await speak(page, language);
			await paint(page, theme);
			const troubles = [...(await violations(page)), ...(await misfits(page))];
			found.push(...troubles.map((one) => `${name}, ${language}, ${theme}: ${one}`));
		}
	}
	return { look, found };
}

async function speak(page: Page, language: 'en' | 'sw'): Promise<void> {
	const html = page.locator('html');
	if ((await html.getAttribute('lang')) === language) return;
	await switchTo(page, language).click();
	await expect(html).toHaveAttribute('lang', language);
	// a page that had to load anew says its language before it shows anything
	await expect(switchTo(page, language === 'en' ? 'sw' : 'en')).toBeVisible();
}

function switchTo(page: Page, language: 'en' | 'sw') {
	return page.getByRole('button', { name: language === 'en' ? /English$/ : /Kiswahili$/ }).last();
}

async function paint(page: Page, theme: 'light' | 'dark'): Promise<void> {
	await page.evaluate((chosen) => (document.documentElement.dataset.theme = chosen), theme);
}

/** What is too small for a thumb, and what makes the page wider than the screen. */
function misfits(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const THUMB = 47.5;
		const told: string[] = [];
		const name = (one: Element) =>
			`${one.tagName.toLowerCase()} “${(one.textContent || one.id).trim().slice(0, 40)}”`;
		if (document.documentElement.scrollWidth > window.innerWidth) {
			const wide = [...document.querySelectorAll('body *')].filter(
				(one) => one.getBoundingClientRect().right > window.innerWidth + 1
			);
			told.push(`wider than the screen: ${wide.slice(0, 3).map(name).join(', ')}`);
		}
		const controls = 'a, button, summary, select, textarea, input, [role="option"]';
		for (const one of document.querySelectorAll<HTMLElement>(controls)) {
			// links within a sentence or a list stand as text does
			if (getComputedStyle(one).display === 'inline' && one.tagName === 'A') continue;
			if (!one.checkVisibility() || one.closest('.skip')) continue;
			const target = one.tagName === 'INPUT' ? (one.closest('label') ?? one) : one;
			const { width, height } = target.getBoundingClientRect();
			if (width < THUMB || height < THUMB) told.push(`${name(target)} is ${width} × ${height}`);
		}
		return told;
	});
}
