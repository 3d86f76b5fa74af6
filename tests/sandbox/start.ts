import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { common, ofData } from '../../scripts/headers.mjs';
import type { LedgerLine } from './entry.ts';
import { createListener } from './app.ts';
import { openOffice, type Office, type OfficeOptions } from './office.ts';
import { notFound, serveBuild } from './static.ts';

export type StartOptions = OfficeOptions & {
	/** 0: any free one */
	readonly port: number;
	/** the built app; none is served without it */
	readonly build?: string;
	readonly host?: string;
};
export type RunningOffice = {
	readonly url: string;
	readonly office: Office;
	ledger(): readonly LedgerLine[];
	stop(): Promise<void>;
};

/** The practice office, and the app beside it, on one port. */
export async function startOffice(options: StartOptions): Promise<RunningOffice> {
	const { port, host = '127.0.0.1', build } = options;
	const office = openOffice(options);
	const isOurs = createListener(office);
	const serve = build && existsSync(build) ? serveBuild(build) : notFound;
	const server = createServer((request, response) => {
		const said = request.url?.startsWith('/v1/') ? ofData : common;
		for (const [name, value] of Object.entries(said)) response.setHeader(name, value);
		if (!isOurs(request, response)) serve(request, response);
	});
	await new Promise<void>((done, fail) => {
		server.once('error', fail);
		server.listen(port, host, done);
	});
	const at = server.address() as AddressInfo;
	let stopped: Promise<void> | undefined;
	async function stop(): Promise<void> {
		const closed = new Promise<void>((done) => server.close(() => done()));
		server.closeAllConnections();
		await closed;
		await office.exclusive(async () => office.close());
	}
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${at.port}`,
		office,
		ledger: () => office.lines,
		stop: () => (stopped ??= stop())
	};
}
