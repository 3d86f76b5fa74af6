import { describe, expect, test } from 'vitest';
import { countries } from '#catalog/countries';
import { eta } from '#catalog/eta/service';
import { exemptionOf } from '#domain/service';
import { factsFor } from './scenario-facts.ts';

/** By name, as the sources have them, so that a wrong code in the lists is found. */
const named = {
	eac: 'Burundi, Congo - Kinshasa, Rwanda, South Sudan, Tanzania, Uganda',
	days90:
		'Bahamas, Barbados, Belize, Botswana, Brunei, Comoros, Congo - Brazzaville, Cyprus, Dominica, Eritrea, ' +
		'Eswatini, Ethiopia, Fiji, Gambia, Ghana, Grenada, Guyana, Jamaica, Kiribati, Lesotho, Malawi, Malaysia, ' +
		'Maldives, Mauritius, Mozambique, Namibia, Nauru, Papua New Guinea, Samoa, San Marino, Seychelles, ' +
		'Sierra Leone, Singapore, Solomon Islands, South Africa, St. Kitts & Nevis, St. Lucia, ' +
		'St. Vincent & Grenadines, Tonga, Trinidad & Tobago, Tuvalu, Vanuatu, Zambia, Zimbabwe',
	days60:
		'Algeria, Angola, Benin, Burkina Faso, Cameroon, Cape Verde, Central African Republic, Chad, ' +
		'Côte d’Ivoire, Djibouti, Egypt, Equatorial Guinea, Gabon, Guinea, Mali, Morocco, Niger, Nigeria, ' +
		'Senegal, Sudan, Togo, Tunisia',
	uncertain: 'Guinea-Bissau, Liberia, Madagascar, Mauritania, São Tomé & Príncipe, Western Sahara'
};
const days = { eac: 180, days90: 90, days60: 60, uncertain: null };

const english = new Intl.DisplayNames('en', { type: 'region' });
const codeOf = new Map(countries.map((code) => [english.of(code), code]));
const bandOf = (nationality: string, exemptStatus: string | undefined = 'none') =>
	exemptionOf(eta, factsFor(eta, { nationality, exemptStatus }));

const table = Object.entries(named).flatMap(([band, names]) =>
	names.split(', ').map((name) => ({ name, band: band as keyof typeof named }))
);

test.each(table)('$name: $band', ({ name, band }) => {
	const code = codeOf.get(name) ?? '';
	expect(code).not.toBe('');
	expect(bandOf(code)).toMatchObject({ id: band, stayDays: days[band] });
});

test.each(['Somalia', 'Libya'])('%s is not exempt', (name) => {
	expect(bandOf(codeOf.get(name) ?? '')).toBeUndefined();
});

test('everyone else needs an eTA', () => {
	const exempt = new Set(['Kenya', ...table.map(({ name }) => name)]);
	const others = countries.filter((code) => !exempt.has(english.of(code) ?? ''));
	expect(others.length).toBe(countries.length - exempt.size);
	for (const code of others) expect(bandOf(code)).toBeUndefined();
});

describe('papers and circumstances', () => {
	test.each(['kenyanDocument', 'permit', 'staysInside', 'crew', 'laissezPasser', 'special'])(
		'%s frees a person of any nationality',
		(status) => {
			for (const code of ['GB', 'SO', 'UG', 'NG']) expect(bandOf(code, status)?.id).toBe('status');
		}
	);

	test('a Kenyan needs none', () => expect(bandOf('KE')?.id).toBe('status'));

	test('a diplomatic passport is uncertain', () => {
		expect(bandOf('GB', 'diplomatic')).toMatchObject({
			id: 'diplomatic',
			source: 'evisa',
			confidence: 'assumed'
		});
	});

	test('nothing is said before the questions are answered', () => {
		expect(exemptionOf(eta, factsFor(eta, { nationality: undefined }))).toBeUndefined();
		expect(bandOf('GB', undefined)).toBeUndefined();
	});
});

test('what is uncertain is marked so, and only the rest frees from the form', () => {
	const open = eta.exemption.bands.filter((band) =>
		['conflicting', 'assumed'].includes(band.confidence)
	);
	expect(open.map(({ id }) => id)).toEqual(['uncertain', 'diplomatic']);
});
