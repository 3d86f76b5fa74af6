import { createDecipheriv, createHash, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CompactSign, compactDecrypt, importJWK, type JWK } from 'jose';
import type { Receipt } from '#domain/receipt';
import type { CatalogKey } from '../../scripts/catalog-sign.ts';

type PracticeKeys = {
	readonly encryption: JWK;
	readonly receipt: JWK;
	readonly catalog: CatalogKey;
	readonly push: JWK & { readonly x: string; readonly y: string };
};

/** The private halves of the keys that the app pins. Practice only: everybody can read them here. */
const keys = JSON.parse(
	readFileSync(new URL('./practice-keys.json', import.meta.url), 'utf8')
) as PracticeKeys;

export const catalogKey = keys.catalog;

/** For push services: the public half as a point, uncompressed. */
export const pushKeys = {
	secret: keys.push,
	public: Buffer.concat([
		Buffer.of(4),
		...[keys.push.x, keys.push.y].map((part) => Buffer.from(part, 'base64url'))
	]).toString('base64url')
};

/** No 0 O 1 I L U: read out over a bad line, each is only itself. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

export function sha256(data: string | Uint8Array): string {
	return createHash('sha256').update(data).digest('hex');
}

/** What a JWE says, or undefined when it is not for this office. */
export async function openJwe(jwe: string): Promise<unknown> {
	try {
		const key = await importJWK(keys.encryption, 'ECDH-ES');
		const { plaintext } = await compactDecrypt(jwe, key, {
			keyManagementAlgorithms: ['ECDH-ES'],
			contentEncryptionAlgorithms: ['A256GCM']
		});
		return JSON.parse(new TextDecoder().decode(plaintext));
	} catch {
		return undefined;
	}
}

/** A document in clear: AES-256-GCM, the tag at the end. Undefined when the key does not fit. */
export function openUpload(sealed: Buffer, key: string, iv: string): Buffer | undefined {
	try {
		const cipher = createDecipheriv(
			'aes-256-gcm',
			Buffer.from(key, 'base64url'),
			Buffer.from(iv, 'base64url')
		);
		cipher.setAuthTag(sealed.subarray(-16));
		return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
	} catch {
		return undefined;
	}
}

export async function signReceipt(receipt: Receipt): Promise<string> {
	const payload = new TextEncoder().encode(JSON.stringify(receipt));
	const kid = keys.receipt.kid ?? '';
	return new CompactSign(payload)
		.setProtectedHeader({ alg: 'ES256', kid })
		.sign(await importJWK(keys.receipt, 'ES256'));
}

/** As KB-7F3K-92QD. */
export function applicationNumber(): string {
	return `KB-${letters(4)}-${letters(4)}`;
}

export function letters(count: number): string {
	return Array.from({ length: count }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
