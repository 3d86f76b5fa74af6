import type { SigningKey } from '#domain/office';
import { fromBase64url } from './digest.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** What the browser itself can do; older ones know no Ed25519. */
type Subtle = Pick<SubtleCrypto, 'importKey' | 'verify'>;

const ALGORITHM = 'Ed25519';

/** Does the signature (64 bytes) stand? A browser without Ed25519 fetches what can tell, once needed. */
export async function verifyEd25519(
	{ kty, crv, x }: SigningKey,
	signature: Bytes,
	message: Bytes,
	subtle: Subtle = crypto.subtle
): Promise<boolean> {
	const key = await subtle
		.importKey('jwk', { kty, crv, x }, ALGORITHM, false, ['verify'])
		.catch(() => undefined);
	if (key) return subtle.verify(ALGORITHM, key, signature, message);
	const { verifyAsync } = await import('@noble/ed25519');
	return verifyAsync(signature, message, fromBase64url(x), { zip215: false });
}
