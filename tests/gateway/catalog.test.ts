import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as wire from '#gateway/wire';
import { MOST_PACK } from '#domain/pack-size';
import { placeLists } from '#catalog/places';
import { serviceIds } from '#catalog/index';
import { readPack } from '#domain/pack';
import { office as practice } from '#vault/office';
import { openPack } from '#vault/pack';
import { languages } from '../../scripts/catalog-sources.ts';
import { aGateway, anOffice, breakIt, postJson } from './party.ts';

/** A far side that does as it is told. */
async function aServer(answer: RequestListener): Promise<string> {
	const server = createServer(answer);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const heard = async (url: string, etag: string | null = null) => {
	const said = await aGateway(url).catalog(etag);
	if (!('body' in said)) throw new Error(said.outcome);
	return said.body;
};

describe('the practice office', () => {
	test('gives out a signed catalog of all its services, without asking who wants it', async () => {
		const office = await anOffice();
		const answer = await fetch(`${office.url}/v1/catalog`);
		expect(answer.headers.get('etag')).toMatch(/^"\w+"$/);
		const said = wire.catalogAnswer.parse(await answer.json());
		const signed = await openPack(said.pack, practice);
		const read = readPack(signed?.content, { languages, places: placeLists });
		const pack = 'pack' in read ? read.pack : undefined;
		expect(pack?.index.map(({ id }) => id)).toEqual(serviceIds);
		expect(pack?.sequence).toBe(1);
	});

	test('says that nothing changed, in a few bytes', async () => {
		const office = await anOffice();
		const first = await heard(office.url);
		expect(await heard(office.url, first?.etag)).toBeNull();
		expect((await heard(office.url, '"of another time"'))?.jws).toBe(first?.jws);
	});

	test('publishes a renewed one under the next number, also after a restart', async () => {
		const office = await anOffice();
		const { dir } = office.office;
		const first = await heard(office.url);
		const published = await postJson(`${office.url}/sandbox/api/catalog`, { publish: 'renewed' });
		expect(await published.json()).toMatchObject({ sequence: 2 });
		const next = await heard(office.url, first?.etag);
		await office.stop();
		const again = await anOffice({ dir });
		expect(await heard(again.url)).toEqual(next);
		const signed = await openPack(next?.jws ?? '', practice);
		expect(signed?.content).toMatchObject({
			sequence: 2,
			services: [{ definition: { id: 'eta' } }]
		});
	});
});

describe('what is no catalog', () => {
	test('is garbled when a captive portal answers', async () => {
		const office = await anOffice();
		await breakIt(office, 'portal', { route: 'GET /v1/catalog' });
		expect(await aGateway(office.url).catalog(null)).toEqual({ outcome: 'garbled' });
	});

	test('is garbled when "nothing changed" is said to who has nothing', async () => {
		const url = await aServer((_, response) => response.writeHead(304).end());
		expect(await aGateway(url).catalog(null)).toEqual({ outcome: 'garbled' });
	});

	test('is cut off when it does not end, after no more than the largest pack', async () => {
		let sent = 0;
		const url = await aServer((_, response) => {
			response.writeHead(200, { 'content-type': 'application/json' });
			const more = () => {
				if (response.destroyed) return;
				sent += 16_384;
				response.write('A'.repeat(16_384), () => setImmediate(more));
			};
			more();
		});
		expect(await aGateway(url).catalog(null)).toEqual({ outcome: 'unreachable', offline: false });
		// what the sockets hold on the way comes on top
		expect(sent).toBeLessThan(MOST_PACK + 16_000_000);
	});

	test('is cut off when it stops in the middle of the way', async () => {
		const url = await aServer((_, response) => {
			response.writeHead(200, { 'content-length': '900' });
			response.write('{"pack":"eyJ');
			setImmediate(() => response.destroy());
		});
		expect(await aGateway(url).catalog(null)).toEqual({ outcome: 'unreachable', offline: false });
	});
});

test('no answer at all may go on for ever', async () => {
	const url = await aServer((_, response) => {
		const more = () => {
			if (!response.destroyed) response.write(' '.repeat(65_536), () => setImmediate(more));
		};
		more();
	});
	expect(await aGateway(url).events(0)).toEqual({ outcome: 'unreachable', offline: false });
});
