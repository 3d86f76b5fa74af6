import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createPrecache, type PrecacheEntry } from '#worker/precache';
import { FakeCache } from './fake-cache.ts';

const BASE = 'https://kibali.example/worker.js';
const PARTS = '_app/immutable/';
const INDEX = `${PARTS}offline/`;

type Build = {
	readonly entries: readonly PrecacheEntry[];
	/** by step, what its index names */
	readonly indexes: readonly Readonly<Record<string, readonly string[]>>[];
};

/** The app in three steps; of the parts, those without a number are the same in every build. */
function buildOf(name: string): Build {
	const own = (...parts: string[]) => parts.map((part) => `${PARTS}${part}.js`);
	const bundle = (what: string) => `${INDEX}${what}-${name}.json`;
	return {
		entries: [
			{ url: '/', revision: name },
			{ url: '200.html', revision: name },
			{ url: bundle('step-1'), revision: null },
			{ url: bundle('step-2'), revision: null, step: 2 },
			{ url: bundle('step-3'), revision: null, step: 3 },
			{ url: 'help', revision: name, step: 3 }
		],
		indexes: [
			{ '': own('start', `home-${name}`), [bundle('first')]: own('form', `check-${name}`) },
			{ '': own('liste'), [bundle('first-sw')]: own(`fomu-${name}`) },
			{ [bundle('words')]: own('a', 'b', `c-${name}`), [bundle('pages')]: own(`d-${name}`, 'e') }
		]
	};
}

const one = buildOf('one');
const two = buildOf('two');
const pathOf = (url: string) => new URL(url, BASE).pathname;

/** Every address that is kept once all of a step is there. */
function keysOf({ entries, indexes }: Build, step: number): string[] {
	const listed = entries
		.filter((entry) => (entry.step ?? 1) === step)
		.map(({ url, revision }) => new URL(revision ? `${url}?revision=${revision}` : url, BASE).href);
	const parts = Object.entries(indexes[step - 1] ?? {}).flatMap(([bundle, files]) =>
		bundle ? [bundle] : files
	);
	return [...listed, ...parts.map((part) => new URL(part, BASE).href)];
}
const STEPS = [1, 2, 3];
const allOf = (build: Build) => STEPS.flatMap((step) => keysOf(build, step)).sort();

let cache: FakeCache;
let asked: string[];
let server: Build;
/** What the link does to the next requests; after these it is whole. */
let link: ((answer: Response) => Response)[];

const cut = () => {
	throw new TypeError('cut');
};
const portal = () => new Response('<h1>Hi</h1>', { headers: { 'content-type': 'text/html' } });
const failing = () => new Response('', { status: 503 });
/** Of a script the browser itself notices. */
const truncated = (answer: Response) =>
	answer.headers.get('content-type')?.includes('json')
		? new Response('{"_app/im', { headers: answer.headers })
		: answer;
const sound = (answer: Response) => answer;

function serve(path: string): Response {
	const html = { headers: { 'content-type': 'text/html' } };
	const [page] = server.entries.filter(({ url }) => pathOf(url) === path);
	if (page?.revision) {
		const part = `${PARTS}${page.step ? 'a' : 'start'}.js`;
		return new Response(`${path} of ${page.revision} <script src="/${part}">`, html);
	}
	const at = server.entries
		.filter(({ url }) => url.startsWith(INDEX))
		.findIndex(({ url }) => `/${url}` === path);
	if (at >= 0) return Response.json(server.indexes[at]);
	for (const index of server.indexes) {
		const files = index[path.slice(1)];
		if (files) return Response.json(Object.fromEntries(files.map((file) => [file, `/${file}`])));
		if (!Object.values(index).flat().includes(path.slice(1))) continue;
		return new Response(path, { headers: { 'content-type': 'text/javascript' } });
	}
	return new Response('', { status: 404 });
}

/** A worker that starts, now or anew. */
function workerOf(build: Build) {
	return createPrecache(build.entries, {
		caches: { open: async () => cache as unknown as Cache },
		fetch: async (path) => {
			asked.push(path);
			return (link.shift() ?? sound)(serve(path));
		},
		base: BASE
	});
}

/** How many steps the worker says are whole, one after the other. */
async function told(worker: ReturnType<typeof workerOf>): Promise<number[]> {
	const all: number[] = [];
	await worker.complete((steps) => all.push(steps));
	return all;
}

const dead = () => (link = Array.from({ length: 1_000 }, () => cut));
const evict = (url: string) => cache.kept.delete(new URL(url, BASE).href);
const kept = () => [...cache.kept.keys()].sort();
const open = async (worker: ReturnType<typeof workerOf>, path: string) =>
	(await worker.get(path)).text();

beforeEach(() => {
	cache = new FakeCache(BASE);
	asked = [];
	server = one;
	link = [];
});

describe('the first step', () => {
	test('is all that a first visitor waits for, and asks for nothing of the later ones', async () => {
		const worker = workerOf(one);
		await worker.install('first');
		expect(kept()).toEqual(keysOf(one, 1).sort());
		dead();
		expect(await open(worker, '/')).toContain('/ of one');
		expect(await open(worker, '/_app/immutable/form.js')).toBe('/_app/immutable/form.js');
		await expect(worker.get('/_app/immutable/a.js')).rejects.toThrow('cut');
		expect(await told(worker)).toEqual([1]);
		// nothing is older than the first build
		await worker.tidy();
		expect(kept()).toEqual(keysOf(one, 1).sort());
	});

	test('takes what the page has already from the browser’s own cache, but no second time', async () => {
		const modes: [string, RequestCache | undefined][] = [];
		link = [cut];
		const worker = createPrecache(one.entries, {
			caches: { open: async () => cache as unknown as Cache },
			fetch: async (path, { cache: mode }) => {
				modes.push([path, mode]);
				return (link.shift() ?? sound)(serve(path));
			},
			base: BASE
		});
		await worker.install('first');
		const index = `/${INDEX}step-1-one.json`;
		expect(modes.filter(([path]) => path === index)).toEqual([
			[index, 'default'],
			[index, 'no-cache']
		]);
		expect(modes).toContainEqual([`/${PARTS}start.js`, 'default']);
		expect(modes).toContainEqual(['/200.html', 'no-cache']);
	});
});

describe('the later steps', () => {
	test('follow one after the other, and each is told', async () => {
		const worker = workerOf(one);
		await worker.install('first');
		expect(await told(worker)).toEqual([1, 2, 3]);
		expect(kept()).toEqual(allOf(one));
		asked = [];
		expect(await told(worker)).toEqual([3]);
		expect(await told(workerOf(one))).toEqual([3]);
		expect(asked).toEqual([]);
	});

	test('go on where a broken link left them, in a worker that starts anew', async () => {
		await workerOf(one).install('first');
		link = [sound, sound, sound, ...Array.from({ length: 100 }, () => cut)];
		expect(await told(workerOf(one))).toEqual([1, 2]);
		const before = kept();
		link = [];
		asked = [];
		expect(await told(workerOf(one))).toEqual([2, 3]);
		expect(kept()).toEqual(allOf(one));
		expect(asked.filter((path) => before.includes(new URL(path, BASE).href))).toEqual([]);
	});

	test('lose nothing to one file that fails: the others come, and it comes the next time', async () => {
		await workerOf(one).install('first');
		const lost = Object.keys(one.indexes[2] ?? {})[0] ?? '';
		const whole = one;
		const without = (index: Build['indexes'][number]) =>
			Object.fromEntries(Object.entries(index).filter(([bundle]) => bundle !== lost));
		server = { ...whole, indexes: whole.indexes.map(without) };
		cache.kept.set(new URL(`${INDEX}step-3-one.json`, BASE).href, Response.json(whole.indexes[2]));
		const worker = workerOf(one);
		expect(await told(worker)).toEqual([1, 2]);
		expect(await open(worker, `/${PARTS}d-one.js`)).toBe(`/${PARTS}d-one.js`);
		expect(kept()).toContain(new URL(`${INDEX}pages-one.json`, BASE).href);
		// a page whose parts are not all there is not kept
		expect(kept()).not.toContain(new URL('help?revision=one', BASE).href);
		server = whole;
		expect(await told(worker)).toEqual([2, 3]);
		expect(kept()).toEqual(allOf(one));
	});

	test('come though one before them did not, and only what is whole from the first on is told', async () => {
		await workerOf(one).install('first');
		const without = one.indexes.map((index, at) => (at === 1 ? {} : index));
		server = { ...one, indexes: without };
		cache.kept.set(new URL(`${INDEX}step-2-one.json`, BASE).href, Response.json(one.indexes[1]));
		const worker = workerOf(one);
		expect(await told(worker)).toEqual([1]);
		expect(kept()).toEqual(expect.arrayContaining(keysOf(one, 3)));
		server = one;
		expect(await told(worker)).toEqual([1, 3]);
	});

	test('asked for by two pages at once come once, and both are told', async () => {
		const worker = workerOf(one);
		await worker.install('first');
		asked = [];
		const [first, second] = await Promise.all([told(worker), told(worker)]);
		expect(first).toEqual([1, 2, 3]);
		expect(second).toEqual([1, 3]);
		expect(new Set(asked).size).toBe(asked.length);
	});

	test('begin by themselves where a page missed one of their parts', async () => {
		const worker = workerOf(one);
		await worker.install('first');
		await worker.mend();
		expect(kept()).toEqual(keysOf(one, 1).sort());
		expect(await open(worker, '/_app/immutable/a.js')).toBe('/_app/immutable/a.js');
		await worker.mend();
		expect(kept()).toEqual(allOf(one));
	});

	test.each(STEPS)('come back after the index of step %i was thrown away', async (step) => {
		await workerOf(one).install('all');
		evict(`${INDEX}step-${step}-one.json`);
		const worker = workerOf(one);
		dead();
		expect(await told(worker)).toEqual([step - 1]);
		expect(await open(worker, '/_app/immutable/e.js')).toBe('/_app/immutable/e.js');
		link = [];
		asked = [];
		expect((await told(worker)).at(-1)).toBe(3);
		expect(asked).toEqual([`/${INDEX}step-${step}-one.json`]);
		expect(kept()).toEqual(allOf(one));
	});
});

describe('an update', () => {
	test.each(['first', 'all'] as const)(
		'is whole before it offers itself, where of the older one %s is there, and takes nothing from it',
		async (what) => {
			const old = workerOf(one);
			await old.install(what);
			const before = kept();
			server = two;
			link = Array.from({ length: 8 }, () => sound);
			link.push(...Array.from({ length: 100 }, () => cut));
			await expect(workerOf(two).install('all')).rejects.toThrow('cut');
			expect(kept()).toEqual(expect.arrayContaining(before));

			link = [];
			const update = workerOf(two);
			await update.install('all');
			expect(kept()).toEqual(expect.arrayContaining([...before, ...allOf(two)]));
			// the one at work cannot be completed any more, and loses nothing by trying
			expect((await told(old)).at(-1)).toBe(what === 'all' ? 3 : 1);
			expect(kept()).toEqual(expect.arrayContaining([...before, ...allOf(two)]));

			await update.tidy();
			expect(kept()).toEqual(allOf(two));
			expect(await told(update)).toEqual([3]);
		}
	);
});

const trouble = fc.constantFrom(sound, sound, sound, cut, portal, failing, truncated);
const event = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			kind: fc.constant('visit' as const),
			link: fc.array(trouble, { maxLength: 30 })
		})
	},
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('evict' as const), at: fc.nat(40) }) }
);

test('whatever the link and the browser do: what is told is there, and one sound visit brings all', async () => {
	let told = 0;
	let broken = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(event, { maxLength: 12 }), async (events) => {
			cache = new FakeCache(BASE);
			link = [];
			await workerOf(one).install('first');
			let worker = workerOf(one);
			for (const now of events) {
				if (now.kind === 'restart') worker = workerOf(one);
				else if (now.kind === 'evict') cache.kept.delete(kept()[now.at % kept().length] ?? '');
				else {
					link = [...now.link];
					broken += now.link.filter((one) => one !== sound).length;
					await worker.complete((steps) => {
						told++;
						const whole = STEPS.filter((step) => step <= steps);
						for (const step of whole)
							expect(kept()).toEqual(expect.arrayContaining(keysOf(one, step)));
					});
				}
				if (kept().length === 0) break;
			}
			link = [];
			await worker.complete();
			expect(kept()).toEqual(allOf(one));
			for (const key of keysOf(one, 3)) expect((await cache.match(key))?.status).toBe(200);
			const part = await (await worker.get(`/${PARTS}c-one.js`)).text();
			expect(part).toBe(`/${PARTS}c-one.js`);
		}),
		{ numRuns: 150 }
	);
	expect(told).toBeGreaterThan(100);
	expect(broken).toBeGreaterThan(100);
});
