import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { sealDocument, sealForOffice } from '#vault/office-seal';
import { office } from '#vault/office';
import { tracesOf } from '../traces.ts';
import { verbs } from './verbs.ts';
import { CANARY, dump, openWorld } from './world.ts';

describe('nothing personal is ever stored in clear', () => {
	test.each(verbs)('$name: no stored row holds any of the canary words', async (verb) => {
		const world = await verb.prepare();
		await verb.act(world);
		const bytes = bytesOf(await dump(world.db));
		expect(bytes.byteLength).toBeGreaterThan(500);
		expect(found(bytes)).toEqual([]);
	});

	test('what is sealed for the office shows none of them either', async () => {
		const jwe = await sealForOffice(office, CANARY);
		const { sealed } = await sealDocument(new TextEncoder().encode(CANARY.note).buffer);
		expect(found(bytesOf([jwe, sealed]))).toEqual([]);
	});

	test('the search finds a word in each way that it could be written', async () => {
		const { db } = await openWorld();
		for (const write of Object.values(writings)) {
			for (const before of ['', 'a', 'ab']) {
				const token = write(`${before}${CANARY.name} and more`);
				await db.settings.put({ id: 'mailbox', token: token.toString('latin1') });
				expect(found(bytesOf(await dump(db)))).toContain('name');
			}
		}
	});
});

const writings = {
	utf8: (text: string) => Buffer.from(text),
	utf16: (text: string) => Buffer.from(text, 'utf16le'),
	base64: (text: string) => Buffer.from(Buffer.from(text).toString('base64')),
	base64OfUtf16: (text: string) => Buffer.from(Buffer.from(text, 'utf16le').toString('base64')),
	hex: (text: string) => Buffer.from(Buffer.from(text).toString('hex'))
};

function found(bytes: Buffer): string[] {
	return Object.entries(CANARY).flatMap(([name, word]) =>
		tracesOf(word).some((trace) => bytes.includes(trace)) ? [name] : []
	);
}

/** All text and binary of a value, one after the other. */
function bytesOf(value: unknown): Buffer {
	if (typeof value === 'string') return Buffer.from(`${value}\n`, 'latin1');
	if (value instanceof Uint8Array) return Buffer.from(value);
	if (Object.prototype.toString.call(value) === '[object ArrayBuffer]') {
		return Buffer.from(value as ArrayBuffer);
	}
	if (typeof value !== 'object' || value === null) return Buffer.from(`${String(value)}\n`);
	return Buffer.concat(Object.entries(value).flatMap((pair) => pair.map(bytesOf)));
}
