import { canonical } from '#domain/canonical';
import { toBase64url } from './digest.ts';
import type { SecretWrap, Stretch, Wrap, WrappedDataKey } from './key-store.ts';
import { openBytesWith, sealBytesWith, SealBroken } from './sealed.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** The data key itself, in the open: for the length of one act, then `wipe` it. */
export type RawKey = Bytes;

export type MadePasskey = {
	readonly credential: Bytes;
	readonly salt: Bytes;
	readonly transports: readonly string[];
	/** the passkey's answer to the salt, 32 bytes */
	readonly output: Bytes;
};
/** What a person shows to open the vault. `key`: as `readRecoveryKey` reads it. */
export type Proof =
	| { readonly way: SecretWrap['way']; readonly secret: string }
	| ({ readonly way: 'passkey' } & Pick<MadePasskey, 'credential' | 'output'>)
	| { readonly way: 'recovery'; readonly key: string };
/** A way that is to be added. It proves itself as well. */
export type NewWay =
	Exclude<Proof, { way: 'passkey' }> | ({ readonly way: 'passkey' } & MadePasskey);

/** Argon2id, wherever it runs. */
export type Stretching = {
	stretch(secret: string, how: Stretch): Promise<Bytes>;
	/** what this phone does in about the time that a person waits gladly, with a fresh salt */
	calibrated(): Promise<Stretch>;
};

export type ChosenWrap = Exclude<Wrap, { way: 'device' }>;
type Without<One> = One extends unknown ? Omit<One, 'wrapped' | 'iv'> : never;
type Unsealed = Without<ChosenWrap>;

const CHOSEN = ['passphrase', 'pin', 'passkey', 'recovery'];

export function isChosen(wrap: Wrap): wrap is ChosenWrap {
	return CHOSEN.includes(wrap.way);
}

/** The wrap that a proof is for; a passkey is known by its credential. */
export function wrapFor({ wraps }: WrappedDataKey, proof: Proof): ChosenWrap | undefined {
	return wraps
		.filter(isChosen)
		.find(
			(wrap) =>
				wrap.way === proof.way &&
				(wrap.way !== 'passkey' ||
					(proof.way === 'passkey' && same(wrap.credential, proof.credential)))
		);
}

/** The data key under a new way. `vault` names the data key. */
export async function wrapKey(
	raw: RawKey,
	vault: string,
	way: NewWay,
	{ stretching, at }: { readonly stretching: Stretching; readonly at: number }
): Promise<ChosenWrap> {
	const known = { id: crypto.randomUUID(), madeAt: at };
	const wrap = await unsealed(way, known, stretching);
	const key = await keyOf(way, wrap, stretching);
	const { iv, data } = await sealBytesWith(key, placeOf(vault, wrap), raw);
	return { ...wrap, iv, wrapped: data } as ChosenWrap;
}

/** @throws SealBroken for a wrong secret, or a wrap that was changed */
export async function unwrapKey(
	vault: string,
	wrap: ChosenWrap,
	proof: Proof,
	stretching: Stretching
): Promise<RawKey> {
	const key = await keyOf(proof, wrap, stretching);
	const place = placeOf(vault, wrap);
	const raw = await openBytesWith(key, place, { iv: wrap.iv, data: wrap.wrapped });
	return new Uint8Array(raw);
}

/** What the data row holds after a change of its ways. */
export async function sealWays(
	dataKey: CryptoKey,
	data: WrappedDataKey & { readonly vault: string }
): Promise<WrappedDataKey> {
	const row = { ...data, revision: (data.revision ?? 0) + 1 };
	return { ...row, proof: await sealBytesWith(dataKey, waysPlace(row), waysText(row)) };
}

/** @throws SealBroken unless the ways are those that were sealed last with this data key */
export async function expectWays(dataKey: CryptoKey, data: WrappedDataKey): Promise<void> {
	const place = waysPlace(data);
	if (!data.proof) throw new SealBroken(place, new Error('The ways have no proof'));
	const said = new Uint8Array(await openBytesWith(dataKey, place, data.proof));
	if (!same(said, waysText(data))) throw new SealBroken(place, new Error('Other ways'));
}

export function wipe(raw: RawKey): void {
	raw.fill(0);
}

async function unsealed(
	way: NewWay,
	known: { id: string; madeAt: number },
	{ calibrated }: Stretching
): Promise<Unsealed> {
	switch (way.way) {
		case 'passkey': {
			const { credential, salt, transports } = way;
			return { ...known, way: 'passkey', credential, salt, transports };
		}
		case 'recovery':
			return { ...known, way: 'recovery', salt: crypto.getRandomValues(new Uint8Array(16)) };
		default:
			return { ...known, way: way.way, stretch: await calibrated() };
	}
}

/** The key that encrypts the data key: what was shown decides which kind it is. */
async function keyOf(proof: Proof, wrap: Unsealed, { stretch }: Stretching): Promise<CryptoKey> {
	if (proof.way === 'passkey' && wrap.way === 'passkey') {
		return expanded(proof.output, wrap.salt, wrap.way);
	}
	if (proof.way === 'recovery' && wrap.way === 'recovery') {
		return expanded(utf8(proof.key), wrap.salt, wrap.way);
	}
	if ('secret' in proof && 'stretch' in wrap && proof.way === wrap.way) {
		const bytes = await stretch(plain(proof.secret), wrap.stretch);
		const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [
			'encrypt',
			'decrypt'
		]);
		wipe(bytes);
		return key;
	}
	throw new Error('The proof is not for this way');
}

/** HKDF: for what holds 128 bits or more of chance of its own. */
async function expanded(secret: Bytes, salt: Bytes, way: string): Promise<CryptoKey> {
	const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
	const how = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(`kibali ${way}`) };
	const aes = { name: 'AES-GCM', length: 256 };
	return crypto.subtle.deriveKey(how, base, aes, false, ['encrypt', 'decrypt']);
}

/** As different keyboards write the same words: composed, one blank between, none around. */
function plain(secret: string): string {
	return secret.normalize('NFKC').trim().replaceAll(/\s+/g, ' ');
}

/** Every field of the wrap, so that none can be changed; it opens for its own vault alone. */
function placeOf(vault: string, wrap: Unsealed | ChosenWrap): string {
	return `keys:data:${vault}:${canonical(readable(wrap, ['wrapped', 'iv']))}`;
}

function waysPlace({ vault = '', revision = 0 }: WrappedDataKey): string {
	return `keys:ways:${vault}:${revision}`;
}

/** All of the row but the proof itself, whatever a later release adds to it. */
function waysText(row: WrappedDataKey): Bytes {
	return utf8(canonical(readable(row, ['proof'])));
}

/** Bytes as text, without these fields. */
function readable(value: unknown, without: readonly string[] = []): unknown {
	if (value instanceof ArrayBuffer) return toBase64url(new Uint8Array(value));
	if (value instanceof Uint8Array) return toBase64url(value);
	if (Array.isArray(value)) return value.map((one) => readable(one));
	if (typeof value !== 'object' || value === null) return value;
	const fields = Object.entries(value).filter(([key]) => !without.includes(key));
	return Object.fromEntries(fields.map(([key, one]) => [key, readable(one)]));
}

function same(a: Uint8Array, b: Uint8Array): boolean {
	return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function utf8(text: string): Bytes {
	return new TextEncoder().encode(text);
}
