import type { Office } from '#domain/office';
import { fromBase64url, sha256 } from './digest.ts';
import { verifyEd25519 } from './ed25519.ts';

/** What a signed catalog says, once its signature stands, and the digest of exactly that. */
export type SignedPack = { readonly content: unknown; readonly digest: string };

const TYPE = 'kibali-catalog+jws';

/**
 * The content of a compact JWS that the office's pinned catalog key signed (EdDSA); nothing for
 * anything else: another key, another algorithm, another kind of document, one changed byte.
 * @see https://www.rfc-editor.org/rfc/rfc8037#section-3.1
 */
export async function openPack(
	jws: string,
	{ catalogKey }: Pick<Office, 'catalogKey'>,
	verify: typeof verifyEd25519 = verifyEd25519
): Promise<SignedPack | undefined> {
	try {
		const [head = '', payload = '', signature = '', ...rest] = jws.split('.');
		const header = JSON.parse(text(fromBase64url(head))) as Record<string, unknown>;
		const { alg, kid, typ, ...more } = header;
		const plain = rest.length === 0 && Object.keys(more).length === 0;
		if (!plain || alg !== 'EdDSA' || kid !== catalogKey.kid || typ !== TYPE) return undefined;
		const said = fromBase64url(payload);
		const signed = new TextEncoder().encode(`${head}.${payload}`);
		if (!(await verify(catalogKey, fromBase64url(signature), signed))) return undefined;
		return { content: JSON.parse(text(said)) as unknown, digest: await sha256(said) };
	} catch {
		return undefined;
	}
}

function text(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
