import { readMark, writeMark } from './device.ts';

/** The newest of `messages/<language>/releases.ts`. */
const RELEASE = 'v2';

/** Did somebody who was here before get a newer version? To whoever is new, all of it is. */
export function isNewHere(): boolean {
	const known = readMark('release');
	if (!known) noteSeen();
	return known !== undefined && known !== RELEASE;
}

export function noteSeen(): void {
	writeMark('release', RELEASE);
}
