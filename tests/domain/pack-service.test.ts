import { describe, expect, test } from 'vitest';
import { serviceIds } from '#catalog/index';
import { bodyFault } from '#domain/pack';
import { bodyOf } from '../../scripts/catalog-sources.ts';
import { reader } from '../packs.ts';

describe('every service of the app, with its sentences, could have come in a pack', () => {
	test.each(serviceIds)('%s', async (id) => {
		expect(bodyFault(await bodyOf(id), reader, id)).toBeUndefined();
	});
});
