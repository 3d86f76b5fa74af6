import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { aFolder, anOffice } from '../gateway/party.ts';

/** A build as the static adapter leaves it. */
function aBuild(): string {
	const build = aFolder();
	mkdirSync(join(build, '_app/immutable'), { recursive: true });
	const files = {
		'200.html': '<p>fallback',
		'index.html': '<p>home',
		'services.html': '<p>services',
		'service-worker.js': 'self',
		'_app/immutable/a.js': 'export {}'
	};
	for (const [name, content] of Object.entries(files)) {
		writeFileSync(join(build, name), content);
		writeFileSync(join(build, `${name}.br`), brotliCompressSync(content));
	}
	return build;
}

describe('the built app', () => {
	test.each([
		['/', 200, '<p>home', 'no-cache'],
		['/services', 200, '<p>services', 'no-cache'],
		['/services/eta', 200, '<p>fallback', 'no-cache'],
		['/apply/0196/about', 200, '<p>fallback', 'no-cache'],
		['/service-worker.js', 200, 'self', 'no-cache'],
		['/_app/immutable/a.js', 200, 'export {}', 'public, max-age=31536000, immutable'],
		['/_app/immutable/gone.js', 404, 'Not found', 'no-store']
	])('%s', async (path, status, body, caching) => {
		const { url } = await anOffice({ build: aBuild() });
		const answer = await fetch(url + path, { headers: { 'accept-encoding': 'br' } });
		expect(answer.status).toBe(status);
		expect(await answer.text()).toBe(body);
		expect(answer.headers.get('cache-control')).toBe(caching);
		if (status === 200) expect(answer.headers.get('content-encoding')).toBe('br');
	});

	test('is never asked for a path above it', async () => {
		const { url } = await anOffice({ build: aBuild() });
		const status = await new Promise((done) => {
			request(`${url}`, { path: '/../ledger.jsonl' }, (answer) => {
				answer.resume();
				done(answer.statusCode);
			}).end();
		});
		expect(status).toBe(404);
	});
});

describe('without a build', () => {
	test('only the office answers', async () => {
		const { url } = await anOffice();
		expect((await fetch(url)).status).toBe(404);
		expect((await fetch(`${url}/v1/health`)).status).toBe(200);
	});
});
