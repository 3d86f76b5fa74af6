import { toBase64url } from './digest.ts';

const ENC = 'A256GCM';
const TAG = 16;

/**
 * A value sealed to a P-256 key: JWE compact, ECDH-ES + A256GCM, over WebCrypto alone. The worker
 * carries it, and a worker can neither fetch a library later nor afford all of it from the start.
 * @see https://www.rfc-editor.org/rfc/rfc7516#section-5.1
 */
export async function sealJwe(to: JsonWebKey, value: unknown, kid?: string): Promise<string> {
	const curve = { name: 'ECDH', namedCurve: 'P-256' };
	const { kty = '', crv = '', x = '', y = '' } = to;
	const publicKey = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, curve, false, []);
	const once = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
	const agree = { name: 'ECDH', public: publicKey };
	const secret = await crypto.subtle.deriveBits(agree, once.privateKey, 256);
	const epk = await crypto.subtle.exportKey('jwk', once.publicKey);
	const header = encode({
		alg: 'ECDH-ES',
		enc: ENC,
		...(kid === undefined ? {} : { kid }),
		epk: { kty: epk.kty, crv: epk.crv, x: epk.x, y: epk.y }
	});
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const additionalData = utf8(header);
	const algorithm = { name: 'AES-GCM', iv, additionalData, tagLength: TAG * 8 };
	const key = await contentKey(secret);
	const sealed = await crypto.subtle.encrypt(algorithm, key, utf8(JSON.stringify(value)));
	const bytes = new Uint8Array(sealed);
	const text = toBase64url(bytes.subarray(0, -TAG));
	return [header, '', toBase64url(iv), text, toBase64url(bytes.subarray(-TAG))].join('.');
}

/** One round of the Concat KDF, with no party info. @see RFC 7518, section 4.6.2 */
async function contentKey(secret: ArrayBuffer): Promise<CryptoKey> {
	const parts = [uint32(1), new Uint8Array(secret), uint32(ENC.length), utf8(ENC)];
	const info = [...parts, uint32(0), uint32(0), uint32(256)];
	const derived = await crypto.subtle.digest('SHA-256', await new Blob(info).arrayBuffer());
	return crypto.subtle.importKey('raw', derived, 'AES-GCM', false, ['encrypt']);
}

function uint32(value: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value);
	return bytes;
}

function encode(value: unknown): string {
	return toBase64url(utf8(JSON.stringify(value)));
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}
