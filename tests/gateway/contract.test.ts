import { describe, expect, test } from 'vitest';
import * as wire from '#gateway/wire';
import { catalogFees } from '../sandbox/fees.ts';
import { aGateway, anOffice, aParcel, aToken, handIn } from './party.ts';

type Node_ = Readonly<Record<string, unknown>>;

describe('the OpenAPI document', () => {
	test('is 3.1, whole, and every reference leads somewhere', async () => {
		const office = await anOffice();
		const document = await (await fetch(`${office.url}/v1/openapi.json`)).json();
		expect(document.openapi).toMatch(/^3\.1\./);
		expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
		expect(Object.keys(document.paths).sort()).toEqual([
			'/account-requests/{id}',
			'/catalog',
			'/events',
			'/events/stream',
			'/health',
			'/messages/{id}',
			'/payments/{id}',
			'/push-subscriptions/{id}',
			'/session',
			'/submissions/{id}',
			'/uploads',
			'/uploads/{id}'
		]);
		const methods = ['get', 'put', 'post', 'head', 'patch'];
		for (const [path, item] of Object.entries<Node_>(document.paths)) {
			const operations = Object.entries(item).filter(([key]) => methods.includes(key));
			expect(operations.length, path).toBeGreaterThan(0);
			for (const [, operation] of operations) {
				const { responses } = operation as { responses: Node_ };
				expect(Object.keys(responses).length).toBeGreaterThan(0);
				expect(Object.values(responses)).toSatisfy((all: Node_[]) =>
					all.every((one) => typeof one['description'] === 'string')
				);
			}
		}
		const names = [
			...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)
		];
		expect(names.length).toBeGreaterThan(10);
		for (const [, name] of names) expect(document.components.schemas).toHaveProperty(name ?? '');
	});

	test('says what an amount and a submission are', async () => {
		const office = await anOffice();
		const { components } = await (await fetch(`${office.url}/v1/openapi.json`)).json();
		expect(components.schemas.SubmissionRequest).toMatchObject({
			type: 'object',
			required: ['service', 'version', 'envelope', 'documents'],
			properties: {
				documents: { items: { properties: { size: { type: 'integer', minimum: 0 } } } }
			}
		});
	});
});

describe('the schemas', () => {
	test('read every answer that the office really gives', async () => {
		const office = await anOffice();
		const token = aToken();
		const parcel = await aParcel([100]);
		await handIn(aGateway(office.url, { token }), parcel);
		const get = async (path: string, headers = { authorization: `Bearer ${token}` }) =>
			(await fetch(`${office.url}/v1${path}`, { headers })).json();
		expect(wire.healthAnswer.safeParse(await get('/health')).success).toBe(true);
		expect(wire.eventsAnswer.safeParse(await get('/events')).success).toBe(true);
		expect(
			wire.submissionAnswer.safeParse(await get(`/submissions/${parcel.call.id}`)).success
		).toBe(true);
		expect(wire.problem.safeParse(await get('/nothing')).success).toBe(true);
		expect(wire.problem.safeParse(await get('/events', { authorization: '' })).success).toBe(true);
	});

	test.each([
		{ currency: 'USD', minor: 30.5 },
		{ currency: 'USD', minor: -1 },
		{ currency: 'EUR', minor: 1 },
		{ currency: 'USD', minor: '30' }
	])('refuse the amount %o', (amount) => {
		expect(wire.money.safeParse(amount).success).toBe(false);
	});
});

describe('the invoice', () => {
	test("is the catalog's fee for the travel authorisation: USD 30", async () => {
		const office = await anOffice({ feesFor: catalogFees });
		const invoice = await handIn(aGateway(office.url), await aParcel());
		expect(invoice.amount).toEqual({ currency: 'USD', minor: 3_000 });
		expect(invoice.lines).toHaveLength(1);
	});
});
