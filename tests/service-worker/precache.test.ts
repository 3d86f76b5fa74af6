import { beforeEach, describe, expect, test } from 'vitest';
import { createPrecache, type PrecacheEntry } from '#worker/precache';
import { FakeCache } from './fake-cache.ts';

const BASE = 'https://kibali.example/service-worker.js';
const first: PrecacheEntry[] = [
	{ url: '/', revision: 'one' },
	{ url: '200.html', revision: 'one' },
	{ url: '_app/immutable/a.js', revision: null },
	{ url: '_app/immutable/b.css', revision: null }
];
const second: PrecacheEntry[] = [
	{ url: '/', revision: 'two' },
	{ url: '200.html', revision: 'two' },
	{ url: '_app/immutable/a.js', revision: null },
	{ url: '_app/immutable/c.js', revision: null }
];

let cache: FakeCache;
let asked: string[];
let answer: (path: string) => Response | Promise<Response>;

beforeEach(() => {
	cache = new FakeCache(BASE);
	asked = [];
	answer = fileOf;
});

function fileOf(path: string): Response {
	const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : '';
	const part = type ? '' : '<script src="./_app/immutable/a.js"></script>';
	return new Response(`content of ${path}${part}`, {
		headers: { 'content-type': type || 'text/html' }
	});
}

function precacheOf(entries: readonly PrecacheEntry[]) {
	return createPrecache(entries, {
		caches: { open: async () => cache as unknown as Cache },
		fetch: async (path) => {
			asked.push(path);
			return answer(path);
		},
		base: BASE
	});
}

const paths = (entries: readonly PrecacheEntry[]) =>
	entries.map(({ url }) => new URL(url, BASE).pathname).sort();

describe('an install', () => {
	test('fetches every file once, and answers from them without a link', async () => {
		const precache = precacheOf(first);
		await precache.install('first');
		expect([...asked].sort()).toEqual(paths(first));
		answer = () => Promise.reject(new TypeError('offline'));
		expect(await (await precache.get('/200.html')).text()).toContain('content of /200.html');
		expect(precache.has('/_app/immutable/a.js')).toBe(true);
		expect(precache.has('/help')).toBe(false);
	});

	test('fails when one file does, and goes on where it stopped', async () => {
		answer = (path) => (path.endsWith('b.css') ? new Response('', { status: 404 }) : fileOf(path));
		await expect(precacheOf(first).install('first')).rejects.toThrow('b.css');
		answer = fileOf;
		asked = [];
		await precacheOf(first).install('first');
		expect([...asked].sort()).toEqual(['/', '/200.html', '/_app/immutable/b.css']);
	});

	test('tries a file again that a bad link swallowed', async () => {
		let bad = 2;
		answer = (path) => {
			if (bad-- > 0) throw new TypeError('cut');
			return fileOf(path);
		};
		await precacheOf(first).install('first');
		expect(cache.kept.size).toBe(first.length);
	});

	test('lets go of what it cannot use, so that it holds no connection', async () => {
		let held = 0;
		answer = () => {
			held++;
			const body = new ReadableStream({ cancel: () => void held-- });
			return new Response(body, { status: 404 });
		};
		await expect(precacheOf(first).install('first')).rejects.toThrow('did not come');
		expect(asked.length).toBeGreaterThan(2);
		expect(held).toBe(0);
	});

	test('does not take the page of a captive portal for a script', async () => {
		const html = { headers: { 'content-type': 'text/html' } };
		answer = () => new Response('<h1>Welcome to the café</h1>', html);
		await expect(precacheOf(first).install('first')).rejects.toThrow();
		expect([...cache.kept.keys()].filter((key) => /\.(js|css)$/.test(key))).toEqual([]);
	});
});

describe('a page', () => {
	const page = (body: string) => new Response(body, { headers: { 'content-type': 'text/html' } });

	test.each([
		['of a captive portal', '<h1>Welcome to the café</h1>'],
		['of a newer deploy', '<script src="./_app/immutable/newer.js"></script>']
	])('%s is not kept as one of this build', async (_, body) => {
		answer = (path) => (/\.(js|css)$/.test(path) ? fileOf(path) : page(body));
		await expect(precacheOf(first).install('first')).rejects.toThrow('not of this build');
		expect([...cache.kept.keys()].filter((key) => key.includes('revision'))).toEqual([]);
	});

	test('comes from the network where the cache itself is broken', async () => {
		const precache = createPrecache(first, {
			caches: { open: () => Promise.reject(new Error('no room')) },
			fetch: async (path) => fileOf(path),
			base: BASE
		});
		expect(await (await precache.get('/200.html')).text()).toContain('content of /200.html');
	});
});

describe('a bundle', () => {
	const inside = ['c', 'd', 'e', 'f'].map((name) => `_app/immutable/${name}.js`);
	const style = '_app/immutable/g.css';
	const bundle = { url: '_app/immutable/offline/more.json', revision: null };
	const index = { url: '_app/immutable/offline/index.json', revision: null };
	const entries = [...first, index];
	const content = Object.fromEntries([...inside, style].map((file) => [file, `text of ${file}`]));
	const all = entries.length + 1;
	const packed = (texts: object, listed: object = { [bundle.url]: Object.keys(content) }) => {
		return (path: string) => {
			if (path.includes('/index')) return Response.json(listed);
			return path.endsWith('more.json') ? Response.json(texts) : fileOf(path);
		};
	};
	const offline = () => Promise.reject(new TypeError('offline'));
	const evict = (...files: readonly string[]) => {
		for (const file of files) cache.kept.delete(new URL(file, BASE).href);
	};

	beforeEach(() => {
		answer = packed(content);
	});

	test('is kept whole; each of its files is answered out of it, under its own type', async () => {
		const precache = precacheOf(entries);
		await precache.install('first');
		expect([...asked].sort()).toEqual(paths([...entries, bundle]));
		expect(cache.kept.size).toBe(all);
		answer = offline;
		const script = await precache.get(`/${inside[0]}`);
		expect(await script.text()).toBe(`text of ${inside[0]}`);
		expect(script.headers.get('content-type')).toBe('text/javascript');
		expect((await precache.get(`/${style}`)).headers.get('content-type')).toBe('text/css');
		expect(precache.has(`/${style}`)).toBe(true);
		await precache.tidy();
		expect(cache.kept.size).toBe(all);
	});

	test('is answered from by a worker that starts anew, which reads again what is in it', async () => {
		await precacheOf(entries).install('first');
		const later = precacheOf(entries);
		answer = offline;
		asked = [];
		expect(later.has(`/${inside[0]}`)).toBe(true);
		expect(await (await later.get(`/${inside[0]}`)).text()).toBe(`text of ${inside[0]}`);
		await later.install('first');
		await later.tidy();
		expect(asked).toEqual([]);
		expect(cache.kept.size).toBe(all);
	});

	test('leaves its files all that the host says, but of its own bytes', async () => {
		const headers = {
			'content-security-policy': "default-src 'none'",
			'cross-origin-embedder-policy': 'require-corp',
			'content-length': '1',
			etag: '"bundle"'
		};
		answer = (path) =>
			path.endsWith('more.json') ? Response.json(content, { headers }) : packed(content)(path);
		const precache = precacheOf(entries);
		await precache.install('first');
		const script = await precache.get(`/${inside[0]}`);
		expect(Object.fromEntries(script.headers)).toEqual({
			'content-type': 'text/javascript',
			'content-security-policy': "default-src 'none'",
			'cross-origin-embedder-policy': 'require-corp'
		});
	});

	test.each(['more.json', 'index.json'])(
		'is tried again where a bad link swallowed %s',
		async (file) => {
			let bad = 2;
			answer = (path) => {
				if (!path.endsWith(file) || bad-- <= 0) return packed(content)(path);
				return new Response('{"_app/immu', { headers: { 'content-type': 'application/json' } });
			};
			await precacheOf(entries).install('first');
			expect(cache.kept.size).toBe(all);
			expect(asked.filter((path) => path.endsWith(file))).toHaveLength(3);
		}
	);

	test.each([
		['that a captive portal answered for', () => new Response('<h1>Hi</h1>')],
		['that lacks a file', () => Response.json({ ...content, [style]: undefined })]
	])('%s lets the install fail, before any page is kept', async (_, bad) => {
		answer = (path) => (path.endsWith('more.json') ? bad() : packed(content)(path));
		await expect(precacheOf(entries).install('first')).rejects.toThrow('more.json');
		expect([...cache.kept.keys()].filter((key) => key.includes('revision'))).toEqual([]);
	});

	test('is made of the older ones where it would bring little that is new', async () => {
		await precacheOf(entries).install('first');
		const files = [...inside.slice(0, 2), style, '_app/immutable/h.js'];
		const newer = '_app/immutable/offline/newer.json';
		const again = { ...index, url: '_app/immutable/offline/index-2.json' };
		const headers = { 'content-type': 'application/json', 'x-host': 'newer', etag: '"index"' };
		answer = (path) =>
			path.includes('/index-2')
				? new Response(JSON.stringify({ [newer]: files }), { headers })
				: fileOf(path);
		asked = [];
		const update = precacheOf([...first, again]);
		await update.install('first');
		expect([...asked].sort()).toEqual(['/_app/immutable/h.js', `/${again.url}`]);
		await update.tidy();
		expect(cache.kept.size).toBe(first.length + 2);
		answer = offline;
		const later = precacheOf([...first, again]);
		expect(await (await later.get(`/${inside[1]}`)).text()).toBe(`text of ${inside[1]}`);
		const added = await later.get('/_app/immutable/h.js');
		expect(await added.text()).toBe('content of /_app/immutable/h.js');
		expect(Object.fromEntries(added.headers)).toEqual({
			'content-type': 'text/javascript',
			'x-host': 'newer'
		});
		await later.install('all');
		expect(cache.kept.size).toBe(first.length + 2);
	});

	test('is made of files that lie by themselves, as older versions kept them', async () => {
		for (const file of [...inside, style]) await cache.put(file, new Response(`text of ${file}`));
		const update = precacheOf(entries);
		await update.install('first');
		expect([...asked].sort()).toEqual(paths(entries));
		await update.tidy();
		expect(cache.kept.size).toBe(all);
		answer = offline;
		expect(await (await update.get(`/${style}`)).text()).toBe(`text of ${style}`);
	});

	test('comes again after an eviction', async () => {
		await precacheOf(entries).install('first');
		evict(bundle.url);
		asked = [];
		const later = precacheOf(entries);
		await later.get(`/${inside[2]}`);
		await later.mend();
		expect(cache.kept.size).toBe(all);
		expect(asked).toEqual([`/${inside[2]}`, `/${bundle.url}`]);
	});

	test('that cannot be read is thrown away, and comes again', async () => {
		await precacheOf(entries).install('first');
		await cache.put(bundle.url, new Response('{"_app'));
		const later = precacheOf(entries);
		expect(await (await later.get(`/${inside[2]}`)).text()).toContain('content of');
		await later.mend();
		answer = offline;
		expect(await (await later.get(`/${inside[2]}`)).text()).toBe(`text of ${inside[2]}`);
	});

	test.each([
		['thrown away', () => evict(index.url)],
		['spoilt', () => void cache.put(index.url, new Response('{"_app'))]
	])('is known again after the index was %s, and nothing kept is lost', async (_, harm) => {
		await precacheOf(entries).install('first');
		harm();
		const later = precacheOf(entries);
		answer = offline;
		expect(await (await later.get(`/${inside[0]}`)).text()).toBe(`text of ${inside[0]}`);
		await expect(later.get('/_app/immutable/z.js')).rejects.toThrow('offline');
		await later.mend();
		await later.tidy();
		expect(await (await later.get(`/${inside[0]}`)).text()).toBe(`text of ${inside[0]}`);

		answer = packed(content);
		await later.get('/_app/immutable/z.js');
		await later.mend();
		expect(cache.kept.size).toBe(all);
		expect(await (await cache.match(index.url))?.json()).toEqual({
			[bundle.url]: Object.keys(content)
		});
	});

	test('may bring the parts that a page names', async () => {
		const named = `<script src="./${inside[0]}"></script>`;
		const html = { headers: { 'content-type': 'text/html' } };
		answer = (path) =>
			/\.\w+$/.test(path) && !path.endsWith('html')
				? packed(content)(path)
				: new Response(named, html);
		await precacheOf(entries).install('first');
		cache.kept.clear();
		await expect(precacheOf(first).install('first')).rejects.toThrow('not of this build');
	});
});

describe('an update', () => {
	test('fetches only what is new, and takes nothing from the version at work', async () => {
		const old = precacheOf(first);
		await old.install('first');
		asked = [];
		const update = precacheOf(second);
		await update.install('first');
		expect([...asked].sort()).toEqual(['/', '/200.html', '/_app/immutable/c.js']);
		answer = () => Promise.reject(new TypeError('offline'));
		expect(await (await old.get('/_app/immutable/b.css')).text()).toContain('b.css');
		await update.tidy();
		expect(cache.kept.size).toBe(second.length);
	});

	test('that is half done leaves the version at work whole', async () => {
		const old = precacheOf(first);
		await old.install('first');
		answer = () => new Response('', { status: 500 });
		await expect(precacheOf(second).install('first')).rejects.toThrow();
		for (const path of paths(first)) {
			expect(await (await old.get(path)).text()).toContain(`content of ${path}`);
		}
	});
});

describe('copies that the browser threw away', () => {
	test('are answered from the network, and all fetched back at the first miss', async () => {
		const precache = precacheOf(first);
		await precache.install('first');
		asked = [];
		await precache.mend();
		expect(asked).toEqual([]);
		cache.kept.clear();
		expect(await (await precache.get('/')).text()).toContain('content of /');
		await precache.mend();
		expect(cache.kept.size).toBe(first.length);
	});

	test('are fetched back at a later miss when there was no link', async () => {
		const precache = precacheOf(first);
		await precache.install('first');
		cache.kept.clear();
		answer = () => Promise.reject(new TypeError('offline'));
		await expect(precache.get('/')).rejects.toThrow('offline');
		await precache.mend();
		expect(cache.kept.size).toBe(0);
		answer = fileOf;
		await precache.get('/');
		await precache.mend();
		expect(cache.kept.size).toBe(first.length);
	});

	test('leave no page behind whose parts the server does not have any more', async () => {
		const precache = precacheOf(first);
		await precache.install('first');
		cache.kept.clear();
		answer = (path) => (path.endsWith('a.js') ? new Response('', { status: 404 }) : fileOf(path));
		await precache.get('/');
		await precache.mend();
		expect([...cache.kept.keys()].filter((key) => key.includes('revision'))).toEqual([]);
	});
});
