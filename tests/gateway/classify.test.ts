import { describe, expect, test } from 'vitest';
import { retryAfterOf } from '#gateway/classify';
import { aGateway, anOffice, aParcel, breakIt } from './party.ts';

const problem = (status: number, code: string) => ({
	status,
	type: 'application/problem+json',
	body: JSON.stringify({ type: 'about:blank', title: 'No', status, code })
});
const html = { type: 'text/html', body: '<!doctype html><title>Café WiFi</title>' };
const json = (status: number, value: unknown) => ({ status, body: JSON.stringify(value) });

describe('what an answer to a submission comes to', () => {
	const receipt = { receipt: 'aaa.bbb.ccc', extra: 'ignored' };
	const matrix: [string, object, object][] = [
		['201 with a receipt', json(201, receipt), { outcome: 'accepted' }],
		['200 with a receipt', json(200, receipt), { outcome: 'duplicate' }],
		['200 with another body', json(200, { ok: true }), { outcome: 'garbled' }],
		['200 with a web page', { status: 200, ...html }, { outcome: 'garbled' }],
		['200 with nothing', { status: 200, body: '' }, { outcome: 'garbled' }],
		['200 with half a JSON', { status: 200, body: '{"receipt":"a' }, { outcome: 'garbled' }],
		['202', json(202, receipt), { outcome: 'garbled' }],
		['204', { status: 204 }, { outcome: 'garbled' }],
		['a redirect', { status: 302, headers: { location: '/login' } }, { outcome: 'garbled' }],
		['400 of ours', problem(400, 'malformed'), { outcome: 'refused', code: 'malformed' }],
		['401 of ours', problem(401, 'no-mailbox'), { outcome: 'refused', code: 'no-mailbox' }],
		['403 of ours', problem(403, 'forbidden'), { outcome: 'refused', code: 'forbidden' }],
		[
			'409 of ours',
			problem(409, 'different-content'),
			{ outcome: 'refused', code: 'different-content' }
		],
		['413 of ours', problem(413, 'too-large'), { outcome: 'refused', code: 'too-large' }],
		['422 of ours', problem(422, 'refused'), { outcome: 'refused', code: 'refused' }],
		['403 with a web page', { status: 403, ...html }, { outcome: 'garbled' }],
		['404 with a web page', { status: 404, ...html }, { outcome: 'garbled' }],
		['a problem of another status', { ...problem(422, 'x'), status: 403 }, { outcome: 'garbled' }],
		['408', { status: 408 }, { outcome: 'later', busy: false }],
		['425', { status: 425 }, { outcome: 'later', busy: false }],
		['429', { status: 429 }, { outcome: 'later', busy: true }],
		['500', problem(500, 'broken'), { outcome: 'later', busy: false }],
		['502 with a web page', { status: 502, ...html }, { outcome: 'later', busy: false }],
		[
			'503',
			{ status: 503, headers: { 'retry-after': '7' } },
			{ outcome: 'later', busy: true, retryAfter: 7_000 }
		],
		['511, a portal by its own word', { status: 511, ...html }, { outcome: 'garbled' }]
	];

	test.each(matrix)('%s', async (_, value, outcome) => {
		const office = await anOffice();
		const { call } = await aParcel();
		await breakIt(office, 'answer', { value, route: 'PUT' });
		expect(await aGateway(office.url).submit(call)).toMatchObject(outcome);
		expect(office.ledger().filter((line) => line.kind === 'fault')).toHaveLength(1);
	});

	test.each([
		['down', { outcome: 'unreachable', offline: false }],
		['portal', { outcome: 'garbled' }],
		['portal-403', { outcome: 'garbled' }],
		['redirect', { outcome: 'garbled' }],
		['empty-body', { outcome: 'garbled' }],
		['garbled', { outcome: 'garbled' }],
		['error-500', { outcome: 'later', busy: false }],
		['busy-503', { outcome: 'later', busy: true, retryAfter: 3_000 }],
		['busy-429', { outcome: 'later', busy: true, retryAfter: 3_000 }],
		['refuse-422', { outcome: 'refused', code: 'refused' }]
	])('the fault %s', async (fault, outcome) => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const { call } = await aParcel();
		await breakIt(office, fault);
		expect(await gateway.submit(call)).toEqual(outcome);
		expect(office.ledger().some((line) => line.kind === 'submission')).toBe(false);
		expect(await gateway.submit(call)).toMatchObject({ outcome: 'accepted' });
	});
});

describe('a link that leads nowhere', () => {
	test('a closed port is unreachable, with what the device knows of its link', async () => {
		const office = await anOffice();
		await office.stop();
		const { call } = await aParcel();
		const on = aGateway(office.url);
		const off = aGateway(office.url, { online: () => false });
		expect(await on.submit(call)).toEqual({ outcome: 'unreachable', offline: false });
		expect(await off.submit(call)).toEqual({ outcome: 'unreachable', offline: true });
		expect(await off.events(0)).toEqual({ outcome: 'unreachable', offline: true });
		expect(await off.health()).toEqual({ reach: 'offline' });
		expect(await on.health()).toEqual({ reach: 'unreachable' });
	});

	test('an answer that takes too long is unreachable', async () => {
		const office = await anOffice();
		await breakIt(office, 'slow', { value: 60_000 });
		const gateway = aGateway(office.url, { patience: 50 });
		expect(await gateway.events(0)).toEqual({ outcome: 'unreachable', offline: false });
	});
});

describe('health tells apart', () => {
	test.each([
		['portal', { reach: 'portal' }],
		['portal-403', { reach: 'portal' }],
		['redirect', { reach: 'portal' }],
		['empty-body', { reach: 'portal' }],
		['error-500', { reach: 'server' }],
		['busy-503', { reach: 'server' }],
		['down', { reach: 'unreachable' }]
	])('%s', async (fault, health) => {
		const office = await anOffice();
		await breakIt(office, fault);
		expect(await aGateway(office.url).health()).toEqual(health);
	});

	test('the office, and its clock even when that is two days off', async () => {
		const office = await anOffice();
		await breakIt(office, 'clock', { times: -1, value: -2 * 86_400_000 });
		const health = await aGateway(office.url).health();
		expect(health).toMatchObject({ reach: 'office', office: 'practice' });
		const ahead = Date.now() - ('time' in health ? health.time : 0);
		expect(Math.round(ahead / 86_400_000)).toBe(2);
	});
});

describe('Retry-After', () => {
	const date = 'Mon, 23 Nov 2026 10:00:00 GMT';
	test.each([
		[{ 'retry-after': '120' }, 120_000],
		[{ 'retry-after': 'Mon, 23 Nov 2026 10:01:30 GMT', date }, 90_000],
		[{ 'retry-after': 'Mon, 23 Nov 2026 09:00:00 GMT', date }, 0],
		[{ 'retry-after': 'Mon, 23 Nov 2026 10:01:30 GMT' }, undefined],
		[{ 'retry-after': 'soon', date }, undefined],
		[{}, undefined]
	])('%o is %s ms', (headers, wait) => {
		expect(retryAfterOf(new Headers(headers as Record<string, string>))).toBe(wait);
	});
});
