import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { cachingOf, headers } from '../../scripts/headers.mjs';

export type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** The built app: precompressed, prerendered pages by their plain name, else the fallback page. */
export function serveBuild(build: string): Serve {
	const files = sirv(build, {
		etag: true,
		brotli: true,
		gzip: true,
		single: '200.html',
		extensions: ['html'],
		setHeaders(response, path) {
			response.setHeader('cache-control', cachingOf(path));
			response.setHeader('content-security-policy', headers['content-security-policy']);
		}
	});
	return (request, response) => files(request, response, () => notFound(request, response));
}

export function notFound(_: IncomingMessage, response: ServerResponse): void {
	response.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
	response.end('Not found');
}
