import { expect, test } from 'vitest';
import { findService, serviceIds } from '#catalog/index';
import { sourceTitle } from '#ui/source-title.ts';
import { services as english } from '../../src/messages/en/services.ts';
import { services as kiswahili } from '../../src/messages/sw/services.ts';

const sources = await Promise.all(
	serviceIds.map(async (id) => Object.values((await findService(id))?.sources ?? {}))
);

/** Words that stand in no name. */
const PLAIN_ENGLISH =
	/\b(our|own|a|an|as|on|by|in|of the|guide|forum|others|recorded|assumption)\b/i;

test('no source is called in English on a page in Kiswahili, but for names', () => {
	const titles = sources.flat().map((source) => sourceTitle(source, kiswahili));
	expect(titles.length).toBeGreaterThan(100);
	const names = ['Law Guide Kenya'];
	const left = titles.filter((title) => PLAIN_ENGLISH.test(title) && !names.includes(title));
	expect(left).toEqual([]);
});

test('in English a source is called what its title says', () => {
	for (const source of sources.flat()) expect(sourceTitle(source, english)).toBe(source.title);
});
