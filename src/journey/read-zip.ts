/**
 * Reads an archive as Kibali writes it, and nothing else: every file stored as it is, one after the other,
 * each head said twice in the same words, no byte in between. So no byte of it can be changed unseen, nothing
 * is ever unpacked, and nothing hides.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export type ZipFile = {
	readonly path: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
};
export type ZipFault =
	| 'empty'
	/** it does not even begin like one */
	| 'no-zip'
	/** an archive, with parts missing or changed */
	| 'damaged'
	/** a whole archive that another program wrote */
	| 'repacked';

export class ZipRefused extends Error {
	override readonly name = 'ZipRefused';

	constructor(readonly fault: ZipFault) {
		super(fault);
	}
}

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 4.5; sizes follow the bytes, names are UTF-8 */
const VERSION = 45;
const FLAGS = 0x0808;
/** made on Unix by 4.5; a plain file, rw-rw-r-- */
const MADE_BY = 0x032d;
const ATTRIBUTES = 0o100664 * 0x10000;

type Entry = {
	readonly path: string;
	readonly name: Uint8Array;
	readonly time: number;
	readonly crc: number;
	readonly size: number;
	readonly at: number;
};

/** @throws ZipRefused */
export function readZip(bytes: Uint8Array<ArrayBuffer>, most: number): ZipFile[] {
	if (bytes.length === 0) throw new ZipRefused('empty');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) throw new ZipRefused('no-zip');
	try {
		return filesIn(bytes, view, most);
	} catch (error) {
		if (error instanceof ZipRefused) throw error;
		// a place beyond its end
		throw new ZipRefused('damaged');
	}
}

function filesIn(bytes: Uint8Array<ArrayBuffer>, view: DataView, most: number): ZipFile[] {
	const end = bytes.length - 22;
	if (end < 0 || view.getUint32(end, true) !== END) throw new ZipRefused('damaged');
	const count = view.getUint16(end + 8, true);
	const begin = view.getUint32(end + 16, true);
	const plain = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 20, true) === 0;
	same(plain && view.getUint16(end + 10, true) === count && count > 0 && count <= most);
	same(begin + view.getUint32(end + 12, true) === end);
	const entries = centralEntries(bytes, view, { begin, end, count });
	let at = 0;
	const files = entries.map((entry) => {
		const file = localFile(bytes, view, entry, at);
		at += 30 + entry.name.length + entry.size + 16;
		return file;
	});
	same(at === begin);
	const paths = new Set(files.map(({ path }) => path.toLowerCase()));
	same(paths.size === files.length);
	return files;
}

function centralEntries(
	bytes: Uint8Array<ArrayBuffer>,
	view: DataView,
	{ begin, end, count }: { begin: number; end: number; count: number }
): Entry[] {
	const entries: Entry[] = [];
	let at = begin;
	for (let left = count; left > 0; left--) {
		if (view.getUint32(at, true) !== CENTRAL) throw new ZipRefused('damaged');
		const zip = (place: number) => view.getUint16(at + place, true);
		const long = (place: number) => view.getUint32(at + place, true);
		const [length, size] = [zip(28), long(24)];
		// another program packs, or says more than we do
		if (zip(10) !== 0 || zip(30) !== 0 || zip(32) !== 0) throw new ZipRefused('repacked');
		if (zip(4) !== MADE_BY || zip(6) !== VERSION || zip(8) !== FLAGS) {
			throw new ZipRefused('repacked');
		}
		same(long(20) === size && zip(34) === 0 && zip(36) === 0 && long(38) === ATTRIBUTES);
		const name = bytes.subarray(at + 46, at + 46 + length);
		const path = pathOf(name);
		entries.push({ path, name, time: long(12), crc: long(16), size, at: long(42) });
		at += 46 + length;
	}
	same(at === end);
	return entries;
}

function localFile(
	bytes: Uint8Array<ArrayBuffer>,
	view: DataView,
	{ path, name, time, crc, size, at: said }: Entry,
	at: number
): ZipFile {
	same(said === at && view.getUint32(at, true) === LOCAL);
	same(view.getUint16(at + 4, true) === VERSION && view.getUint16(at + 6, true) === FLAGS);
	same(view.getUint16(at + 8, true) === 0 && view.getUint32(at + 10, true) === time);
	for (const place of [14, 18, 22]) same(view.getUint32(at + place, true) === 0);
	same(view.getUint16(at + 26, true) === name.length && view.getUint16(at + 28, true) === 0);
	same(name.every((byte, index) => byte === bytes[at + 30 + index]));
	const begin = at + 30 + name.length;
	const after = begin + size;
	same(view.getUint32(after, true) === DESCRIPTOR && view.getUint32(after + 4, true) === crc);
	same(view.getUint32(after + 8, true) === size && view.getUint32(after + 12, true) === size);
	const own = bytes.subarray(begin, after);
	same(own.length === size && crcOf(own) === crc);
	return { path, bytes: own };
}

/** Letters, numbers, a folder or two: nothing that leads anywhere. */
function pathOf(name: Uint8Array): string {
	const path = new TextDecoder('utf-8', { fatal: true }).decode(name);
	const parts = path.split('/');
	same(parts.length <= 2 && parts.every((part) => /^[A-Za-z0-9][A-Za-z0-9.-]{0,120}$/.test(part)));
	return path;
}

function same(holds: boolean): void {
	if (!holds) throw new ZipRefused('damaged');
}

function crcOf(bytes: Uint8Array): number {
	let crc = ~0;
	for (const byte of bytes) crc = (crc >>> 8) ^ (CRC[(crc ^ byte) & 0xff] ?? 0);
	return ~crc >>> 0;
}

const CRC = Int32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});
