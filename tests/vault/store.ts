import type { KeyStore, Keys } from '#vault/key-store';

/** A key store in memory. `putIfAbsent` is one act, as a real one must be. */
export function memoryKeyStore(stored?: Keys): KeyStore & { keys(): Keys | undefined } {
	let keys = stored;
	return {
		keys: () => keys,
		find: () => Promise.resolve(keys),
		putIfAbsent: (offered) => {
			keys ??= offered;
			return Promise.resolve(keys);
		}
	};
}
