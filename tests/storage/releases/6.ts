import { openVault } from '#vault/vault';
import { release5 } from './5.ts';

/**
 * Release 6 on a device: what was there before, and what the person agreed to, what time does to it, and
 * what was erased. Never edit this file.
 */
export const release6 = {
	version: 6,
	stores: { consents: 'id, application', retention: 'id', erased: 'id' },
	rows: writeRows
};

async function writeRows(): Promise<Record<string, unknown[]>> {
	const before = await release5.rows();
	const [device, data, news] = before['keys'] as never[];
	const keys = { device: device!, data: data!, news: news! };
	const vault = await openVault({
		find: () => Promise.resolve(keys),
		putIfAbsent: () => Promise.resolve(keys)
	});
	const given = { act: 'given', version: 1, language: 'sw', at: 1_790_000_000_000, later: true };
	const consent = { id: 'use', application: null, acts: [given], later: 'kept' };
	const warning = {
		since: 1_790_000_000_000,
		at: 1_790_000_000_000,
		office: null,
		days: 2,
		lastDay: '2026-09-21',
		later: true
	};
	return {
		...before,
		consents: [
			{
				id: 'use',
				application: null,
				sealed: await vault.seal('consents:use', consent),
				later: 'column'
			}
		],
		retention: [
			{ id: 'a-1', keptAt: null, warning },
			{ id: 'a-2', keptAt: 1_790_000_000_000, warning: null, later: 'kept' }
		],
		erased: [{ id: 's-9', later: true }]
	};
}
