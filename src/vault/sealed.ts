/** Ciphertext at rest: AES-256-GCM, a fresh IV each time, its place as additional data. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };

/** The bytes do not open: another key, another place, or changed since they were sealed. */
export class SealBroken extends Error {
	override readonly name = 'SealBroken';

	constructor(
		readonly place: string,
		cause: unknown
	) {
		super(`What is stored at ${place} does not open`, { cause });
	}
}

/** `place` names where it will stand, `table:row`; it opens nowhere else. */
export async function sealBytesWith(
	key: CryptoKey,
	place: string,
	bytes: BufferSource
): Promise<Sealed> {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	return { iv, data: await crypto.subtle.encrypt(algorithm(iv, place), key, bytes) };
}

export async function openBytesWith(
	key: CryptoKey,
	place: string,
	sealed: Sealed
): Promise<ArrayBuffer> {
	try {
		return await crypto.subtle.decrypt(algorithm(sealed.iv, place), key, sealed.data);
	} catch (cause) {
		throw new SealBroken(place, cause);
	}
}

/** A fresh IV makes each sealing its own: the same IV is the same act of sealing. */
export function sameSealing(a: Sealed, b: Sealed): boolean {
	return a.iv.every((byte, index) => byte === b.iv[index]);
}

export function algorithm(iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
	return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) };
}
