import { sha256 } from '#vault/digest';
import type { PageEnvironment } from './environment.ts';

/** No 0 O 1 I L U: read out or copied by hand, each is only itself. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** letters of a code: nobody guesses one of 30¹² */
const LENGTH = 12;
const GROUP = 4;

/** What the office keeps of a code: it cannot be read back from it, nor used for another application. */
export function accessHash(submission: string, code: string): Promise<string> {
	return sha256(`kibali-access:${submission}:${code}`);
}

/** As "7F3K-92QD-XM4T". Chance alone: nothing on this phone, least of all its mailbox, is in it. */
export function makeAccessCode({ random }: Pick<PageEnvironment, 'random'>): string {
	let letters = '';
	while (letters.length < LENGTH) {
		for (const byte of random(LENGTH)) {
			// the last few would come more often than the others
			if (byte < 240 && letters.length < LENGTH) letters += ALPHABET[byte % ALPHABET.length];
		}
	}
	return inGroups(letters);
}

/** As it is kept, however it was typed. */
export function tidyCode(typed: string): string {
	return inGroups(typed.toUpperCase().replace(/[^0-9A-Z]/g, ''));
}

/** "kb 7f3k 92qd" is KB-7F3K-92QD. */
export function tidyNumber(typed: string): string {
	const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
	return `${letters.slice(0, 2)}-${inGroups(letters.slice(2))}`;
}

export function looksLikeCode(code: string): boolean {
	return code.replaceAll('-', '').length === LENGTH;
}

function inGroups(letters: string): string {
	return (letters.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}
