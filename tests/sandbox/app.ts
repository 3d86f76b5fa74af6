import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { createApi } from './api.ts';
import type { OfficeEnv } from './broken.ts';
import type { Office } from './office.ts';
import { createPages } from './page.ts';
import { resumePhone } from './phone.ts';
import { pushNews } from './pushing.ts';
import { createUploads } from './uploads.ts';

/** Answers /v1 and /sandbox; false for what is not the office's. */
export type OfficeListener = (request: IncomingMessage, response: ServerResponse) => boolean;

export function createListener(office: Office): OfficeListener {
	const app = new Hono<OfficeEnv>();
	app.route('/v1', createApi(office, createUploads(office)));
	app.route('/sandbox', createPages(office));
	const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
	resumePhone(office);
	pushNews(office);
	return (request, response) => {
		if (!/^\/(v1|sandbox)([/?]|$)/.test(request.url ?? '')) return false;
		void listener(request, response);
		return true;
	};
}
