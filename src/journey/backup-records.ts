import { isRecord } from '#domain/shape';
import { BackupRefused, type BackupWriter } from '#vault/backup-file';

/** One row of one table, opened; `bytes` stand beside it, never inside. */
export type BackupRecord = {
	readonly table: string;
	readonly row: Readonly<Record<string, unknown>>;
	/** what the row's seal held */
	readonly content?: unknown;
	readonly bytes?: Uint8Array<ArrayBuffer>;
};

/** The length of the text, and that of the bytes after it. */
const LENGTHS = 8;
const LONGEST_TEXT = 2_000_000;
const LONGEST_BYTES = 40_000_000;
const DEEPEST = 24;
const MOST_PARTS = 200_000;
const NO_BYTES = new Uint8Array(0);
/** Names that every object has from the start: a row that brings its own means harm. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

export async function writeRecord(
	writer: BackupWriter,
	{ bytes = NO_BYTES, ...said }: BackupRecord
): Promise<void> {
	const text = new TextEncoder().encode(JSON.stringify(said));
	if (text.length > LONGEST_TEXT || bytes.length > LONGEST_BYTES) {
		throw new Error(`No reader would take this row of ${said.table}`);
	}
	const lengths = new DataView(new ArrayBuffer(LENGTHS));
	lengths.setUint32(0, text.length);
	lengths.setUint32(4, bytes.length);
	await writer.write(new Uint8Array(lengths.buffer));
	await writer.write(text);
	await writer.write(bytes);
}

/** @throws BackupRefused for what `writeRecord` would not write */
export async function* readRecords(
	pieces: AsyncIterable<Uint8Array<ArrayBuffer>>
): AsyncGenerator<BackupRecord> {
	const stream = takingFrom(pieces);
	for (;;) {
		const lengths = await stream.take(LENGTHS, true);
		if (!lengths) return;
		const view = new DataView(lengths.buffer);
		const [text, bytes] = [view.getUint32(0), view.getUint32(4)];
		if (text > LONGEST_TEXT || bytes > LONGEST_BYTES) throw new BackupRefused('damaged');
		const said = parse(await stream.take(text));
		yield bytes > 0 ? { ...said, bytes: await stream.take(bytes) } : said;
	}
}

function parse(bytes: Uint8Array): BackupRecord {
	const value = parsed(bytes);
	expectPlain(value);
	if (!isRecord(value) || typeof value['table'] !== 'string' || !isRecord(value['row'])) {
		throw new BackupRefused('damaged');
	}
	const { table, row, content } = value;
	return { table, row, ...(content === undefined ? {} : { content }) };
}

function parsed(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
	} catch (cause) {
		throw new BackupRefused('damaged', cause);
	}
}

/** Not too deep, not too much, and no name that would reach behind an object. */
function expectPlain(value: unknown): void {
	const open: [unknown, number][] = [[value, 0]];
	for (let parts = 0; open.length > 0; parts++) {
		const [one, depth] = open.pop() ?? [null, 0];
		if (depth > DEEPEST || parts > MOST_PARTS) throw new BackupRefused('damaged');
		if (typeof one !== 'object' || one === null) continue;
		for (const [key, inner] of Object.entries(one)) {
			if (FORBIDDEN.includes(key)) throw new BackupRefused('damaged');
			open.push([inner, depth + 1]);
		}
	}
}

type Taking = {
	/** `orEnd`: nothing when the stream ends just here */
	take(count: number, orEnd: true): Promise<Uint8Array<ArrayBuffer> | undefined>;
	take(count: number): Promise<Uint8Array<ArrayBuffer>>;
};

function takingFrom(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Taking {
	const source = pieces[Symbol.asyncIterator]();
	let piece = NO_BYTES;

	async function take(count: number, orEnd = false): Promise<Uint8Array<ArrayBuffer> | undefined> {
		const taken = new Uint8Array(count);
		for (let filled = 0; filled < count;) {
			if (piece.length === 0) {
				const next = await source.next();
				if (next.done) {
					if (orEnd && filled === 0) return undefined;
					throw new BackupRefused('damaged');
				}
				piece = next.value;
			}
			const part = piece.subarray(0, count - filled);
			taken.set(part, filled);
			filled += part.length;
			piece = piece.subarray(part.length);
		}
		return taken;
	}
	return { take: take as Taking['take'] };
}
