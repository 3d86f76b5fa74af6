import { makeKeys, newsPlace, unwrapDataKey } from './data-key.ts';
import type { Keys, KeyStore } from './key-store.ts';
import { openBytesWith, sealBytesWith, type Sealed } from './sealed.ts';

/** Seals and opens rows. `place` is `table:row`: what was sealed for one place opens in no other. */
export type Vault = {
	/** `text`: anything JSON can hold. */
	seal(place: string, text: unknown): Promise<Sealed>;
	/** @throws SealBroken when key, place or bytes are not those it was sealed with */
	open<T>(place: string, sealed: Sealed): Promise<T>;
	sealBytes(place: string, bytes: ArrayBuffer): Promise<Sealed>;
	openBytes(place: string, sealed: Sealed): Promise<ArrayBuffer>;
	/** Opens what `sealNews` sealed. */
	openNews<T>(jwe: string): Promise<T>;
};

/**
 * Opens the vault of this device, and makes it where there is none.
 * @throws VaultLocked when it takes a secret of the person
 */
export async function openVault(store: KeyStore): Promise<Vault> {
	const keys = (await store.find()) ?? (await store.putIfAbsent(await makeKeys()));
	return vaultWith(await unwrapDataKey(keys), keys);
}

/** The vault that an opened data key is for. */
export function vaultWith(dataKey: CryptoKey, keys: Pick<Keys, 'data' | 'news'>): Vault {
	let newsKey: Promise<CryptoKey> | undefined;
	return {
		seal: (place, text) => sealBytesWith(dataKey, place, encode(text)),
		open: async (place, sealed) => decode(await openBytesWith(dataKey, place, sealed)),
		sealBytes: (place, bytes) => sealBytesWith(dataKey, place, bytes),
		openBytes: (place, sealed) => openBytesWith(dataKey, place, sealed),
		openNews: async (jwe) => {
			newsKey ??= openNewsKey(dataKey, keys);
			// a form is filled long before there is news
			const { openJwe } = await import('./seal-jwe.ts');
			return (await openJwe(await newsKey, jwe)) as never;
		}
	};
}

async function openNewsKey(
	dataKey: CryptoKey,
	{ data, news }: Pick<Keys, 'data' | 'news'>
): Promise<CryptoKey> {
	const place = newsPlace(data.vault, news.publicKey);
	const pkcs8 = await openBytesWith(dataKey, place, news.privateKey);
	const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
	const key = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['deriveBits']);
	new Uint8Array(pkcs8).fill(0);
	return key;
}

function encode(value: unknown): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(JSON.stringify(value));
}

function decode<T>(bytes: ArrayBuffer | Uint8Array): T {
	return JSON.parse(new TextDecoder().decode(bytes)) as T;
}
