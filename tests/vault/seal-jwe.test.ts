import fc from 'fast-check';
import { CompactEncrypt, compactDecrypt, exportJWK, type CompactJWEHeaderParameters } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { openJwe, sealJwe } from '#vault/seal-jwe';

const CURVE = { name: 'ECDH', namedCurve: 'P-256' };
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=. \n';
let pair: CryptoKeyPair;
let jwk: JsonWebKey;

beforeAll(async () => {
	pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
	jwk = await exportJWK(pair.publicKey);
});

const fails = (jwe: string, kid?: string) =>
	expect(openJwe(pair.privateKey, jwe, kid)).rejects.toMatchObject({ name: 'SealBroken' });

function byJose(value: unknown, header: Partial<CompactJWEHeaderParameters> = {}): Promise<string> {
	return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
		.setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', ...header })
		.encrypt(pair.publicKey);
}

describe('a JWE', () => {
	test('that jose sealed opens here, and jose opens ours', async () => {
		await fc.assert(
			fc.asyncProperty(fc.jsonValue(), async (value) => {
				const plain: unknown = JSON.parse(JSON.stringify(value));
				expect(await openJwe(pair.privateKey, await byJose(value))).toEqual(plain);
				const { plaintext } = await compactDecrypt(await sealJwe(jwk, value), pair.privateKey);
				expect(new TextDecoder().decode(plaintext)).toBe(JSON.stringify(value));
				expect(await openJwe(pair.privateKey, await sealJwe(jwk, value))).toEqual(plain);
			})
		);
	});

	test('with any one character changed, left out or doubled does not open', async () => {
		const jwe = await sealJwe(jwk, { status: 'approved', note: 'Karibu' });
		for (let at = 0; at < jwe.length; at++) {
			const [before, after] = [jwe.slice(0, at), jwe.slice(at + 1)];
			await fails(before + after);
			await fails(before + jwe[at] + jwe[at] + after);
		}
		const spoilt = fc.tuple(fc.nat(jwe.length - 1), fc.constantFrom(...ALPHABET));
		await fc.assert(
			fc.asyncProperty(spoilt, async ([at, char]) => {
				fc.pre(jwe[at] !== char);
				await fails(jwe.slice(0, at) + char + jwe.slice(at + 1));
			}),
			{ numRuns: 500 }
		);
	});

	test('whose last characters carry other spare bits does not open', async () => {
		const parts = (await sealJwe(jwk, 'x')).split('.');
		for (const [index, part] of parts.entries()) {
			const last = ALPHABET.indexOf(part.at(-1) ?? '');
			if (part.length % 4 === 0 || last < 0) continue;
			const other = [...parts];
			other[index] = part.slice(0, -1) + ALPHABET[last ^ 1];
			await fails(other.join('.'));
		}
	});

	test.each([
		['another algorithm', { alg: 'ECDH-ES+A256KW' }],
		['another encryption', { enc: 'A128GCM' }],
		['party info', { apu: 'QWxpY2U' }],
		['a type that nobody asked for', { typ: 'JWT' }],
		['a key id that nobody asked for', { kid: 'news-2' }]
	])('with %s is turned away', async (_, header) => {
		await fails(await byJose('x', header as Partial<CompactJWEHeaderParameters>));
	});

	test('opens under its own key id only', async () => {
		const jwe = await sealJwe(jwk, 'x', 'office-1');
		expect(await openJwe(pair.privateKey, jwe, 'office-1')).toBe('x');
		await fails(jwe, 'office-2');
		await fails(jwe);
		await fails(await sealJwe(jwk, 'x'), 'office-1');
	});

	test.each([
		['another curve', { crv: 'P-384' }],
		['another kind of key', { kty: 'OKP' }],
		['a point that is not on the curve', { x: 'A'.repeat(43), y: 'A'.repeat(43) }],
		['no point', { x: undefined, y: undefined }]
	])('from a key with %s is turned away', async (_, more) => {
		const [head = '', ...rest] = (await sealJwe(jwk, 'x')).split('.');
		const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as { epk: object };
		const spoilt = { ...header, epk: { ...header.epk, ...more } };
		const text = Buffer.from(JSON.stringify(spoilt)).toString('base64url');
		await fails([text, ...rest].join('.'));
	});

	test.each(['', '....', 'null....', 'bnVsbA....', 'W10....', 'a.b.c.d.e', '{}..AAAA.AAAA.AAAA'])(
		'that is none at all does not open: %j',
		(text) => fails(text)
	);

	test('for another key does not open', async () => {
		const other = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
		await fails(await sealJwe(await exportJWK(other.publicKey), 'x'));
	});
});
