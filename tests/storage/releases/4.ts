import { readFileSync } from 'node:fs';
import { release3 } from './3.ts';

/**
 * Release 4 on a device: what release 3 had, who shares the phone, tries, and what an interrupted
 * protection left behind. Never edit this file.
 */
export const release4 = {
	version: 4,
	stores: { resealed: '[table+id]' },
	rows: writeRows
};

async function writeRows(): Promise<Record<string, unknown[]>> {
	const before = await release3.rows();
	return {
		...before,
		settings: [
			...(before['settings'] ?? []),
			{
				id: 'people',
				people: [
					{ id: 'first', name: 'Baraka', database: 'kibali', later: 1 },
					{ id: 'p-2', name: 'Achieng', database: 'kibali-p-2' }
				]
			},
			{ id: 'tries', failures: 5, waited: 1_000, revision: 12, later: true }
		],
		resealed: [{ table: 'drafts', id: 'a-1', from: 'x', sealed: 'left behind' }]
	};
}

/** A vault that a person had protected, byte by byte as it was stored; its four ways open it for good. */
export function protectedRows(): Record<string, unknown[]> {
	const file = new URL('4.json', import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8'), (_, value: unknown) => {
		const { bytes, buffer } = (value ?? {}) as { bytes?: string; buffer?: string };
		if (bytes !== undefined) return new Uint8Array(Buffer.from(bytes, 'base64'));
		if (buffer !== undefined) return new Uint8Array(Buffer.from(buffer, 'base64')).buffer;
		return value;
	}) as Record<string, unknown[]>;
}
