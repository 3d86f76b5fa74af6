import { readMark, writeMark } from './device.ts';

export const IDLE_CHOICES = ['1', '5', '15'] as const;
export type IdleMinutes = (typeof IDLE_CHOICES)[number];

/** After how many minutes without a sign what is open locks itself. */
export function idleMinutes(): IdleMinutes {
	return IDLE_CHOICES.find((one) => one === readMark('idle-lock')) ?? '5';
}

export function chooseIdleMinutes(minutes: IdleMinutes): void {
	writeMark('idle-lock', minutes === '5' ? undefined : minutes);
}

const OPEN = 'kibali:open';

/**
 * A browser puts a page that is left for another one aside, with all that was open in it, so as to show it
 * at once on the way back. There no lock of ours reaches it, but one of the browser's own, of the kind by
 * which pages take turns, does: whoever asks for what a page aside holds ends that page.
 */
function canBeEnded(): void {
	const hold = () => new Promise<never>(() => undefined);
	void navigator.locks?.request(OPEN, { mode: 'shared' }, hold).catch(() => undefined);
}

/** For a page that is locked: ends what was put aside open. Pages that somebody has before them stay. */
export async function endPutAside(): Promise<void> {
	// asking is enough; behind pages that stay it would wait for good
	const signal = AbortSignal.timeout(1_000);
	await navigator.locks?.request(OPEN, { signal }, () => undefined).catch(() => undefined);
}

/**
 * Locks what is open when nobody gives a sign, seen or hidden: who comes back from the camera in time finds
 * it as it was. Asks each time how long that is.
 */
export async function lockWhenIdle(): Promise<void> {
	const [{ watchIdle }, { lock }] = await Promise.all([import('./idle.ts'), import('./lock.ts')]);
	canBeEnded();
	const began = { steady: performance.now(), wall: Date.now() };
	watchIdle({
		get warnAfter() {
			return Infinity;
		},
		get endAfter() {
			return Number(idleMinutes()) * 60_000;
		},
		onwarn: () => undefined,
		onend: () => void lock(),
		// A clock that stood while the phone slept must not keep it open.
		clock: () => Math.max(performance.now() - began.steady, Date.now() - began.wall)
	});
}
