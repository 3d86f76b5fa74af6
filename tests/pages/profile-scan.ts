import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, constants, unzipSync } from 'node:zlib';
import { uncompress } from 'snappyjs';
import { tracesOf } from '../traces.ts';

/** What a search of a browser's profile went through, and which words it met, with the file. */
export type Scan = {
	readonly files: number;
	readonly bytes: number;
	/** parts that could be unpacked: blocks of its database, zlib and gzip streams, brotli bodies */
	readonly unpacked: number;
	readonly hits: readonly { readonly word: string; readonly file: string }[];
};

/**
 * Searches every file of a profile for words in every spelling: as it lies there, with the records of
 * the database's log put together again, with its blocks unpacked, with every zlib and gzip stream
 * and every brotli file unpacked.
 */
export function scanProfile(profile: string, words: readonly string[]): Scan {
	const traces = words.map((word) => ({ word, traces: tracesOf(word) }));
	const hits: { word: string; file: string }[] = [];
	let [files, bytes, unpacked] = [0, 0, 0];
	for (const name of readdirSync(profile, { recursive: true, encoding: 'utf8' })) {
		const path = join(profile, name);
		if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
		const raw = readFileSync(path);
		files += 1;
		bytes += raw.length;
		const inner = [
			...logRecords(name, raw),
			...tableBlocks(name, raw),
			...largeValue(name, raw),
			...streams(raw)
		];
		unpacked += inner.length;
		for (const part of [raw, ...inner]) {
			for (const { word, traces: ways } of traces) {
				if (ways.some((trace) => part.includes(trace))) hits.push({ word, file: name });
			}
		}
	}
	return { files, bytes, unpacked, hits };
}

const BLOCK = 32_768;
const HEAD = 7;

/** A record of LevelDB's log may be cut where a block of 32 KiB ends. @see leveldb, doc/log_format.md */
function logRecords(name: string, raw: Buffer): Buffer[] {
	if (!/\.log$/.test(name)) return [];
	const parts: Buffer[] = [];
	for (let at = 0; at + HEAD <= raw.length;) {
		const left = BLOCK - (at % BLOCK);
		const length = left < HEAD ? 0 : raw.readUInt16LE(at + 4);
		if (left < HEAD || length > left - HEAD) at += left;
		else {
			parts.push(raw.subarray(at + HEAD, at + HEAD + length));
			at += HEAD + length;
		}
	}
	return [Buffer.concat(parts)];
}

/** The blocks of one of LevelDB's tables, unpacked. @see leveldb, doc/table_format.md */
function tableBlocks(name: string, raw: Buffer): Buffer[] {
	if (!/\.(ldb|sst)$/.test(name) || raw.length < 48) return [];
	const footer = raw.subarray(-48);
	const [, afterMeta] = handleAt(footer, 0);
	const index = blockAt(raw, handleAt(footer, afterMeta)[0]);
	return entriesOf(index).map((value) => blockAt(raw, handleAt(value, 0)[0]));
}

type Handle = { readonly offset: number; readonly size: number };

function blockAt(raw: Buffer, { offset, size }: Handle): Buffer {
	const body = raw.subarray(offset, offset + size);
	return raw[offset + size] === 1 ? Buffer.from(uncompress(body)) : body;
}

function entriesOf(block: Buffer): Buffer[] {
	const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
	const values: Buffer[] = [];
	for (let at = 0; at < end;) {
		const [, afterShared] = varint(block, at);
		const [own, afterOwn] = varint(block, afterShared);
		const [size, start] = varint(block, afterOwn);
		values.push(block.subarray(start + own, start + own + size));
		at = start + own + size;
	}
	return values;
}

function handleAt(bytes: Buffer, at: number): [Handle, number] {
	const [offset, next] = varint(bytes, at);
	const [size, end] = varint(bytes, next);
	return [{ offset, size }, end];
}

function varint(bytes: Buffer, at: number): [number, number] {
	let value = 0;
	for (let shift = 0; ; shift += 7) {
		const byte = bytes[at++] ?? 0;
		value += (byte & 127) * 2 ** shift;
		if (byte < 128) return [value, at];
	}
}

/** A value too large for the database lies in a file of its own, packed behind a mark of three bytes. */
function largeValue(name: string, raw: Buffer): Buffer[] {
	if (!/\.blob\//.test(name)) return [];
	return [0, 3].flatMap(
		(from) => unpacked(() => Buffer.from(uncompress(raw.subarray(from)))) ?? []
	);
}

/** Whatever begins like zlib or gzip and unpacks, from anywhere in the file; a whole file of brotli. */
function streams(raw: Buffer): Buffer[] {
	const found: Buffer[] = [];
	for (let at = 0; at + 2 < raw.length; at++) {
		const first = raw[at];
		const second = raw[at + 1] ?? 0;
		const zlib = first === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(second);
		if (!zlib && !(first === 0x1f && second === 0x8b)) continue;
		const one = unpacked(() =>
			unzipSync(raw.subarray(at), { finishFlush: constants.Z_SYNC_FLUSH })
		);
		if (one) found.push(one);
	}
	const whole = unpacked(() => brotliDecompressSync(raw));
	return whole ? [...found, whole] : found;
}

function unpacked(unpack: () => Buffer): Buffer | undefined {
	try {
		const bytes = unpack();
		return bytes.length > 0 ? bytes : undefined;
	} catch {
		return undefined;
	}
}
