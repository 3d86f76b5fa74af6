import { typeOf } from './fetch-parts.ts';

/** A file of JSON as it is kept, and what its host said that is true of any file. */
export type Sheet<T> = { readonly content: T; readonly headers: Headers };
/** By their names, the texts of many files. */
export type Texts = Readonly<Record<string, string>>;

/** Files of JSON out of a cache, each read once for as long as the worker lives. */
export type Shelf = {
	/** Nothing where it is not there. One that cannot be read is thrown away, so that it comes anew. */
	read<T>(cache: Cache, path: string): Promise<Sheet<T> | undefined>;
	/** What lies there now is another. */
	forget(path: string): void;
};

/** What a host says of the bytes of one file. */
const OF_BYTES = ['content-encoding', 'content-length', 'etag', 'last-modified'];

export function createShelf(): Shelf {
	const open = new Map<string, Promise<Sheet<unknown> | undefined>>();
	return {
		async read<T>(cache: Cache, path: string) {
			const reading = open.get(path) ?? readSheet(cache, path);
			open.set(path, reading);
			const sheet = await reading;
			if (!sheet && open.get(path) === reading) open.delete(path);
			return sheet as Sheet<T> | undefined;
		},
		forget: (path) => void open.delete(path)
	};
}

/** One of the files in a bundle, as the host would have sent it. */
export function fileIn(bundle: Sheet<Texts> | undefined, file: string): Response | undefined {
	const text = bundle?.content[file];
	return text === undefined ? undefined : asFile(text, file, bundle?.headers);
}

/** A bundle that was made here, as the host would have sent it. */
export function bundleOf(texts: Texts, headers: Headers | undefined): Response {
	return asFile(JSON.stringify(texts), '.json', headers);
}

async function readSheet(cache: Cache, path: string): Promise<Sheet<unknown> | undefined> {
	const kept = await cache.match(path).catch(() => undefined);
	if (!kept) return undefined;
	const headers = new Headers(kept.headers);
	for (const name of OF_BYTES) headers.delete(name);
	try {
		return { content: await kept.json(), headers };
	} catch {
		await cache.delete(path);
		return undefined;
	}
}

function asFile(text: string, name: string, said: Headers | undefined): Response {
	const headers = new Headers(said);
	headers.set('content-type', typeOf(name));
	return new Response(text, { headers });
}
