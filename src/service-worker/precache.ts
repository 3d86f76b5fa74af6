/** One file of the build; `revision` is null where the address itself names the content. */
export type PrecacheEntry = { readonly url: string; readonly revision: string | null };
export type PrecachePorts = {
	readonly caches: Pick<CacheStorage, 'open'>;
	readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
	/** addresses are relative to it */
	readonly base: string;
};

/** The app itself: every file of one build. */
export type Precache = {
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
/** Files fetched at once: on a slow link, waiting costs more than bytes. */
const AT_ONCE = 6;
const TRIES = 3;
const TYPES = { '.js': 'javascript', '.css': 'css' };
const PARTS = /_app\/immutable\/[\w./-]+\.(?:js|css)/g;

/**
 * Files of an older build lie beside the newer ones until that takes over, each under its revision,
 * so a worker that waits takes nothing from the one at work.
 */
export function createPrecache(entries: readonly PrecacheEntry[], ports: PrecachePorts): Precache {
	const keys = new Map(entries.map((entry) => keyOf(entry, ports.base)));
	const open = () => ports.caches.open(CACHE);
	let missed = false;
	let mending = false;

	async function keep(cache: Cache, path: string, key: string): Promise<void> {
		for (let count = 1; ; count++) {
			try {
				// A file whose address stays the same may be an old copy in the browser's own cache.
				const response = await ports.fetch(path, { cache: 'no-cache' });
				const good = await proper(path, response);
				if (isPage(good)) await ofThisBuild(path, good.clone());
				await cache.put(key, good);
				return;
			} catch (error) {
				if (count === TRIES) throw error;
			}
		}
	}

	/** A portal's page, or one of a newer deploy, would name parts that are not kept here. */
	async function ofThisBuild(path: string, page: Response): Promise<void> {
		const parts = (await page.text()).match(PARTS) ?? [];
		const strange = parts.some((part) => !keys.has(new URL(part, ports.base).pathname));
		if (parts.length === 0 || strange) throw new Error(`${path} is not of this build`);
	}

	async function install(): Promise<void> {
		const cache = await open();
		const kept = new Set((await cache.keys()).map((request) => request.url));
		const missing = [...keys].filter(([, key]) => !kept.has(key));
		// Pages last: one that is kept has all its parts, though the server changed in between.
		const isPart = ([path, key]: [string, string]) => key.endsWith(path);
		await keepAll(cache, missing.filter(isPart));
		await keepAll(
			cache,
			missing.filter((one) => !isPart(one))
		);
	}

	async function keepAll(cache: Cache, files: [path: string, key: string][]): Promise<void> {
		const fetchOn = async () => {
			for (let next = files.pop(); next; next = files.pop()) await keep(cache, ...next);
		};
		await Promise.all(Array.from({ length: AT_ONCE }, fetchOn));
	}

	return {
		has: (path) => keys.has(path),
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
			const own = new Set(keys.values());
			const old = (await cache.keys()).filter((request) => !own.has(request.url));
			await Promise.all(old.map((request) => cache.delete(request)));
		}
	};
}

function keyOf({ url, revision }: PrecacheEntry, base: string): [path: string, key: string] {
	const address = new URL(url, base);
	const path = address.pathname;
	if (revision !== null) address.searchParams.set('revision', revision);
	return [path, address.href];
}

function isPage(response: Response): boolean {
	return (response.headers.get('content-type') ?? '').includes('html');
}

/** Nothing a stranger on the way put in its place; and no redirect, which a page could not open. */
async function proper(path: string, response: Response): Promise<Response> {
	const wanted = Object.entries(TYPES).find(([ending]) => path.endsWith(ending))?.[1] ?? '';
	const type = response.headers.get('content-type') ?? '';
	if (response.status !== 200 || !type.includes(wanted)) throw new Error(`${path} did not come`);
	if (!response.redirected) return response;
	return new Response(await response.blob(), { headers: response.headers });
}
