import { Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod/mini';
import { attackNames, attacks } from './attacks.ts';
import type { OfficeEnv } from './broken.ts';
import type { Office } from './office.ts';

const call = z.object({
	publish: z.exactOptional(z.enum(['renewed', 'confirmed', 'hostile'])),
	attack: z.exactOptional(z.nullable(z.enum(attackNames)))
});

/** `GET /v1/catalog`: public, and the same for everybody. */
export async function answerCatalog(office: Office, asked: string | undefined): Promise<Response> {
	const served = await office.catalog.serve();
	if (!served) return endless();
	const headers = { etag: served.etag, 'cache-control': 'no-cache' };
	if (asked === served.etag) return new Response(null, { status: 304, headers });
	return Response.json({ pack: served.jws }, { headers });
}

/** Under `/sandbox/api/catalog`: what is published, and what is served in its place. */
export function catalogRoutes(office: Office): Hono<OfficeEnv> {
	const routes = new Hono<OfficeEnv>();
	const state = () => ({
		attack: office.catalog.attack ?? null,
		answered: office.catalog.answered()
	});
	routes.get('/', (c) => c.json(state()));
	routes.post('/', async (c) => {
		const said = call.safeParse(await c.req.json().catch(() => ({})));
		if (!said.success) return c.json({ error: said.error.message }, 400);
		const { publish, attack } = said.data;
		if (attack !== undefined) office.catalog.attackWith(attack ?? undefined);
		const sequence = publish && (await office.catalog.publish(publish));
		return c.json({ ...state(), ...(sequence === undefined ? {} : { sequence }) });
	});
	return routes;
}

export function catalogSection(office: Office) {
	const { attack } = office.catalog;
	const button = (body: object, label: string) =>
		html`<button data-post="catalog" data-body="${JSON.stringify(body)}">${label}</button>`;
	return html`<section id="catalog">
		<h2>Catalog</h2>
		<p class="muted">The signed list of services that phones ask for about once a day.</p>
		<div class="acts">
			${button({ publish: 'renewed' }, 'Publish a renewed eTA')}
			${button({ publish: 'confirmed' }, 'Confirm it as it is')}
		</div>
		<details data-key="attacks">
			<summary>Serve something else ${attack ? `(now: ${attack})` : ''}</summary>
			<div class="acts">${button({ attack: null }, 'Serve the true one')}</div>
			${attackNames.map(
				(name) =>
					html`<article class="fault">
						<small>${attacks[name]}</small>
						<div class="acts">${button({ attack: name }, name)}</div>
					</article>`
			)}
		</details>
	</section>`;
}

/** As fast as it is read, until the reader has had enough. */
function endless(): Response {
	const text = new TextEncoder().encode('{"pack":"');
	const more = new TextEncoder().encode('A'.repeat(16_384));
	let begun = false;
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			controller.enqueue(begun ? more : text);
			begun = true;
		}
	});
	return new Response(body, { headers: { 'content-type': 'application/json' } });
}
