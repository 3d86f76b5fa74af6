import { appendFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ReplyEnvelope } from '#domain/submission';
import { sha256 } from '#vault/digest';
import { office as practice } from '#vault/office';
import { sealDocument, sealForOffice } from '#vault/office-seal';
import { verifyReceipt } from '#vault/receipt';
import {
	aFolder,
	aGateway,
	anOffice,
	aParcel,
	aToken,
	breakIt,
	handIn,
	postJson,
	type Parcel
} from './party.ts';

const quiet = () => undefined;

describe('a submission is taken once', () => {
	test('the same request again gets the same bytes, and the ledger holds one', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const parcel = await aParcel([10, 2_000]);
		for (const upload of parcel.uploads) await gateway.upload(upload, quiet);
		const first = await gateway.submit(parcel.call);
		const second = await gateway.submit(parcel.call);
		if (!('body' in first) || !('body' in second)) throw new Error('not taken');
		expect([first.outcome, second.outcome]).toEqual(['accepted', 'duplicate']);
		expect(second.body.receipt).toBe(first.body.receipt);
		expect(office.ledger().filter((line) => line.kind === 'submission')).toHaveLength(1);
		const digest = await sha256(parcel.call.envelope);
		const receipt = await verifyReceipt(first.body.receipt, practice, parcel.call.id, digest);
		expect(receipt?.number).toMatch(/^KB-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
	});

	test('an answer that was lost after the commit comes with the next try', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const { call } = await aParcel();
		await breakIt(office, 'cut-after-commit', { times: 3, route: 'PUT /v1/submissions' });
		for (let cut = 0; cut < 3; cut += 1) {
			expect(await gateway.submit(call)).toMatchObject({ outcome: 'unreachable' });
		}
		expect(await gateway.submit(call)).toMatchObject({ outcome: 'duplicate' });
		expect(office.ledger().filter((line) => line.kind === 'submission')).toHaveLength(1);
	});

	test('can be asked for by its own mailbox; what was never heard of is nothing', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const { call } = await aParcel();
		const nothing = { outcome: 'accepted', body: null };
		expect(await gateway.findSubmission(call.id)).toEqual(nothing);
		const taken = await gateway.submit(call);
		const receipt = 'body' in taken ? taken.body.receipt : '';
		expect(await gateway.findSubmission(call.id)).toEqual({
			outcome: 'accepted',
			body: { receipt }
		});
		expect(await aGateway(office.url).findSubmission(call.id)).toEqual(nothing);
		await breakIt(office, 'answer', { value: { status: 404, type: 'text/html', body: 'No' } });
		expect(await gateway.findSubmission(call.id)).toEqual({ outcome: 'garbled' });
	});

	test('two at once are one', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const { call } = await aParcel();
		const both = await Promise.all([gateway.submit(call), gateway.submit(call)]);
		expect(both.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'duplicate']);
	});

	test('the same id with other content is a conflict, also from another mailbox', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const { call, envelope } = await aParcel();
		await gateway.submit(call);
		const resealed = { ...call, envelope: await sealForOffice(practice, envelope) };
		const conflict = { outcome: 'refused', code: 'different-content' };
		expect(await gateway.submit(resealed)).toEqual(conflict);
		expect(await aGateway(office.url).submit(call)).toEqual(conflict);
	});

	test('a receipt with a wrong signature does not verify', async () => {
		const office = await anOffice();
		const { call } = await aParcel();
		await breakIt(office, 'forged-receipt');
		const said = await aGateway(office.url).submit(call);
		const digest = await sha256(call.envelope);
		const jws = 'body' in said ? said.body.receipt : '';
		expect(jws).not.toBe('');
		expect(await verifyReceipt(jws, practice, call.id, digest)).toBeUndefined();
	});
});

describe('the envelope goes last and must be whole', () => {
	async function submitted(parcel: Parcel, sent = parcel.uploads) {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		for (const upload of sent) await gateway.upload(upload, quiet);
		return gateway.submit(parcel.call);
	}
	const missing = { outcome: 'refused', code: 'missing-document' };
	const refused = { outcome: 'refused', code: 'refused' };

	test('a missing document', async () => {
		const parcel = await aParcel([10, 20]);
		expect(await submitted(parcel, parcel.uploads.slice(1))).toEqual(missing);
	});

	test("a document in somebody else's mailbox", async () => {
		const office = await anOffice();
		const parcel = await aParcel([10]);
		for (const upload of parcel.uploads) await aGateway(office.url).upload(upload, quiet);
		expect(await aGateway(office.url).submit(parcel.call)).toEqual(missing);
	});

	test('a document that does not open with its key', async () => {
		const parcel = await aParcel([10]);
		const { key, iv } = await sealDocument(new ArrayBuffer(1));
		const evidence = parcel.envelope.evidence.map((one) => ({ ...one, key, iv }));
		const envelope = await sealForOffice(practice, { ...parcel.envelope, evidence });
		expect(await submitted({ ...parcel, call: { ...parcel.call, envelope } })).toEqual(refused);
	});

	test('a document whose clear bytes are not the sealed ones', async () => {
		const parcel = await aParcel([10]);
		const evidence = parcel.envelope.evidence.map((one) => ({ ...one, digest: '00'.repeat(32) }));
		const envelope = await sealForOffice(practice, { ...parcel.envelope, evidence });
		expect(await submitted({ ...parcel, call: { ...parcel.call, envelope } })).toEqual(refused);
	});

	test('a document that the list names and the envelope does not', async () => {
		const parcel = await aParcel([10]);
		const envelope = await sealForOffice(practice, { ...parcel.envelope, evidence: [] });
		expect(await submitted({ ...parcel, call: { ...parcel.call, envelope } })).toEqual(refused);
	});

	test('an envelope for another id, or not for this office', async () => {
		const parcel = await aParcel();
		const id = '0196f0f0-0000-7000-8000-000000000000';
		expect(await submitted({ ...parcel, call: { ...parcel.call, id } })).toEqual(refused);
		const envelope = `${parcel.call.envelope.slice(0, -4)}AAAA`;
		expect(await submitted({ ...parcel, call: { ...parcel.call, envelope } })).toEqual(refused);
	});

	test('a body that is not the contract', async () => {
		const { call } = await aParcel();
		const envelope = 'not a JWE';
		const parcel = {
			call: { ...call, envelope },
			uploads: [],
			envelope: (await aParcel()).envelope
		};
		expect(await submitted(parcel)).toEqual({ outcome: 'refused', code: 'malformed' });
	});
});

describe('news', () => {
	test('comes to its own mailbox only, after a cursor only', async () => {
		const office = await anOffice();
		const [mine, other] = [aGateway(office.url), aGateway(office.url)];
		const parcel = await aParcel();
		await mine.submit(parcel.call);
		const all = await mine.events(0);
		if (!('body' in all)) throw new Error('no news');
		expect(all.body.events.map(({ news }) => news)).toMatchObject([
			{ kind: 'status', status: 'received' },
			{ kind: 'invoice', invoice: { amount: { currency: 'USD', minor: 3_000 } } },
			{ kind: 'status', status: 'awaiting-payment' }
		]);
		const cursors = all.body.events.map(({ cursor }) => cursor);
		expect(cursors).toEqual([...cursors].sort((a, b) => a - b));
		expect(all.body.cursor).toBe(cursors.at(-1));
		expect(await mine.events(cursors[0] ?? 0)).toMatchObject({
			outcome: 'accepted',
			body: { events: all.body.events.slice(1) }
		});
		expect(await other.events(0)).toEqual({ outcome: 'accepted', body: { events: [], cursor: 0 } });
		expect((await fetch(`${office.url}/v1/events`)).status).toBe(401);
		const token = aToken();
		const authorization = `Bearer ${token}`;
		const url = `${office.url}/v1/submissions/${parcel.call.id}`;
		expect((await fetch(url, { headers: { authorization } })).status).toBe(404);
		expect(JSON.stringify(office.ledger())).not.toContain(token);
	});

	test('of a kind we do not know is left out and holds up nothing', async () => {
		const office = await anOffice();
		const head = { id: 'e', submission: 's', at: '2026-11-23T08:00:00Z', more: 1 };
		const events = [
			{ ...head, cursor: 1, news: { kind: 'biometrics', day: 'x' } },
			{ ...head, cursor: 2, news: { kind: 'status', status: 'sent-to-embassy', more: 1 } }
		];
		const value = { status: 200, body: JSON.stringify({ events, cursor: 2 }) };
		await breakIt(office, 'answer', { value });
		const said = await aGateway(office.url).events(0);
		expect(said).toMatchObject({ outcome: 'accepted', body: { cursor: 2 } });
		expect('body' in said && said.body.events.map(({ news }) => news)).toEqual([
			{ kind: 'status', status: 'sent-to-embassy' }
		]);
	});

	test('that cannot be read is left out, and holds up nothing either', async () => {
		const office = await anOffice();
		const head = { submission: 's', at: '2026-11-23T08:00:00Z' };
		const status = { kind: 'status', status: 'paid' };
		const events = [
			{ ...head, id: 'e1', cursor: 1, news: { kind: 'invoice' } },
			{ ...head, id: 'e2', news: status },
			null,
			{ ...head, id: 'e4', cursor: 4, news: status }
		];
		const value = { status: 200, body: JSON.stringify({ events, cursor: 4 }) };
		await breakIt(office, 'answer', { value });
		expect(await aGateway(office.url).events(0)).toEqual({
			outcome: 'accepted',
			body: { events: [events[3]], cursor: 4 }
		});
	});
});

describe('the office asks for more', () => {
	test('a reply with a document is taken once and closes the request', async () => {
		const office = await anOffice();
		const gateway = aGateway(office.url);
		const parcel = await aParcel();
		await handIn(gateway, parcel);
		const submission = parcel.call.id;
		const desk = `${office.url}/sandbox/api/desk`;
		await postJson(desk, { submission, act: 'request', text: 'A clearer passport page' });
		const request = office.ledger().flatMap((line) => {
			return line.kind === 'news' && line.event.news.kind === 'request'
				? [line.event.news.request]
				: [];
		})[0];
		const { uploads, envelope, call } = await aParcel([500]);
		for (const upload of uploads) await gateway.upload(upload, quiet);
		const reply: ReplyEnvelope = {
			...{ id: call.id, submission, request: request?.id ?? '', text: 'Here it is' },
			evidence: envelope.evidence
		};
		const sealed = await sealForOffice(practice, reply);
		const message = { id: call.id, submission, envelope: sealed, documents: call.documents };
		expect(await gateway.reply(message)).toEqual({ outcome: 'accepted', body: null });
		expect(await gateway.reply(message)).toEqual({ outcome: 'duplicate', body: null });
		expect(await aGateway(office.url).reply({ ...message, id: 'x' })).toMatchObject({
			code: 'not-found'
		});
		for (const said of [{}, { ok: true }, { reply: 'another' }]) {
			await breakIt(office, 'answer', { value: { status: 200, body: JSON.stringify(said) } });
			expect(await gateway.reply(message)).toEqual({ outcome: 'garbled' });
		}
		await postJson(desk, { submission, act: 'approve', text: 'Welcome' });
		const late = await aParcel();
		const letter = await sealForOffice(practice, { ...reply, id: late.call.id, evidence: [] });
		const again = { id: late.call.id, submission, envelope: letter, documents: [] };
		expect(await gateway.reply(again)).toEqual({ outcome: 'accepted', body: null });
		const { applications } = await (await fetch(`${office.url}/sandbox/api/applications`)).json();
		expect(applications).toMatchObject([
			{
				envelope: { answers: parcel.envelope.answers },
				replies: [{ text: 'Here it is', evidence: [{ slot: 'passport' }] }, { evidence: [] }],
				status: { status: 'approved', openRequests: [] }
			}
		]);
		expect((await postJson(desk, { submission, act: 'reject' })).status).toBe(409);
	});
});

describe('a restart of the office', () => {
	test('forgets nothing, even with half a line at the end of its ledger', async () => {
		const dir = aFolder();
		const first = await anOffice({ dir });
		const token = aToken();
		const parcel = await aParcel([300]);
		await handIn(aGateway(first.url, { token }), parcel);
		const before = first.ledger();
		const news = await aGateway(first.url, { token }).events(0);
		await first.stop();
		appendFileSync(`${dir}/ledger.jsonl`, '{"kind":"submission","id":"half');

		const second = await anOffice({ dir });
		const gateway = aGateway(second.url, { token });
		expect(second.ledger()).toEqual(before);
		expect(await gateway.events(0)).toEqual(news);
		expect(await gateway.submit(parcel.call)).toMatchObject({ outcome: 'duplicate' });
		for (const upload of parcel.uploads) {
			expect(await gateway.upload(upload, quiet)).toEqual({ outcome: 'duplicate' });
		}
	});
});
