import {
	GENESIS,
	type AuditEntry,
	type AuditVerdict,
	type Break,
	type Checkpoint
} from '#domain/audit';
import type { Sealed } from '#vault/sealed';
import type { Vault } from '#vault/vault';
import { openCheckpoint, sealedDigest } from './audit.ts';
import { erasureOf } from './audit-erase.ts';
import { openAudit } from './audit-log.ts';
import { entryDigest, linkOf } from './audit-chain.ts';
import type { AuditRow } from './database.ts';

/** A place in the log that something outside of it names. */
export type Anchor = {
	readonly submission: string;
	/** the head that it names; nothing where it is not what the office signed */
	readonly head: string | undefined;
	/** by the office, on a receipt */
	readonly signed: boolean;
};
export type Log = {
	/** oldest first */
	readonly rows: readonly AuditRow[];
	readonly checkpoint: Sealed | undefined;
	readonly anchors: readonly Anchor[];
};

/**
 * `page`: it was sealed with the data key, which who edits the database lacks. What another device wrote
 * says nothing of what happened to the log here.
 */
type Opened = { readonly entry: AuditEntry; readonly page: boolean; readonly place: number };

class Broken extends Error {
	constructor(
		readonly kind: Break,
		readonly seq?: number
	) {
		super(kind);
	}
}

/**
 * Is the log as it was written? Takes it for hostile, and throws at nothing in it. First the links, which
 * anybody could make anew; then what only the key could have sealed.
 */
export async function proveAudit(vault: Vault, log: Log): Promise<AuditVerdict> {
	try {
		return await prove(vault, log);
	} catch (error) {
		if (!(error instanceof Broken)) return { intact: false, kind: 'content' };
		const { kind, seq } = error;
		return { intact: false, kind, ...(seq === undefined ? {} : { seq }) };
	}
}

async function prove(vault: Vault, { rows, checkpoint, anchors }: Log): Promise<AuditVerdict> {
	const heads = await headsOf(rows);
	const opened: Opened[] = [];
	for (const [place, row] of rows.entries()) {
		const before = place === 0 ? GENESIS : (heads[place - 1] ?? '');
		const entry = await provenEntry(vault, row, before).catch((error: unknown) => {
			throw error instanceof Broken ? error : new Broken('content', row.seq);
		});
		const page = typeof row.sealed !== 'string' && entry?.there === undefined;
		if (entry) opened.push({ entry, page, place });
	}
	const seen = await checkpointOf(vault, checkpoint, opened);
	if (seen.lost || (seen.count > 0 && heads[seen.count - 1] !== seen.head)) {
		throw new Broken('truncated');
	}
	const erased = await provenErasures(rows, opened);
	for (const anchor of anchors) proveAnchor(anchor, heads, opened);
	return {
		intact: true,
		entries: rows.length,
		old: rows.filter(({ digest, old }) => old === true || digest === undefined).length,
		uncovered: rows.length - seen.count,
		receipts: anchors.filter(({ signed }) => signed).length,
		erased
	};
}

/** Every link made again. Rows of a release before may wait at the end, without one. */
async function headsOf(rows: readonly AuditRow[]): Promise<string[]> {
	const heads: string[] = [];
	let head: string = GENESIS;
	for (const { seq, id, digest, head: claimed } of rows) {
		if (typeof id !== 'string') throw new Broken('link', seq);
		if (claimed === undefined) continue;
		// after one without a link, none may have one
		if (typeof digest !== 'string' || heads.length !== rows.findIndex((row) => row.seq === seq)) {
			throw new Broken('link', seq);
		}
		head = await linkOf(head, id, digest);
		if (head !== claimed) throw new Broken('link', seq);
		heads.push(head);
	}
	return heads;
}

async function provenEntry(
	vault: Vault,
	row: AuditRow,
	before: string
): Promise<AuditEntry | undefined> {
	const { seq, id, application, sealed, digest, head } = row;
	if (sealed === null) {
		// emptied ones are asked for by `provenErasures`
		const bare = application === null && row.old === undefined;
		if (head === undefined || !bare) throw new Broken('erased', seq);
		return undefined;
	}
	const entry = await openAudit(vault, row);
	const isNew = entry?.salt !== undefined;
	if (entry?.id !== id || (isNew && entry.application !== application)) {
		throw new Broken('content', seq);
	}
	const waits = head === undefined;
	// one of a page never waits for its link
	const mayBeNew = row.old !== true && (!waits || typeof sealed === 'string');
	if (isNew ? !mayBeNew : row.old !== true && !waits) throw new Broken('content', seq);
	if (isNew) {
		if ((await entryDigest(entry)) !== digest) throw new Broken('content', seq);
		if (entry.after !== undefined && entry.after !== before) throw new Broken('order', seq);
	} else if (typeof sealed === 'string' && !waits) {
		// one of a page opens in its own place only, and its bytes change with the data key
		if ((await sealedDigest(sealed)) !== digest) throw new Broken('content', seq);
	}
	return entry;
}

async function checkpointOf(
	vault: Vault,
	sealed: Sealed | undefined,
	opened: readonly Opened[]
): Promise<Checkpoint> {
	// Every entry of a page comes with a checkpoint; without one there may be the worker's alone.
	if (sealed === undefined) {
		if (opened.some(({ page, entry }) => page && entry.salt !== undefined)) {
			throw new Broken('checkpoint');
		}
		return { head: GENESIS, count: 0 };
	}
	const seen = await openCheckpoint(vault, sealed).catch(() => undefined);
	if (!seen) throw new Broken('checkpoint');
	return seen;
}

/** Each row that was emptied belongs to an entry of that act, which names all of its rows. */
async function provenErasures(
	rows: readonly AuditRow[],
	opened: readonly Opened[]
): Promise<number> {
	const empty = rows.filter(({ sealed }) => sealed === null);
	const groups = new Map<string | undefined, AuditRow[]>();
	for (const row of empty) groups.set(row.erased, [...(groups.get(row.erased) ?? []), row]);
	const acts = opened.filter(({ page, entry }) => page && entry.act === 'erased');
	for (const [named, group] of groups) {
		const place = acts.findIndex(({ entry }) => entry.detail['rows'] === named);
		const own = await erasureOf(group.map(({ id }) => id));
		if (place < 0 || own !== named) throw new Broken('erased', group[0]?.seq);
	}
	return empty.length;
}

/** What was submitted stands in the log after the head that its envelope and its receipt name. */
function proveAnchor(
	{ submission, head }: Anchor,
	heads: readonly string[],
	opened: readonly Opened[]
): void {
	const tells = (act: AuditEntry['act'], page: boolean, entry: AuditEntry) =>
		page && entry.act === act && entry.detail['submission'] === submission;
	if (opened.some(({ entry, page }) => tells('restored', page, entry))) return;
	const after = head === GENESIS ? -1 : heads.indexOf(head ?? '');
	const sent = opened.find(({ entry, page }) => tells('submitted', page, entry));
	if (head === undefined || (after < 0 && head !== GENESIS) || !sent || sent.place <= after) {
		throw new Broken('receipt');
	}
}
