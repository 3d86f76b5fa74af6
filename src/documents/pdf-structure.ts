import { latin } from './inspect.ts';
import type { DocumentProblem } from './problem.ts';

const TAIL = 1024;

/**
 * What can be told of a PDF without opening it. Readers forgive a PDF that is cut off and show fewer
 * pages, or one with another file hung on its end; an officer should not have to.
 */
export function structureProblem(bytes: Uint8Array): DocumentProblem | undefined {
	const tail = latin(bytes, Math.max(0, bytes.length - TAIL), bytes.length);
	return tail.includes('%%EOF') ? undefined : { code: 'broken', found: 'pdf' };
}

/** An encryption dictionary is named. Only opening it tells whether a password is asked for. */
export function namesEncryption(bytes: Uint8Array): boolean {
	const word = [...'/Encrypt'].map((char) => char.charCodeAt(0));
	let at = bytes.indexOf(0x2f);
	while (at >= 0) {
		if (word.every((byte, index) => bytes[at + index] === byte)) {
			if (/^\s*(\d+\s+\d+\s+R|<<)/.test(latin(bytes, at + word.length, at + 40))) return true;
		}
		at = bytes.indexOf(0x2f, at + 1);
	}
	return false;
}
