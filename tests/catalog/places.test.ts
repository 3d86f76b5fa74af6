import { describe, expect, test } from 'vitest';
import { countries } from '#catalog/countries';
import { loadPlaces, placeLists } from '#catalog/places';
import { landBorders } from '#catalog/places/land-borders';
import { seaPorts } from '#catalog/places/sea-ports';

describe.each(placeLists)('%s', (list) => {
	test('has unique ids and names', async () => {
		const places = await loadPlaces(list);
		expect(places.length).toBeGreaterThan(5);
		expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
		expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
	});
});

test('closed points of entry are known and not offered', async () => {
	const offered = [...(await loadPlaces('landBorders')), ...(await loadPlaces('seaPorts'))];
	const closed = [...landBorders, ...seaPorts].filter((place) => 'closed' in place);
	expect(closed.map(({ id }) => id).sort()).toEqual([
		'kiunga',
		'liboi',
		'mandera',
		'ngomeni',
		'sand-river'
	]);
	for (const { id } of closed) expect(offered.map((place) => place.id)).not.toContain(id);
});

test('all 35 gazetted points of entry are listed', async () => {
	const airports = await loadPlaces('airports');
	expect(airports.length + landBorders.length + seaPorts.length).toBe(35);
});

test('airlines are known by their IATA code', async () => {
	for (const { id, name } of await loadPlaces('airlines')) {
		expect(id).toMatch(/^[A-Z0-9]{2}$/);
		expect(name.endsWith(`(${id})`)).toBe(true);
	}
});

test('a list that does not exist is a mistake of ours', async () => {
	await expect(loadPlaces('moons')).rejects.toThrow('moons');
});

test('every country has a name in both languages', () => {
	expect(countries.length).toBe(249);
	expect(new Set(countries).size).toBe(249);
	for (const language of ['en', 'sw']) {
		const names = new Intl.DisplayNames(language, { type: 'region' });
		for (const code of countries) expect(names.of(code)).not.toBe(code);
	}
});
