import type { AuditEntry } from '#domain/audit';
import type { Evidence } from '#domain/evidence';
import {
	openRows,
	type AnyRow,
	type CarriedTable,
	type OpenedRow,
	type Snapshot
} from '#storage/backup';
import type { Restoration } from '#storage/restoration';
import type { Opened } from './backup-read.ts';
import type { PageEnvironment } from './environment.ts';

/** What this device has, what the file has, and what is to be written so that it has both. */
export type Plan = {
	readonly page: PageEnvironment;
	readonly file: Opened;
	readonly here: Snapshot['rows'];
	readonly uploadsHere: ReadonlySet<string>;
	put(table: CarriedTable, row: AnyRow): void;
	remove(table: CarriedTable, ...ids: readonly string[]): void;
	act(act: Restoration['acts'][number]): void;
	whole(): Restoration;
};

export function startPlan(page: PageEnvironment, file: Opened, snapshot: Snapshot): Plan {
	const puts = new Map<string, AnyRow[]>();
	const deletes = new Map<string, string[]>();
	const acts: Restoration['acts'][number][] = [];
	const to = <Item>(map: Map<string, Item[]>, table: string, items: readonly Item[]) =>
		map.set(table, [...(map.get(table) ?? []), ...items]);
	return {
		page,
		file,
		here: snapshot.rows,
		uploadsHere: new Set(snapshot.uploads),
		put: (table, row) => void to(puts, table, [row]),
		remove: (table, ...ids) => void to(deletes, table, ids),
		act: (act) => void acts.push(act),
		whole: () => ({
			puts: [...puts].map(([table, rows]) => ({ table, rows })),
			deletes: [...deletes].map(([table, ids]) => ({ table, ids })),
			acts
		})
	};
}

export function openHere(
	{ page, here }: Plan,
	table: Exclude<CarriedTable, 'documentBytes' | 'uploads'>
): Promise<OpenedRow[]> {
	return openRows(page.vault, table, here[table]);
}

/** Those of the file that this device does not have. */
export function absentHere(
	{ file, here }: Plan,
	table: Exclude<CarriedTable, 'documentBytes' | 'uploads'>
): readonly OpenedRow[] {
	const there = new Set(here[table].map(({ id }) => id));
	return file.rows[table].filter(({ row }) => !there.has(row.id));
}

/** Was this document taken off, or cleared, on either device, and not put back since? */
export function takenOff(logs: readonly OpenedRow[]): (evidence: Evidence) => boolean {
	const last = new Map<string, AuditEntry>();
	const cleared = new Map<string, number>();
	for (const { content } of logs) {
		const entry = content as AuditEntry;
		const { act, at, application, detail } = entry;
		const document = String(detail['document']);
		if (act === 'document-attached' || act === 'document-removed') {
			const before = last.get(document);
			// at one moment the removal counts: from either side the answer is the same
			const later = !before || at > before.at || (at === before.at && act === 'document-removed');
			if (later) last.set(document, entry);
		} else if (act === 'copies-cleared' && application !== null) {
			cleared.set(application, Math.max(at, cleared.get(application) ?? 0));
		}
	}
	return ({ id, application, addedAt }) =>
		last.get(id)?.act === 'document-removed' || addedAt < (cleared.get(application) ?? -Infinity);
}
