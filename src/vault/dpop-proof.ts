import { encode, toBase64url, utf8 } from './digest.ts';
import type { ProofKey } from './dpop.ts';

export type ProofClaims = {
	/** s since the epoch */
	readonly iat: number;
	readonly htm: string;
	/** the URL without query */
	readonly htu: string;
	readonly nonce?: string | undefined;
};

/**
 * A DPoP proof for one exchange, over WebCrypto alone: the worker makes it. How old it is the office
 * tells by its own nonce, for the phone's clock may be wrong.
 * @see https://www.rfc-editor.org/rfc/rfc9449#section-4.2
 */
export async function makeProof(
	{ key, jwk }: ProofKey,
	claims: ProofClaims,
	token?: string
): Promise<string> {
	const ath = token && text(await crypto.subtle.digest('SHA-256', utf8(token)));
	const head = encode({ typ: 'dpop+jwt', alg: 'ES256', jwk });
	const signed = `${head}.${encode({ jti: crypto.randomUUID(), ...claims, ath })}`;
	const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
	const signature = await crypto.subtle.sign(algorithm, key, utf8(signed));
	return `${signed}.${text(signature)}`;
}

function text(bytes: ArrayBuffer): string {
	return toBase64url(new Uint8Array(bytes));
}
