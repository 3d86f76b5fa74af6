import type { Draft } from '#domain/draft';
import type { Evidence } from '#domain/evidence';
import { takenOver } from '#domain/merge';
import { isLetterDraft } from '#domain/message';
import { isFinal, type Delivery } from '#domain/outbox';
import {
	keptRows,
	openKept,
	openRows,
	readLarge,
	readSnapshot,
	recordBackup,
	TRAVELLING,
	type AnyRow,
	type CarriedTable,
	type OpenedRow,
	type Snapshot
} from '#storage/backup';
import { writeBackup, type BackupWriter, type Stretching } from '#vault/backup-file';
import { plainSecret } from '#vault/backup-secret';
import { sha256 } from '#vault/digest';
import type { Stretch } from '#vault/key-store';
import { FORMAT, type BackupHead } from './backup-read.ts';
import { writeRecord, type BackupRecord } from './backup-records.ts';
import type { PageEnvironment } from './environment.ts';

export type MakePorts = {
	readonly stretch: Stretching;
	calibrated(): Promise<Stretch>;
	/** how far it is, 0 to 1 */
	progress?(part: number): void;
};
export type Made = {
	readonly file: File;
	readonly drafts: number;
	readonly documents: number;
	readonly submissions: number;
	/** documents whose bytes are not those that were attached: they are not in the file */
	readonly leftOut: number;
};

/** Something went away while it was read: all of it is read anew. */
class Moved extends Error {
	override readonly name = 'Moved';
}
const TRIES = 3;

/**
 * Everything that this device holds, in one file that only the secret opens; or, with `application`, one
 * draft for another phone. Nothing here changes but for the note that it was made.
 */
export async function makeBackup(
	page: PageEnvironment,
	secret: string,
	ports: MakePorts,
	application?: string
): Promise<Made> {
	const how = await ports.calibrated();
	for (let tries = 1; ; tries++) {
		try {
			const made = await makeOnce(page, plainSecret(secret), how, ports, application);
			const { drafts, documents, submissions } = made;
			const counts = { drafts, documents, submissions };
			await recordBackup(page.db, page.vault, page.now(), counts, application);
			return made;
		} catch (error) {
			if (!(error instanceof Moved) || tries === TRIES) throw error;
		}
	}
}

/** By its day only: a file's name is read by strangers. */
export function backupName(day: string): string {
	return `kibali-backup-${day}.kibali`;
}

async function makeOnce(
	page: PageEnvironment,
	secret: string,
	how: Stretch,
	{ stretch, progress = () => undefined }: MakePorts,
	application: string | undefined
): Promise<Made> {
	const snapshot = await readSnapshot(page.db);
	const rows = await openAll(page, snapshot, application);
	const bytes = sizeOf(rows);
	const writer = await writeBackup(secret, how, stretch);
	const out = counting(writer, (written) => progress(Math.min(1, written / Math.max(bytes, 1))));
	const head: BackupHead = {
		format: FORMAT,
		scope: application === undefined ? 'all' : 'application',
		office: page.office.id,
		madeAt: page.now(),
		bytes
	};
	await out.put({ table: 'backup', row: head });
	for (const [table, list] of Object.entries(rows)) {
		if (table === 'documents') continue;
		for (const one of list) await out.put({ table, ...one });
	}
	if (application === undefined) {
		for (const row of keptRows(snapshot)) await out.put(await openKept(page.vault, row));
	}
	const documents = await putDocuments(page, rows.documents, out);
	await putUploads(page, rows.outbox, out);
	await writeRecord(writer, { table: 'end', row: { records: out.records() } });
	const file = await writer.end();
	return {
		file: new File([file], backupName(page.today()), { type: 'application/octet-stream' }),
		drafts: rows.drafts.filter(isOpenForm).length,
		documents,
		submissions: rows.submissions.filter(({ row }) => row['kind'] === 'submission').length,
		leftOut: rows.documents.length - documents
	};
}

type Rows = Readonly<Record<Exclude<CarriedTable, 'documentBytes' | 'uploads'>, OpenedRow[]>>;

async function openAll(
	page: PageEnvironment,
	snapshot: Snapshot,
	application: string | undefined
): Promise<Rows> {
	const lists = await Promise.all(
		Object.entries(snapshot.rows).map(async ([table, rows]) => {
			const name = table as CarriedTable;
			const wanted = rows.filter((row) => travels(name, row, application));
			return [table, await openRows(page.vault, name, wanted)] as const;
		})
	);
	const rows = Object.fromEntries(lists) as Rows;
	const outbox = rows.outbox.map(({ row }) => ({ row: handedOn(row, page.now()) }));
	const services = servicesOf(rows);
	return { ...rows, outbox, services };
}

/** What was asked about an account, and the answers: they are for the key of this device alone. */
function isOfAccount(table: CarriedTable, row: AnyRow): boolean {
	if (table === 'outbox') return row['kind'] === 'account';
	return table === 'news' && row['submission'] === 'account';
}

/** Of one draft: itself, its documents, a guardian's consent and what was done with it. */
function travels(table: CarriedTable, row: AnyRow, application: string | undefined): boolean {
	if (table === 'settings') {
		return application === undefined && TRAVELLING.includes(row.id);
	}
	if (isOfAccount(table, row)) return false;
	if (application === undefined) return true;
	if (table === 'drafts') return row.id === application;
	if (table === 'services') return true;
	const own = ['documents', 'consents', 'audit'].includes(table);
	return own && row['application'] === application;
}

/** Nobody on the other device is sending it. */
function handedOn(row: AnyRow, now: number): AnyRow {
	const delivery = row as unknown as Delivery;
	return (delivery.now.state === 'sending' ? takenOver(delivery, now) : delivery) as never;
}

/** Those that something in the file runs under; the others come with the app. */
function servicesOf(rows: Rows): OpenedRow[] {
	const used = new Set(
		[...rows.drafts, ...rows.submissions].map(({ content }) => {
			const { envelope, ...draft } = content as { envelope?: ServiceRef } & Partial<ServiceRef>;
			const under = envelope ?? draft;
			return `${under.service ?? ''}@${under.version ?? ''}`;
		})
	);
	return rows.services.filter(({ row }) => used.has(row.id));
}
type ServiceRef = { readonly service: string; readonly version: number };

function isOpenForm({ row, content }: OpenedRow): boolean {
	return row['state'] === 'open' && !isLetterDraft(content as Draft);
}

function sizeOf(rows: Rows): number {
	const documents = rows.documents.map(({ content }) => (content as Evidence).size);
	const uploads = rows.outbox.flatMap(({ row }) => uploadsOf(row).map(({ size }) => size));
	return [...documents, ...uploads].reduce((sum, size) => sum + size, 0);
}

type Out = ReturnType<typeof counting>;

function counting(writer: BackupWriter, wrote: (bytes: number) => void) {
	let records = 0;
	let bytes = 0;
	return {
		records: () => records,
		async put(record: BackupRecord): Promise<void> {
			await writeRecord(writer, record);
			records++;
			bytes += record.bytes?.length ?? 0;
			wrote(bytes);
		}
	};
}

/** Each with its bytes behind it, one at a time; what no longer is what was attached stays behind. */
async function putDocuments(
	page: PageEnvironment,
	documents: readonly OpenedRow[],
	out: Out
): Promise<number> {
	let put = 0;
	for (const { row, content } of documents) {
		const found = await readLarge(page.db, page.vault, 'documentBytes', row.id);
		if (!found) {
			if (!(await page.db.documents.get(row.id))) throw new Moved();
			continue;
		}
		const { digest, size } = content as Evidence;
		if (found.bytes.byteLength !== size || (await sha256(found.bytes)) !== digest) continue;
		await out.put({ table: 'documents', row, content });
		const bytes = new Uint8Array(found.bytes);
		await out.put({ table: 'documentBytes', row: found.row, bytes });
		put++;
	}
	return put;
}

async function putUploads(
	page: PageEnvironment,
	outbox: readonly OpenedRow[],
	out: Out
): Promise<void> {
	for (const { row } of outbox) {
		for (const { id, size, digest } of uploadsOf(row)) {
			const found = await readLarge(page.db, page.vault, 'uploads', id);
			// delivered meanwhile, or lost: the other phone's sender asks the office
			if (!found || found.bytes.byteLength !== size) continue;
			if ((await sha256(found.bytes)) !== digest) continue;
			const bytes = new Uint8Array(found.bytes);
			await out.put({ table: 'uploads', row: found.row, bytes });
		}
	}
}

/** What still has to go; nothing of what arrived or was taken back. */
function uploadsOf(row: AnyRow): Delivery['uploads'] {
	const delivery = row as unknown as Delivery;
	const over = isFinal(delivery) && delivery.now.state !== 'refused';
	return over ? [] : delivery.uploads;
}
