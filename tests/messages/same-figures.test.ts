import { expect, test } from 'vitest';

const files = import.meta.glob<Record<string, unknown>>('../../src/messages/*/**/*.ts', {
	eager: true
});
const others = Object.entries(files).flatMap(([path, said]) => {
	const [, language = '', file = ''] = /messages\/(\w+)\/(.+)$/.exec(path) ?? [];
	const english = files[path.replace(`/${language}/`, '/en/')];
	return language === 'en' || !english ? [] : [{ language, file, said, english }];
});

/** Words to search by, and titles of sources, are each language's own. */
const OWN = /\.(words|searchWords)\.|sourceTitles/;

type Pair = readonly [where: string, english: string, said: string];
function pairsOf(english: unknown, said: unknown, where: string): Pair[] {
	if (OWN.test(where)) return [];
	if (typeof english === 'string' && typeof said === 'string') return [[where, english, said]];
	if (typeof english !== 'object' || typeof said !== 'object' || !english || !said) return [];
	const own = said as Record<string, unknown>;
	return Object.entries(english).flatMap(([key, one]) => pairsOf(one, own[key], `${where}.${key}`));
}

/** Every figure, and every gap that is filled in. */
const figures = (sentence: string) =>
	(sentence.match(/\{\w+\}|\d[\d,.]*\d|\d/g) ?? []).sort().join(' ');

test('each language says the same figures as English: fees, days, ages, sizes, examples', () => {
	const pairs = others.flatMap(({ language, file, said, english }) =>
		pairsOf(english, said, `${language}/${file}`)
	);
	const differ = pairs.filter(([, one, other]) => figures(one) !== figures(other));
	expect(differ).toEqual([]);
	expect(pairs.filter(([, one]) => figures(one) !== '').length).toBeGreaterThan(500);
});
