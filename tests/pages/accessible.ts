import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

type Axe = { run(options: RunOptions): Promise<AxeResults> };

/** What is asked of every page: WCAG 2.2 AA, and what axe calls best practice. */
export const LEVELS = {
	type: 'tag',
	values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
} as const;

/** What axe finds on the page as it is now: each rule with where it is broken. axe comes once a load. */
export async function violations(
	page: Page,
	{ type, values }: { type: 'tag' | 'rule'; values: readonly string[] } = LEVELS
): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const { violations } = await page.evaluate(
		(options) => (window as unknown as { axe: Axe }).axe.run(options),
		{ resultTypes: ['violations'], runOnly: { type, values: [...values] } } satisfies RunOptions
	);
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`));
}
