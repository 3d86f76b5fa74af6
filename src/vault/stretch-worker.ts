import { argon2 } from './argon2.ts';
import type { Stretch } from './key-store.ts';

/** A thread of its own, so that the page never stops while a secret is stretched. */
export type StretchRequest = { readonly secret: string; readonly how: Stretch };
/** `ms`: how long the hash itself took */
export type StretchAnswer =
	{ readonly bytes: Uint8Array<ArrayBuffer>; readonly ms: number } | { readonly failed: string };

const thread = self as unknown as {
	onmessage: (event: { data: StretchRequest }) => void;
	postMessage(answer: StretchAnswer): void;
};

thread.onmessage = ({ data: { secret, how } }) => {
	const start = performance.now();
	argon2(secret, how).then(
		(bytes) => {
			const answer = { bytes: new Uint8Array(bytes), ms: performance.now() - start };
			thread.postMessage(answer);
		},
		(error: unknown) => thread.postMessage({ failed: String(error) })
	);
};
