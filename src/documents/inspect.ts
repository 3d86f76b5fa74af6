/** What a file's first bytes say it is. Names and declared types are never asked. */
export type FoundKind =
	| 'empty'
	| 'jpeg'
	| 'png'
	| 'pdf'
	| 'heic'
	| 'webp'
	| 'gif'
	| 'tiff'
	| 'bmp'
	| 'word'
	| 'office'
	| 'zip'
	| 'html'
	| 'text'
	| 'video'
	| 'unknown';

/** Bytes that `kindOf` wants to see; fewer are fine for a smaller file. */
export const headBytes = 4096;

export function kindOf(head: Uint8Array): FoundKind {
	if (head.length === 0) return 'empty';
	return binaryKind(head) ?? textKind(latin(head, 0, head.length));
}

function binaryKind(head: Uint8Array): FoundKind | undefined {
	if (startsWith(head, [0xff, 0xd8, 0xff])) return 'jpeg';
	if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
	if (startsWith(head, [0xd0, 0xcf, 0x11, 0xe0])) return 'word';
	if (startsWith(head, [0x49, 0x49, 0x2a, 0x00])) return 'tiff';
	if (startsWith(head, [0x4d, 0x4d, 0x00, 0x2a])) return 'tiff';
	if (startsWith(head, [0x1a, 0x45, 0xdf, 0xa3])) return 'video';
	const start = latin(head, 0, 12);
	if (start.startsWith('GIF8')) return 'gif';
	if (start.startsWith('BM') && head.length > 26 && head[6] === 0) return 'bmp';
	if (start.startsWith('RIFF')) return start.endsWith('WEBP') ? 'webp' : 'video';
	if (start.slice(4, 8) === 'ftyp') return mediaKind(latin(head, 8, 40));
	if (start.startsWith('PK\u0003\u0004')) return archiveKind(latin(head, 0, head.length));
	return undefined;
}

/** ISO media files: the brand tells a photo from a film. */
function mediaKind(brands: string): FoundKind {
	return /hei[cfsmx]|hev[cx]|mif1|msf1|avif|avis/.test(brands) ? 'heic' : 'video';
}

function archiveKind(head: string): FoundKind {
	if (head.includes('word/') || head.includes('opendocument.text')) return 'word';
	if (/\[Content_Types\]\.xml|_rels\/|xl\/|ppt\/|opendocument/.test(head)) return 'office';
	return 'zip';
}

function textKind(head: string): FoundKind {
	const text = head.replace(/^(\u00ef\u00bb\u00bf)?[\s\0]*/, '');
	if (text.startsWith('%PDF-')) return 'pdf';
	if (/^<(!doctype html|html|head|body|script|!--)/i.test(text)) return 'html';
	if (/^\{\\rtf/.test(text)) return 'word';
	const strange = [...head].some((char) => char < '\t' || (char > '\r' && char < ' '));
	return strange ? 'unknown' : 'text';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
	return magic.every((byte, index) => bytes[index] === byte);
}

/** Bytes as text, one character each. */
export function latin(bytes: Uint8Array, from: number, to: number): string {
	let text = '';
	for (const byte of bytes.subarray(from, to)) text += String.fromCharCode(byte);
	return text;
}
