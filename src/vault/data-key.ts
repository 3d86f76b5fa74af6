import type { DeviceKey, Keys, NewsKeys, WrappedDataKey } from './key-store.ts';
import { algorithm, sealBytesWith, SealBroken } from './sealed.ts';

const DATA = 'keys:data';
const NEWS = 'keys:news';

/** None of the ways to the data key is open on this device. */
export class VaultLocked extends Error {
	override readonly name = 'VaultLocked';
}

/** A new vault: device key, the data key wrapped by it, and the pair that news is sealed to. */
export async function makeKeys(): Promise<Required<Keys>> {
	const dataKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, [
		'encrypt',
		'decrypt'
	]);
	const device = await makeDeviceKey();
	return {
		device,
		data: await wrapDataKey(dataKey, device),
		news: await makeNewsKeys(dataKey)
	};
}

/** The data key, good for sealing and opening only: it cannot be read out again. */
export async function unwrapDataKey(keys: Keys): Promise<CryptoKey> {
	const wrap = keys.data.wraps.find((one) => one.way === 'device');
	if (!wrap || !keys.device) throw new VaultLocked('The data key has no way open on this device');
	try {
		return await crypto.subtle.unwrapKey(
			'raw',
			wrap.wrapped,
			keys.device.key,
			algorithm(wrap.iv, DATA),
			'AES-GCM',
			false,
			['encrypt', 'decrypt']
		);
	} catch (cause) {
		throw new SealBroken(DATA, cause);
	}
}

/** The public half is part of the place: nobody can have news sealed to another. */
export function newsPlace(vault: string | undefined, { kty, crv, x, y }: JsonWebKey): string {
	return vault === undefined ? NEWS : `${NEWS}:${vault}:${[kty, crv, x, y].join('.')}`;
}

async function makeDeviceKey(): Promise<DeviceKey> {
	const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
		'wrapKey',
		'unwrapKey'
	]);
	return { id: 'device', key };
}

async function wrapDataKey(dataKey: CryptoKey, device: DeviceKey): Promise<WrappedDataKey> {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const wrapped = await crypto.subtle.wrapKey('raw', dataKey, device.key, algorithm(iv, DATA));
	return { id: 'data', wraps: [{ way: 'device', wrapped, iv }] };
}

/** `vault`: absent for the first keys of a device. */
export async function makeNewsKeys(dataKey: CryptoKey, vault?: string): Promise<NewsKeys> {
	const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
		'deriveBits'
	]);
	const privateKey = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
	const publicKey = await crypto.subtle.exportKey('jwk', pair.publicKey);
	const sealed = await sealBytesWith(dataKey, newsPlace(vault, publicKey), privateKey);
	new Uint8Array(privateKey).fill(0);
	return { id: 'news', publicKey, privateKey: sealed };
}
