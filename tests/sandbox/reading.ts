import type { Context } from 'hono';
import type * as z from 'zod/mini';
import type { OfficeEnv } from './broken.ts';
import { problemResponse } from './problem.ts';

const MOST_JSON = 2 * 1024 * 1024;

/** The body of a request, or the problem with it. */
export async function read<Body>(
	c: Context<OfficeEnv>,
	schema: z.ZodMiniType<Body>
): Promise<Body | Response> {
	const text = await c.req.text();
	if (text.length > MOST_JSON) return problemResponse(413, 'too-large');
	let body: unknown;
	try {
		body = JSON.parse(text);
	} catch {
		return problemResponse(400, 'malformed');
	}
	const said = schema.safeParse(body);
	if (said.success) return said.data;
	return problemResponse(
		400,
		'malformed',
		said.error.issues.map((one) => one.path.join('.')).join()
	);
}
