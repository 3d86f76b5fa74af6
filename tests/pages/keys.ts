import { expect, type Locator, type Page } from '@playwright/test';
import { partsOf } from '#domain/calendar';
import type { Cell, Row } from '#domain/facts';
import type { CellQuestion, Question } from '#domain/question';
import { fill as fillIn, type QuestionText } from '../../src/messages/service-text.ts';
import { answersToday, nameOf, questionOf, words } from './applicant.ts';

const say = words.en.form;
const FARTHEST = 60;

/** Someone who uses nothing but Tab, Shift+Tab, Space, Enter, arrows and letters. */
export type Keys = {
	press(...keys: string[]): Promise<void>;
	/** Tab until it has the focus; every stop on the way must show where it is. */
	to(target: Locator): Promise<void>;
	back(target: Locator): Promise<void>;
	/** A page that came by a key has the focus at its heading. */
	atHeading(name: string | RegExp): Promise<void>;
	/** fills a question with its usual answer */
	answer(question: string): Promise<void>;
};

export function keysOf(page: Page): Keys {
	const press = async (...keys: string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	const go = async (target: Locator, key: string) => {
		await expect(target).toBeVisible();
		for (let stops = 0; stops < FARTHEST; stops += 1) {
			await page.keyboard.press(key);
			expect(await unseen(page)).toBeUndefined();
			if (await target.evaluate((one) => one === document.activeElement)) return;
		}
		throw new Error(`${FARTHEST} stops, and never at ${target}`);
	};
	const to = (target: Locator) => go(target, 'Tab');

	async function fill(scope: Locator, question: CellQuestion, text: QuestionText, value: Cell) {
		if (value === null) return;
		if (question.kind === 'choice' || question.kind === 'yesNo') {
			const options = question.kind === 'choice' ? question.options : ['yes', 'no'];
			const group = scope.getByRole('radiogroup', { name: text.label });
			const wanted = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
			await to(group.getByRole('radio').first());
			await press('Space');
			for (let down = 0; down < options.indexOf(wanted); down += 1) await press('ArrowDown');
			const radio = group.getByRole('radio').nth(options.indexOf(wanted));
			await expect(radio).toBeChecked();
			await expect(radio).toBeFocused();
			return;
		}
		if (question.kind === 'date') {
			const { year, month, day } = partsOf(String(value));
			const group = scope.getByRole('group', { name: text.label });
			const parts = { [say.field.day]: day, [say.field.month]: month, [say.field.year]: year };
			for (const [name, part] of Object.entries(parts)) {
				await to(group.getByLabel(name, { exact: true }));
				await page.keyboard.type(String(part));
			}
			return;
		}
		if (question.kind === 'confirm') {
			await to(scope.getByRole('checkbox', { name: text.label }));
			return press('Space');
		}
		if (question.kind === 'country' || question.kind === 'place') {
			await to(scope.getByRole('combobox', { name: text.label }));
			await page.keyboard.type(nameOf(question, String(value), 'en'));
			return press('Enter');
		}
		await to(scope.getByRole('textbox', { name: text.label }));
		await page.keyboard.type(String(value));
	}

	async function answer(id: string) {
		const value = answersToday()[id] ?? null;
		const question: Question = questionOf(id);
		const text = words.en.text.questions[id];
		if (!text) throw new Error(`No sentences for ${id}`);
		if (question.kind !== 'rows') return fill(page.locator('main'), question, text, value as Cell);
		const [row] = value as readonly Row[];
		const scope = page.getByRole('group', {
			name: fillIn(text.row ?? '', { n: '1' }),
			exact: true
		});
		for (const column of question.columns) {
			const own = text.columns?.[column.id];
			if (own) await fill(scope, column, own, row?.[column.id] ?? null);
		}
	}

	return {
		press,
		to,
		back: (target) => go(target, 'Shift+Tab'),
		async atHeading(name) {
			await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
		},
		answer
	};
}

/** What is wrong with the sight of the focus; undefined when a person can see where they are. */
function unseen(page: Page): Promise<string | undefined> {
	return page.evaluate(() => {
		const at = document.activeElement;
		if (!at || at === document.body) return undefined;
		const name = `${at.tagName.toLowerCase()} “${(at.textContent || at.id).trim().slice(0, 40)}”`;
		const shown = [at, at.closest('label')].some(
			(one) => one && getComputedStyle(one).outlineStyle !== 'none'
		);
		if (!shown) return `${name} has the focus, and does not show it`;
		const box = (at.closest('label') ?? at).getBoundingClientRect();
		const bar = document.querySelector('nav.places')?.getBoundingClientRect();
		const floor = at.closest('nav') || !bar ? innerHeight : bar.top;
		const inSight = Math.min(box.bottom, floor) - Math.max(box.top, 0);
		return inSight < Math.min(box.height, 24) ? `${name} has the focus out of sight` : undefined;
	});
}
