import type { Cell } from '#domain/facts';

/** The number that was typed; what is not (yet) one is kept as text. "10,000" and "10 000" are ten thousand. */
export function readNumber(typed: string): Cell {
	const text = typed.trim();
	if (text === '') return null;
	const digits = text.replace(/[,\s](?=\d{3}(?!\d))/g, '');
	return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : typed;
}
