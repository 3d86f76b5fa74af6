import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '#documents/inspect';
import { bareJpeg, barePng, heads, makePdf } from './fixtures.ts';

describe('a file is what its first bytes say', () => {
	it.each([
		['jpeg', bareJpeg(10, 20)],
		['png', barePng(10, 20)],
		['pdf', makePdf({ pages: 1 })],
		['heic', heads.heic],
		['video', heads.video],
		['webp', heads.webp],
		['gif', heads.gif],
		['word', heads.docx],
		['word', heads.doc],
		['office', heads.sheet],
		['zip', heads.zip],
		['html', heads.html],
		['text', heads.text],
		['unknown', heads.noise],
		['empty', Buffer.alloc(0)]
	] as const)('%s', (kind, bytes) => {
		expect(kindOf(bytes)).toBe(kind);
	});

	it('finds a PDF behind a byte order mark and white space, but not in the middle of a text', () => {
		expect(kindOf(Buffer.from('\u00ef\u00bb\u00bf\r\n%PDF-1.7', 'latin1'))).toBe('pdf');
		expect(kindOf(Buffer.from('hello %PDF-1.7', 'latin1'))).toBe('text');
	});

	it('says something of any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				expect(kindOf(bytes)).toMatch(/^[a-z]+$/);
			})
		);
	});
});
