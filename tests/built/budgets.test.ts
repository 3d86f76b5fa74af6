import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';

const KB = 1024;
const measured: Record<string, number> = {};

/** The worker's precache list, read out of the built worker itself. */
const worker = readFileSync('build/service-worker.js', 'utf8');
const precache = [
	...worker.matchAll(/\{(?=[^{}]*"?url"?:)[^{}]*"?url"?:\s*"([^"]+)"[^{}]*\}/g)
].map((match) => match[1] ?? '');

describe('the worker’s precache', () => {
	test('lists the shell, the entry pages and the app’s code', () => {
		expect(precache).toContain('200.html');
		expect(precache).toContain('/');
		expect(precache).toContain('services');
		expect(precache).toContain('help');
		expect(precache.filter((url) => url.startsWith('_app/immutable/')).length).toBeGreaterThan(20);
		expect(new Set(precache).size).toBe(precache.length);
	});

	test('lists only files that exist, and not the PDF tools', () => {
		expect(precache.filter((url) => !exists(url))).toEqual([]);
		expect(precache.filter((url) => url.startsWith('tools/'))).toEqual([]);
	});
});

describe('bytes, brotli', () => {
	test('the worker is at most 45 KB', () => {
		expect(note('worker', compressed('build/service-worker.js'))).toBeLessThanOrEqual(45 * KB);
	});

	test('the whole app offline, without the worker and the PDF tools, is at most 250 KB', () => {
		const all = precache.reduce((sum, url) => sum + compressed(fileOf(url)), 0);
		note('everything', all + compressed('build/service-worker.js'));
		expect(note('app', all)).toBeLessThanOrEqual(250 * KB);
	});

	test('the eTA service is at most 3 KB', () => {
		const chunks = list('build/_app/immutable').filter((file) => file.endsWith('.js'));
		const own = chunks.filter((file) =>
			/id:[`"']eta[`"'],\s*version:/.test(readFileSync(file, 'utf8'))
		);
		expect(own.length).toBe(1);
		expect(note('eta', compressed(own[0] ?? ''))).toBeLessThanOrEqual(3 * KB);
	});

	test('all styles together are at most 8 KB', () => {
		const styles = list('build/_app/immutable').filter((file) => file.endsWith('.css'));
		const text = styles.map((file) => readFileSync(file, 'utf8')).join('\n');
		expect(note('styles', brotli(Buffer.from(text)))).toBeLessThanOrEqual(8 * KB);
	});

	afterAll(() => {
		mkdirSync('test-results', { recursive: true });
		writeFileSync('test-results/bytes-built.json', JSON.stringify(measured));
	});
});

function note(name: string, bytes: number): number {
	measured[name] = bytes;
	return bytes;
}

function fileOf(url: string): string {
	if (url === '/') return 'build/index.html';
	const path = join('build', url);
	return /\.\w+$/.test(url) ? path : `${path}.html`;
}

function exists(url: string): boolean {
	try {
		return statSync(fileOf(url)).isFile();
	} catch {
		return false;
	}
}

function compressed(path: string): number {
	return brotli(readFileSync(path));
}

function brotli(bytes: Buffer): number {
	return brotliCompressSync(bytes, {
		params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
	}).length;
}

function list(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? list(path) : [path];
	});
}
