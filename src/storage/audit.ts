import type { Table } from 'dexie';
import type { AuditEntry } from '#domain/audit';
import { sha256 } from '#vault/digest';
import type { Vault } from '#vault/vault';
import { acting, covering, type Pen } from './audit-chain.ts';
import type { AuditRow, Database } from './database.ts';

const CHECKPOINT = 'audit:checkpoint';

/** The page's pen. */
export function byPage(vault: Vault): Pen {
	return {
		seal: (entry) => vault.seal(placeOf(entry.id), entry),
		checkpoint: {
			open: (sealed) => vault.open(CHECKPOINT, sealed),
			seal: (checkpoint) => vault.seal(CHECKPOINT, checkpoint)
		}
	};
}

/** All entries that are not erased, as they were written. One read, then opened: fit for liveQuery. */
export async function listAudit(db: Database, vault: Vault): Promise<AuditEntry[]> {
	const rows = await listAuditRows(db);
	const entries = await Promise.all(rows.map((row) => openAudit(vault, row)));
	return entries.filter((entry) => entry !== undefined);
}

/** The log as it is stored, oldest first. */
export function listAuditRows(db: Database): Promise<AuditRow[]> {
	return db.audit.orderBy('seq').toArray();
}

/** Nothing of an erased one. @throws SealBroken, and what a hostile row makes of it */
export async function openAudit(
	vault: Vault,
	{ id, sealed }: AuditRow
): Promise<AuditEntry | undefined> {
	if (sealed === null) return undefined;
	return typeof sealed === 'string' ? vault.openNews(sealed) : vault.open(placeOf(id), sealed);
}

/**
 * The checkpoint moves on to the last entry, so that what the worker wrote meanwhile is covered too.
 * Does nothing where it is there already.
 */
export async function coverAudit(db: Database, vault: Vault): Promise<void> {
	const last = await db.audit.orderBy('seq').last();
	const stored = await db.chain.get('checkpoint');
	const seen =
		stored &&
		(await byPage(vault)
			.checkpoint?.open(stored.sealed)
			.catch(() => undefined));
	if (!last || seen?.head === last.head) return;
	await covering(db, byPage(vault));
}

/**
 * Erases what the log says of these applications, in one transaction with `run` over `tables`. The rows
 * stay, emptied, with digest and link, so that the chain can still be verified; one more entry says how
 * many went, and the digest of which.
 */
export async function erasing<T>(
	db: Database,
	vault: Vault,
	applications: readonly string[],
	at: number,
	tables: Table[],
	run: () => Promise<T>
): Promise<T> {
	for (;;) {
		const rows = await rowsOf(db, applications);
		const erased = await erasureOf(rows.map(({ id }) => id));
		const detail = { entries: rows.length, rows: erased };
		const act = { at, act: 'erased', application: null, detail } as const;
		const done = await acting(db, byPage(vault), tables, [act], async ({ kept, record }) => {
			if (!kept) {
				if ((await rowsOf(db, applications)).length !== rows.length) return undefined;
				// those of a release before get their link with it
				await record();
				const linked = await rowsOf(db, applications);
				const empty = { application: null, sealed: null, erased };
				await db.audit.bulkPut(linked.map((row) => ({ ...row, ...empty })));
			}
			return { came: await run() };
		});
		if (done) return done.came;
	}
}

/** Which rows were erased together, as their entry names them. */
export function erasureOf(ids: readonly string[]): Promise<string> {
	return sha256(ids.join(' '));
}

async function rowsOf(db: Database, applications: readonly string[]): Promise<AuditRow[]> {
	return db.audit.where('application').anyOf(applications).sortBy('seq');
}

function placeOf(id: string): string {
	return `audit:${id}`;
}
