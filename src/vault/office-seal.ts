import type { Office } from '#domain/office';
import { toBase64url } from './digest.ts';
import { sealJwe } from './seal-jwe.ts';

/** `sealed`: ciphertext and tag, the bytes that travel. `key` and `iv` (base64url) go in the envelope. */
export type SealedDocument = {
	readonly sealed: ArrayBuffer;
	readonly key: string;
	readonly iv: string;
};

/** Encrypts a document under a key of its own (AES-256-GCM), so that it can travel before its envelope. */
export async function sealDocument(bytes: ArrayBuffer): Promise<SealedDocument> {
	const raw = crypto.getRandomValues(new Uint8Array(32));
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
	const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
	return { sealed, key: toBase64url(raw), iv: toBase64url(iv) };
}

/** Seals a value so that only the office can open it: JWE compact, ECDH-ES + A256GCM, its key id. */
export function sealForOffice(office: Office, value: unknown): Promise<string> {
	const { kid, ...jwk } = office.encryptionKey;
	return sealJwe(jwk, value, kid);
}
