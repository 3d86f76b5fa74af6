import { keepsNothing, readMark, writeMark } from './device.ts';

/** Whether the browser promised not to clear this site; undefined where it cannot say. */
export async function isKept(): Promise<boolean | undefined> {
	return navigator.storage?.persisted?.().catch(() => undefined);
}

/** Some browsers ask the person, so call it when there is something to keep. */
export async function askToKeep(): Promise<boolean> {
	writeMark('asked-to-keep', 'yes');
	return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}

/** After the first saved draft, and again once installed, when Chromium says yes without a question. */
export async function askToKeepOnce(): Promise<void> {
	if (keepsNothing() || (await isKept())) return;
	const installed = matchMedia('(display-mode: standalone)').matches;
	if (!readMark('asked-to-keep') || installed) await askToKeep();
}
