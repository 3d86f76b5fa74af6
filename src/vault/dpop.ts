const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };

/** The key that tokens are bound to: its private half cannot leave this browser. */
export type ProofKey = { readonly key: CryptoKey; readonly jwk: JsonWebKey };

export async function makeProofKey(): Promise<ProofKey> {
	const pair = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
	const {
		kty = '',
		crv = '',
		x = '',
		y = ''
	} = await crypto.subtle.exportKey('jwk', pair.publicKey);
	return { key: pair.privateKey, jwk: { kty, crv, x, y } };
}
