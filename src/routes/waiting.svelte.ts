import { onMount } from 'svelte';
import { triesClock, type LockEnvironment, type TriesClock } from '#journey/prove';

/**
 * How long one has to wait before the next try, in ms. It counts while the page that shows it is open,
 * and writes down what it counted. Call it while a component starts; it stops with the component.
 */
export function waitLeftFor(env: LockEnvironment): {
	readonly left: number;
	look(): Promise<void>;
} {
	let left = $state(0);
	let clock: Promise<TriesClock> | undefined;

	async function look() {
		clock ??= triesClock(env);
		left = (await (await clock).count()).wait;
	}

	onMount(() => {
		const every = setInterval(() => {
			if (left > 0) void look().catch(() => undefined);
		}, 1_000);
		void look().catch(() => undefined);
		return () => clearInterval(every);
	});

	return {
		get left() {
			return left;
		},
		look
	};
}
