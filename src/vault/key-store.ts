import type { Sealed } from './sealed.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Wrapped = { readonly wrapped: ArrayBuffer; readonly iv: Bytes };

/** How a secret that a person can remember becomes a key: slowly, so that guessing is dear. */
export type Stretch = {
	readonly algorithm: 'argon2id';
	/** KiB */
	readonly memory: number;
	readonly passes: number;
	readonly lanes: number;
	readonly salt: Bytes;
};

/** A key that cannot leave this browser: the vault opens by itself, and whoever has the phone has it. */
export type DeviceWrap = Wrapped & { readonly way: 'device' };
type ChosenWrap = Wrapped & {
	readonly id: string;
	/** ms since the epoch, by the phone's clock */
	readonly madeAt: number;
};
export type SecretWrap = ChosenWrap & {
	readonly way: 'passphrase' | 'pin';
	readonly stretch: Stretch;
};
export type PasskeyWrap = ChosenWrap & {
	readonly way: 'passkey';
	readonly credential: Bytes;
	/** what the passkey is asked to answer (WebAuthn PRF) */
	readonly salt: Bytes;
	readonly transports: readonly string[];
};
export type RecoveryWrap = ChosenWrap & { readonly way: 'recovery'; readonly salt: Bytes };

/**
 * One way to the data key: the data key, encrypted with the key of that way. Every field of a chosen
 * one is bound into its sealing.
 */
export type Wrap = DeviceWrap | SecretWrap | PasskeyWrap | RecoveryWrap;
export type Way = Wrap['way'];

export type DeviceKey = { readonly id: 'device'; readonly key: CryptoKey };
export type WrappedDataKey = {
	readonly id: 'data';
	readonly wraps: readonly Wrap[];
	/** names the data key, and changes with it; absent while it is the first one, of the device */
	readonly vault?: string;
	/** rises with each change of the ways */
	readonly revision?: number;
	/** the ways as they are, sealed with the data key: none can be put back or taken out unnoticed */
	readonly proof?: Sealed;
};
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
	/** absent once the person has chosen a way of their own */
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

/** Does it take a secret of the person to open this vault? */
export function isProtected({ data }: Keys): boolean {
	return !data.wraps.some(({ way }) => way === 'device');
}
