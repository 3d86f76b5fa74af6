import { makeNewsKeys, newsPlace } from './data-key.ts';
import type { Keys } from './key-store.ts';
import { openBytesWith } from './sealed.ts';
import { StretchFailed } from './stretch.ts';
import { vaultWith, type Vault } from './vault.ts';
import {
	expectWays,
	sealWays,
	unwrapKey,
	wipe,
	wrapFor,
	wrapKey,
	type NewWay,
	type Proof,
	type RawKey,
	type Stretching
} from './wraps.ts';

/** Keys of which none is the device's: only what the person knows or has opens them. */
export type ChosenKeys = Pick<Keys, 'data' | 'news'>;
type By = { readonly stretching: Stretching; readonly at: number };

/** A new data key under these ways, a new pair for news, and the vault that they open. */
export async function makeChosenKeys(
	ways: readonly NewWay[],
	by: By
): Promise<{ readonly keys: ChosenKeys; readonly vault: Vault }> {
	const raw = crypto.getRandomValues(new Uint8Array(32));
	try {
		const name = crypto.randomUUID();
		const dataKey = await imported(raw);
		const wraps = [];
		// one after the other: each may take all the memory that the phone has to spare
		for (const way of ways) wraps.push(await wrapKey(raw, name, way, by));
		const data = await sealWays(dataKey, { id: 'data', vault: name, wraps });
		const keys = { data, news: await makeNewsKeys(dataKey, name) };
		return { keys, vault: vaultWith(dataKey, keys) };
	} finally {
		wipe(raw);
	}
}

/**
 * The vault, for a proof that stands.
 * @throws WrongSecret, StretchFailed; SealBroken when the keys are not as they were left
 */
export async function openChosen(
	keys: ChosenKeys,
	proof: Proof,
	stretching: Stretching
): Promise<Vault> {
	return withRaw(keys, proof, stretching, (_, dataKey) => vaultWith(dataKey, keys));
}

export type WaysChange = {
	readonly add?: NewWay;
	/** ids of wraps */
	readonly remove?: readonly string[];
};

/** The keys with other ways to the same data key. @throws as `openChosen` does */
export async function changeWays(
	keys: ChosenKeys,
	proof: Proof,
	{ add, remove = [] }: WaysChange,
	by: By
): Promise<ChosenKeys> {
	return withRaw(keys, proof, by.stretching, async (raw, dataKey) => {
		const { vault = '' } = keys.data;
		const kept = keys.data.wraps.filter((wrap) => !('id' in wrap && remove.includes(wrap.id)));
		const wraps = add ? [...kept, await wrapKey(raw, vault, add, by)] : kept;
		return { ...keys, data: await sealWays(dataKey, { ...keys.data, vault, wraps }) };
	});
}

/** What was shown opens none of the ways. */
export class WrongSecret extends Error {
	override readonly name = 'WrongSecret';
}

/** The data key is in the open only while `act` runs. */
async function withRaw<T>(
	keys: ChosenKeys,
	proof: Proof,
	stretching: Stretching,
	act: (raw: RawKey, dataKey: CryptoKey) => T | Promise<T>
): Promise<T> {
	const { vault = '' } = keys.data;
	const wrap = wrapFor(keys.data, proof);
	if (!wrap) throw new WrongSecret('There is no such way');
	const raw = await unwrapKey(vault, wrap, proof, stretching).catch((cause: unknown) => {
		if (cause instanceof StretchFailed) throw cause;
		throw new WrongSecret('The secret is wrong', { cause });
	});
	try {
		const dataKey = await imported(raw);
		await expectWays(dataKey, keys.data);
		await expectNews(dataKey, keys);
		return await act(raw, dataKey);
	} finally {
		wipe(raw);
	}
}

/** The keys for news belong to this data key, both halves. */
async function expectNews(dataKey: CryptoKey, { data, news }: ChosenKeys): Promise<void> {
	const place = newsPlace(data.vault, news.publicKey);
	new Uint8Array(await openBytesWith(dataKey, place, news.privateKey)).fill(0);
}

function imported(raw: RawKey): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
