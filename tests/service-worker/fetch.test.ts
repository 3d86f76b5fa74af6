import { describe, expect, test } from 'vitest';
import { answerFetch } from '#worker/fetch';
import type { Precache } from '#worker/precache';

const ORIGIN = 'https://kibali.example';
const files = ['/', '/services', '/help', '/200.html'];
const precache: Pick<Precache, 'has' | 'get' | 'mend'> = {
	has: (path) => files.includes(path) || path.startsWith('/_app/immutable/'),
	get: async (path) => new Response(path),
	mend: async () => undefined
};
const waitUntil = () => undefined;

/** What the worker answers with; nothing when it leaves the request to the browser. */
async function answerTo(url: string, init: { method?: string; mode?: 'navigate' | 'cors' } = {}) {
	const { method = 'GET', mode = 'cors' } = init;
	let answer: Promise<Response> | undefined;
	const request = new Proxy(new Request(ORIGIN + url, { method }), {
		get: (target, name) => (name === 'mode' ? mode : Reflect.get(target, name))
	});
	const respondWith = (response: Promise<Response>) => (answer = response);
	answerFetch({ request, respondWith, waitUntil }, precache, ORIGIN);
	return answer && (await answer).text();
}

describe('the worker and a body', () => {
	test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])(
		'%s is left to the browser, wherever it goes',
		async (method) => {
			for (const url of ['/', '/services', '/v1/submissions/1', '/tools/pdf.mjs', '/apply/1']) {
				expect(await answerTo(url, { method })).toBeUndefined();
				expect(await answerTo(url, { method, mode: 'navigate' })).toBeUndefined();
			}
		}
	);
});

describe('pages and files', () => {
	test.each(['/v1/events?after=3', '/v1', '/sandbox', '/sandbox/api/ledger'])(
		'%s belongs to the other side',
		async (url) => {
			expect(await answerTo(url)).toBeUndefined();
			expect(await answerTo(url, { mode: 'navigate' })).toBeUndefined();
		}
	);

	test('prerendered pages come from the cache, with or without a query or a slash', async () => {
		expect(await answerTo('/', { mode: 'navigate' })).toBe('/');
		expect(await answerTo('/services?for=visa', { mode: 'navigate' })).toBe('/services');
		expect(await answerTo('/help/', { mode: 'navigate' })).toBe('/help');
	});

	test('every other page is the app behind its fallback', async () => {
		expect(await answerTo('/apply/1/passport', { mode: 'navigate' })).toBe('/200.html');
		expect(await answerTo('/v1things', { mode: 'navigate' })).toBe('/200.html');
	});

	test('files of the app come from the cache, others from the network', async () => {
		expect(await answerTo('/_app/immutable/a.js')).toBe('/_app/immutable/a.js');
		expect(await answerTo('/_app/version.json')).toBeUndefined();
		expect(await answerTo('/paper.pdf', { mode: 'navigate' })).toBeUndefined();
	});

	test('another origin is none of ours', async () => {
		let answered = false;
		const request = new Request('https://elsewhere.example/services');
		const respondWith = () => (answered = true);
		answerFetch({ request, respondWith, waitUntil }, precache, ORIGIN);
		expect(answered).toBe(false);
	});
});
