import type { Issuer } from '#domain/office';
import type { Receipt } from '#domain/receipt';
import { fromBase64url } from './digest.ts';

/**
 * The receipt, if the office's pinned key signed it (ES256) for exactly this submission and these
 * bytes; nothing for anything else. `digest`: SHA-256 of the JWE that was sent.
 */
export async function verifyReceipt(
	jws: string,
	office: Issuer,
	submission: string,
	digest: string
): Promise<Receipt | undefined> {
	try {
		const receipt = parseReceipt(await verifiedPayload(jws, office));
		const ours =
			receipt?.submission === submission &&
			receipt.digest === digest &&
			receipt.office === office.id;
		return ours ? receipt : undefined;
	} catch {
		return undefined;
	}
}

/** What a receipt says, without asking who signed it: for one that was verified before it was kept. */
export function readReceipt(jws: string): Receipt | undefined {
	return parseReceipt(fromBase64url(jws.split('.')[1] ?? ''));
}

/**
 * What a JWS says, once its signature stands. WebCrypto alone: the worker asks this.
 * @throws for anything but ES256 by the office's key
 * @see https://www.rfc-editor.org/rfc/rfc7515#section-5.2
 */
async function verifiedPayload(jws: string, { receiptKey }: Issuer): Promise<Uint8Array> {
	const [head = '', payload = '', signature = '', ...rest] = jws.split('.');
	const header: unknown = JSON.parse(new TextDecoder().decode(fromBase64url(head)));
	const { alg, kid, crit, b64 } = header as Record<string, unknown>;
	const plain = crit === undefined && b64 === undefined && rest.length === 0;
	if (!plain || alg !== 'ES256' || kid !== receiptKey.kid) throw new Error('Not a receipt');
	const { kty, crv, x, y } = receiptKey;
	const curve = { name: 'ECDSA', namedCurve: 'P-256' };
	const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, curve, false, ['verify']);
	const stands = await crypto.subtle.verify(
		{ name: 'ECDSA', hash: 'SHA-256' },
		key,
		fromBase64url(signature),
		new TextEncoder().encode(`${head}.${payload}`)
	);
	if (!stands) throw new Error('Not signed by the office');
	return fromBase64url(payload);
}

function parseReceipt(payload: Uint8Array): Receipt | undefined {
	const value: unknown = JSON.parse(new TextDecoder().decode(payload));
	return isReceipt(value) ? value : undefined;
}

function isReceipt(value: unknown): value is Receipt {
	if (typeof value !== 'object' || value === null) return false;
	const { submission, digest, number, receivedAt, office } = value as Record<string, unknown>;
	const texts = [submission, digest, number, receivedAt, office];
	return (
		texts.every((text) => typeof text === 'string' && text !== '') &&
		!Number.isNaN(Date.parse(String(receivedAt)))
	);
}
