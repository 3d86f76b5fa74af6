import { sha256 } from '#vault/digest';
import type { Keys } from '#vault/key-store';
import type { Sealed } from '#vault/sealed';
import { openVault } from '#vault/vault';
import { NOW } from '../world.ts';
import { release2 } from './2.ts';

/**
 * Release 3 on a device: the audit is chained. What release 1 wrote was linked as it was found, an entry
 * of a page came after it, with its checkpoint. Never edit this file.
 */
export const release3 = {
	version: 3,
	stores: { chain: 'id' },
	rows: writeRows
};

type Old = { id: string; application: string; sealed: Sealed | string };

async function writeRows(): Promise<Record<string, unknown[]>> {
	const rows = await release2.rows();
	const [device, data, news] = rows['keys'] as [object, object, object];
	const keys = { device, data, news } as Keys;
	const vault = await openVault({
		find: () => Promise.resolve(keys),
		putIfAbsent: () => Promise.resolve(keys)
	});
	let head = '0'.repeat(64);
	const audit: object[] = [];
	for (const row of rows['audit'] as Old[]) {
		const digest = await sha256(bytesOf(row.sealed));
		head = await sha256(head + row.id + digest);
		audit.push({ ...row, digest, head, old: true });
	}
	const entry = {
		id: 'x-3',
		at: NOW,
		act: 'sung',
		application: 'a-2',
		detail: { verses: 3 },
		clock: 'unknown',
		after: head,
		salt: 'of-release-3'
	};
	const digest = await sha256(JSON.stringify(entry));
	head = await sha256(`${head}x-3${digest}`);
	const sealed = await vault.seal('audit:x-3', entry);
	audit.push({ id: 'x-3', application: 'a-2', sealed, digest, head, later: 'column' });
	const checkpoint = await vault.seal('audit:checkpoint', { head, count: 3 });
	return { ...rows, audit, chain: [{ id: 'checkpoint', sealed: checkpoint }] };
}

function bytesOf(sealed: Sealed | string): string | Uint8Array<ArrayBuffer> {
	if (typeof sealed === 'string') return sealed;
	return new Uint8Array([...sealed.iv, ...new Uint8Array(sealed.data)]);
}
