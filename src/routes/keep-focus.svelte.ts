import { tick } from 'svelte';

/**
 * What had the focus may go with a change of state, as a form once it is sent: then the heading takes
 * it, which says the new state. Call it while a component starts.
 */
export function keepFocus(state: () => unknown): void {
	let was: { state: unknown } | undefined;
	$effect(() => {
		const is = state();
		// what it was read from may change each second: that must not move a page under a thumb
		if (was && was.state !== is) void tick().then(focusHeading);
		was = { state: is };
	});
}

function focusHeading(): void {
	if (document.activeElement && document.activeElement !== document.body) return;
	const heading = document.querySelector<HTMLElement>('main h1');
	heading?.setAttribute('tabindex', '-1');
	heading?.focus();
}
