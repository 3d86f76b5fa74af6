/**
 * One file of the build; `revision` is null where the address itself names the content. The one in
 * `OFFLINE` is the index of the bundles.
 */
export type PrecacheEntry = { readonly url: string; readonly revision: string | null };
/**
 * By the address of each bundle, the names of its files. A bundle brings those, each under its own
 * address, and is not kept itself.
 */
type Index = Readonly<Record<string, readonly string[]>>;
export type PrecachePorts = {
	readonly caches: Pick<CacheStorage, 'open'>;
	readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
	/** addresses are relative to it */
	readonly base: string;
};

/** The app itself: every file of one build. */
export type Precache = {
	/** Does it answer for this? For every part, though only the index knows which there are. */
	has(path: string): boolean;
	/** From the cache; from the network where the browser threw the copy away. */
	get(path: string): Promise<Response>;
	/** Fetches what is not there yet. Fails when one file does; what came stays for the next time. */
	install(): Promise<void>;
	/** After a copy was missed: fetches all back that is gone. Without a link, at the next miss. */
	mend(): Promise<void>;
	/** Drops the files of older builds. */
	tidy(): Promise<void>;
};

const CACHE = 'kibali-app';
const PARTS = '_app/immutable/';
const OFFLINE = `${PARTS}offline/`;
/** Files fetched at once: on a slow link, waiting costs more than bytes. */
const AT_ONCE = 6;
const TRIES = 3;
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
/** What a host says of the bundle's own bytes; all else it would say of each file in it as well. */
const OF_BUNDLE = ['content-encoding', 'content-length', 'etag', 'last-modified'];
const NAMED = /_app\/immutable\/[\w./-]+\.(?:js|css)/g;

/**
 * Files of an older build lie beside the newer ones until that takes over, each under its revision,
 * so a worker that waits takes nothing from the one at work.
 */
export function createPrecache(entries: readonly PrecacheEntry[], ports: PrecachePorts): Precache {
	const pathOf = (url: string) => new URL(url, ports.base).pathname;
	const keys = new Map(entries.map((entry) => keyOf(entry, ports.base)));
	const listing = entries.find(({ url }) => url.startsWith(OFFLINE));
	const open = () => ports.caches.open(CACHE);
	let index: Index | undefined = listing ? undefined : {};
	let missed = false;
	let mending = false;

	async function load(path: string): Promise<Response> {
		// A file whose address stays the same may be an old copy in the browser's own cache.
		return proper(path, await ports.fetch(path, { cache: 'no-cache' }));
	}

	async function keep(cache: Cache, path: string, key: string): Promise<void> {
		const response = await load(path);
		if (isPage(response)) await ofThisBuild(path, response.clone());
		await cache.put(key, response);
	}

	/** The index as it is kept here, for a worker that starts anew. */
	async function recall(cache: Cache): Promise<Index | undefined> {
		const kept = index || !listing ? undefined : await cache.match(pathOf(listing.url));
		return (index ??= await kept?.json().catch(() => undefined));
	}

	async function fetchIndex(cache: Cache, path: string): Promise<void> {
		const response = await load(path);
		index = (await response.clone().json()) as Index;
		await cache.put(path, response);
	}

	async function bundlesOf(cache: Cache): Promise<[url: string, files: readonly string[]][]> {
		if (listing && !(await recall(cache))) {
			await tried(() => fetchIndex(cache, pathOf(listing.url)));
		}
		return Object.entries(index ?? {});
	}

	async function unpack(cache: Cache, url: string, files: readonly string[]): Promise<void> {
		const response = await load(pathOf(url));
		const headers = new Headers(response.headers);
		for (const name of OF_BUNDLE) headers.delete(name);
		const texts = (await response.json()) as Record<string, string>;
		for (const file of files) {
			const [text, path] = [texts[file], pathOf(file)];
			if (text === undefined) throw new Error(`${url} came without ${file}`);
			headers.set('content-type', typeOf(path));
			await cache.put(path, new Response(text, { headers }));
		}
	}

	/** A portal's page, or one of a newer deploy, would name parts that are not kept here. */
	async function ofThisBuild(path: string, page: Response): Promise<void> {
		const parts = (await page.text()).match(NAMED) ?? [];
		const all = new Set([
			...keys.keys(),
			...Object.values(index ?? {})
				.flat()
				.map(pathOf)
		]);
		const strange = parts.some((part) => !all.has(pathOf(part)));
		if (parts.length === 0 || strange) throw new Error(`${path} is not of this build`);
	}

	async function install(): Promise<void> {
		const cache = await open();
		const bundles = await bundlesOf(cache);
		const kept = new Set((await cache.keys()).map((request) => request.url));
		const isMissing = (file: string) => !kept.has(new URL(file, ports.base).href);
		const parts: Step[] = [];
		for (const [url, files] of bundles) {
			const missing = files.filter(isMissing);
			// For the few files that an update changes, the whole bundle would cost more than they do.
			if (2 * missing.length > files.length) parts.push(() => unpack(cache, url, files));
			else for (const path of missing.map(pathOf)) parts.push(() => keep(cache, path, path));
		}
		const pages: Step[] = [];
		for (const [path, key] of keys) {
			if (!kept.has(key)) (key.endsWith(path) ? parts : pages).push(() => keep(cache, path, key));
		}
		await all(parts);
		// Pages last: one that is kept has all its parts, though the server changed in between.
		await all(pages);
	}

	return {
		has: (path) => keys.has(path) || path.startsWith(pathOf(PARTS)),
		async get(path) {
			// a broken cache must not take the app away while there is a network
			const kept = await open()
				.then((cache) => cache.match(keys.get(path) ?? path))
				.catch(() => undefined);
			if (kept) return kept;
			missed = true;
			return ports.fetch(path, {});
		},
		install,
		async mend() {
			if (!missed || mending) return;
			missed = false;
			mending = true;
			// what did not come is missed again
			await install().catch(() => undefined);
			mending = false;
		},
		async tidy() {
			const cache = await open();
			const names = await recall(cache);
			// without the index nobody knows what is older; the next update comes with one
			if (!names) return;
			const parts = Object.values(names).flat();
			const own = new Set([
				...keys.values(),
				...parts.map((file) => new URL(file, ports.base).href)
			]);
			const old = (await cache.keys()).filter((request) => !own.has(request.url));
			await Promise.all(old.map((request) => cache.delete(request)));
		}
	};
}

type Step = () => Promise<void>;

async function all(steps: Step[]): Promise<void> {
	const goOn = async () => {
		for (let next = steps.shift(); next; next = steps.shift()) await tried(next);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, goOn));
}

async function tried(step: Step): Promise<void> {
	for (let count = 1; ; count++) {
		try {
			return await step();
		} catch (error) {
			if (count === TRIES) throw error;
		}
	}
}

/** Where the file of an entry is kept. */
function keyOf({ url, revision }: PrecacheEntry, base: string): [path: string, key: string] {
	const address = new URL(url, base);
	const path = address.pathname;
	if (revision !== null) address.searchParams.set('revision', revision);
	return [path, address.href];
}

function typeOf(path: string): string {
	return Object.entries(TYPES).find(([ending]) => path.endsWith(ending))?.[1] ?? '';
}

function isPage(response: Response): boolean {
	return (response.headers.get('content-type') ?? '').includes('html');
}

/** Nothing a stranger on the way put in its place; and no redirect, which a page could not open. */
async function proper(path: string, response: Response): Promise<Response> {
	const wanted = typeOf(path).split('/').at(-1) ?? '';
	const type = response.headers.get('content-type') ?? '';
	if (response.status !== 200 || !type.includes(wanted)) throw new Error(`${path} did not come`);
	if (!response.redirected) return response;
	return new Response(await response.blob(), { headers: response.headers });
}
