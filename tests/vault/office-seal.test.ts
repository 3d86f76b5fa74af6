import fc from 'fast-check';
import { compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import { describe, expect, test } from 'vitest';
import type { Office, PublicKey } from '#domain/office';
import { fromBase64url } from '#vault/digest';
import { office as pinned } from '#vault/office';
import { sealDocument, sealForOffice } from '#vault/office-seal';

describe('what is sealed for the office', () => {
	test('opens with its private key, and names the key it is sealed to', async () => {
		const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256' });
		const jwk = (await exportJWK(publicKey)) as Omit<PublicKey, 'kid'>;
		const office: Office = { ...pinned, encryptionKey: { ...jwk, kid: 'test-1' } };
		const value = { id: 's-1', answers: { surname: 'Achieng’ Ñandú' } };
		const { plaintext, protectedHeader } = await compactDecrypt(
			await sealForOffice(office, value),
			privateKey
		);
		expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual(value);
		expect(protectedHeader).toMatchObject({ alg: 'ECDH-ES', enc: 'A256GCM', kid: 'test-1' });
	});

	test('opens to any value that JSON can hold, with a fresh key and iv each time', async () => {
		const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256' });
		const jwk = (await exportJWK(publicKey)) as Omit<PublicKey, 'kid'>;
		const office: Office = { ...pinned, encryptionKey: { ...jwk, kid: 'test-1' } };
		const seen = new Set<string>();
		await fc.assert(
			fc.asyncProperty(fc.jsonValue(), async (value) => {
				const jwe = await sealForOffice(office, value);
				const { plaintext } = await compactDecrypt(jwe, privateKey);
				expect(new TextDecoder().decode(plaintext)).toBe(JSON.stringify(value));
				const [head = '', , iv = ''] = jwe.split('.');
				expect(seen.has(head) || seen.has(iv)).toBe(false);
				seen.add(head).add(iv);
			})
		);
	});

	test('can be sealed to the pinned key of this build', async () => {
		expect((await sealForOffice(pinned, {})).split('.')).toHaveLength(5);
	});
});

describe('a sealed document', () => {
	test.each([0, 1, 5_000_000])(
		'of %i bytes opens with the key and iv it came with',
		async (size) => {
			const bytes = new Uint8Array(size).map((_, index) => index % 253).buffer;
			const { sealed, key, iv } = await sealDocument(bytes);
			expect(sealed.byteLength).toBe(size + 16);
			const raw = await crypto.subtle.importKey('raw', fromBase64url(key), 'AES-GCM', false, [
				'decrypt'
			]);
			const algorithm = { name: 'AES-GCM', iv: fromBase64url(iv) };
			const opened = await crypto.subtle.decrypt(algorithm, raw, sealed);
			expect(Buffer.from(opened).equals(Buffer.from(bytes))).toBe(true);
		}
	);

	test('has a key of its own each time', async () => {
		const bytes = new ArrayBuffer(10);
		const [a, b] = await Promise.all([sealDocument(bytes), sealDocument(bytes)]);
		expect(a.key).not.toBe(b.key);
		expect(a.iv).not.toBe(b.iv);
	});
});
