const CLIENT = '@sveltejs/kit/src/runtime/client/client.js';
const TAKEN_APART = 'const { onMount, tick } = svelte;';
const BY_NAME = 'const onMount = svelte.onMount, tick = svelte.tick;';

/**
 * Kit's client imports all of svelte as one object and takes it apart, which keeps every export in the
 * app. Asked for by name, what nobody uses is left out: 0.9 KB of every first visit.
 *
 * @returns {import('vite').Plugin}
 */
export function kitImports() {
	return {
		name: 'kit-imports',
		apply: 'build',
		enforce: 'pre',
		transform(code, id) {
			if (!id.includes(CLIENT)) return null;
			if (!code.includes(TAKEN_APART)) this.error(`${CLIENT} has changed: is this still needed?`);
			return { code: code.replace(TAKEN_APART, BY_NAME), map: null };
		}
	};
}
