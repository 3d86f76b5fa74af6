import { tried, type Task } from './fetch-parts.ts';
import { bundleOf, createShelf, fileIn, type Sheet, type Texts } from './shelf.ts';

/**
 * What an index names: by the address of a bundle, its files. A bundle is kept whole, for a phone writes
 * one file far sooner than forty: the worker takes out of it what is asked for. Files under no address
 * come and lie one by one.
 */
type Index = Readonly<Record<string, readonly string[]>>;

export type BundlePorts = {
	/** addresses are relative to it */
	readonly base: string;
	/** the addresses of the indexes, that of the first step first */
	readonly indexes: readonly string[];
	/** what the host has at a path; `again` after it failed */
	readonly load: (path: string, again: boolean) => Promise<Response>;
};

/** The parts of the app that the indexes name. An answer is nothing where the index is not here. */
export type Bundles = {
	fetchIndex(cache: Cache, index: string, again: boolean): Promise<void>;
	/** The names of all its files. */
	files(cache: Cache, index: string): Promise<readonly string[] | undefined>;
	/** The addresses of what is kept for it: bundles, and files that lie by themselves. */
	kept(cache: Cache, index: string): Promise<readonly string[] | undefined>;
	/** What brings an address of `kept`. */
	bring(cache: Cache, index: string, address: string): Task;
	/** One file, wherever it lies. */
	find(cache: Cache, path: string): Promise<Response | undefined>;
};

const FOLDER = '_app/immutable/offline/';

export function createBundles({ base, indexes, load }: BundlePorts): Bundles {
	const addressOf = (url: string) => new URL(url, base).href;
	const pathOf = (url: string) => new URL(url, base).pathname;
	const shelf = createShelf();

	async function indexAt(cache: Cache, url: string): Promise<Index | undefined> {
		return (await shelf.read<Index>(cache, pathOf(url)))?.content;
	}

	async function keep(cache: Cache, url: string, response: Response): Promise<void> {
		await cache.put(pathOf(url), response);
		shelf.forget(pathOf(url));
	}

	/** From the host; or, where most of its files are here already, made of them and of those that are new. */
	async function bringBundle(
		cache: Cache,
		index: string,
		bundle: string,
		again: boolean
	): Promise<void> {
		const files = (await indexAt(cache, index))?.[bundle] ?? [];
		const texts = await textsHere(cache, files);
		const missing = files.filter((file) => !texts.has(file));
		// For the few files that an update changes, the whole bundle would cost more than they do.
		if (2 * missing.length > files.length) {
			const response = await load(pathOf(bundle), again);
			const content = (await response.clone().json()) as Texts;
			const lost = files.find((file) => content[file] === undefined);
			if (lost) throw new Error(`${bundle} came without ${lost}`);
			return keep(cache, bundle, response);
		}
		for (const file of missing) {
			await tried(async (more) => {
				texts.set(file, await (await load(pathOf(file), more)).text());
			});
		}
		const said = await shelf.read(cache, pathOf(index));
		await keep(cache, bundle, bundleOf(Object.fromEntries(texts), said?.headers));
	}

	/** What is here of these files, in bundles of whatever build, or by itself. */
	async function textsHere(cache: Cache, files: readonly string[]): Promise<Map<string, string>> {
		const texts = new Map<string, string>();
		const addresses = await addressesIn(cache);
		for await (const { content } of bundlesIn(cache, addresses)) {
			for (const file of files) if (content[file] !== undefined) texts.set(file, content[file]);
		}
		for (const file of files) {
			if (texts.has(file) || !addresses.includes(addressOf(file))) continue;
			const single = await cache.match(pathOf(file));
			if (single) texts.set(file, await single.text());
		}
		return texts;
	}

	async function* bundlesIn(
		cache: Cache,
		addresses: readonly string[]
	): AsyncGenerator<Sheet<Texts>> {
		for (const address of addresses.filter((one) => one.startsWith(addressOf(FOLDER)))) {
			const bundle = await shelf.read<Texts>(cache, pathOf(address));
			if (bundle) yield bundle;
		}
	}

	async function bundleWith(cache: Cache, file: string): Promise<string | undefined> {
		for (const index of indexes) {
			for (const [bundle, files] of Object.entries((await indexAt(cache, index)) ?? {})) {
				if (bundle && files.includes(file)) return bundle;
			}
		}
		return undefined;
	}

	return {
		async fetchIndex(cache, index, again) {
			const response = await load(pathOf(index), again);
			await response.clone().json();
			await keep(cache, index, response);
		},
		async files(cache, index) {
			const bundles = await indexAt(cache, index);
			return bundles && Object.values(bundles).flat();
		},
		async kept(cache, index) {
			const bundles = await indexAt(cache, index);
			return (
				bundles && Object.entries(bundles).flatMap(([bundle, files]) => (bundle ? [bundle] : files))
			);
		},
		bring: (cache, index, address) => async (again) => {
			const isBundle = ((await indexAt(cache, index)) ?? {})[address] !== undefined;
			if (isBundle) await bringBundle(cache, index, address, again);
			else await cache.put(pathOf(address), await load(pathOf(address), again));
		},
		async find(cache, path) {
			const file = path.slice(pathOf('.').length);
			const bundle = await bundleWith(cache, file);
			const inside = bundle && fileIn(await shelf.read<Texts>(cache, pathOf(bundle)), file);
			if (inside) return inside;
			const single = await cache.match(path);
			if (single || bundle) return single;
			// an index may be gone while what it names is not
			for await (const one of bundlesIn(cache, await addressesIn(cache))) {
				const found = fileIn(one, file);
				if (found) return found;
			}
			return undefined;
		}
	};
}

async function addressesIn(cache: Cache): Promise<string[]> {
	return (await cache.keys()).map(({ url }) => url);
}
