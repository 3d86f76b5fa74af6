import { makeProofKey } from '#vault/dpop';
import { openVault } from '#vault/vault';
import { release4 } from './4.ts';

/**
 * Release 5 on a device: what was there before, and an account. Never edit this file.
 */
export const release5 = {
	version: 5,
	stores: { account: 'id' },
	rows: writeRows
};

async function writeRows(): Promise<Record<string, unknown[]>> {
	const before = await release4.rows();
	const [device, data, news] = before['keys'] as never[];
	const keys = { device: device!, data: data!, news: news! };
	const vault = await openVault({
		find: () => Promise.resolve(keys),
		putIfAbsent: () => Promise.resolve(keys)
	});
	const facts = { act: 'register', via: 'sms', later: true };
	return {
		...before,
		account: [
			{ id: 'device', ...(await makeProofKey()), later: true },
			{ id: 'session', access: 'access.one', refresh: 'refresh.one', later: true },
			{
				id: 'step-1',
				createdAt: 1_790_000_000_000,
				sealed: await vault.seal('account:step-1', facts),
				later: 'column'
			}
		]
	};
}
