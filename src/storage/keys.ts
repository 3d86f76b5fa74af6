import type { KeyStore, Keys, WrappedDataKey } from '#vault/key-store';
import { acting, type AuditAct, type Pen } from './audit-chain.ts';
import type { Database, KeyRow } from './database.ts';
import { KeysChanged, StorageFailed } from './errors.ts';
import { writing } from './write.ts';

/** The vault's keys, in this database. */
export function keyStore(db: Database): KeyStore {
	return {
		find: () => findKeys(db),
		putIfAbsent: (keys) =>
			writing(db, [db.keys], async () => {
				const stored = keysOf(await db.keys.toArray());
				if (stored) return stored;
				await putKeysIn(db, keys);
				return keys;
			})
	};
}

/** One read: fit for `live`. */
export async function findKeys(db: Database): Promise<Keys | undefined> {
	return keysOf(await db.keys.toArray());
}

/** The same, for a page: its connection is bound to the keys that its vault was opened with. */
export function bindingStore(db: Database): KeyStore {
	const store = keyStore(db);
	return {
		async find() {
			const keys = await store.find();
			if (keys) bindTo(db, keys);
			return keys;
		},
		async putIfAbsent(offered) {
			const keys = await store.putIfAbsent(offered);
			bindTo(db, keys);
			return keys;
		}
	};
}

/** From now on this connection writes only while the data key is still the one of these keys. */
export function bindTo(db: Database, { data }: Pick<Keys, 'data'>): void {
	db.vault = data.vault ?? '';
}

/** Other ways to the same data key. False when they were changed meanwhile, in another tab. */
export async function swapWays(
	db: Database,
	before: WrappedDataKey,
	after: WrappedDataKey,
	by: Pen,
	act: AuditAct
): Promise<boolean> {
	return acting(db, by, [db.keys], [act], async ({ record }) => {
		const stored = await db.keys.get('data');
		if (stored?.id !== 'data' || stored.vault !== before.vault) return false;
		if (stored.revision === after.revision) return sameProof(stored, after);
		if (stored.revision !== before.revision) return false;
		await db.keys.put(after);
		await record();
		return true;
	});
}

/** Part of the caller's transaction: these keys and no others. */
export async function putKeysIn(db: Database, { device, data, news }: Keys): Promise<void> {
	await db.keys.clear();
	await db.keys.bulkPut(device ? [device, data, news] : [data, news]);
}

/** The key that news is sealed to. There is one as soon as a vault was opened on this device. */
export async function getNewsKey(db: Database): Promise<JsonWebKey> {
	const row = await db.keys.get('news');
	if (row?.id !== 'news') throw new StorageFailed('broken', new Error('no news key'));
	return row.publicKey;
}

const TRIES = 3;

/**
 * Seals to the news key and writes: `write` calls `expectNewsKeyIn` in its transaction, and is done
 * again should the keys have changed between the two.
 */
export async function underNewsKey<T>(
	db: Database,
	write: (newsKey: JsonWebKey) => Promise<T>
): Promise<T> {
	for (let count = 1; ; count++) {
		try {
			return await write(await getNewsKey(db));
		} catch (error) {
			if (!(error instanceof KeysChanged) || count === TRIES) throw error;
		}
	}
}

/** Part of the caller's transaction, over `keys` as well. @throws KeysChanged */
export async function expectNewsKeyIn(db: Database, newsKey: JsonWebKey): Promise<void> {
	if ((await getNewsKey(db)).x !== newsKey.x) throw new KeysChanged();
}

function sameProof(a: WrappedDataKey, b: WrappedDataKey): boolean {
	const [one, other] = [a.proof?.iv, b.proof?.iv];
	return one !== undefined && one.every((byte, index) => byte === other?.[index]);
}

function keysOf(rows: readonly KeyRow[]): Keys | undefined {
	const device = rows.find((row) => row.id === 'device');
	const data = rows.find((row) => row.id === 'data');
	const news = rows.find((row) => row.id === 'news');
	if (!data || !news) return undefined;
	return device ? { device, data, news } : { data, news };
}
