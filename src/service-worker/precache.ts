import { createBundles } from './bundles.ts';
import { all, isPage, proper, tried, type Task } from './fetch-parts.ts';

/**
 * One file of the build; `revision` is null where the address itself names the content. The app comes
 * in steps, each useful by itself: `step` says with which, the first where it says none.
 */
export type PrecacheEntry = {
	readonly url: string;
	readonly revision: string | null;
	readonly step?: number;
};
export type PrecachePorts = {
	readonly caches: Pick<CacheStorage, 'open'>;
	readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
	/** addresses are relative to it */
	readonly base: string;
};

/** The app itself: every file of one build. */
export type Precache = {
	/** Does it answer for this? For every part, though only the indexes know which there are. */
	has(path: string): boolean;
	/** From the cache; from the network where no copy is there, or the browser threw it away. */
	get(path: string): Promise<Response>;
	/**
	 * Fetches what is not there yet of the first step, or of all. Fails when one file does; what came
	 * stays for the next time.
	 */
	install(what: 'first' | 'all'): Promise<void>;
	/**
	 * Fetches whatever is not there yet, step by step. `tell` hears how many steps are whole: at once,
	 * and when that changes. What does not come holds up nothing else, and is asked for the next time.
	 */
	complete(tell?: (steps: number) => void): Promise<void>;
	/** After a copy was missed: fetches all back that is gone. Without a link, at the next miss. */
	mend(): Promise<void>;
	/** Drops the files of older builds. */
	tidy(): Promise<void>;
};

type Lacking = { readonly parts: Task[]; readonly pages: Task[] };

const CACHE = 'kibali-app';
const PARTS = '_app/immutable/';
const INDEXES = `${PARTS}offline/`;
/** Files fetched at once: on a slow link, waiting costs more than bytes. */
const AT_ONCE = 6;
/** Of later steps: the person at work goes first. */
const BESIDE = 2;
const NAMED = /_app\/immutable\/[\w./-]+\.(?:js|css)/g;

/**
 * Files of an older build lie beside the newer ones until that takes over, each under its revision,
 * so a worker that waits takes nothing from the one at work.
 */
export function createPrecache(entries: readonly PrecacheEntry[], ports: PrecachePorts): Precache {
	const addressOf = (url: string) => new URL(url, ports.base);
	const pathOf = (url: string) => addressOf(url).pathname;
	const keys = new Map(entries.map((entry) => [pathOf(entry.url), keyOf(entry, ports.base)]));
	const steps = [...new Set(entries.map(({ step = 1 }) => step))].sort();
	const ofStep = (wanted: number) => entries.filter(({ step = 1 }) => step === wanted);
	const open = () => ports.caches.open(CACHE);
	const indexes = entries.filter(isIndex).map(({ url }) => url);
	const bundles = createBundles({ base: ports.base, indexes, load });
	let last: Promise<void> = Promise.resolve();
	let missed = false;

	async function load(path: string, again: boolean): Promise<Response> {
		// A file whose address stays the same may be an old copy in the browser's own cache.
		const sure = !again && path.startsWith(pathOf(PARTS));
		return proper(path, await ports.fetch(path, { cache: sure ? 'default' : 'no-cache' }));
	}

	async function keep(cache: Cache, path: string, again: boolean, key = path): Promise<void> {
		const response = await load(path, again);
		if (isPage(response)) await ofThisBuild(cache, path, response.clone());
		await cache.put(key, response);
	}

	/** A portal's page, or one of a newer deploy, would name parts that are not kept here. */
	async function ofThisBuild(cache: Cache, path: string, page: Response): Promise<void> {
		const parts = (await page.text()).match(NAMED) ?? [];
		const own = new Set(entries.map(({ url }) => url));
		for (const index of indexes) {
			for (const name of (await bundles.files(cache, index)) ?? []) own.add(name);
		}
		if (parts.length === 0 || parts.some((part) => !own.has(part))) {
			throw new Error(`${path} is not of this build`);
		}
	}

	async function find(cache: Cache, path: string): Promise<Response | undefined> {
		const key = keys.get(path);
		return key ? cache.match(key) : bundles.find(cache, path);
	}

	/** What of a step is not here, as far as its indexes are known. */
	async function lackingOf(
		cache: Cache,
		kept: ReadonlySet<string>,
		step: number
	): Promise<Lacking> {
		const [parts, pages]: [Task[], Task[]] = [[], []];
		for (const { url } of ofStep(step).filter(isIndex)) {
			for (const place of (await bundles.kept(cache, url)) ?? []) {
				if (!kept.has(addressOf(place).href)) parts.push(bundles.bring(cache, url, place));
			}
		}
		for (const entry of ofStep(step)) {
			const [path, key] = [pathOf(entry.url), keyOf(entry, ports.base)];
			const tasks = key.endsWith(path) ? parts : pages;
			if (!kept.has(key)) tasks.push((again) => keep(cache, path, again, key));
		}
		return { parts, pages };
	}

	async function fetchStep(cache: Cache, step: number): Promise<void> {
		for (const { url } of ofStep(step).filter(isIndex)) {
			if (await bundles.kept(cache, url)) continue;
			await tried((again) => bundles.fetchIndex(cache, url, again));
		}
		const { parts, pages } = await lackingOf(cache, await keptIn(cache), step);
		const atOnce = step === 1 ? AT_ONCE : BESIDE;
		await all(parts, atOnce);
		// Pages last: one that is kept has all its parts, though the server changed in between.
		await all(pages, atOnce);
	}

	async function isWhole(cache: Cache, kept: ReadonlySet<string>, step: number): Promise<boolean> {
		for (const { url } of ofStep(step).filter(isIndex)) {
			if (!(await bundles.kept(cache, url))) return false;
		}
		const { parts, pages } = await lackingOf(cache, kept, step);
		return parts.length + pages.length === 0;
	}

	async function wholeSteps(cache: Cache): Promise<number> {
		// hundreds of names: a slow phone asks for them once
		const kept = await keptIn(cache);
		let count = 0;
		for (const step of steps) {
			if (!(await isWhole(cache, kept, step))) break;
			count++;
		}
		return count;
	}

	async function fetchRest(cache: Cache, tell: (steps: number) => void): Promise<void> {
		for (const step of steps) {
			// what did not come is asked for the next time; the other steps need not wait for it
			await fetchStep(cache, step).catch(() => undefined);
			tell(await wholeSteps(cache));
		}
	}

	async function complete(tell: (steps: number) => void = () => undefined): Promise<void> {
		const cache = await open();
		let told = await wholeSteps(cache);
		tell(told);
		if (told === steps.length) return;
		const tellMore = (whole: number) => {
			if (whole !== told) tell((told = whole));
		};
		// who comes second waits, and finds most of it done
		last = last.then(() => fetchRest(cache, tellMore)).catch(() => undefined);
		await last;
	}

	return {
		has: (path) => keys.has(path) || path.startsWith(pathOf(PARTS)),
		async get(path) {
			// a broken cache must not take the app away while there is a network
			const kept = await open()
				.then((cache) => find(cache, path))
				.catch(() => undefined);
			if (kept) return kept;
			missed = true;
			return ports.fetch(path, {});
		},
		async install(what) {
			const cache = await open();
			for (const step of what === 'all' ? steps : steps.slice(0, 1)) await fetchStep(cache, step);
		},
		complete,
		async mend() {
			if (!missed) return;
			missed = false;
			// what did not come is missed again
			await complete().catch(() => undefined);
		},
		async tidy() {
			const cache = await open();
			const own = new Set(keys.values());
			for (const index of indexes) {
				const places = await bundles.kept(cache, index);
				// without it nobody knows what is older; the next update comes with all of them
				if (!places) return;
				for (const place of places) own.add(addressOf(place).href);
			}
			const old = (await cache.keys()).filter((request) => !own.has(request.url));
			await Promise.all(old.map((request) => cache.delete(request)));
		}
	};
}

async function keptIn(cache: Cache): Promise<ReadonlySet<string>> {
	return new Set((await cache.keys()).map((request) => request.url));
}

function isIndex({ url }: PrecacheEntry): boolean {
	return url.startsWith(INDEXES);
}

/** Where the file of an entry is kept. */
function keyOf({ url, revision }: PrecacheEntry, base: string): string {
	const address = new URL(url, base);
	if (revision !== null) address.searchParams.set('revision', revision);
	return address.href;
}
