import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { UploadCall } from '#gateway/port';
import { startShaper, type Shape } from '../sandbox/shaper.ts';
import type { RunningOffice } from '../sandbox/start.ts';
import { aFolder, aGateway, anOffice, aToken, breakIt } from './party.ts';

const quiet = () => undefined;
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function anUpload(size: number): UploadCall {
	const bytes = new Uint8Array(randomBytes(size));
	const id = randomBytes(16).toString('hex');
	return { id, size, digest: hash(bytes), bytes: bytes.buffer };
}

function storedDigest({ office }: RunningOffice, { id }: UploadCall): string {
	return hash(readFileSync(join(office.uploadDir, id)));
}

async function aBadLink(office: RunningOffice, shape: Shape) {
	const shaper = await startShaper(office.url, shape);
	onTestFinished(() => shaper.stop());
	return shaper;
}

describe('an upload arrives with its own bytes', () => {
	test.each([0, 1, 16_385, 5 * 1024 * 1024])('%i bytes', async (size) => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const upload = anUpload(size);
		const confirmed: number[] = [];
		expect(await gateway.upload(upload, (bytes) => confirmed.push(bytes))).toEqual({
			outcome: 'accepted'
		});
		expect(storedDigest(office, upload)).toBe(upload.digest);
		expect(confirmed.at(-1)).toBe(size);
		expect(confirmed).toEqual([...confirmed].sort((a, b) => a - b));
		const steps = office.ledger().flatMap((line) => (line.kind === 'upload' ? [line.step] : []));
		expect(steps).toEqual(['created', 'stored']);
	});

	test('a second time nothing is sent', async () => {
		const office = await anOffice();
		const token = aToken();
		const upload = anUpload(100_000);
		await aGateway(office.url, { token }).upload(upload, quiet);
		const methods: string[] = [];
		const counting: typeof fetch = (url, init) => {
			methods.push(init?.method ?? '');
			return fetch(url, init);
		};
		const again = await aGateway(office.url, { token, fetch: counting }).upload(upload, quiet);
		expect(again).toEqual({ outcome: 'duplicate' });
		expect(methods).toEqual(['HEAD']);
	});

	test('parts grow on a good link', async () => {
		const office = await anOffice();
		const sizes: number[] = [];
		const counting: typeof fetch = (url, init) => {
			if (init?.body instanceof ArrayBuffer) sizes.push(init.body.byteLength / 1024);
			return fetch(url, init);
		};
		const upload = anUpload(3 * 1024 * 1024);
		await aGateway(office.url, { fetch: counting }).upload(upload, quiet);
		expect(sizes).toEqual([64, 128, 256, 512, 1024, 1024, 64]);
	});
});

describe('an upload goes on where the link broke', () => {
	const places = [1, 50, 300, 700, 1_200, 2_000, 20_000, 66_000, 66_800, 100_000, 199_000];
	test.each(places)('cut at byte %i, once', async (cutAt) => {
		const office = await anOffice();
		const link = await aBadLink(office, { cutAt, cuts: 1 });
		const gateway = aGateway(link.url);
		const upload = anUpload(200_000);
		let outcome = await gateway.upload(upload, quiet);
		if (outcome.outcome === 'unreachable') outcome = await gateway.upload(upload, quiet);
		expect(link.cuts()).toBe(1);
		expect(['accepted', 'duplicate']).toContain(outcome.outcome);
		expect(storedDigest(office, upload)).toBe(upload.digest);
	});

	test('on a link that never carries more than 24 KB', async () => {
		const office = await anOffice();
		const link = await aBadLink(office, { cutAt: 24_000 });
		const gateway = aGateway(link.url);
		const upload = anUpload(300_000);
		const confirmed: number[] = [];
		let tries = 0;
		let outcome = await gateway.upload(upload, (bytes) => confirmed.push(bytes));
		while (outcome.outcome === 'unreachable' && tries < 40) {
			tries += 1;
			outcome = await gateway.upload(upload, (bytes) => confirmed.push(bytes));
		}
		expect(['accepted', 'duplicate']).toContain(outcome.outcome);
		expect(link.cuts()).toBeGreaterThan(10);
		expect(storedDigest(office, upload)).toBe(upload.digest);
		expect(confirmed).toEqual([...confirmed].sort((a, b) => a - b));
	});

	test('after the office was restarted', async () => {
		const dir = aFolder();
		const first = await anOffice({ dir });
		const token = aToken();
		const link = await aBadLink(first, { cutAt: 120_000 });
		const upload = anUpload(250_000);
		const confirmed: number[] = [];
		const stopped: typeof fetch = (url, init) => {
			if (link.cuts() > 0) return Promise.reject(new TypeError('no link'));
			return fetch(url, init);
		};
		const cut = aGateway(link.url, { token, fetch: stopped });
		expect(await cut.upload(upload, quiet)).toMatchObject({ outcome: 'unreachable' });
		await first.stop();
		const second = await anOffice({ dir });
		const gateway = aGateway(second.url, { token });
		expect(await gateway.upload(upload, (bytes) => confirmed.push(bytes))).toEqual({
			outcome: 'accepted'
		});
		expect(confirmed[0]).toBeGreaterThan(64_000);
		expect(storedDigest(second, upload)).toBe(upload.digest);
	});

	test.each(['POST', 'PATCH'])('when the answer to %s was lost', async (method) => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const upload = anUpload(70_000);
		await breakIt(office, 'cut-after-commit', { route: method });
		let outcome = await gateway.upload(upload, quiet);
		if (outcome.outcome === 'unreachable') outcome = await gateway.upload(upload, quiet);
		expect(outcome).toEqual({ outcome: 'accepted' });
		expect(storedDigest(office, upload)).toBe(upload.digest);
		const created = office
			.ledger()
			.filter((line) => line.kind === 'upload' && line.step === 'created');
		expect(created).toHaveLength(1);
	});

	test('when another sender has moved on: the offset is read again after 409', async () => {
		const office = await anOffice();
		const token = aToken();
		const upload = anUpload(200_000);
		const statuses: number[] = [];
		let raced = false;
		const racing: typeof fetch = async (url, init) => {
			if (init?.method === 'PATCH' && !raced) {
				raced = true;
				await aGateway(office.url, { token }).upload(upload, quiet);
			}
			const answer = await fetch(url, init);
			statuses.push(answer.status);
			return answer;
		};
		const gateway = aGateway(office.url, { token, fetch: racing });
		expect(await gateway.upload(upload, quiet)).toEqual({ outcome: 'accepted' });
		expect(statuses).toEqual([404, 201, 409, 200]);
		expect(storedDigest(office, upload)).toBe(upload.digest);
	});
});

describe('damaged bytes', () => {
	function flipping(times: number): typeof fetch {
		let left = times;
		return (url, init) => {
			if (!(init?.body instanceof ArrayBuffer) || left === 0) return fetch(url, init);
			left -= 1;
			const body = new Uint8Array(init.body.slice(0));
			body[0] = (body[0] ?? 0) ^ 1;
			return fetch(url, { ...init, body });
		};
	}

	test('on the way are cut off and sent again', async () => {
		const office = await anOffice();
		const upload = anUpload(100_000);
		const gateway = aGateway(office.url, { fetch: flipping(2) });
		expect(await gateway.upload(upload, quiet)).toEqual({ outcome: 'accepted' });
		expect(storedDigest(office, upload)).toBe(upload.digest);
	});

	test('on a way that always damages wait for a better one', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url, { fetch: flipping(-1) });
		const outcome = await gateway.upload(anUpload(1_000), quiet);
		expect(outcome).toEqual({ outcome: 'later', busy: false });
	});

	test('on the device are refused for good', async () => {
		const office = await anOffice();
		const upload = { ...anUpload(1_000), digest: '00'.repeat(32) };
		const outcome = await aGateway(office.url).upload(upload, quiet);
		expect(outcome).toEqual({ outcome: 'refused', code: 'damaged' });
	});

	test('in several parts are refused for good as well', async () => {
		const office = await anOffice();
		let parts = 0;
		const counting: typeof fetch = (url, init) => {
			if (init?.method === 'PATCH' && ++parts > 50) throw new Error('it never ends');
			return fetch(url, init);
		};
		const upload = { ...anUpload(200 * 1024), digest: '00'.repeat(32) };
		const outcome = await aGateway(office.url, { fetch: counting }).upload(upload, quiet);
		expect(outcome).toEqual({ outcome: 'refused', code: 'damaged' });
		expect(parts).toBeLessThan(25);
	});

	test('that the office threw away are sent again', async () => {
		const office = await anOffice();
		const upload = anUpload(1_000);
		await breakIt(office, 'reject-document');
		expect(await aGateway(office.url).upload(upload, quiet)).toEqual({ outcome: 'accepted' });
		const steps = office.ledger().flatMap((line) => (line.kind === 'upload' ? [line.step] : []));
		expect(steps).toEqual(['created', 'thrown-away', 'created', 'stored']);
	});
});

describe('an upload that cannot be', () => {
	test.each([
		['portal', { outcome: 'garbled' }],
		['portal-403', { outcome: 'garbled' }],
		['down', { outcome: 'unreachable', offline: false }],
		['busy-503', { outcome: 'later', busy: true, retryAfter: 3_000 }],
		['error-500', { outcome: 'later', busy: false }]
	])('%s', async (fault, outcome) => {
		const office = await anOffice();
		await breakIt(office, fault, { times: -1 });
		expect(await aGateway(office.url).upload(anUpload(10), quiet)).toEqual(outcome);
	});

	test('too large', async () => {
		const office = await anOffice();
		const upload = { ...anUpload(10), size: 50 * 1024 * 1024 };
		const outcome = await aGateway(office.url).upload(upload, quiet);
		expect(outcome).toEqual({ outcome: 'refused', code: 'too-large' });
	});

	test("in another's name", async () => {
		const office = await anOffice();
		const upload = anUpload(10);
		await aGateway(office.url).upload(upload, quiet);
		const outcome = await aGateway(office.url).upload(upload, quiet);
		expect(outcome).toEqual({ outcome: 'later', busy: false });
	});
});
