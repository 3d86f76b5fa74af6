import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestOf } from '#documents/digest';
import { namesEncryption, structureProblem } from '#documents/pdf-structure';
import { pngFacts } from '#documents/png';
import { pdfToolsFolder } from '#documents/tools';
import { barePng, makePdf, polyglotPdf, truncatedPdf } from './fixtures.ts';

describe('a PDF judged without opening it', () => {
	it('is fine when it has its end', () => {
		expect(structureProblem(makePdf({ pages: 3 }))).toBeUndefined();
	});

	it('is broken when it is cut off', () => {
		expect(structureProblem(truncatedPdf())).toEqual({ code: 'broken', found: 'pdf' });
	});

	it('is broken when another file hangs on its end', () => {
		expect(structureProblem(polyglotPdf())).toEqual({ code: 'broken', found: 'pdf' });
	});

	it('names its encryption', () => {
		expect(namesEncryption(makePdf({ pages: 1, password: 'siri' }))).toBe(true);
		expect(namesEncryption(makePdf({ pages: 1 }))).toBe(false);
		expect(namesEncryption(Buffer.from('(a text on /Encrypt and keys)'))).toBe(false);
	});
});

describe('a PNG', () => {
	it('has its size in its header', () => {
		expect(pngFacts(barePng(640, 480))).toEqual({ width: 640, height: 480, complete: true });
	});

	it('is not complete without its last chunk', () => {
		expect(pngFacts(barePng(640, 480).subarray(0, 60))?.complete).toBe(false);
		expect(pngFacts(barePng(640, 480).subarray(0, 20))).toBeUndefined();
	});
});

it('a digest is the SHA-256 in small hex letters', async () => {
	const bytes = new TextEncoder().encode('abc').buffer;
	expect(await digestOf(bytes)).toBe(
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
	);
});

it('the PDF tools are fetched in the version that is installed', () => {
	const { version } = JSON.parse(readFileSync('node_modules/pdfjs-dist/package.json', 'utf8')) as {
		version: string;
	};
	expect(pdfToolsFolder).toBe(`/tools/pdfjs-${version}`);
});
