import type { Sealed } from './sealed.ts';

/**
 * One way to the data key: the data key, encrypted with the key of that way. `device` is a key that
 * cannot leave this browser; passphrase, passkey and recovery key will stand beside it.
 */
export type Wrap = {
	readonly way: 'device';
	readonly wrapped: ArrayBuffer;
	readonly iv: Uint8Array<ArrayBuffer>;
};

export type DeviceKey = { readonly id: 'device'; readonly key: CryptoKey };
export type WrappedDataKey = { readonly id: 'data'; readonly wraps: readonly Wrap[] };
/**
 * News is sealed to the public half, also while the vault is locked; the private half (PKCS #8) is
 * sealed with the data key.
 */
export type NewsKeys = {
	readonly id: 'news';
	readonly publicKey: JsonWebKey;
	readonly privateKey: Sealed;
};

export type Keys = {
	/** absent once the person has chosen a passphrase instead */
	readonly device?: DeviceKey;
	readonly data: WrappedDataKey;
	readonly news: NewsKeys;
};

/** Where keys are kept, so that the vault knows no database. */
export type KeyStore = {
	find(): Promise<Keys | undefined>;
	/**
	 * Stores the keys in one act unless a data key is there already, and answers what is stored now.
	 * Two tabs that open at once must both get the first one's.
	 */
	putIfAbsent(keys: Keys): Promise<Keys>;
};
