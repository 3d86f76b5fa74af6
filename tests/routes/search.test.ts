import { describe, expect, test } from 'vitest';
import { listServices } from '#catalog/index';
import { loadIntroduction } from '#messages/index';
import { serviceSearch, type Findable } from '../../src/routes/services/search.ts';

async function search(language: 'en' | 'sw') {
	const services = await Promise.all(
		listServices().map(async ({ id }): Promise<Findable> => {
			const text = await loadIntroduction(language, id);
			return { id, ...text };
		})
	);
	return serviceSearch(services);
}

describe('the search for services', () => {
	test.each([
		'tourist visa',
		'business visa',
		'student visa',
		'transit visa',
		'visa',
		'turist vsa',
		'I want to apply for a tourist visa',
		'visit family',
		'ETA',
		'safari'
	])('finds the eTA by “%s”', async (words) => {
		expect((await search('en'))(words)).toContain('eta');
	});

	test('finds nothing for what Kibali does not cover', async () => {
		expect((await search('en'))('driving licence')).toEqual([]);
	});

	test('finds it in Kiswahili by the Kiswahili words', async () => {
		expect((await search('sw'))('viza ya utalii')).toContain('eta');
	});
});
