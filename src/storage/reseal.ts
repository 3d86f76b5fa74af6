import type { IndexableType, Table } from 'dexie';
import { toBase64url } from '#vault/digest';
import type { Keys } from '#vault/key-store';
import { sealNews } from '#vault/news';
import type { Sealed } from '#vault/sealed';
import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { coverAudit } from './audit-cover.ts';
import { acting, type AuditAct } from './audit-chain.ts';
import type { Database } from './database.ts';
import { putKeysIn } from './keys.ts';
import { hasName, KeysChanged } from './errors.ts';
import { writing } from './write.ts';

/** Any row: what is personal in it stands in `sealed`, at the place `table:id`. */
type Row = {
	readonly id: string;
	readonly application?: string;
	readonly sealed: Sealed | string;
	/** an entry of the log from before it was chained */
	readonly old?: boolean;
};

export type NewKeys = {
	readonly keys: Keys;
	/** opened with the new data key */
	readonly vault: Vault;
	/** this very act, for the log */
	readonly act: AuditAct;
};
export type Told = (done: number, total: number) => void;

/** Tables whose places name the application too. */
const OWNED = ['documents', 'documentBytes'];
const BATCH_BYTES = 4_000_000;
const ROUNDS = 6;
/** ms; the last act copies every row */
const PATIENCE = 300_000;

/** What was sealed anew is no longer what is stored. */
class Moved extends Error {
	override readonly name = 'Moved';
}

/**
 * Every sealed row of every table under other keys. First each is sealed anew beside the old one, which
 * may be interrupted at any point; then all take their places with the new keys in one transaction, if
 * no row has changed since. Until then only the old keys count, from then on only the new ones: what is
 * bound to the old ones, this connection too, writes nothing more.
 * @throws StorageFull, StorageFailed, KeysChanged, SealBroken; nothing has changed then
 */
export async function resealAll(
	db: Database,
	old: Vault,
	fresh: NewKeys,
	told: Told = () => undefined
): Promise<void> {
	await clearResealed(db);
	// Rows of a release before get their links under the old keys.
	await coverAudit(db, old);
	try {
		for (let round = 1; ; round++) {
			await prepareAll(db, old, fresh, told);
			try {
				await swapAll(db, old, fresh);
				break;
			} catch (error) {
				if (error instanceof KeysChanged && (await isIn(db, fresh.keys))) break;
				if (!hasName(error, ['Moved']) || round === ROUNDS) throw error;
			}
		}
	} finally {
		await clearResealed(db).catch(() => undefined);
	}
}

async function prepareAll(
	db: Database,
	old: Vault,
	{ vault, keys }: NewKeys,
	told: Told
): Promise<void> {
	const all = await Promise.all(
		sealedTables(db).map(async (table) => ({
			table,
			ids: await table.toCollection().primaryKeys()
		}))
	);
	const total = all.reduce((sum, { ids }) => sum + ids.length, 0);
	let done = 0;
	let batch = emptyBatch();
	const flush = async () => {
		const { rows } = batch;
		batch = emptyBatch();
		await writing(db, [db.resealed], () => db.resealed.bulkPut(rows));
	};
	for (const { table, ids } of all) {
		for (const id of ids) {
			const row = await table.get(id);
			const made = await db.resealed.get([table.name, id]);
			if (isSealed(row) && made?.from !== stampOf(row.sealed)) {
				const place = placeOf(table.name, row);
				// The worker's, of before the chain: it was linked by its very bytes.
				const sealed =
					typeof row.sealed === 'string' && row.old
						? await vault.seal(place, await old.openNews(row.sealed))
						: await sealAnew(place, row.sealed, old, vault, keys);
				batch.rows.push({ table: table.name, id, from: stampOf(row.sealed), sealed });
				batch.bytes += typeof sealed === 'string' ? sealed.length : sealed.data.byteLength;
			}
			if (batch.bytes > BATCH_BYTES) await flush();
			told(++done, total);
		}
	}
	await flush();
}

async function sealAnew(
	place: string,
	sealed: Sealed | string,
	old: Vault,
	vault: Vault,
	{ news }: Keys
): Promise<Sealed | string> {
	if (typeof sealed === 'string') return sealNews(news.publicKey, await old.openNews(sealed));
	return vault.sealBytes(place, await old.openBytes(place, sealed));
}

/** @throws Moved */
async function swapAll(db: Database, old: Vault, { keys, vault, act }: NewKeys): Promise<void> {
	const tables = sealedTables(db);
	await acting(
		db,
		byPage(old, vault),
		[...tables, db.resealed, db.keys],
		[act],
		async ({ kept, record }) => {
			if (kept) return;
			for (const table of tables) await swapTableIn(db, table);
			await putKeysIn(db, keys);
			await record();
			await db.resealed.clear();
		},
		Math.max(db.patience, PATIENCE)
	);
}

async function swapTableIn(db: Database, table: Table<unknown, IndexableType>): Promise<void> {
	for (const id of await table.toCollection().primaryKeys()) {
		const row = await table.get(id);
		if (!isSealed(row)) continue;
		const made = await db.resealed.get([table.name, id]);
		if (made?.from !== stampOf(row.sealed)) throw new Moved('A row changed meanwhile');
		await table.put({ ...row, sealed: made.sealed });
	}
}

/** Any table may hold sealed rows, of a later release too. The log writes its checkpoint anew itself. */
function sealedTables(db: Database): Table<unknown, IndexableType>[] {
	const others = [db.keys, db.resealed, db.chain].map(({ name }) => name);
	return db.tables.filter(({ name }) => !others.includes(name));
}

function isSealed(row: unknown): row is Row {
	return typeof row === 'object' && row !== null && 'sealed' in row && row.sealed !== null;
}

function placeOf(table: string, { id, application }: Row): string {
	return OWNED.includes(table) ? `${table}:${application}:${id}` : `${table}:${id}`;
}

/** Each sealing has a chance of its own, so its start (or the tag of a JWE) tells it from any other. */
function stampOf(sealed: Sealed | string): string {
	return typeof sealed === 'string' ? sealed.slice(-22) : toBase64url(sealed.iv);
}

async function isIn(db: Database, { data }: Keys): Promise<boolean> {
	const row = await db.keys.get('data');
	return row?.id === 'data' && row.vault === data.vault;
}

async function clearResealed(db: Database): Promise<void> {
	if ((await db.resealed.count()) === 0) return;
	await db.transaction('rw', db.resealed, () => db.resealed.clear());
}

function emptyBatch(): { rows: Parameters<Database['resealed']['put']>[0][]; bytes: number } {
	return { rows: [], bytes: 0 };
}
