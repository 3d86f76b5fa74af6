const CACHE = 'kibali-tools';

/**
 * Big tools that not everybody needs, kept at their first use. Their addresses carry their version,
 * so a copy never grows old.
 */
export async function fromToolsCache(request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	const kept = await cache.match(request);
	if (kept) return kept;
	const response = await fetch(request);
	if (response.status === 200 && !isPage(response)) await keep(cache, request, response.clone());
	return response;
}

/** A captive portal answers everything with a page of its own; kept, it would stay for ever. */
function isPage(response: Response): boolean {
	return (response.headers.get('content-type') ?? '').includes('html');
}

async function keep(cache: Cache, request: Request, response: Response): Promise<void> {
	try {
		await cache.put(request, response);
	} catch {
		// a full disk costs the copy, never the answer
	}
}
