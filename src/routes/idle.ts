/** What tells that somebody is there. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input'] as const;
const SECOND = 1_000;

export type Idle = {
	/** ms without a sign until `onwarn` is first called */
	readonly warnAfter: number;
	/** ms without a sign until `onend` */
	readonly endAfter: number;
	/** each second from the warning on, with what is left, ms; 0 once there was a sign again */
	readonly onwarn: (left: number) => void;
	readonly onend: () => void;
	/** ms, never set back; also counts while the phone sleeps where the browser lets it */
	readonly clock: () => number;
};

/**
 * Watches whether anybody is there. A page that slept looks at the clock when it wakes, before anybody
 * sees it. Answers how to stop.
 */
export function watchIdle(idle: Idle): () => void {
	const { onwarn, onend, clock } = idle;
	let last = clock();
	let warned = false;

	function look(): void {
		const gone = clock() - last;
		if (gone >= idle.endAfter) return end();
		if (gone < idle.warnAfter) return;
		warned = true;
		onwarn(idle.endAfter - gone);
	}

	/** A sign in the middle of the warning ends it; one that comes too late does not count. */
	function sign(): void {
		if (clock() - last >= idle.endAfter) return end();
		last = clock();
		if (warned) onwarn(0);
		warned = false;
	}

	function end(): void {
		stop();
		onend();
	}

	const timer = setInterval(look, SECOND);
	for (const name of SIGNS) addEventListener(name, sign, { capture: true, passive: true });
	document.addEventListener('visibilitychange', look);

	function stop(): void {
		clearInterval(timer);
		for (const name of SIGNS) removeEventListener(name, sign, { capture: true });
		document.removeEventListener('visibilitychange', look);
	}
	return stop;
}
