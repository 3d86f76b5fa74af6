import type { KeyStore, Keys } from '#vault/key-store';
import type { Database, KeyRow } from './database.ts';
import { StorageFailed } from './errors.ts';
import { writing } from './write.ts';

/** The vault's keys, in this database. */
export function keyStore(db: Database): KeyStore {
	return {
		find: async () => keysOf(await db.keys.toArray()),
		putIfAbsent: (keys) =>
			writing(db, [db.keys], async () => {
				const stored = keysOf(await db.keys.toArray());
				if (stored) return stored;
				const { device, data, news } = keys;
				await db.keys.bulkAdd(device ? [device, data, news] : [data, news]);
				return keys;
			})
	};
}

/** The key that news is sealed to. There is one as soon as a vault was opened on this device. */
export async function getNewsKey(db: Database): Promise<JsonWebKey> {
	const row = await db.keys.get('news');
	if (row?.id !== 'news') throw new StorageFailed('broken', new Error('There is no news key yet'));
	return row.publicKey;
}

function keysOf(rows: readonly KeyRow[]): Keys | undefined {
	const device = rows.find((row) => row.id === 'device');
	const data = rows.find((row) => row.id === 'data');
	const news = rows.find((row) => row.id === 'news');
	if (!data || !news) return undefined;
	return device ? { device, data, news } : { data, news };
}
