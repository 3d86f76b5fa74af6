/** SHA-256 as lower-case hex; text is taken as UTF-8. */
export async function sha256(content: BufferSource | string): Promise<string> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	let hex = '';
	for (const byte of digest) hex += byte.toString(16).padStart(2, '0');
	return hex;
}

/** The id of an upload: the same bytes of the same submission are the same upload, after any restart. */
export async function uploadIdOf(submission: string, sealedDigest: string): Promise<string> {
	return (await sha256(`${submission}:${sealedDigest}`)).slice(0, 32);
}

export function toBase64url(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Strict: the same bytes have one text only, so what was signed or sealed cannot be written otherwise.
 * @throws DOMException, Error for text that `toBase64url` does not write
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
	if (toBase64url(bytes) !== text) throw new Error('Not base64url');
	return bytes;
}

/** A part of a JWS or JWE: JSON, base64url. */
export function encode(value: unknown): string {
	return toBase64url(utf8(JSON.stringify(value)));
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}
