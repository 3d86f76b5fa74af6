/** What a spreadsheet would take for a formula, an order to run, or the end of a cell. */
const FORMULA = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/**
 * RFC 4180, UTF-8 with a mark for spreadsheets that would guess otherwise. A cell that begins like a formula
 * gets an apostrophe before it: it stays text, whoever wrote it.
 */
export function csv(rows: readonly (readonly string[])[]): string {
	return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
