import type { Evidence } from '#domain/evidence';
import { ownOf } from '#domain/own';
import { isRecord } from '#domain/shape';
import {
	CARRIED,
	placeOf,
	plainRow,
	type AnyRow,
	type CarriedTable,
	type OpenedRow
} from '#storage/backup';
import { BackupRefused, readBackup, type Stretching } from '#vault/backup-file';
import { plainSecret } from '#vault/backup-secret';
import { sha256 } from '#vault/digest';
import type { Sealed } from '#vault/sealed';
import { readRecords, type BackupRecord } from './backup-records.ts';
import { head as headShape, settingShapes, shapes, tail as tailShape } from './backup-shapes.ts';
import type { PageEnvironment } from './environment.ts';

/** What the records say; `BackupHead.format` of a later release is not read. */
export const FORMAT = 1;
const MOST_RECORDS = 200_000;

export type BackupHead = {
	readonly format: number;
	/** `application`: one, handed to another phone */
	readonly scope: 'all' | 'application';
	readonly office: string;
	/** ms, by the clock of the phone that made it */
	readonly madeAt: number;
	/** clear bytes of its documents and uploads */
	readonly bytes: number;
};

/** All of a file, read to its end and checked; nothing of it is written yet. */
export type Opened = {
	readonly head: BackupHead;
	readonly rows: Readonly<Record<CarriedTable, readonly OpenedRow[]>>;
	/** the bytes of documents, under this device's key already; for the place that its row names */
	readonly documentBytes: ReadonlyMap<string, Sealed>;
	readonly uploads: ReadonlyMap<string, AnyRow>;
	/** rows of tables that this release does not have */
	readonly unknown: readonly BackupRecord[];
};

export type ReadPorts = {
	readonly stretch: Stretching;
	/** bytes of the file read so far */
	heard?(bytes: number): void;
};

/** @throws BackupRefused; nothing was written then, nor is it otherwise */
export async function openBackup(
	page: PageEnvironment,
	file: Blob,
	secret: string,
	{ stretch, heard }: ReadPorts
): Promise<Opened> {
	const records = readRecords(readBackup(file, plainSecret(secret), stretch, heard));
	const first = await records.next();
	const head = headOf(first.done ? undefined : first.value, page.office.id);
	const found = collecting(page);
	for await (const record of records) await found.add(record);
	return { head, ...found.whole() };
}

function headOf(record: BackupRecord | undefined, office: string): BackupHead {
	if (record?.table !== 'backup' || !headShape.safeParse(record.row).success) {
		// a later format may begin otherwise
		const format = record?.row['format'];
		const later = typeof format === 'number' && format > FORMAT;
		throw new BackupRefused(later ? 'newer' : 'damaged');
	}
	const head = record.row as BackupHead;
	if (head.format !== FORMAT) throw new BackupRefused(head.format > FORMAT ? 'newer' : 'damaged');
	if (head.office !== office) throw new BackupRefused('foreign');
	return head;
}

function collecting(page: PageEnvironment) {
	const rows: Record<string, OpenedRow[]> = {};
	const ids: Record<string, Map<string, OpenedRow>> = {};
	for (const table of Object.keys(CARRIED)) [rows[table], ids[table]] = [[], new Map()];
	const documentBytes = new Map<string, Sealed>();
	const uploads = new Map<string, AnyRow>();
	const unknown: BackupRecord[] = [];
	let records = 0;
	let ended = false;

	async function add(record: BackupRecord): Promise<void> {
		if (ended || ++records > MOST_RECORDS) throw new BackupRefused('damaged');
		if (record.table === 'end') {
			const tail = tailShape.safeParse(record.row);
			ended = tail.success && tail.data.records === records;
			expect(ended);
			return;
		}
		if (!isCarried(record.table)) {
			expect(/^[A-Za-z][\w-]{0,40}$/.test(record.table) && !record.bytes);
			expect(typeof record.row['id'] === 'string' && record.row['id'].length <= 128);
			unknown.push(record);
			return;
		}
		const opened = checked(record.table, record);
		const { id } = opened.row;
		expect(!ids[record.table]?.has(id));
		ids[record.table]?.set(id, opened);
		rows[record.table]?.push(opened);
		if (record.table === 'documentBytes') await addDocument(opened.row, record.bytes);
		else if (record.table === 'uploads') await addUpload(opened.row, record.bytes);
		else expect(!record.bytes);
	}

	async function addDocument(row: AnyRow, bytes = new Uint8Array(0)): Promise<void> {
		const facts = ids['documents']?.get(row.id);
		const evidence = facts?.content as Evidence | undefined;
		expect(facts?.row['application'] === row['application']);
		expect(evidence?.size === bytes.length && evidence.digest === (await sha256(bytes)));
		const place = placeOf('documentBytes', row);
		documentBytes.set(row.id, await page.vault.sealBytes(place, bytes.buffer));
	}

	async function addUpload(row: AnyRow, bytes = new Uint8Array(0)): Promise<void> {
		const delivery = ids['outbox']?.get(String(row['delivery']))?.row;
		const listed = (delivery?.['uploads'] ?? []) as { id: string; size: number; digest: string }[];
		const manifest = listed.find(({ id }) => id === row.id);
		expect(manifest?.size === bytes.length && manifest.digest === (await sha256(bytes)));
		uploads.set(row.id, { ...row, bytes: bytes.buffer });
	}

	function whole(): Omit<Opened, 'head'> {
		expect(ended);
		expect(rows['documents']?.every(({ row }) => documentBytes.has(row.id)));
		return { rows: rows as unknown as Opened['rows'], documentBytes, uploads, unknown };
	}
	return { add, whole };
}

/** Its own shape, and the same ids in row and content: what opens under one name is that one. */
function checked(table: CarriedTable, { row, content }: BackupRecord): OpenedRow {
	const shape = shapes[table];
	expect(shape.row.safeParse(row).success && shape.content.safeParse(content).success);
	if (table === 'settings') {
		const own = ownOf(settingShapes, String(row['id']));
		expect(!own || own.safeParse(row).success);
	}
	expect(agrees(table, row, content));
	return { row: plainRow(row as AnyRow), ...(content === undefined ? {} : { content }) };
}

function agrees(
	table: CarriedTable,
	row: Readonly<Record<string, unknown>>,
	content: unknown
): boolean {
	const inside = isRecord(content) ? content : {};
	const same = (...fields: string[]) => fields.every((field) => inside[field] === row[field]);
	switch (table) {
		case 'drafts':
			return same('id', 'revision');
		case 'documents':
		case 'audit':
		case 'consents':
			return same('id', 'application');
		case 'news':
			// what the office said about an account belongs to the device that asked
			return same('id', 'submission', 'cursor') && row['submission'] !== 'account';
		case 'payments':
			return same('id', 'submission', 'invoice');
		case 'submissions': {
			const envelope = isRecord(inside['envelope']) ? inside['envelope'] : {};
			const is = (kind: string) => row['kind'] === kind;
			const owner = !is('submission') || envelope['application'] === row['application'];
			const answers = 'request' in envelope || 'ask' in envelope;
			const ofItsKind = answers === is('reply') && 'thread' in envelope === is('message');
			return envelope['id'] === row['id'] && owner && ofItsKind;
		}
		case 'outbox':
			return isRecord(row['call']) && row['call']['kind'] === row['kind'];
		case 'services':
			return row['id'] === `${String(row['service'])}@${String(row['version'])}`;
		default:
			return true;
	}
}

function isCarried(table: string): table is CarriedTable {
	return Object.hasOwn(CARRIED, table);
}

function expect(stands: boolean | undefined): asserts stands {
	if (!stands) throw new BackupRefused('damaged');
}
