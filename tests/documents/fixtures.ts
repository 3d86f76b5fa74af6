import { createHash } from 'node:crypto';

/* Files made by hand, byte by byte, so that no real person's paper is ever in the tree. */

export type PdfWish = {
	readonly pages: number;
	/** asked for when it is opened */
	readonly password?: string;
	/** encrypted, but opens for everybody: only printing or copying is forbidden */
	readonly locked?: true;
	/** bytes of ballast */
	readonly ballast?: number;
};

const PADDING = Buffer.from(
	'28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
	'hex'
);
const PERMISSIONS = -60;
const ID = Buffer.from('00112233445566778899aabbccddeeff', 'hex');

/** A PDF whose pages say their number; with real RC4-40 encryption where that is wished for. */
export function makePdf(wish: PdfWish): Buffer {
	const cipher = cipherOf(wish);
	const first = 4;
	const kids = Array.from({ length: wish.pages }, (_, index) => `${first + index * 2} 0 R`);
	const objects: Buffer[] = [
		Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
		Buffer.from(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${wish.pages} >>`),
		Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
	];
	for (let page = 1; page <= wish.pages; page += 1) {
		const content = first + (page - 1) * 2 + 1;
		objects.push(
			Buffer.from(
				'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ' +
					`/Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`
			),
			stream(
				Buffer.from(
					`0.1 0.4 0.2 rg 60 600 300 120 re f BT /F1 48 Tf 80 500 Td (Page ${page}) Tj ET`
				),
				cipher?.forObject(content)
			)
		);
	}
	if (wish.ballast) objects.push(stream(Buffer.alloc(wish.ballast, 'kibali ')));
	return assemble(objects, cipher?.dictionary);
}

/** A PDF that ends in the middle, as after a download that stopped. */
export function truncatedPdf(): Buffer {
	const whole = makePdf({ pages: 3 });
	return whole.subarray(0, Math.floor(whole.length * 0.6));
}

/** A PDF that is right at both ends and nothing in between. */
export function hollowPdf(): Buffer {
	return Buffer.concat([
		Buffer.from('%PDF-1.7\n'),
		Buffer.alloc(4000, 'x'),
		Buffer.from('\nstartxref\n12\n%%EOF\n')
	]);
}

/** A PDF with another file hung on its end. */
export function polyglotPdf(): Buffer {
	return Buffer.concat([
		makePdf({ pages: 1 }),
		Buffer.from('PK\u0003\u0004', 'latin1'),
		Buffer.alloc(3000, 'z')
	]);
}

function stream(data: Buffer, encrypt: (data: Buffer) => Buffer = (same) => same): Buffer {
	const body = encrypt(data);
	return Buffer.concat([
		Buffer.from(`<< /Length ${body.length} >>\nstream\n`),
		body,
		Buffer.from('\nendstream')
	]);
}

function assemble(objects: readonly Buffer[], encryption?: string): Buffer {
	const all = encryption ? [...objects, Buffer.from(encryption)] : objects;
	const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
	const offsets: number[] = [];
	let length = parts[0]?.length ?? 0;
	all.forEach((object, index) => {
		const whole = Buffer.concat([
			Buffer.from(`${index + 1} 0 obj\n`),
			object,
			Buffer.from('\nendobj\n')
		]);
		offsets.push(length);
		parts.push(whole);
		length += whole.length;
	});
	const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	const id = `<${ID.toString('hex')}>`;
	const lock = encryption ? ` /Encrypt ${all.length} 0 R` : '';
	parts.push(
		Buffer.from(
			`xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}` +
				`trailer\n<< /Size ${all.length + 1} /Root 1 0 R /ID [${id} ${id}]${lock} >>\n` +
				`startxref\n${length}\n%%EOF\n`
		)
	);
	return Buffer.concat(parts);
}

/** @see ISO 32000-1, 7.6.3: the standard security handler, revision 2. */
function cipherOf({ password, locked }: PdfWish) {
	if (password === undefined && !locked) return undefined;
	const user = padded(password ?? '');
	const owner = rc4(md5(padded('the owner')).subarray(0, 5), user);
	const permissions = Buffer.alloc(4);
	permissions.writeInt32LE(PERMISSIONS);
	const key = md5(Buffer.concat([user, owner, permissions, ID])).subarray(0, 5);
	const check = rc4(key, PADDING);
	return {
		dictionary:
			`<< /Filter /Standard /V 1 /R 2 /P ${PERMISSIONS} ` +
			`/O <${owner.toString('hex')}> /U <${check.toString('hex')}> >>`,
		forObject: (number: number) => (data: Buffer) => {
			const salt = Buffer.from([number & 255, (number >> 8) & 255, (number >> 16) & 255, 0, 0]);
			return rc4(md5(Buffer.concat([key, salt])).subarray(0, 10), data);
		}
	};
}

function padded(password: string): Buffer {
	return Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
}

function md5(data: Buffer): Buffer {
	return createHash('md5').update(data).digest();
}

function rc4(key: Buffer, data: Buffer): Buffer {
	const box = Uint8Array.from({ length: 256 }, (_, index) => index);
	const at = (index: number) => box[index & 255] ?? 0;
	const swap = (a: number, b: number) => {
		const kept = at(a);
		box[a & 255] = at(b);
		box[b & 255] = kept;
	};
	for (let i = 0, j = 0; i < 256; i += 1) {
		j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
		swap(i, j);
	}
	let [i, j] = [0, 0];
	return Buffer.from(
		data.map((byte) => {
			i = (i + 1) & 255;
			j = (j + at(i)) & 255;
			swap(i, j);
			return byte ^ at(at(i) + at(j));
		})
	);
}

/** The order of bytes in the EXIF block: `II` is little-endian. */
export type ExifWish = {
	readonly orientation: number;
	readonly order?: 'II' | 'MM';
};

/** An EXIF segment with an orientation, a camera's name and a place in the Indian Ocean. */
export function exifSegment({ orientation, order = 'MM' }: ExifWish): Buffer {
	const little = order === 'II';
	const tiff = Buffer.alloc(170);
	const word = (value: number, at: number) =>
		little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
	const long = (value: number, at: number) =>
		little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
	const entry = (at: number, tag: number, type: number, count: number, value: number) => {
		word(tag, at);
		word(type, at + 2);
		long(count, at + 4);
		if (type === 3) word(value, at + 8);
		else long(value, at + 8);
	};
	tiff.write(order, 0, 'latin1');
	word(42, 2);
	long(8, 4);
	word(3, 8);
	entry(10, 0x010f, 2, 12, 56);
	entry(22, 0x0112, 3, 1, orientation);
	entry(34, 0x8825, 4, 1, 70);
	tiff.write('TESTCAMERA\0\0', 56, 'latin1');
	word(2, 70);
	entry(72, 0x0001, 2, 2, little ? 0x53 : 0x53000000);
	entry(84, 0x0002, 5, 3, 110);
	for (let part = 0; part < 3; part += 1) {
		long(12 + part, 110 + part * 8);
		long(1, 114 + part * 8);
	}
	return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]));
}

export function xmpSegment(): Buffer {
	return segment(
		0xe1,
		Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPSLatitude</x:xmpmeta>', 'latin1')
	);
}

export function commentSegment(text: string): Buffer {
	return segment(0xfe, Buffer.from(text, 'latin1'));
}

/** Puts segments behind a JPEG's start marker. */
export function spliced(jpeg: Buffer, ...segments: readonly Buffer[]): Buffer {
	return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

/** The structure of a JPEG without a picture that could be decoded. */
export function bareJpeg(width: number, height: number): Buffer {
	const frame = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
	return Buffer.concat([
		Buffer.from([0xff, 0xd8]),
		segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
		segment(0xdb, Buffer.alloc(65, 1)),
		segment(0xc0, frame),
		segment(0xc4, Buffer.alloc(20, 1)),
		segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
		Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0x78]),
		Buffer.from([0xff, 0xd9])
	]);
}

/** Header and end of a PNG without a picture. */
export function barePng(width: number, height: number): Buffer {
	const size = Buffer.alloc(13);
	size.writeUInt32BE(width, 0);
	size.writeUInt32BE(height, 4);
	return Buffer.concat([
		Buffer.from('89504e470d0a1a0a', 'hex'),
		chunk('IHDR', size),
		chunk('IDAT', Buffer.alloc(9)),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** The first bytes of files of other kinds, as their programs write them. */
export const heads = {
	heic: Buffer.from('\0\0\0\x24ftypheic\0\0\0\0mif1MiHEmiafheictmap', 'latin1'),
	video: Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41', 'latin1'),
	webp: Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1'),
	gif: Buffer.from('GIF89a\x01\0\x01\0', 'latin1'),
	docx: Buffer.from('PK\x03\x04\x14\0\x06\0\x08\0word/document.xml', 'latin1'),
	sheet: Buffer.from('PK\x03\x04\x14\0\x06\0\x08\0[Content_Types].xml', 'latin1'),
	doc: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
	zip: Buffer.from('PK\x03\x04\x14\0\0\0\0\0photo.jpg', 'latin1'),
	html: Buffer.from('\n<!DOCTYPE html><html><body>%PDF-1.4</body></html>', 'latin1'),
	text: Buffer.from('Dear officer, %PDF-1.4', 'latin1'),
	noise: Buffer.from([1, 2, 3, 4, 5, 6, 7, 8])
} as const;

function segment(marker: number, body: Buffer): Buffer {
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([head, body]);
}

function chunk(name: string, body: Buffer): Buffer {
	const head = Buffer.alloc(8);
	head.writeUInt32BE(body.length, 0);
	head.write(name, 4, 'latin1');
	return Buffer.concat([head, body, Buffer.alloc(4)]);
}
