import type { Table } from 'dexie';
import { GENESIS, type AuditEntry } from '#domain/audit';
import { sha256 } from '#vault/digest';
import type { Sealed } from '#vault/sealed';
import type { AuditRow, Database } from './database.ts';
import { clockOffset } from './settings.ts';
import { writing } from './write.ts';

export type AuditAct = Pick<AuditEntry, 'at' | 'act' | 'application' | 'detail'> &
	/** what an entry from another device's log brings along */
	Partial<Pick<AuditEntry, 'id' | 'clock' | 'there'>>;

/** Who writes: the page under the data key, the worker to the news key. */
export type Pen = {
	seal(entry: AuditEntry): Promise<Sealed | string>;
	/** the page's alone: the worker can neither open what was there nor make a checkpoint */
	look?(db: Database): Promise<Look>;
};
/** How the log ends, as a page sees it. */
export type Look = {
	readonly last: AuditRow | undefined;
	/** rows that had no link, with it */
	readonly linked: readonly AuditRow[];
	readonly head: string;
	/** the checkpoint after `added` more entries */
	seal(head: string, added: number): Promise<Sealed>;
};

export type Acting = {
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
	run: (one: Acting) => Promise<T>,
	patience?: number
): Promise<T> {
	// most saves of a draft: nothing to record
	if (acts.length === 0) {
		const record = () => Promise.resolve();
		return writing(db, tables, ({ again }) => run({ again, kept: false, record }));
	}
	return chaining(db, pen, tables, acts, run, patience);
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
	run: (one: Acting) => Promise<T>,
	patience?: number
): Promise<T> {
	const ids = acts.map(({ id }) => id ?? crypto.randomUUID());
	for (;;) {
		const { last, rows, checkpoint } = await prepare(db, pen, acts, ids);
		const record = async () => {
			// one by one: each then tells for itself that the connection went away
			for (const row of rows) await db.audit.put(row);
			if (checkpoint) await db.chain.put({ id: 'checkpoint', sealed: checkpoint });
		};
		const all = [...new Set([...tables, db.audit, db.chain])];
		const attempt = async ({ again }: { again: boolean }) => {
			const kept = again && ids[0] !== undefined && !!(await db.audit.get({ id: ids[0] }));
			const now = await lastRow(db);
			if (!kept && (now?.seq !== last?.seq || now?.head !== last?.head)) return undefined;
			return { came: await run({ again, kept, record }) };
		};
		const done = await writing(db, all, attempt, patience);
		if (done) return done.came;
	}
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
	const last = look ? look.last : await lastRow(db);
	const rows = [...(look?.linked ?? [])];
	// After a row of a release before, one of the worker waits for its link with that, for a page.
	let head = look?.head ?? (last ? last.head : GENESIS);
	for (const [index, act] of acts.entries()) {
		const id = ids[index] ?? '';
		const chained = head === undefined ? {} : { after: head };
		const entry: AuditEntry = {
			...{ clock: offset ?? 'unknown', ...act, id, salt: crypto.randomUUID() },
			...chained
		};
		const digest = await entryDigest(entry);
		const row = { id, application: act.application, sealed: await pen.seal(entry), digest };
		if (head !== undefined) head = await linkOf(head, id, digest);
		rows.push(head === undefined ? row : { ...row, head });
	}
	return { last, rows, checkpoint: head && (await look?.seal(head, acts.length)) };
}

function lastRow(db: Database): Promise<AuditRow | undefined> {
	return db.audit.orderBy('seq').last();
}
