/** SHA-256 as lower-case hex; text is taken as UTF-8. */
export async function sha256(content: BufferSource | string): Promise<string> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The id of an upload: the same bytes of the same submission are the same upload, after any restart. */
export async function uploadIdOf(submission: string, sealedDigest: string): Promise<string> {
	return (await sha256(`${submission}:${sealedDigest}`)).slice(0, 32);
}

export function toBase64url(bytes: Uint8Array): string {
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws DOMException (InvalidCharacterError) for text that is not base64url */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
