import { readMark, writeMark } from './device.ts';

let cleared = $state(false);

/** Did the browser lose what was kept here, and the person has not been told yet? */
export function isCleared(): boolean {
	return cleared;
}

export function noteCleared(): void {
	writeMark('cleared', 'yes');
	cleared = true;
}

/** For a page that opens after the loss was found out. */
export function recallCleared(): void {
	cleared = readMark('cleared') !== undefined;
}

export function clearedUnderstood(): void {
	writeMark('cleared', undefined);
	cleared = false;
}
