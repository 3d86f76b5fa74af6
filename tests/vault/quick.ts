import type { Stretch } from '#vault/key-store';
import { StretchFailed } from '#vault/stretch';
import type { Proof, Stretching } from '#vault/wraps';

/**
 * Stretches in no time, for tests that are about something else. As the real one, it refuses what it
 * would not have asked for itself.
 */
export const quick: Stretching = {
	async stretch(secret, { algorithm, memory, passes, lanes, salt }) {
		const known = algorithm === 'argon2id' && memory === 19_456 && passes === 2 && lanes === 1;
		if (!known) throw new StretchFailed('Not ours');
		const text = new TextEncoder().encode(secret);
		const digest = await crypto.subtle.digest('SHA-256', new Uint8Array([...salt, ...text]));
		return new Uint8Array(digest);
	},
	calibrated: () => Promise.resolve(quickStretch())
};

export function quickStretch(): Stretch {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	return { algorithm: 'argon2id', memory: 19_456, passes: 2, lanes: 1, salt };
}

export const PASSPHRASE = { way: 'passphrase', secret: 'five goats on the ferry' } as const;
export const PIN = { way: 'pin', secret: '860214' } as const;
export const RECOVERY = { way: 'recovery', key: '0123456789ABCDEFGHJKMNPQRSTV' } as const;
export const passkey = (n = 1) => ({
	way: 'passkey' as const,
	credential: new Uint8Array([n, 2, 3, 4]),
	salt: new Uint8Array(32).fill(n),
	transports: ['internal'],
	output: new Uint8Array(32).fill(40 + n)
});
export const wrong = (proof: Proof): Proof => {
	if ('secret' in proof) return { ...proof, secret: `${proof.secret}!` };
	if ('key' in proof) return { ...proof, key: proof.key.replace('0', 'Z') };
	return { ...proof, output: new Uint8Array(32).fill(7) };
};
