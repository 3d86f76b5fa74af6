import type { Table } from 'dexie';
import type { Sealed } from '#vault/sealed';
import type { Vault } from '#vault/vault';
import { byPage } from './audit.ts';
import { acting, type AuditAct } from './audit-chain.ts';
import type { Database } from './database.ts';
import { getNewsKey } from './keys.ts';
import { sealNews } from '#vault/news';

type Fields = Readonly<Record<string, unknown>>;
export type AnyRow = Fields & { readonly id: string };

/** A row with what its seal held beside it. */
export type OpenedRow = {
	readonly row: AnyRow;
	readonly content?: unknown;
};

/**
 * How what a table holds travels. `data`: sealed with the data key; `news`: with the news key; `either`:
 * the one by the page, the other by the worker; `none`: in plain. `bytes`: large, each read by itself.
 */
export type Carriage = 'data' | 'news' | 'either' | 'none' | 'bytes';

/** Tables that travel, in the order in which they do; what lists documents comes before their bytes. */
export const CARRIED = {
	drafts: 'data',
	documents: 'data',
	consents: 'data',
	submissions: 'data',
	outbox: 'none',
	receipts: 'news',
	news: 'news',
	payments: 'data',
	audit: 'either',
	services: 'none',
	settings: 'none',
	documentBytes: 'bytes',
	uploads: 'bytes'
} as const satisfies Record<string, Carriage>;
export type CarriedTable = keyof typeof CARRIED;

/** Settings that travel: where news comes to, and how far it was heard. Others are this device's own. */
export const TRAVELLING: readonly string[] = ['mailbox', 'news-cursor'];

/** Tables that stay, and why. A table that is in neither list fails a test. */
export const LEFT: Readonly<Record<string, string>> = {
	keys: 'they open this device alone; the file has a key of its own',
	resealed: 'rows on their way under other keys of this device',
	chain: 'how far the log goes here: the other device links what it takes over itself',
	account: 'a session is bound to a key that cannot leave this device: the other one signs in',
	retention: 'when something goes from this device is chosen here',
	erased: 'what was erased here was erased here alone',
	catalog: 'public, and signed: the other device gets it from the office'
};

export type Snapshot = {
	readonly rows: Readonly<Record<Exclude<CarriedTable, 'documentBytes' | 'uploads'>, AnyRow[]>>;
	/** ids only */
	readonly documentBytes: readonly string[];
	readonly uploads: readonly string[];
};

/** All that travels, as it stood at one moment; of large rows only the ids. */
export async function readSnapshot(db: Database): Promise<Snapshot> {
	const tables = Object.keys(CARRIED).map((name) => db.table(name));
	return db.transaction('r', tables, async () => {
		const small = Object.entries(CARRIED).filter(([, carriage]) => carriage !== 'bytes');
		const lists = await Promise.all(
			small.map(async ([name]) => [name, await rowsOf(db.table(name))] as const)
		);
		const [documentBytes, uploads] = await Promise.all([
			db.documentBytes.toCollection().primaryKeys(),
			db.uploads.toCollection().primaryKeys()
		]);
		return { rows: Object.fromEntries(lists) as Snapshot['rows'], documentBytes, uploads };
	});
}

export function rowsOf(table: Table): Promise<AnyRow[]> {
	return table.toArray() as Promise<AnyRow[]>;
}

/** The place that a row was sealed for. */
export function placeOf(table: string, row: AnyRow): string {
	const owned = table === 'documents' || table === 'documentBytes';
	return owned ? `${table}:${String(row['application'])}:${row.id}` : `${table}:${row.id}`;
}

/**
 * Those of one table. Of an entry of the log that was erased nothing is left; one that does not open is
 * passed over, and `verifyAudit` tells of it.
 * @throws SealBroken
 */
export async function openRows(
	vault: Vault,
	table: CarriedTable,
	rows: readonly AnyRow[]
): Promise<OpenedRow[]> {
	const opened = await Promise.all(
		rows
			.filter(({ sealed }) => sealed !== null)
			.map((row) => {
				const one = openRow(vault, table, row);
				return table === 'audit' ? one.catch(() => undefined) : one;
			})
	);
	return opened.filter((one) => one !== undefined);
}

/** A row without its seal, and what the seal held. @throws SealBroken */
export async function openRow(vault: Vault, table: CarriedTable, row: AnyRow): Promise<OpenedRow> {
	if (CARRIED[table] === 'none') return { row };
	const { sealed } = row;
	const content =
		typeof sealed === 'string'
			? await vault.openNews<unknown>(sealed)
			: await vault.open<unknown>(placeOf(table, row), sealed as Sealed);
	return { row: plainRow(row), content };
}

/** Without what only the device that keeps it can say. */
export function plainRow(row: AnyRow): AnyRow {
	const own = ['sealed', 'bytes', 'seq', 'digest', 'head', 'old'];
	return Object.fromEntries(Object.entries(row).filter(([name]) => !own.includes(name))) as AnyRow;
}

/** The clear bytes of a large row; nothing when it went away meanwhile. */
export async function readLarge(
	db: Database,
	vault: Vault,
	table: 'documentBytes' | 'uploads',
	id: string
): Promise<{ readonly row: AnyRow; readonly bytes: ArrayBuffer } | undefined> {
	const stored = (await db.table(table).get(id)) as AnyRow | undefined;
	if (!stored) return undefined;
	const { sealed, bytes } = stored as { sealed?: Sealed; bytes?: ArrayBuffer };
	const row = plainRow(stored);
	if (bytes) return { row, bytes };
	return sealed && { row, bytes: await vault.openBytes(placeOf(table, row), sealed) };
}

/** As this device keeps it: under its own keys. */
export async function sealRow(
	db: Database,
	vault: Vault,
	table: CarriedTable,
	{ row, content }: OpenedRow
): Promise<AnyRow> {
	if (CARRIED[table] === 'none') return row;
	if (CARRIED[table] === 'news') {
		return { ...row, sealed: await sealNews(await getNewsKey(db), content) } as AnyRow;
	}
	return { ...row, sealed: await vault.seal(placeOf(table, row), content) } as AnyRow;
}

/** Rows of tables that only a later release has wait among the settings, sealed, under this prefix. */
const KEPT = 'kept:';

/** What was kept for a later release, or another device of it; `openKept` opens it. */
export function keptRows({ rows }: Pick<Snapshot, 'rows'>): readonly AnyRow[] {
	return rows.settings.filter(({ id }) => id.startsWith(KEPT));
}

export async function openKept<Record>(vault: Vault, row: AnyRow): Promise<Record> {
	return vault.open<Record>(placeOf('settings', row), row['sealed'] as Sealed);
}

export async function sealKept(
	vault: Vault,
	record: { readonly table: string; readonly row: Fields }
): Promise<AnyRow> {
	const row = { id: `${KEPT}${record.table}:${String(record.row['id'])}` };
	return { ...row, sealed: await vault.seal(placeOf('settings', row), record) };
}

/** When a backup of everything was last made, ms; nothing before the first. */
export async function lastBackupAt(db: Database): Promise<number | undefined> {
	const row = await db.settings.get('backup');
	return row?.id === 'backup' ? row.at : undefined;
}

/** Notes that a file was made. `application`: of that alone, which is no backup of everything. */
export async function recordBackup(
	db: Database,
	vault: Vault,
	at: number,
	detail: AuditAct['detail'],
	application: string | null = null
): Promise<void> {
	const act = application === null ? 'backup-made' : 'draft-handed-over';
	const acts = [{ at, act, application, detail }] as const;
	await acting(db, byPage(vault), [db.settings], acts, async ({ kept, record }) => {
		if (kept) return;
		if (application === null) await db.settings.put({ id: 'backup', at });
		await record();
	});
}
