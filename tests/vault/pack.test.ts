import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { compactVerify, CompactSign, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { verifyEd25519 } from '#vault/ed25519';
import { office } from '#vault/office';
import { openPack } from '#vault/pack';
import { signPack } from '../../scripts/catalog-sign.ts';
import { catalogKey, sha256 } from '../sandbox/sealing.ts';

const content = { sequence: 7, services: ['a', 'ü'] };
const jws = signPack(content, catalogKey);
const TYPE = 'kibali-catalog+jws';
const header = (more: object) => ({ alg: 'EdDSA', typ: TYPE, kid: catalogKey.kid, ...more });
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signedBy = async (head: object, body: object = content) =>
	new CompactSign(new TextEncoder().encode(JSON.stringify(body)))
		.setProtectedHeader(head as { alg: string })
		.sign(await importJWK(catalogKey, 'EdDSA'));

/** A browser that has never heard of Ed25519. */
const withoutEd25519 = {
	importKey: () => Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError')),
	verify: () => Promise.reject(new Error('never asked'))
} as unknown as SubtleCrypto;
const byLibrary: typeof verifyEd25519 = (key, signature, message) =>
	verifyEd25519(key, signature, message, withoutEd25519);

describe.each([
	['by the browser', verifyEd25519],
	['by the library', byLibrary]
])('a signed catalog, verified %s', (_, verify) => {
	test('opens, with the digest of what it says', async () => {
		const digest = sha256(JSON.stringify(content));
		expect(await openPack(jws, office, verify)).toEqual({ content, digest });
	});

	test('opens as jose signs it', async () => {
		expect(await openPack(await signedBy(header({})), office, verify)).toMatchObject({ content });
	});

	test('of another key does not open, under whichever name', async () => {
		const { privateKey } = generateKeyPairSync('ed25519');
		const stranger = { ...privateKey.export({ format: 'jwk' }), kid: catalogKey.kid };
		expect(await openPack(signPack(content, stranger), office, verify)).toBeUndefined();
		const other = { ...office, catalogKey: { ...office.catalogKey, kid: 'next-year' } };
		expect(await openPack(jws, other, verify)).toBeUndefined();
	});

	test('with any one character changed, added or lost does not open', async () => {
		const change = fc.record({
			at: fc.nat(jws.length - 1),
			to: fc.constantFrom('', 'A', 'x', '-', '.', '=', '\n', 'AA')
		});
		await fc.assert(
			fc.asyncProperty(change, async ({ at, to }) => {
				const other = jws.slice(0, at) + to + jws.slice(at + 1);
				if (other === jws) return;
				expect(await openPack(other, office, verify)).toBeUndefined();
			}),
			{ numRuns: 150 }
		);
	});
});

describe('a catalog is not believed', () => {
	test.each([
		['alg none', { alg: 'none' }],
		['alg HS256', { alg: 'HS256' }],
		['alg ES256', { alg: 'ES256' }],
		['no alg', { alg: undefined }],
		['another kind of document', { typ: 'JWT' }],
		['no kind', { typ: undefined }],
		['no key', { kid: undefined }],
		['a key of its own', { jwk: { kty: 'OKP' } }],
		['critical extensions', { crit: ['b64'], b64: true }]
	])('with %s in its head', async (_, more) => {
		const [, payload] = jws.split('.');
		const head = encode(header(more));
		const { sign, createPrivateKey } = await import('node:crypto');
		const key = createPrivateKey({ key: catalogKey, format: 'jwk' });
		const signature = sign(null, Buffer.from(`${head}.${payload}`), key).toString('base64url');
		expect(await openPack(`${head}.${payload}.${signature}`, office)).toBeUndefined();
		expect(await openPack(`${head}.${payload}.`, office)).toBeUndefined();
	});

	test('in pieces, in more than three parts, or when it is nothing like one', async () => {
		for (const cut of ['', '..', jws.slice(0, 40), `${jws}.`, `${jws}.x`, 'no', '{"pack":1}']) {
			expect(await openPack(cut, office)).toBeUndefined();
		}
	});

	test('when head, content and signature come from two of them', async () => {
		const other = signPack({ ...content, sequence: 8 }, catalogKey);
		const [a, b] = [jws.split('.'), other.split('.')];
		expect(await openPack([a[0], b[1], a[2]].join('.'), office)).toBeUndefined();
		expect(await openPack([b[0], a[1], b[2]].join('.'), office)).toBeUndefined();
	});

	test('when a receipt’s key signed it', async () => {
		const es256 = { ...office, catalogKey: { ...office.catalogKey, x: office.receiptKey.x } };
		expect(await openPack(jws, es256)).toBeUndefined();
	});
});

test('what the scripts sign is a JWS to others too', async () => {
	const key = await importJWK({ ...office.catalogKey }, 'EdDSA');
	const { payload, protectedHeader } = await compactVerify(jws, key, { algorithms: ['EdDSA'] });
	expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(content);
	expect(protectedHeader).toEqual(header({}));
});
