import type { Table } from 'dexie';
import { GENESIS, type AuditEntry } from '#domain/audit';
import { sha256 } from '#vault/digest';
import type { Sealed } from '#vault/sealed';
import type { AuditRow, Database } from './database.ts';
import { clockOffset } from './settings.ts';
import { writing } from './write.ts';

export type AuditAct = Pick<AuditEntry, 'at' | 'act' | 'application' | 'detail'>;

/** Who writes: the page under the data key, the worker to the news key. */
export type Pen = {
	seal(entry: AuditEntry): Promise<Sealed | string>;
	/** the page's alone: the worker can neither read a checkpoint nor make one */
	look?(db: Database): Promise<Look>;
};
/** A look at the checkpoint. */
export type Look = {
	/** the rows that it wants to see begin after the one with this head */
	readonly since: string;
	/** the next checkpoint, `added` entries after the rows that are there */
	seal(rows: readonly AuditRow[], head: string, added: number): Promise<Sealed>;
};

type Acting = {
	/** an earlier try may have been kept after all: `run` must know its own traces */
	readonly again: boolean;
	/** an earlier try was kept, entries and all */
	readonly kept: boolean;
	/** appends the entries: part of the transaction, and of what becomes of it */
	record(): Promise<void>;
};

/**
 * `writing`, with acts to record. The entries are sealed and linked before, onto the last head; the
 * transaction goes on only while that is still the last one, else all is linked anew. So two tabs and
 * the worker keep one chain, and no crash leaves an entry without its link.
 */
export async function acting<T>(
	db: Database,
	pen: Pen,
	tables: Table[],
	acts: readonly AuditAct[],
	run: (one: Acting) => Promise<T>
): Promise<T> {
	// most saves of a draft: nothing to record
	if (acts.length === 0) {
		const record = () => Promise.resolve();
		return writing(db, tables, ({ again }) => run({ again, kept: false, record }));
	}
	return chaining(db, pen, tables, acts, run);
}

/** Links what has no link, and moves the checkpoint on to the last entry. */
export function covering(db: Database, pen: Pen): Promise<void> {
	return chaining(db, pen, [], [], ({ record }) => record());
}

async function chaining<T>(
	db: Database,
	pen: Pen,
	tables: Table[],
	acts: readonly AuditAct[],
	run: (one: Acting) => Promise<T>
): Promise<T> {
	const ids = acts.map(() => crypto.randomUUID());
	for (;;) {
		const { last, rows, checkpoint } = await prepare(db, pen, acts, ids);
		const record = async () => {
			await db.audit.bulkPut(rows);
			if (checkpoint) await db.chain.put({ id: 'checkpoint', sealed: checkpoint });
		};
		const done = await writing(db, [...tables, db.audit, db.chain], async ({ again }) => {
			const kept = again && ids[0] !== undefined && !!(await db.audit.get({ id: ids[0] }));
			const now = await db.audit.orderBy('seq').last();
			if (!kept && (now?.seq !== last?.seq || now?.head !== last?.head)) return undefined;
			return { came: await run({ again, kept, record }) };
		});
		if (done) return done.came;
	}
}

/** The last head, as the next entry would be written after it. */
export async function auditHead(db: Database): Promise<string> {
	return (await tailOf(await lastRows(db))).head;
}

/** What a row adds to the chain: its digest as it stands, or that of sealed bytes from before the chain. */
export function sealedDigest(sealed: Sealed | string): Promise<string> {
	if (typeof sealed === 'string') return sha256(sealed);
	const bytes = new Uint8Array(sealed.iv.length + sealed.data.byteLength);
	bytes.set(sealed.iv);
	bytes.set(new Uint8Array(sealed.data), sealed.iv.length);
	return sha256(bytes);
}

/**
 * The digest of an entry: of what it says and its salt, not of its sealed bytes, so that a new data key
 * can seal it again.
 */
export function entryDigest(entry: AuditEntry): Promise<string> {
	return sha256(JSON.stringify(entry));
}

export function linkOf(before: string, id: string, digest: string): Promise<string> {
	return sha256(before + id + digest);
}

async function prepare(db: Database, pen: Pen, acts: readonly AuditAct[], ids: readonly string[]) {
	const [look, offset] = await Promise.all([pen.look?.(db), clockOffset(db)]);
	const found = await lastRows(db, look?.since);
	const { rows, ...tail } = await tailOf(found);
	let { head } = tail;
	for (const [index, act] of acts.entries()) {
		const id = ids[index] ?? '';
		const salt = crypto.randomUUID();
		const entry: AuditEntry = { id, ...act, clock: offset ?? 'unknown', after: head, salt };
		const digest = await entryDigest(entry);
		head = await linkOf(head, id, digest);
		rows.push({ id, application: act.application, sealed: await pen.seal(entry), digest, head });
	}
	const checkpoint = await look?.seal(found, head, acts.length);
	return { last: found.at(-1), rows, checkpoint };
}

/**
 * The newest rows, oldest first, back to one that has its link; for a page, to the one that its
 * checkpoint names.
 */
async function lastRows(db: Database, since?: string): Promise<AuditRow[]> {
	const newest = db.audit.orderBy('seq').reverse();
	const reached = ({ head }: AuditRow) =>
		head !== undefined && (since === undefined || head === since);
	return (await newest.until(reached, true).toArray()).reverse();
}

/** Rows without a link are those of a release before: they are linked as they were found. */
async function tailOf(found: readonly AuditRow[]) {
	let head = GENESIS;
	const rows: AuditRow[] = [];
	for (const row of found) {
		if (row.head !== undefined || row.sealed === null) head = row.head ?? head;
		else {
			const digest = await sealedDigest(row.sealed);
			head = await linkOf(head, row.id, digest);
			rows.push({ ...row, digest, head, old: true });
		}
	}
	return { head, rows };
}
