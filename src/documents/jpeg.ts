import { latin } from './inspect.ts';

/** One marker with what belongs to it, from its 0xFF to the next marker's. */
export type JpegSegment = {
	readonly marker: number;
	readonly start: number;
	readonly end: number;
};

/** EXIF's way to say how the camera was held; 1 is upright, 5 to 8 lie on their side. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export type JpegFacts = {
	/** pixels as stored, before turning */
	readonly width: number;
	readonly height: number;
	readonly orientation: Orientation;
	/** the end marker was reached: nothing is cut off */
	readonly complete: boolean;
	/** passes over the picture; an ordinary progressive photo has about ten */
	readonly scans: number;
};

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;

/**
 * The segments of a JPEG in order, scans with their entropy-coded bytes. Ends at the end marker, at
 * the end of the bytes, or where the structure stops making sense; undefined if it never did.
 */
export function segmentsOf(bytes: Uint8Array): JpegSegment[] | undefined {
	if (bytes[0] !== 0xff || bytes[1] !== START) return undefined;
	const segments: JpegSegment[] = [{ marker: START, start: 0, end: 2 }];
	let at = 2;
	while (at + 1 < bytes.length) {
		if (bytes[at] !== 0xff) return segments;
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		const end = marker === END ? at + 2 : endOf(bytes, at, marker);
		if (end === undefined || end > bytes.length) return segments;
		segments.push({ marker, start: at, end });
		if (marker === END) return segments;
		at = end;
	}
	return segments;
}

export function jpegFacts(bytes: Uint8Array): JpegFacts | undefined {
	const segments = segmentsOf(bytes);
	const frame = segments?.find(({ marker }) => isFrame(marker));
	if (!segments || !frame || frame.end - frame.start < 10) return undefined;
	const scans = segments.filter(({ marker }) => marker === SCAN).length;
	return {
		height: bigEndian(bytes, frame.start + 5),
		width: bigEndian(bytes, frame.start + 7),
		orientation: orientationOf(bytes, segments),
		complete: scans > 0 && segments.at(-1)?.marker === END,
		scans
	};
}

/** Segments that could tell about the person or the place: EXIF, XMP, IPTC, comments, maker notes. */
export function metadataIn(bytes: Uint8Array): JpegSegment[] {
	return (segmentsOf(bytes) ?? []).filter((segment) => isMetadata(bytes, segment));
}

/**
 * The same picture without metadata and without whatever follows its end. It is then stored as the
 * sensor saw it: who draws it must turn it by the orientation read before.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
	const kept = segmentsOf(bytes)?.filter((segment) => !isMetadata(bytes, segment));
	if (!kept) return undefined;
	const clean = new Uint8Array(kept.reduce((sum, { start, end }) => sum + end - start, 0));
	let at = 0;
	for (const { start, end } of kept) {
		clean.set(bytes.subarray(start, end), at);
		at += end - start;
	}
	return clean;
}

/** Only what a decoder needs to get the colours right stays. */
function isMetadata(bytes: Uint8Array, { marker, start, end }: JpegSegment): boolean {
	if (marker === COMMENT) return true;
	if (marker < 0xe0 || marker > 0xef) return false;
	const name = latin(bytes, start + 4, start + 16);
	if (marker === 0xe0) return !name.startsWith('JFIF\0') || end - start > 18;
	if (marker === 0xe2) return !name.startsWith('ICC_PROFILE\0');
	return !(marker === 0xee && name.startsWith('Adobe'));
}

function endOf(bytes: Uint8Array, at: number, marker: number): number | undefined {
	if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) return at + 2;
	const length = bigEndian(bytes, at + 2);
	if (marker < 0xc0 || length < 2) return undefined;
	const end = at + 2 + length;
	return marker === SCAN ? endOfScan(bytes, end) : end;
}

/** Inside a scan 0xFF is followed by 0 or a restart marker; anything else ends it. */
function endOfScan(bytes: Uint8Array, from: number): number {
	let at = from;
	for (;;) {
		at = bytes.indexOf(0xff, at);
		if (at < 0 || at + 1 >= bytes.length) return bytes.length;
		const next = bytes[at + 1] ?? 0;
		if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
		at += next === 0xff ? 1 : 2;
	}
}

/** SOF0 to SOF15, without the tables that share their range. */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** @see EXIF 2.3, tag 0x0112 of the first directory. */
function orientationOf(bytes: Uint8Array, segments: readonly JpegSegment[]): Orientation {
	const exif = segments.find(
		({ marker, start }) => marker === 0xe1 && latin(bytes, start + 4, start + 10) === 'Exif\0\0'
	);
	if (!exif) return 1;
	const tiff = bytes.subarray(exif.start + 10, exif.end);
	if (tiff.length < 14) return 1;
	const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
	const little = view.getUint16(0) === 0x4949;
	const directory = view.getUint32(4, little);
	if (directory + 2 > tiff.length) return 1;
	const entries = view.getUint16(directory, little);
	for (let index = 0; index < entries; index += 1) {
		const entry = directory + 2 + index * 12;
		if (entry + 12 > tiff.length) return 1;
		if (view.getUint16(entry, little) !== 0x0112) continue;
		const value = view.getUint16(entry + 8, little);
		return value >= 1 && value <= 8 ? (value as Orientation) : 1;
	}
	return 1;
}

function bigEndian(bytes: Uint8Array, at: number): number {
	return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
