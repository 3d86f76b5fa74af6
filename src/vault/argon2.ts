import { argon2id } from 'hash-wasm';
import type { Stretch } from './key-store.ts';

/** One hash, 32 bytes, on this thread: half a second or more. */
export function argon2(secret: string, { salt, ...how }: Stretch): Promise<Uint8Array> {
	return argon2id({
		password: secret,
		salt,
		parallelism: how.lanes,
		iterations: how.passes,
		memorySize: how.memory,
		hashLength: 32,
		outputType: 'binary'
	});
}
