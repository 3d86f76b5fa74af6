import { CompactSign, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Office, PublicKey } from '#domain/office';
import type { Receipt } from '#domain/receipt';
import { office as pinned } from '#vault/office';
import { readReceipt, verifyReceipt } from '#vault/receipt';

const DIGEST = 'ab'.repeat(32);
const receipt: Receipt = {
	submission: 's-1',
	digest: DIGEST,
	number: 'KB-7F3K-92QD',
	receivedAt: '2026-09-21T10:00:00Z',
	office: pinned.id
};
let office: Office;
let key: CryptoKey;
let stranger: CryptoKey;

beforeAll(async () => {
	const pair = await generateKeyPair('ES256', { extractable: true });
	key = pair.privateKey;
	stranger = (await generateKeyPair('ES256')).privateKey;
	const jwk = (await exportJWK(pair.publicKey)) as Omit<PublicKey, 'kid'>;
	office = { ...pinned, receiptKey: { ...jwk, kid: 'test-receipt' } };
});

describe('a receipt', () => {
	test('signed by the pinned key for these bytes of this submission is believed', async () => {
		const jws = await sign(receipt);
		expect(await verifyReceipt(jws, office, 's-1', DIGEST)).toEqual(receipt);
		expect(readReceipt(jws)).toEqual(receipt);
	});

	test.each([
		['another submission', { submission: 's-2' }],
		['other bytes', { digest: 'cd'.repeat(32) }],
		['another office', { office: 'elsewhere' }]
	])('for %s is not', async (_, wrong) => {
		const jws = await sign({ ...receipt, ...wrong });
		expect(await verifyReceipt(jws, office, 's-1', DIGEST)).toBeUndefined();
	});

	test.each([
		['no number', { number: undefined }],
		['an empty number', { number: '' }],
		['a date that is none', { receivedAt: 'yesterday' }]
	])('with %s is not', async (_, wrong) => {
		const jws = await sign({ ...receipt, ...wrong });
		expect(await verifyReceipt(jws, office, 's-1', DIGEST)).toBeUndefined();
	});

	test('signed by a stranger is not, nor under another key id', async () => {
		const forged = await sign(receipt, { key: stranger });
		expect(await verifyReceipt(forged, office, 's-1', DIGEST)).toBeUndefined();
		const renamed = await sign(receipt, { kid: 'other' });
		expect(await verifyReceipt(renamed, office, 's-1', DIGEST)).toBeUndefined();
	});

	test('changed after signing is not', async () => {
		const [header, , signature] = (await sign(receipt)).split('.');
		const text = JSON.stringify({ ...receipt, number: 'KB-0000-0000' });
		const changed = `${header}.${Buffer.from(text).toString('base64url')}.${signature}`;
		expect(await verifyReceipt(changed, office, 's-1', DIGEST)).toBeUndefined();
	});

	test.each(['', 'received', '<html>Welcome to the hotel</html>', 'a.b.c', '..'])(
		'that is no receipt at all is not: %j',
		async (text) => {
			expect(await verifyReceipt(text, office, 's-1', DIGEST)).toBeUndefined();
		}
	);

	test.each([
		['a part too many', (jws: string) => `${jws}.more`],
		['a part too few', (jws: string) => jws.split('.').slice(0, 2).join('.')],
		['a signature cut short', (jws: string) => jws.slice(0, -4)]
	])('with %s is not', async (_, spoil) => {
		const jws = spoil(await sign(receipt));
		expect(await verifyReceipt(jws, office, 's-1', DIGEST)).toBeUndefined();
	});

	test('that asks for an extension we do not know is not', async () => {
		const header = { alg: 'ES256', kid: 'test-receipt', crit: ['exp'], exp: 1 };
		const jws = await new CompactSign(new TextEncoder().encode(JSON.stringify(receipt)))
			.setProtectedHeader(header)
			.sign(key, { crit: { exp: true } });
		expect(await verifyReceipt(jws, office, 's-1', DIGEST)).toBeUndefined();
	});

	test('without a signature is not', async () => {
		const header = Buffer.from('{"alg":"none","kid":"test-receipt"}').toString('base64url');
		const payload = Buffer.from(JSON.stringify(receipt)).toString('base64url');
		expect(await verifyReceipt(`${header}.${payload}.`, office, 's-1', DIGEST)).toBeUndefined();
	});
});

function sign(payload: object, by: { key?: CryptoKey; kid?: string } = {}): Promise<string> {
	return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
		.setProtectedHeader({ alg: 'ES256', kid: by.kid ?? 'test-receipt' })
		.sign(by.key ?? key);
}
