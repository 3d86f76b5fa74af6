import { release1 } from './1.ts';

/**
 * Release 2 on a device: what release 1 had, the catalog's renewal, and the services that drafts were
 * begun under. Never edit this file.
 */
export const release2 = {
	version: 2,
	stores: { services: 'id', catalog: 'id' },
	rows: writeRows
};

const definition = {
	id: 'eta',
	version: 1,
	group: 'visit',
	sections: [],
	slots: [],
	requirements: [],
	fees: [],
	lists: {},
	sources: {},
	later: 'kept'
};

async function writeRows(): Promise<Record<string, unknown[]>> {
	const index = [{ id: 'eta', version: 1, digest: '0'.repeat(64) }];
	return {
		...(await release1.rows()),
		services: [
			{ id: 'eta@1', service: 'eta', version: 1, definition, texts: { en: {}, luo: { form: {} } } }
		],
		catalog: [
			{ id: 'candidate', jws: 'head.content.signature', etag: null },
			{ id: 'asked', at: 1_790_000_000_000 },
			{
				id: 'adopted',
				etag: '"one"',
				sequence: 3,
				issuedAt: '2026-09-21T10:00:00Z',
				expiresAt: '2026-10-21T10:00:00Z',
				index,
				digest: '1'.repeat(64),
				later: true
			},
			{ id: 'refused', why: 'danced', at: 1_790_000_000_000 }
		]
	};
}
