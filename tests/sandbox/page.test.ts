import { describe, expect, test } from 'vitest';
import { office as practice } from '#vault/office';
import { sealForOffice } from '#vault/office-seal';
import { sha256 } from '#vault/digest';
import { aGateway, anOffice, aParcel, breakIt, handIn, postJson } from '../gateway/party.ts';

const text = async (url: string) => (await fetch(url)).text();

describe('the page of the practice office', () => {
	test('says loudly what it is', async () => {
		const { url } = await anOffice();
		const page = await text(`${url}/sandbox`);
		expect(page).toContain('Nothing here goes to the Government of Kenya.');
		for (const place of ['Messages', 'The phone', 'desk', 'Faults']) expect(page).toContain(place);
	});

	test('shows an application, its prompt and its messages, and escapes what people wrote', async () => {
		const { url } = await anOffice();
		const gateway = aGateway(url);
		const parcel = await aParcel([50], { answers: { surname: '<script>alert(1)</script>' } });
		const invoice = await handIn(gateway, parcel);
		const payer = await sealForOffice(practice, { phone: '+254712345678' });
		const { id: submission } = parcel.call;
		const { id, amount } = invoice;
		await gateway.pay({ id: 'p', submission, invoice: id, amount, channel: 'mpesa', payer });
		const page = await text(`${url}/sandbox/sections`);
		expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(page).toMatch(/KB-\w{4}-\w{4}/);
		expect(page).toContain('+254712345678');
		expect(page).toContain(`account ${invoice.reference}`);
		expect(await text(`${url}/sandbox`)).toContain(invoice.reference);
	});

	test('shows each piece of news as an SMS and as an e-mail, without a link', async () => {
		const office = await anOffice();
		const answers = { phone: '+254700000000', email: 'a@example.org' };
		const parcel = await aParcel([], { answers });
		await handIn(aGateway(office.url), parcel);
		await postJson(`${office.url}/sandbox/api/desk`, {
			...{ submission: parcel.call.id, act: 'request', text: 'One more paper' }
		});
		const news = office.ledger().filter(({ kind }) => kind === 'news');
		const { messages } = (await (await fetch(`${office.url}/sandbox/api/messages`)).json()) as {
			messages: { via: string; to: string; text: string }[];
		};
		const by = (via: string, to: string) =>
			messages.filter((one) => one.via === via && one.to === to).length;
		expect(news.length).toBeGreaterThan(3);
		expect([by('sms', answers.phone), by('email', answers.email)]).toEqual([
			news.length,
			news.length
		]);
		expect(JSON.stringify(messages)).not.toMatch(/https?:/);
	});

	test('opens a document to the bytes that were sealed', async () => {
		const { url } = await anOffice();
		const parcel = await aParcel([5_000]);
		await handIn(aGateway(url), parcel);
		const [evidence] = parcel.envelope.evidence;
		const answer = await fetch(`${url}/sandbox/api/documents/${evidence?.upload}`);
		expect(answer.headers.get('content-type')).toBe('application/pdf');
		expect(await sha256(await answer.arrayBuffer())).toBe(evidence?.digest);
		expect((await fetch(`${url}/sandbox/api/documents/none`)).status).toBe(404);
	});

	test.each([
		['phone', { payment: 'none', answer: 'paid' }, 404],
		['desk', { submission: 'none', act: 'approve' }, 409],
		['desk', { act: 'stamp' }, 400],
		['faults', { fault: 'earthquake' }, 400],
		['nothing', {}, 404]
	])('turns away a strange call to %s', async (where, body, status) => {
		const { url } = await anOffice();
		expect((await postJson(`${url}/sandbox/api/${where}`, body)).status).toBe(status);
	});
});

describe('faults', () => {
	test('fire as often as told, on their route only, and are counted', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		await breakIt(office, 'error-500', { times: 2, route: 'GET /v1/events' });
		expect(await gateway.health()).toMatchObject({ reach: 'office' });
		expect(await gateway.events(0)).toMatchObject({ outcome: 'later' });
		expect(await gateway.events(0)).toMatchObject({ outcome: 'later' });
		expect(await gateway.events(0)).toMatchObject({ outcome: 'accepted' });
		const said = await (await fetch(`${office.url}/sandbox/api/faults`)).json();
		expect(said).toEqual({ active: [], fired: { 'error-500': 2 } });
		expect(office.ledger()).toMatchObject([
			{ kind: 'fault', fault: 'error-500', route: 'GET /v1/events' },
			{ kind: 'fault', fault: 'error-500', route: 'GET /v1/events' }
		]);
	});

	test('are switched off with no times', async () => {
		const office = await anOffice();
		await breakIt(office, 'portal', { times: -1 });
		expect(await aGateway(office.url).health()).toEqual({ reach: 'portal' });
		await breakIt(office, 'portal', { times: 0 });
		expect(await aGateway(office.url).health()).toMatchObject({ reach: 'office' });
	});
});

describe('starting over', () => {
	test('forgets all, and news afterwards is still newer than before', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		await handIn(gateway, await aParcel([10]));
		const before = await gateway.events(0);
		await postJson(`${office.url}/sandbox/api/reset`, {});
		expect(office.ledger()).toEqual([]);
		await handIn(gateway, await aParcel([10]));
		const last = 'body' in before ? before.body.cursor : Infinity;
		const after = await gateway.events(last);
		expect('body' in after && after.body.events).toHaveLength(3);
	});
});
