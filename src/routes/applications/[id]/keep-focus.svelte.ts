import { tick } from 'svelte';

/**
 * What had the focus may go with a change of state, as a form once it is sent: then the heading takes
 * it, which says the new state. Call it while a component starts.
 */
export function keepFocus(state: () => unknown): void {
	let first = true;
	$effect(() => {
		state();
		if (first) first = false;
		else void tick().then(focusHeading);
	});
}

function focusHeading(): void {
	if (document.activeElement && document.activeElement !== document.body) return;
	const heading = document.querySelector<HTMLElement>('main h1');
	heading?.setAttribute('tabindex', '-1');
	heading?.focus();
}
