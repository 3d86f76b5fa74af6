import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { anOffice, aToken } from './party.ts';

/** As Chromium on a phone sends them from a worker, with the token of a mailbox. */
function asked(host: string, after: number): string {
	return [
		`GET /v1/events?after=${after} HTTP/1.1`,
		`Host: ${host}`,
		'Connection: keep-alive',
		'sec-ch-ua-platform: "Android"',
		`Authorization: Bearer ${aToken()}`,
		'User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36',
		'sec-ch-ua: "Chromium";v="156", "Not-A.Brand";v="24"',
		'sec-ch-ua-mobile: ?1',
		'Accept: */*',
		'Sec-Fetch-Site: same-origin',
		'Sec-Fetch-Mode: cors',
		'Sec-Fetch-Dest: empty',
		'Accept-Encoding: gzip, deflate, br, zstd',
		'Accept-Language: en-KE',
		'',
		''
	].join('\r\n');
}

/** Every byte of the answer, as it comes from the wire. */
function answerTo(url: string, request: string): Promise<string> {
	const { hostname, port } = new URL(url);
	return new Promise((done, failed) => {
		let said = '';
		const socket = connect(Number(port), hostname, () => socket.write(request));
		socket.on('data', (bytes: Buffer) => {
			said += bytes.toString('latin1');
			if (!/"cursor":\d+\}/.test(said)) return;
			socket.destroy();
			done(said);
		});
		socket.on('error', failed);
	});
}

test('asking for news when there is none costs less than 1 KB, both ways together', async () => {
	const office = await anOffice();
	const request = asked(new URL(office.url).host, Date.now());
	const answer = await answerTo(office.url, request);
	expect(answer).toContain('HTTP/1.1 200');
	expect(answer).toContain('{"events":[],"cursor":');
	expect(request.length + answer.length).toBeLessThanOrEqual(1_024);
});
