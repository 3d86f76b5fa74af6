import { encode, fromBase64url, toBase64url, utf8 } from './digest.ts';
import { SealBroken } from './sealed.ts';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
const ALG = 'ECDH-ES';
const ENC = 'A256GCM';
const IV = 12;
const TAG = 16;

/**
 * A value sealed to a P-256 key: JWE compact, ECDH-ES + A256GCM, over WebCrypto alone. The worker
 * carries it, and a worker can neither fetch a library later nor afford all of it from the start.
 * @see https://www.rfc-editor.org/rfc/rfc7516#section-5.1
 */
export async function sealJwe(to: JsonWebKey, value: unknown, kid?: string): Promise<string> {
	const { kty = '', crv = '', x = '', y = '' } = to;
	const once = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
	const epk = await crypto.subtle.exportKey('jwk', once.publicKey);
	const header = encode({
		alg: ALG,
		enc: ENC,
		...(kid === undefined ? {} : { kid }),
		epk: { kty: epk.kty, crv: epk.crv, x: epk.x, y: epk.y }
	});
	const iv = crypto.getRandomValues(new Uint8Array(IV));
	const key = await contentKey(once.privateKey, { kty, crv, x, y }, 'encrypt');
	const clear = utf8(JSON.stringify(value));
	const sealed = await crypto.subtle.encrypt(algorithm(iv, header), key, clear);
	const bytes = new Uint8Array(sealed);
	const [body, tag] = [bytes.subarray(0, -TAG), bytes.subarray(-TAG)];
	return [header, '', toBase64url(iv), toBase64url(body), toBase64url(tag)].join('.');
}

/**
 * What `sealJwe` sealed to this private key, under this key id or none. Takes nothing that `sealJwe`
 * would not write: another algorithm, another header, another spelling of the same bytes.
 * @throws SealBroken
 * @see https://www.rfc-editor.org/rfc/rfc7516#section-5.2
 */
export async function openJwe(key: CryptoKey, jwe: string, kid?: string): Promise<unknown> {
	try {
		const [header = '', wrapped, iv = '', body = '', tag = '', ...rest] = jwe.split('.');
		if (wrapped !== '' || rest.length > 0) throw new Error('Not a compact JWE of a derived key');
		const from = senderOf(JSON.parse(text(fromBase64url(header))), kid);
		const start = fromBase64url(iv);
		const end = fromBase64url(tag);
		if (start.length !== IV || end.length !== TAG) throw new Error('Not sealed in our way');
		const sealed = joined([fromBase64url(body), end]);
		const content = await contentKey(key, from, 'decrypt');
		const opened = await crypto.subtle.decrypt(algorithm(start, header), content, sealed);
		return JSON.parse(text(opened)) as unknown;
	} catch (cause) {
		throw new SealBroken('a JWE', cause);
	}
}

/** The sender's one-time key, from a header with exactly our entries. */
function senderOf(header: unknown, expected: string | undefined): JsonWebKey {
	const { alg, enc, kid, epk, ...more } = header as Record<string, unknown>;
	const { kty, crv, x, y, ...extra } = epk as Record<string, unknown>;
	const strange = Object.keys(more).length + Object.keys(extra).length > 0;
	const ours = alg === ALG && enc === ENC && kid === expected && kty === 'EC' && crv === 'P-256';
	if (strange || !ours || typeof x !== 'string' || typeof y !== 'string') {
		throw new Error('Not sealed in our way');
	}
	return { kty, crv, x, y };
}

/** ECDH, then one round of the Concat KDF with no party info. @see RFC 7518, section 4.6.2 */
async function contentKey(
	own: CryptoKey,
	other: JsonWebKey,
	use: 'encrypt' | 'decrypt'
): Promise<CryptoKey> {
	const publicKey = await crypto.subtle.importKey('jwk', other, CURVE, false, []);
	const agree = { name: 'ECDH', public: publicKey };
	const secret = await crypto.subtle.deriveBits(agree, own, 256);
	const parts = [uint32(1), new Uint8Array(secret), uint32(ENC.length), utf8(ENC)];
	const info = joined([...parts, uint32(0), uint32(0), uint32(256)]);
	const derived = await crypto.subtle.digest('SHA-256', info);
	return crypto.subtle.importKey('raw', derived, 'AES-GCM', false, [use]);
}

function algorithm(iv: Uint8Array<ArrayBuffer>, header: string): AesGcmParams {
	return { name: 'AES-GCM', iv, additionalData: utf8(header), tagLength: TAG * 8 };
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function uint32(value: number): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value);
	return bytes;
}

function text(bytes: ArrayBuffer | Uint8Array): string {
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
