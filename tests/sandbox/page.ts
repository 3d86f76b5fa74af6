import { Hono, type Context } from 'hono';
import * as z from 'zod/mini';
import type { OfficeEnv } from './broken.ts';
import { acts, decide, listApplications, readDocument } from './desk.ts';
import { catalogRoutes } from './catalog-page.ts';
import { faultNames } from './fault-names.ts';
import { hostedPage } from './hosted-page.ts';
import type { Office } from './office.ts';
import { answerMail, listMail } from './mail.ts';
import { listMessages } from './messages.ts';
import { pagePolicy, pageScript, pageStyle, shell } from './page-shell.ts';
import { giveBack } from './money.ts';
import { payFromMenu } from './paybill.ts';
import { answerPrompt, listPrompts } from './phone.ts';
import { wakeUp } from './pushing.ts';
import { sections } from './sections.ts';

const deskCall = z.object({
	submission: z.string(),
	act: z.enum(acts),
	text: z.exactOptional(z.string()),
	documents: z.exactOptional(z.array(z.string())),
	ask: z.exactOptional(z.string())
});
const faultCall = z.object({
	fault: z.enum(faultNames),
	times: z._default(z.int(), 1),
	route: z._default(z.string(), ''),
	value: z._default(
		z.nullable(
			z.union([
				z.number(),
				z.object({
					status: z.int(),
					type: z.exactOptional(z.string()),
					body: z.exactOptional(z.string()),
					headers: z.exactOptional(z.record(z.string(), z.string()))
				})
			])
		),
		null
	)
});

const menuCall = z.object({
	number: z.string(),
	account: z.string(),
	// as it stands on a screen, "20,050", or as a number
	amount: z.pipe(
		z.union([z.number(), z.string()]),
		z.transform((typed) => Number(String(typed).replace(/[\s,]/g, '')))
	),
	phone: z.exactOptional(z.string())
});
const MENU_SAYS = {
	'wrong-number': 'M-Pesa says: there is no such business. No money moved.',
	'wrong-account': 'M-Pesa says: the account number is wrong. No money moved.',
	'wrong-amount': 'M-Pesa says: the amount is wrong. No money moved.'
} as const;

/** The other side, for a person at /sandbox and for tests at /sandbox/api. */
export function createPages(office: Office): Hono<OfficeEnv> {
	const pages = new Hono<OfficeEnv>();
	pages.use(async (c, next) => {
		await next();
		c.res.headers.set('cache-control', 'no-store');
		c.res.headers.set('content-security-policy', pagePolicy);
	});
	pages.get('/page.css', (c) => c.body(pageStyle, 200, { 'content-type': 'text/css' }));
	pages.get('/page.js', (c) => c.body(pageScript, 200, { 'content-type': 'text/javascript' }));
	pages.get('/', async (c) => c.html(shell(await sections(office))));
	pages.get('/sections', async (c) => c.html(await sections(office)));

	pages.get('/api/ledger', (c) => c.json({ lines: office.lines }));
	pages.get('/api/applications', async (c) =>
		c.json({ applications: await listApplications(office) })
	);
	pages.get('/api/documents/:upload', async (c) => {
		const document = await readDocument(office, c.req.param('upload'));
		if (!document) return c.json({ error: 'no such document' }, 404);
		const shown = ['image/jpeg', 'image/png', 'application/pdf'].includes(document.type);
		return c.body(new Uint8Array(document.bytes), 200, {
			'content-type': shown ? document.type : 'application/octet-stream'
		});
	});
	pages.get('/api/messages', async (c) => c.json({ messages: await listMessages(office) }));
	pages.get('/api/phone', async (c) => c.json({ prompts: await listPrompts(office) }));
	pages.post('/api/phone', async (c) => {
		const { payment, answer } = await readBody(c);
		const [first] = await listPrompts(office);
		const id = typeof payment === 'string' ? payment : (first?.payment ?? '');
		const done = answerPrompt(office, id, answer);
		return done ? c.json({ payment: id }) : c.json({ error: 'no such prompt or answer' }, 404);
	});
	pages.post('/api/paybill', async (c) => {
		const call = menuCall.safeParse(await readBody(c));
		if (!call.success) return c.json({ error: 'number, account and whole shillings' }, 400);
		const said = await office.exclusive(async () => payFromMenu(office, call.data));
		return 'code' in said ? c.json(said) : c.json({ error: MENU_SAYS[said.refused] }, 409);
	});
	pages.post('/api/refunds', async (c) => {
		const { id } = await readBody(c);
		const error = await office.exclusive(async () => giveBack(office, String(id)));
		return error === undefined ? c.json({}) : c.json({ error }, 409);
	});
	pages.get('/pay/:attempt', (c) => c.html(hostedPage(office, c.req.param('attempt'))));
	pages.post('/api/desk', async (c) => {
		const call = deskCall.safeParse(await readBody(c));
		if (!call.success) return c.json({ error: call.error.message }, 400);
		const error = await office.exclusive(() => decide(office, call.data));
		return error === undefined ? c.json({}) : c.json({ error }, 409);
	});
	pages.get('/api/mail', async (c) => c.json({ mail: await listMail(office) }));
	pages.post('/api/mail', async (c) => {
		const { message, text } = await readBody(c);
		const done = await office.exclusive(async () =>
			answerMail(office, String(message), String(text ?? ''))
		);
		return done ? c.json({}) : c.json({ error: 'no such message, or no answer' }, 404);
	});
	pages.get('/api/faults', (c) =>
		c.json({ active: office.faults.list(), fired: office.faults.fired() })
	);
	pages.post('/api/faults', async (c) => {
		const call = faultCall.safeParse(await readBody(c));
		if (!call.success) return c.json({ error: call.error.message }, 400);
		office.faults.set(call.data);
		return c.json({ active: office.faults.list() });
	});
	pages.post('/api/push', async (c) => c.json({ pushed: await wakeUp(office) }));
	pages.route('/api/catalog', catalogRoutes(office));
	pages.post('/api/reset', async (c) => {
		await office.exclusive(async () => office.reset());
		return c.json({});
	});
	pages.all('*', (c) => c.json({ error: 'not found' }, 404));
	return pages;
}

async function readBody(c: Context<OfficeEnv>): Promise<Record<string, unknown>> {
	try {
		const body: unknown = await c.req.json();
		return typeof body === 'object' && body !== null ? { ...body } : {};
	} catch {
		return {};
	}
}
