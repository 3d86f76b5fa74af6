/**
 * A key to write down: seven groups of five signs, 140 bits of chance. The fifth sign of each group
 * checks the four before it and its place, so that a slip is found where it was made, and costs no try.
 * @see https://www.crockford.com/base32.html for the signs
 */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 7;
const SIZE = 4;

export type ReadRecoveryKey =
	| { readonly ok: true; readonly key: string }
	/** `signs`: how many were typed; a key has 35 */
	| { readonly ok: false; readonly problem: 'length'; readonly signs: number }
	/** `group`: the first one with a slip, from 1 */
	| { readonly ok: false; readonly problem: 'group'; readonly group: number };

/** `key` is what derives; `printed` is what a person keeps. */
export type RecoveryKey = { readonly key: string; readonly printed: string };

export const RECOVERY_SIGNS = GROUPS * (SIZE + 1);

export function makeRecoveryKey(): RecoveryKey {
	const random = crypto.getRandomValues(new Uint8Array(GROUPS * SIZE));
	const key = Array.from(random, (byte) => SIGNS[byte & 31] ?? '').join('');
	random.fill(0);
	return { key, printed: printRecoveryKey(key) };
}

export function printRecoveryKey(key: string): string {
	const groups = Array.from({ length: GROUPS }, (_, n) => key.slice(n * SIZE, (n + 1) * SIZE));
	return groups.map((group, n) => group + checkOf(group, n)).join('-');
}

/** However it is spelled: small letters, any gaps, O for 0, I or L for 1. */
export function readRecoveryKey(typed: string): ReadRecoveryKey {
	const signs = typed
		.normalize('NFKC')
		.toUpperCase()
		.replaceAll(/[^0-9A-Z]/g, '')
		.replaceAll('O', '0')
		.replaceAll(/[IL]/g, '1');
	if (signs.length !== RECOVERY_SIGNS) {
		return { ok: false, problem: 'length', signs: signs.length };
	}
	let key = '';
	for (let n = 0; n < GROUPS; n++) {
		const group = signs.slice(n * (SIZE + 1), n * (SIZE + 1) + SIZE);
		if (signs[n * (SIZE + 1) + SIZE] !== checkOf(group, n)) {
			return { ok: false, problem: 'group', group: n + 1 };
		}
		key += group;
	}
	return { ok: true, key };
}

/** A weighted sum in GF(32): it changes with any one sign, any two that change places, and the group's place. */
function checkOf(group: string, place: number): string | undefined {
	let sum = place + 1;
	for (const sign of group) {
		const value = SIGNS.indexOf(sign);
		if (value < 0) return undefined;
		sum = doubled(sum) ^ value;
	}
	return SIGNS[doubled(sum)];
}

function doubled(value: number): number {
	return value & 16 ? ((value << 1) ^ 0b100101) & 31 : value << 1;
}
