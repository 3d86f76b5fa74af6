import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { review as english } from '#messages/en/review';
import { review as swahili } from '#messages/sw/review';

const KB = 1024;
const measured: Record<string, number> = {};

type Entry = { readonly url: string; readonly step?: number };
type Bundle = Entry & { readonly files: readonly string[] };

/** The bundles of the services: of what they ask, or of what they say in one language. */
const SERVICES = /offline\/services(?:-(\w\w))?-[\w-]{8}\.json$/;

/** The worker that shares the pages' files, and the one that holds all, for browsers that need it so. */
const WORKER = 'build/worker.js';
const WHOLE_WORKER = 'build/service-worker.js';
const list = listIn(WORKER);
/** what its indexes name */
const listed = list.filter(({ url }) => url.includes('/offline/')).flatMap(bundlesIn);
const bundles = listed.filter(({ url }) => url);
/** every file that is kept, in a bundle or by itself */
const precache = [...list.map(({ url }) => url), ...listed.flatMap(({ files }) => files)];
/** every file that comes over the wire for it, but the worker itself */
const fetched: readonly Entry[] = [
	...list,
	...listed.flatMap(({ url, files, ...step }) =>
		(url ? [url] : files).map((one) => ({ url: one, ...step }))
	)
];
const inStep = (step: number) => fetched.filter((entry) => (entry.step ?? 1) === step);

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
		expect(listIn(WHOLE_WORKER)).toEqual(list);
		expect(precache.filter((url) => /worker\.js$/.test(url))).toEqual([]);
	});

	test('names an index for each of three steps, and no part that they name', () => {
		const named = list.map(({ url }) => url);
		const indexes = named.filter((url) => url.includes('/offline/'));
		expect(indexes.map((url) => /step-(\d)/.exec(url)?.[1]).sort()).toEqual(['1', '2', '3']);
		const parts = listed.flatMap(({ files }) => files);
		expect(parts.length).toBeGreaterThan(400);
		expect(parts.filter((url) => named.includes(url))).toEqual([]);
	});

	test('brings a page in no earlier step than the parts that it names', () => {
		const stepOf = new Map(
			listed.flatMap(({ files, step }) => files.map((one) => [one, step ?? 1]))
		);
		for (const { url, step = 1 } of list.filter((entry) => fileOf(entry.url).endsWith('.html'))) {
			const text = readFileSync(fileOf(url), 'utf8');
			const named = text.match(/_app\/immutable\/[\w./-]+\.(?:js|css)/g) ?? [];
			expect(named.length, url).toBeGreaterThan(5);
			expect(
				named.filter((part) => (stepOf.get(part) ?? 1) > step),
				url
			).toEqual([]);
		}
	});

	test('begins with English alone, and has the other languages before the rest', () => {
		const texts = (step: number) =>
			listed
				.filter((one) => (one.step ?? 1) === step)
				.flatMap(({ files }) => files)
				.map((file) => readFileSync(fileOf(file), 'utf8'))
				.join('');
		expect(texts(1)).toContain(english.sign.title);
		expect(texts(1)).not.toContain(swahili.sign.title);
		expect(texts(2)).toContain(swahili.sign.title);
	});

	test('lists only files that exist, and not the PDF tools', () => {
		expect(precache.filter((url) => !exists(url))).toEqual([]);
		expect(precache.filter((url) => url.startsWith('tools/'))).toEqual([]);
	});

	test('leaves to the shell all pages but those that people begin at', () => {
		const pages = precache.filter((url) => !/\.\w+$/.test(url));
		expect(pages.sort()).toEqual(['/', 'help', 'services']);
		expect(exists('services/permit-d')).toBe(true);
		expect(exists('services/which')).toBe(true);
	});
});

describe('a bundle', () => {
	test('there is one for the services, one for each language’s sentences, and more', () => {
		const names = bundles.map(({ url }) => /offline\/(.+)-[\w-]{8}\.json$/.exec(url)?.[1]);
		expect(names.sort()).toEqual([
			'account',
			'first-en',
			'first-form',
			'first-more',
			'first-sw',
			'following',
			'help',
			'pages',
			'paying',
			'privacy',
			'records',
			'safety',
			'services',
			'services-en',
			'services-sw',
			'tracking',
			'words'
		]);
	});

	test.each(bundles)(
		'$url says what is in the very files that the server has',
		({ url, files }) => {
			const texts = JSON.parse(readFileSync(fileOf(url), 'utf8')) as Record<string, string>;
			expect(Object.keys(texts)).toEqual(files);
			expect(files.filter((file) => readFileSync(fileOf(file), 'utf8') !== texts[file])).toEqual(
				[]
			);
		}
	);

	test.each(bundles)(
		'$url is at most 70 KB, so that one that breaks off costs little',
		({ url }) => {
			expect(compressed(fileOf(url))).toBeLessThanOrEqual(70 * KB);
		}
	);
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

	/** With these an eTA can be filled in, signed and sealed without a link. */
	test('the first step, which makes the eTA work offline, is within the 250 KB of the budget', () => {
		expect(note('app', offline(inStep(1)))).toBeLessThanOrEqual(250 * KB);
	});

	test('the same in the other languages takes at most 30 KB more', () => {
		const more = [...inStep(1), ...inStep(2)];
		expect(note('languages', offline(more))).toBeLessThanOrEqual(offline(inStep(1)) + 30 * KB);
	});

	/**
	 * All that is kept, but for the definitions and the sentences of every service other than the eTA.
	 * An alarm: it may not grow unnoticed.
	 */
	test('all pages, with the eTA alone, are at most 522 KB', () => {
		const files = fetched.filter(({ url }) => !SERVICES.test(url));
		expect(note('pages', offline(files))).toBeLessThanOrEqual(522 * KB);
	});

	test('with every service, it is at most 572 KB in one language and 605 KB in both', () => {
		const without = (code: string) => fetched.filter(({ url }) => SERVICES.exec(url)?.[1] !== code);
		const language = note('language', Math.max(offline(without('sw')), offline(without('en'))));
		expect(language).toBeLessThanOrEqual(572 * KB);
		expect(note('all', offline(fetched))).toBeLessThanOrEqual(605 * KB);
		note('own', compressed(WORKER));
		note('unshared', offline(fetched) - compressed(WORKER) + compressed(WHOLE_WORKER));
	});

	test('the eTA service is at most 3 KB', () => {
		const chunks = filesIn('build/_app/immutable').filter((file) => file.endsWith('.js'));
		const own = chunks.filter((file) =>
			/id:[`"']eta[`"'],\s*version:/.test(readFileSync(file, 'utf8'))
		);
		expect(own.length).toBe(1);
		expect(note('eta', compressed(own[0] ?? ''))).toBeLessThanOrEqual(3 * KB);
	});

	test('all styles together are at most 8 KB', () => {
		const styles = filesIn('build/_app/immutable').filter((file) => file.endsWith('.css'));
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

/** The worker’s list, read out of the built worker itself. */
function listIn(file: string): Entry[] {
	const found = /\[\{(?="(?:step|revision)")[^]*?\}\]/.exec(readFileSync(file, 'utf8'));
	return JSON.parse(found?.[0] ?? '[]') as Entry[];
}

/** The bundles that an index names; under no address, the files that come one by one. */
function bundlesIn({ url, step }: Entry): Bundle[] {
	const named = JSON.parse(readFileSync(fileOf(url), 'utf8')) as Record<string, string[]>;
	return Object.entries(named).map(([bundle, files]) => ({
		url: bundle,
		files,
		...(step === undefined ? {} : { step })
	}));
}

/** What comes over the wire for use without a link: these entries, and the worker. */
function offline(entries: readonly Entry[]): number {
	const files = [WORKER, ...entries.map(({ url }) => fileOf(url))];
	return files.reduce((sum, file) => sum + compressed(file), 0);
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

function filesIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesIn(path) : [path];
	});
}
