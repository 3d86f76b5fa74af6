import { GENESIS, type AuditEntry } from '#domain/audit';
import { listAuditRows } from '#storage/audit-log';
import { entryDigest, linkOf } from '#storage/audit-chain';
import type { AuditRow } from '#storage/database';
import type { PageEnvironment } from './environment.ts';
import { openReadable } from './history.ts';

/**
 * The log from the first entry of one application to the last: its own entries in clear, of all others the
 * links alone. So the chain can be followed, and tells nothing of any other application.
 */
export type Segment = {
	readonly format: 'kibali-history-1';
	/** the head that the first entry came after */
	readonly before: string;
	readonly entries: readonly SegmentEntry[];
};
export type SegmentEntry = Pick<AuditRow, 'id' | 'digest' | 'head' | 'old'> & {
	readonly entry?: AuditEntry;
	/** its content was erased; the link stays */
	readonly erased?: true;
};

/** `owners`: under which names the log tells of the application. */
export async function segmentOf(
	{ db, vault }: Pick<PageEnvironment, 'db' | 'vault'>,
	owners: readonly string[]
): Promise<Segment> {
	const rows = await listAuditRows(db);
	const own = ({ application }: AuditRow) => application !== null && owners.includes(application);
	const first = rows.findIndex(own);
	const part = first < 0 ? [] : rows.slice(first, rows.findLastIndex(own) + 1);
	const opened = await openReadable(vault, part.filter(own));
	const entries = new Map(opened.flatMap((entry) => (entry ? [[entry.id, entry]] : [])));
	return {
		format: 'kibali-history-1',
		before: rows[first - 1]?.head ?? GENESIS,
		entries: part.map((row) => {
			const { id, digest, head, old, sealed } = row;
			const entry = entries.get(id);
			return {
				id,
				...(digest === undefined ? {} : { digest }),
				...(head === undefined ? {} : { head }),
				...(old ? { old } : {}),
				...(entry ? { entry } : {}),
				...(sealed === null ? { erased: true } : {})
			};
		})
	};
}

/** Every head of a segment whose links hold, the one before it first; nothing where one does not. */
export async function headsOf(segment: unknown): Promise<readonly string[] | undefined> {
	if (!isSegment(segment)) return undefined;
	let before = segment.before;
	const heads = [before];
	for (const { id, digest = '', head, old, entry } of segment.entries) {
		// from a release before the chain, and nobody wrote since: there is nothing that could hold
		if (head === undefined) break;
		if ((await linkOf(before, id, digest)) !== head) return undefined;
		if (entry !== undefined && !old) {
			if (entry.id !== id || (await entryDigest(entry)) !== digest) return undefined;
			if (entry.after !== undefined && entry.after !== before) return undefined;
		}
		before = head;
		heads.push(head);
	}
	return heads;
}

function isSegment(value: unknown): value is Segment {
	if (typeof value !== 'object' || value === null) return false;
	const { format, before, entries } = value as Readonly<Record<string, unknown>>;
	return (
		format === 'kibali-history-1' &&
		typeof before === 'string' &&
		Array.isArray(entries) &&
		entries.every(isEntry)
	);
}

function isEntry(value: unknown): value is SegmentEntry {
	if (typeof value !== 'object' || value === null) return false;
	const { id, digest, head, entry } = value as Readonly<Record<string, unknown>>;
	const text = (one: unknown) => one === undefined || typeof one === 'string';
	const told = entry === undefined || (typeof entry === 'object' && entry !== null);
	return typeof id === 'string' && text(digest) && text(head) && told;
}
