import { Hono, type Context, type MiddlewareHandler } from 'hono';
import * as wire from '#gateway/wire';
import { accountOf, accountRoutes } from './accounts/routes.ts';
import { answerCatalog } from './catalog-page.ts';
import { breaking, type OfficeEnv } from './broken.ts';
import { receiveLetter } from './mail.ts';
import { newsStream } from './news-stream.ts';
import type { Office, Verdict } from './office.ts';
import { openApi } from './openapi.ts';
import { findPayment, receivePayment } from './payments.ts';
import { problemResponse } from './problem.ts';
import { receiveSubscription } from './pushing.ts';
import { read } from './reading.ts';
import { sha256 } from './sealing.ts';
import { receiveSubmission } from './submissions.ts';
import { newsOf } from './state.ts';
import type { Uploads } from './uploads.ts';

const MOST_EVENTS = 200;

/** The office's side of the gateway contract, under /v1. */
export function createApi(office: Office, uploads: Uploads): Hono<OfficeEnv> {
	const api = new Hono<OfficeEnv>();
	const documentation = openApi();
	api.get('/openapi.json', (c) => c.json(documentation));
	api.use(breaking(office));
	api.get('/health', (c) => {
		c.header('cache-control', 'no-store');
		return c.json({ service: 'kibali-gateway', office: 'practice', time: office.now() });
	});
	api.get('/catalog', (c) => answerCatalog(office, c.req.header('if-none-match')));
	api.use(mailbox);

	api.on(['POST', 'HEAD', 'PATCH', 'GET'], ['/uploads', '/uploads/:id'], async (c) => {
		if (c.req.raw.method === 'GET') return problemResponse(404, 'not-found');
		return asProblem(c, await uploads(c.req.raw, c.var.mailbox));
	});

	api.put('/submissions/:id', async (c) => {
		const body = await read(c, wire.submissionRequest);
		if (body instanceof Response) return body;
		const account = await accountOf(office, c);
		if (account instanceof Response) return account;
		const call = { id: c.req.param('id'), ...body };
		const from = { mailbox: c.var.mailbox, ...(account === undefined ? {} : { account }) };
		const said = await office.exclusive(() => receiveSubmission(office, from, call));
		const forged =
			'body' in said && office.faults.take('forged-receipt', `PUT ${c.req.path}`) !== undefined;
		return answer(forged ? { ...said, body: forgedReceipt(said.body) } : said);
	});
	api.get('/submissions/:id', (c) => {
		const submission = office.state.submissions.get(c.req.param('id'));
		if (submission?.mailbox !== c.var.mailbox) return problemResponse(404, 'not-found');
		const events = newsOf(office.state, c.var.mailbox, submission.id);
		return answer({ status: 200, body: { receipt: submission.receipt, events } });
	});
	api.put('/messages/:id', async (c) => {
		const body = await read(c, wire.messageRequest);
		if (body instanceof Response) return body;
		const call = { id: c.req.param('id'), ...body };
		return answer(await office.exclusive(() => receiveLetter(office, c.var.mailbox, call)));
	});
	api.put('/payments/:id', async (c) => {
		const body = await read(c, wire.paymentRequest);
		if (body instanceof Response) return body;
		const call = { id: c.req.param('id'), ...body };
		return answer(await office.exclusive(() => receivePayment(office, c.var.mailbox, call)));
	});
	api.get('/payments/:id', async (c) => {
		const id = c.req.param('id');
		return answer(await office.exclusive(() => findPayment(office, c.var.mailbox, id)));
	});
	api.get('/events/stream', (c) => newsStream(office, c.var.mailbox, c.req.raw.signal));
	api.put('/push-subscriptions/:id', async (c) => {
		const body = await read(c, wire.subscriptionRequest);
		if (body instanceof Response) return body;
		const call = { id: c.req.param('id'), ...body };
		return answer(
			await office.exclusive(async () => receiveSubscription(office, c.var.mailbox, call))
		);
	});
	api.get('/events', (c) => {
		const after = Number(c.req.query('after') ?? 0);
		if (!Number.isSafeInteger(after) || after < 0) return problemResponse(400, 'malformed');
		const all = office.state.news.get(c.var.mailbox) ?? [];
		const events = all.filter((event) => event.cursor > after).slice(0, MOST_EVENTS);
		return answer({ status: 200, body: { events, cursor: events.at(-1)?.cursor ?? after } });
	});
	api.route('/', accountRoutes(office));
	api.all('*', () => problemResponse(404, 'not-found'));
	api.onError((error) => problemResponse(500, 'broken', error.message));
	return api;
}

/** Only the hash of a token is ever kept: a stolen ledger opens no mailbox. */
const mailbox: MiddlewareHandler<OfficeEnv> = async (c, next) => {
	const bearer = /^Bearer ([\w-]{32,})$/.exec(c.req.header('authorization') ?? '')?.[1];
	// with a token of an account, the mailbox stands beside it
	const token = /^[\w-]{32,}$/.exec(c.req.header('mailbox') ?? '')?.[0] ?? bearer;
	if (!token) return problemResponse(401, 'no-mailbox');
	c.set('mailbox', sha256(token));
	await next();
};

function answer(said: Verdict): Response {
	if ('code' in said) return problemResponse(said.status, said.code, said.detail);
	return Response.json(said.body, {
		status: said.status,
		headers: { 'cache-control': 'no-store' }
	});
}

const UPLOAD_CODES: Readonly<Record<number, string>> = {
	404: 'not-found',
	409: 'conflict',
	410: 'not-found',
	413: 'too-large',
	460: 'checksum'
};

/** The upload server says what is wrong in plain text; the contract says it in problem documents. */
function asProblem(c: Context<OfficeEnv>, said: Response): Response {
	if (said.status < 400) return said;
	const code = UPLOAD_CODES[said.status] ?? (said.status < 500 ? 'malformed' : 'broken');
	if (c.req.raw.method === 'HEAD') return new Response(null, said);
	return problemResponse(said.status, code, undefined, { 'tus-resumable': '1.0.0' });
}

function forgedReceipt(body: unknown): unknown {
	const { receipt } = body as { receipt: string };
	const [head, payload] = receipt.split('.');
	const signature = Buffer.alloc(64, 7).toString('base64url');
	return { receipt: `${head}.${payload}.${signature}` };
}
