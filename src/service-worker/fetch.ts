import type { Precache } from './precache.ts';
import type { FetchEvent } from './scope.ts';
import { fromToolsCache } from './tools-cache.ts';

const FALLBACK = '/200.html';
/** The far side, and the other side of the practice office: never answered from here. */
const OUTSIDE = /^\/(v1|sandbox)(\/|$)/;
const TOOLS = /^\/tools\//;

/**
 * Answers for pages and files of the app. It does not touch anything but GET: a browser that hands a
 * request with a body through a worker may send it empty.
 */
export function answerFetch(
	event: FetchEvent,
	precache: Pick<Precache, 'has' | 'get' | 'mend'>,
	origin: string
): void {
	const { request } = event;
	if (request.method !== 'GET') return;
	const url = new URL(request.url);
	if (url.origin !== origin || OUTSIDE.test(url.pathname)) return;
	const path = withoutSlash(url.pathname);
	if (TOOLS.test(path)) event.respondWith(fromToolsCache(request));
	else if (precache.has(path)) fromPrecache(path);
	else if (request.mode === 'navigate' && !isFile(path)) fromPrecache(FALLBACK);

	function fromPrecache(file: string): void {
		// the app itself draws a page that did not come yet, or says that it cannot
		const answer = precache.get(file).catch((error: unknown) => {
			if (request.mode !== 'navigate') throw error;
			return precache.get(FALLBACK);
		});
		event.respondWith(answer);
		event.waitUntil(answer.then(precache.mend, precache.mend));
	}
}

function withoutSlash(path: string): string {
	return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function isFile(path: string): boolean {
	return path.slice(path.lastIndexOf('/')).includes('.');
}
