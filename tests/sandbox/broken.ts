import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import type { ToldAnswer } from './faults.ts';
import type { Office } from './office.ts';
import { problemResponse } from './problem.ts';

export type OfficeEnv = { Bindings: HttpBindings; Variables: { mailbox: string } };

const PORTAL = `<!doctype html><title>Café WiFi</title><h1>Welcome to the café</h1>
<form><button>Accept and go on</button></form>`;

/** Lets the faults that are switched on happen to a request. */
export function breaking(office: Office): MiddlewareHandler<OfficeEnv> {
	return async (c, next) => {
		const route = `${c.req.method} ${c.req.path}`;
		const take = (name: Parameters<Office['faults']['take']>[0]) => office.faults.take(name, route);

		// a stream that stays open is no request of a test that breaks the next one
		const named = office.faults.list().some((one) => one.route.includes('/stream'));
		if (c.req.path.endsWith('/stream') && !named) return next();
		const slow = take('slow');
		if (slow) await wait(typeof slow.value === 'number' ? slow.value : 5_000);
		if (take('down')) return hangUp(c);
		if (take('error-500')) return problemResponse(500, 'broken');
		const busy = take('busy-503');
		if (busy) return problemResponse(503, 'busy', undefined, retryAfter(busy.value));
		const limit = take('busy-429');
		if (limit) return problemResponse(429, 'too-many', undefined, retryAfter(limit.value));
		if (take('portal')) return page(200, PORTAL);
		if (take('portal-403')) return page(403, PORTAL);
		if (take('redirect')) {
			return new Response(null, { status: 302, headers: { location: 'http://portal.invalid/' } });
		}
		if (take('empty-body')) return new Response(null, { status: 200 });
		if (take('garbled')) return told({ status: 200, body: '{"receipt":"eyJ' });
		const answer = take('answer');
		if (answer && typeof answer.value === 'object') return told(answer.value ?? { status: 200 });
		if (c.req.method === 'PUT' && take('refuse-422')) {
			return problemResponse(422, 'refused', 'switched on in the sandbox');
		}

		const cut = take('cut-after-commit');
		await next();
		if (cut) c.res = hangUp(c);
	};
}

/** Closes the connection; the answer that is returned never leaves. */
function hangUp(c: Context<OfficeEnv>): Response {
	c.env.incoming.socket.destroy();
	return new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
}

function told({
	status,
	type = 'application/json',
	body = '',
	headers = {}
}: ToldAnswer): Response {
	const empty = status === 204 || status === 304;
	return new Response(empty ? null : body, {
		status,
		headers: { 'content-type': type, ...headers }
	});
}

function page(status: number, body: string): Response {
	return new Response(body, { status, headers: { 'content-type': 'text/html' } });
}

function retryAfter(value: unknown): Record<string, string> {
	return { 'retry-after': typeof value === 'number' ? String(value) : '3' };
}

function wait(ms: number): Promise<void> {
	return new Promise((done) => void setTimeout(done, ms).unref());
}
