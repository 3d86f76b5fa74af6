const CACHE = 'kibali-tools';

/**
 * Big tools that not everybody needs, kept at their first use. Their addresses carry their version,
 * so a copy never grows old.
 */
export async function fromToolsCache(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE).catch(() => undefined);
	const kept = await cache?.match(request).catch(() => undefined);
	if (kept) return isolated(kept);
	const response = await fetch(request);
	if (!cache || response.status !== 200 || isPage(response)) return response;
	await keep(cache, request, response.clone());
	return response;
}

/** A page that lets no stranger in runs only workers that say the same; an older copy says nothing. */
function isolated(response: Response): Response {
	const headers = new Headers(response.headers);
	headers.set('cross-origin-embedder-policy', 'require-corp');
	return new Response(response.body, { headers });
}

/** A captive portal answers everything with a page of its own; kept, it would stay for ever. */
function isPage(response: Response): boolean {
	return (response.headers.get('content-type') ?? '').includes('html');
}

async function keep(cache: Cache, request: Request, response: Response): Promise<void> {
	try {
		await cache.put(request, response);
		await dropOlder(cache, request.url);
	} catch {
		// a full disk costs the copy, never the answer
	}
}

/** `/tools/pdfjs-1.2.3/…` makes every other version of pdfjs useless. */
async function dropOlder(cache: Cache, url: string): Promise<void> {
	const folder = folderOf(url);
	const tool = folder.split('-')[0];
	const old = (await cache.keys()).filter((request) => {
		const other = folderOf(request.url);
		return other !== folder && other.split('-')[0] === tool;
	});
	await Promise.all(old.map((request) => cache.delete(request)));
}

function folderOf(url: string): string {
	return new URL(url).pathname.split('/')[2] ?? '';
}
