import type { ViteDevServer } from 'vite';
import { createListener } from './app.ts';
import { openOffice } from './office.ts';

/** Mounts the practice office in Vite's dev server, before Kit's own middleware. */
export async function mountOffice(server: ViteDevServer): Promise<void> {
	const office = openOffice({ dir: process.env['OFFICE_DIR'] ?? '.office' });
	const isOurs = createListener(office);
	server.middlewares.use((request, response, next) => {
		if (!isOurs(request, response)) next();
	});
	server.httpServer?.once('close', () => office.close());
}
