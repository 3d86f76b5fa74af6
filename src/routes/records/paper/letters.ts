/*
 * The letters that every PDF reader brings along (Helvetica, WinAnsi), and how wide they are, in thousandths
 * of their size. What is not among them is drawn; see drawn.ts.
 * @see ISO 32000-1, annex D.2; Adobe Core 14 AFM
 */

/** Where WinAnsi differs from the first 256 code points: 0x80 to 0x9f. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const ASCII_PLAIN =
	'278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
	'1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
	'333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const ASCII_BOLD =
	'278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 ' +
	'975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 ' +
	'333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584';
const HIGH_PLAIN =
	'556 0 222 556 333 1000 556 556 333 1000 667 333 1000 0 611 0 0 222 222 333 333 350 556 1000 333 1000 500 333 944 0 500 667';
const HIGH_BOLD =
	'556 0 278 556 500 1000 556 556 333 1000 667 333 1000 0 611 0 0 278 278 500 500 350 556 1000 333 1000 556 333 944 0 500 667';
const LATIN_PLAIN =
	'278 333 556 556 556 556 260 556 333 737 370 556 584 333 737 333 400 584 333 333 333 556 537 278 333 333 365 556 834 834 834 611 ' +
	'667 667 667 667 667 667 1000 722 667 667 667 667 278 278 278 278 722 722 778 778 778 778 778 584 778 722 722 722 722 667 667 611 ' +
	'556 556 556 556 556 556 889 500 556 556 556 556 278 278 278 278 556 556 556 556 556 556 556 584 611 556 556 556 556 500 556 500';
const LATIN_BOLD =
	'278 333 556 556 556 556 280 556 333 737 370 556 584 333 737 333 400 584 333 333 333 611 556 278 333 333 365 556 834 834 834 611 ' +
	'722 722 722 722 722 722 1000 722 667 667 667 667 278 278 278 278 722 722 778 778 778 778 778 584 778 722 722 722 722 667 667 611 ' +
	'556 556 556 556 556 556 889 556 556 556 556 556 278 278 278 278 611 611 611 611 611 611 611 584 611 611 611 611 611 556 611 556';

const codes = new Map<string, number>();
for (let code = 0x20; code < 0x7f; code++) codes.set(String.fromCodePoint(code), code);
for (let code = 0xa0; code <= 0xff; code++) codes.set(String.fromCodePoint(code), code);
for (const [index, letter] of [...HIGH].entries()) {
	if (letter.codePointAt(0)! > 0xff) codes.set(letter, 0x80 + index);
}

const plain = widthsOf(ASCII_PLAIN, HIGH_PLAIN, LATIN_PLAIN);
const bold = widthsOf(ASCII_BOLD, HIGH_BOLD, LATIN_BOLD);

function widthsOf(ascii: string, high: string, latin: string): number[] {
	const from = (said: string) => said.split(' ').map(Number);
	return [...Array<number>(0x20).fill(0), ...from(ascii), 0, ...from(high), ...from(latin)];
}

/** The code of each letter; nothing where one of them is not among them. */
export function codesOf(text: string): number[] | undefined {
	const found = [...text].map((letter) => codes.get(letter));
	return found.every((code) => code !== undefined) ? found : undefined;
}

/** In thousandths of the size. */
export function widthOf(found: readonly number[], isBold: boolean): number {
	const widths = isBold ? bold : plain;
	return found.reduce((sum, code) => sum + (widths[code] ?? 0), 0);
}
