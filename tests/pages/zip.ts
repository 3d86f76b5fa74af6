import { crc32 } from 'node:zlib';

/** The files of an archive, by name; each was stored as it is, and fits its check sum. */
export function filesInZip(zip: Buffer): Map<string, Buffer> {
	const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
	if (end < 0) throw new Error('No archive');
	const files = new Map<string, Buffer>();
	let at = zip.readUInt32LE(end + 16);
	for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
		if (zip.toString('latin1', at, at + 4) !== 'PK\x01\x02') throw new Error('No entry');
		const [method, sum, size] = [
			zip.readUInt16LE(at + 10),
			zip.readUInt32LE(at + 16),
			zip.readUInt32LE(at + 24)
		];
		const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
		const head = zip.readUInt32LE(at + 42);
		const path = zip.toString('utf8', at + 46, at + 46 + (name ?? 0));
		const begin = head + 30 + zip.readUInt16LE(head + 26) + zip.readUInt16LE(head + 28);
		const bytes = zip.subarray(begin, begin + size);
		if (method !== 0 || crc32(bytes) !== sum) throw new Error(`${path} is not whole`);
		files.set(path, bytes);
		at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
	}
	return files;
}
