import { describe, expect, test } from 'vitest';
import { countries } from '#catalog/countries';
import { exactMatch, matching } from '../../src/ui/fields/combobox.ts';
import { countryWords } from '../../src/ui/fields/country-words.ts';
import { countryNames } from '../../src/ui/format.ts';

const options = (language: 'en' | 'sw') =>
	countries.map((id) => ({
		id,
		name: countryNames(language)(id),
		also: [countryNames('en')(id), countryWords[id]].filter(Boolean).join(';')
	}));
const found = (typed: string) => matching(options('en'), typed).map(({ id }) => id);

describe('a searchable list', () => {
	test('puts names that begin with the text first, then words, then other names', () => {
		expect(found('guinea')).toEqual(['GN', 'GW', 'GQ', 'PG']);
		expect(found('niger')).toEqual(['NE', 'NG']);
		expect(found('holland')).toEqual(['NL']);
	});

	test('does not mind accents, case and apostrophes', () => {
		expect(found("cote d'ivoire")).toEqual(['CI']);
		expect(found('REUNION')).toEqual(['RE']);
		expect(found('türkiye')[0]).toBe('TR');
	});

	test('takes one exact meaning, by name, code or another name, and nothing half-written', () => {
		const meant = (typed: string) => exactMatch(options('en'), typed)?.id;
		expect(meant('kenya')).toBe('KE');
		expect(meant('UK')).toBe('GB');
		expect(meant('usa')).toBe('US');
		expect(meant('de')).toBe('DE');
		expect(meant('germ')).toBeUndefined();
		expect(meant(' ')).toBeUndefined();
	});

	test('knows English names while it speaks Kiswahili', () => {
		expect(exactMatch(options('sw'), 'Germany')?.id).toBe('DE');
		expect(exactMatch(options('sw'), 'Ujerumani')?.id).toBe('DE');
	});

	test('shows all of itself when nothing is typed, and nothing for nonsense', () => {
		expect(found('')).toHaveLength(countries.length);
		expect(found('qqqq')).toEqual([]);
	});

	test('has other names only for countries that it lists', () => {
		expect(Object.keys(countryWords).filter((code) => !countries.includes(code))).toEqual([]);
	});
});
