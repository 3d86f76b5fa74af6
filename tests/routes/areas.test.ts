import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadAside } from '#messages/aside';
import { languages, loadArea, type Area, type Aside, type Language } from '#messages/index';

test('each area loads in each language, in one of two ways', async () => {
	const areas = readdirSync('src/messages/en', { withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== 'listings.ts')
		.map(({ name }) => name.replace('.ts', ''));
	expect(areas.length).toBeGreaterThan(30);
	for (const language of Object.keys(languages) as Language[]) {
		for (const area of areas) {
			const ways = await Promise.allSettled([
				loadArea(language, area as Area),
				loadAside(language, area as Aside)
			]);
			const found = ways.filter(({ status }) => status === 'fulfilled');
			expect(found.length, `${language}/${area}`).toBe(1);
		}
	}
});
