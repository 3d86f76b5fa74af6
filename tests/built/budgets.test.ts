import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';

const KB = 1024;
const measured: Record<string, number> = {};

/** The worker that shares the pages' files, and the one that holds all, for browsers that need it so. */
const WORKER = 'build/worker.js';
const WHOLE_WORKER = 'build/service-worker.js';
const precache = listIn(WORKER);

describe('the worker’s precache', () => {
	test('lists the shell, the entry pages and the app’s code', () => {
		expect(precache).toContain('200.html');
		expect(precache).toContain('/');
		expect(precache).toContain('services');
		expect(precache).toContain('help');
		expect(precache.filter((url) => url.startsWith('_app/immutable/')).length).toBeGreaterThan(20);
		expect(new Set(precache).size).toBe(precache.length);
	});

	test('is the same in both builds of the worker, and has neither of them', () => {
		expect(listIn(WHOLE_WORKER)).toEqual(precache);
		expect(precache.filter((url) => /worker\.js$/.test(url))).toEqual([]);
	});

	test('lists only files that exist, and not the PDF tools', () => {
		expect(precache.filter((url) => !exists(url))).toEqual([]);
		expect(precache.filter((url) => url.startsWith('tools/'))).toEqual([]);
	});
});

describe('the worker', () => {
	const imported = reach(WORKER);

	test('imports only files that pages use too, so that each comes to a phone once', () => {
		expect(imported.length).toBeGreaterThan(2);
		const own = imported.filter((file) => !precache.includes(relative('build', file)));
		expect(own).toEqual([]);
		const pages = precache.filter((url) => url.endsWith('.js')).map(fileOf);
		const named = pages
			.filter((file) => !imported.includes(file))
			.map((file) => readFileSync(file, 'utf8'))
			.join('\n');
		expect(imported.filter((file) => !named.includes(basename(file)))).toEqual([]);
	});

	test('loads nothing that draws a page, and imports nothing while it runs', () => {
		const texts = [WORKER, ...imported].map((file) => readFileSync(file, 'utf8'));
		expect(texts.filter((text) => /\bimport\(|createElement|customElements/.test(text))).toEqual(
			[]
		);
	});

	test('is one file without imports where it has to hold all itself', () => {
		expect(reach(WHOLE_WORKER)).toEqual([]);
	});
});

describe('bytes, brotli', () => {
	test('the worker that holds all itself is at most 45 KB', () => {
		expect(note('worker', compressed(WHOLE_WORKER))).toBeLessThanOrEqual(45 * KB);
	});

	test('the whole app offline, with the worker, without the PDF tools, is at most 250 KB', () => {
		const files = precache.reduce((sum, url) => sum + compressed(fileOf(url)), 0);
		note('unshared', files + compressed(WHOLE_WORKER));
		const own = note('own', compressed(WORKER));
		expect(note('app', files + own)).toBeLessThanOrEqual(250 * KB);
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

/** The worker's precache list, read out of the built worker itself. */
function listIn(file: string): string[] {
	const entries = readFileSync(file, 'utf8').matchAll(
		/\{(?=[^{}]*"?url"?:)[^{}]*"?url"?:\s*"([^"]+)"[^{}]*\}/g
	);
	return [...entries].map((match) => match[1] ?? '');
}

/** Every file that it imports, and those that they import. */
function reach(start: string): string[] {
	const found = new Set<string>();
	const next = [start];
	for (let file = next.pop(); file !== undefined; file = next.pop()) {
		const text = readFileSync(file, 'utf8');
		for (const [, spec = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g)) {
			const imported = join(dirname(file), spec);
			if (!found.has(imported)) next.push(imported);
			found.add(imported);
		}
	}
	return [...found];
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
