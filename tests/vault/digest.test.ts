import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fromBase64url, sha256, toBase64url, uploadIdOf } from '#vault/digest';

describe('digests', () => {
	test('are those of SHA-256, in lower-case hex, for bytes and for text as UTF-8', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array(), fc.string({ unit: 'binary' }), async (bytes, text) => {
				const copy = Uint8Array.from(bytes);
				expect(await sha256(copy)).toBe(createHash('sha256').update(copy).digest('hex'));
				const utf8 = new TextEncoder().encode(text);
				expect(await sha256(text)).toBe(createHash('sha256').update(utf8).digest('hex'));
			})
		);
	});

	test('an upload of the same bytes has another id in another submission', async () => {
		const digest = 'a'.repeat(64);
		const id = await uploadIdOf('s-1', digest);
		expect(id).toBe(createHash('sha256').update(`s-1:${digest}`).digest('hex').slice(0, 32));
		expect(await uploadIdOf('s-1', digest)).toBe(id);
		expect(await uploadIdOf('s-2', digest)).not.toBe(id);
	});
});

describe('base64url', () => {
	test('is that of RFC 4648 without padding, and comes back as it was', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				const text = toBase64url(bytes);
				expect(text).toBe(Buffer.from(bytes).toString('base64url'));
				expect(Buffer.from(fromBase64url(text)).equals(Buffer.from(bytes))).toBe(true);
			})
		);
	});
});
