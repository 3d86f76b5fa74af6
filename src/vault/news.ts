import { sealJwe } from './seal-jwe.ts';

/**
 * Seals a value to the vault's news key. Needs no open vault, so that the worker can add what it
 * hears and read none of it.
 */
export function sealNews(publicKey: JsonWebKey, value: unknown): Promise<string> {
	return sealJwe(publicKey, value);
}
