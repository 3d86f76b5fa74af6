import type { Money } from './money.ts';

/**
 * What a person types into the phone's own menu, and what the phone answers: no data is needed for
 * either, so nobody but this device can see a slip.
 */

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The account to type: the invoice's reference and a check character. With any one character wrong, or any
 * two neighbours swapped, it is no account. (The check of ISO 7064 for letters, MOD 37,36, lets some swaps by.)
 */
export function accountOf(reference: string): string | undefined {
	const tidied = tidyAccount(reference);
	const sum = sumOf(tidied);
	return sum === undefined ? undefined : tidied + SIGNS.charAt(minus(times(sum)));
}

/** The reference that an account was made of; nothing where its check character does not fit. */
export function referenceOf(account: string): string | undefined {
	const tidied = tidyAccount(account);
	const reference = tidied.slice(0, -1);
	return reference && accountOf(reference) === tidied ? reference : undefined;
}

/** In groups, as one reads it off a screen and types it: "2345 6789 ABX", "000 000". */
export function inGroups(signs: string, size: 3 | 4 = 4): string {
	return signs.replace(size === 3 ? /(.{3})(?=.)/g : /(.{4})(?=.)/g, '$1 ');
}

/** As much of a confirmation as was typed or pasted. */
export type Confirmation = {
	/** ten letters and digits, beginning with a letter */
	readonly code: string;
	/** what the SMS says was sent, where the whole of it was pasted */
	readonly amount?: Money;
	readonly account?: string;
};

/** The code alone, or anywhere in the SMS; nothing where there is none. */
export function readConfirmation(typed: string): Confirmation | undefined {
	const text = typed.trim().replace(/\s+/g, ' ');
	const bare = text.replace(/[\s-]/g, '').toUpperCase();
	const words = text.toUpperCase().split(/[^A-Z0-9]+/);
	// among the words of a message, one that is all letters is no code
	const code = isCode(bare) ? bare : words.find((word) => isCode(word) && /\d/.test(word));
	if (code === undefined) return undefined;
	const amount = amountIn(text);
	const account = /\baccount(?: number| no\.?)?\s+([A-Za-z0-9]+)/i.exec(text)?.[1]?.toUpperCase();
	return { code, ...(amount ? { amount } : {}), ...(account ? { account } : {}) };
}

/** What was sent stands before what is left: "Ksh20,050.00 sent to …". */
function amountIn(text: string): Money | undefined {
	const found = /\b(?:ksh|kes)s?\.?\s*([\d,]+)(?:\.(\d{1,2}))?/i.exec(text);
	if (!found) return undefined;
	const [, whole = '', cents = ''] = found;
	const minor = Number(whole.replaceAll(',', '')) * 100 + Number(cents.padEnd(2, '0'));
	return Number.isSafeInteger(minor) && minor > 0 ? { currency: 'KES', minor } : undefined;
}

function isCode(word: string): boolean {
	return /^[A-Z][A-Z0-9]{9}$/.test(word);
}

function tidyAccount(typed: string): string {
	return typed.toUpperCase().replace(/[\s-]/g, '');
}

/**
 * The signs are the 36 elements of GF(4) × GF(9), and the text is a polynomial over it at a place that is
 * neither 0 nor 1: so a change of one sign, or a swap of two, changes the value.
 */
function sumOf(text: string): number | undefined {
	let sum = 1;
	for (const sign of text) {
		const value = SIGNS.indexOf(sign);
		if (value < 0) return undefined;
		sum = plus(times(sum), value);
	}
	return sum;
}

type Parts = readonly [four: number, real: number, imaginary: number];

/** A sign's element: bits of GF(4), and x + yi of GF(9), where i² = −1 modulo 3. */
function partsOf(value: number): Parts {
	return [value % 4, Math.floor(value / 4) % 3, Math.floor(value / 12)];
}

function valueOf([four, real, imaginary]: Parts): number {
	return four + 4 * (real % 3) + 12 * (imaginary % 3);
}

function plus(a: number, b: number): number {
	const [one, other] = [partsOf(a), partsOf(b)];
	return valueOf([one[0] ^ other[0], one[1] + other[1], one[2] + other[2]]);
}

function minus(value: number): number {
	const [four, real, imaginary] = partsOf(value);
	return valueOf([four, 3 - real, 3 - imaginary]);
}

/** By ω in GF(4), and by 1 + i in GF(9). */
function times(value: number): number {
	const [four, real, imaginary] = partsOf(value);
	return valueOf([[0, 2, 3, 1][four] ?? 0, 3 + real - imaginary, real + imaginary]);
}
