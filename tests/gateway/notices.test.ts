import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listenForNews } from '#gateway/stream';
import { pushKey } from '#vault/office-push';
import { aGateway, anOffice, aParcel, aToken, handIn, postJson } from './party.ts';

type Woken = {
	readonly path: string;
	readonly headers: Record<string, unknown>;
	readonly body: string;
};

/** What a browser's maker runs: it takes empty letters for browsers. */
async function aPushService(status = 201) {
	const woken: Woken[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (part) => (body += part));
		request.on('end', () => {
			woken.push({ path: request.url ?? '', headers: request.headers, body });
			response.writeHead(status).end();
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	onTestFinished(() => void server.close());
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}`, woken };
}

describe('a push subscription', () => {
	test('is woken by news of its own mailbox, with nothing in it, by who has the pinned key', async () => {
		const office = await anOffice();
		const service = await aPushService();
		const gateway = aGateway(office.url);
		expect(await gateway.wakeAt('s-1', `${service.url}/send/abc`)).toEqual({
			outcome: 'accepted',
			body: null
		});
		await handIn(aGateway(office.url), await aParcel());
		await handIn(gateway, await aParcel());
		await expect.poll(() => service.woken.length).toBe(1);
		const [{ path, headers, body } = { path: '', headers: {}, body: '-' }] = service.woken;
		expect({ path, body }).toEqual({ path: '/send/abc', body: '' });
		const [, token = '', key] =
			/^vapid t=(\S+), k=(\S+)$/.exec(String(headers['authorization'])) ?? [];
		expect(key).toBe(pushKey);
		const point = Buffer.from(key ?? '', 'base64url');
		const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((one) =>
			one.toString('base64url')
		);
		const pinned = await importJWK({ kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }, 'ES256');
		await jwtVerify(token, pinned, { audience: service.url });
		expect(decodeProtectedHeader(token).alg).toBe('ES256');
	});

	test('told twice is one, changed is the newer one, and taken back is none', async () => {
		const office = await anOffice();
		const service = await aPushService();
		const gateway = aGateway(office.url);
		expect((await gateway.wakeAt('s-1', `${service.url}/old`)).outcome).toBe('accepted');
		expect((await gateway.wakeAt('s-1', `${service.url}/old`)).outcome).toBe('duplicate');
		expect((await gateway.wakeAt('s-1', `${service.url}/new`)).outcome).toBe('duplicate');
		await postJson(`${office.url}/sandbox/api/push`, {});
		expect(service.woken.map(({ path }) => path)).toEqual(['/new']);
		await gateway.wakeAt('s-1', null);
		await postJson(`${office.url}/sandbox/api/push`, {});
		expect(service.woken.length).toBe(1);
		expect(office.ledger().filter(({ kind }) => kind === 'subscription').length).toBe(3);
	});

	test('is forgotten once the push service says that it is gone', async () => {
		const office = await anOffice();
		const service = await aPushService(410);
		await aGateway(office.url).wakeAt('s-1', `${service.url}/gone`);
		await postJson(`${office.url}/sandbox/api/push`, {});
		await postJson(`${office.url}/sandbox/api/push`, {});
		expect(service.woken.length).toBe(1);
	});

	test.each([
		'http://example.org/push',
		'https://localhost/x',
		'https://10.0.0.1/x',
		'https://[::1]/x',
		'file:///etc/passwd',
		'no address',
		`https://push.example/${'a'.repeat(1_000)}`
	])('makes the office call no house of its own: %s', async (endpoint) => {
		const office = await anOffice();
		const said = await aGateway(office.url).wakeAt('s-1', endpoint);
		expect(said).toMatchObject({ outcome: 'refused', code: 'bad-endpoint' });
	});

	test('of one mailbox cannot be turned round by another', async () => {
		const office = await anOffice();
		await aGateway(office.url).wakeAt('s-1', 'https://push.example/a');
		const said = await aGateway(office.url).wakeAt('s-1', 'https://push.example/b');
		expect(said).toMatchObject({ outcome: 'refused', code: 'different-content' });
	});
});

describe('the stream of news', () => {
	test('says at once that there is news, to the mailbox that it is for alone', async () => {
		const office = await anOffice();
		const token = aToken();
		const [mine, strangers] = [listen(office.url, token), listen(office.url, aToken())];
		await expect.poll(() => [mine.heard(), strangers.heard()]).toEqual([1, 1]);
		await handIn(aGateway(office.url, { token }), await aParcel());
		await expect.poll(() => mine.heard()).toBeGreaterThan(1);
		expect(strangers.heard()).toBe(1);
		mine.stop();
		await expect(mine.ended).resolves.toBe('stopped');
	});

	test('needs a mailbox, and a portal’s page is none', async () => {
		const office = await anOffice();
		expect((await fetch(`${office.url}/v1/events/stream`)).status).toBe(401);
		await postJson(`${office.url}/sandbox/api/faults`, { fault: 'portal', route: '/stream' });
		const { ended, heard } = listen(office.url, aToken());
		await expect(ended).resolves.toBe('failed');
		expect(heard()).toBe(0);
	});

	test('that gives no sign of life any more ends', async () => {
		const office = await anOffice();
		const { ended } = listen(office.url, aToken(), 50);
		await expect(ended).resolves.toBe('failed');
	});
});

describe('a question without news', () => {
	test('costs less than 1 KB, with all that a phone’s browser says of itself', async () => {
		const office = await anOffice();
		const token = aToken();
		await handIn(aGateway(office.url, { token }), await aParcel());
		const said = (await (
			await fetch(`${office.url}/v1/events?after=0`, {
				headers: { authorization: `Bearer ${token}` }
			})
		).json()) as { cursor: number };
		// as Chromium on Android asks, from a worker; HTTP/2 packs it to less
		const asked = [
			`GET /v1/events?after=${said.cursor} HTTP/1.1`,
			'Host: kibali.example.org',
			'Connection: keep-alive',
			`Authorization: Bearer ${token}`,
			'sec-ch-ua-platform: "Android"',
			'User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36',
			'sec-ch-ua: "Chromium";v="156", "Not)A;Brand";v="24", "Google Chrome";v="156"',
			'sec-ch-ua-mobile: ?1',
			'Accept: */*',
			'Sec-Fetch-Site: same-origin',
			'Sec-Fetch-Mode: cors',
			'Sec-Fetch-Dest: empty',
			'Accept-Encoding: gzip, deflate, br, zstd',
			'Accept-Language: sw-KE,sw;q=0.9,en-US;q=0.8,en;q=0.7',
			'Cache-Control: no-cache',
			'Pragma: no-cache'
		].join('\r\n');
		const answered = await exchange(office.url, `${asked}\r\n\r\n`);
		expect(answered).toContain(`{"events":[],"cursor":${said.cursor}}`);
		const bytes = asked.length + 4 + answered.length;
		expect(bytes).toBeLessThanOrEqual(1_024);
		expect(bytes).toBeGreaterThan(700);
	});
});

function listen(url: string, token: string, silence?: number) {
	const stop = new AbortController();
	let count = 0;
	const ended = listenForNews({
		...{ base: `${url}/v1`, token, fetch, signal: stop.signal },
		...(silence === undefined ? {} : { silence }),
		heard: () => (count += 1)
	}).then(
		() => 'ended',
		() => (stop.signal.aborted ? 'stopped' : 'failed')
	);
	onTestFinished(() => stop.abort());
	return { ended, heard: () => count, stop: () => stop.abort() };
}

/** Every byte that comes back over the wire. */
async function exchange(url: string, asked: string): Promise<string> {
	const { connect } = await import('node:net');
	return new Promise((done, failed) => {
		let answered = '';
		const { hostname, port } = new URL(url);
		const socket = connect(Number(port), hostname, () => socket.write(asked));
		socket.on('error', failed);
		socket.on('data', (part) => {
			answered += part.toString('latin1');
			if (answered.endsWith('}')) {
				socket.destroy();
				done(answered);
			}
		});
	});
}
