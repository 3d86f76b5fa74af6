export type Pair = readonly [name: string, value: string];

/** Nothing that was typed is ever read as markup. */
export function esc(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}

export function definitions(pairs: readonly Pair[]): string {
	const rows = pairs.map(([name, value]) => `<dt>${esc(name)}</dt><dd>${esc(value)}</dd>`);
	return `<dl>${rows.join('')}</dl>`;
}

/** `lines` are markup already. */
export function items(lines: readonly string[]): string {
	return `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
}

const STYLE =
	'body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}' +
	'section{border-top:2px solid;margin-top:2rem}dl{display:grid;grid-template-columns:minmax(8rem,1fr) 2fr;gap:.25rem 1rem}' +
	'dt{opacity:.75}dd{margin:0;white-space:pre-line}@media print{section{break-inside:auto}h3,h4,h5{break-after:avoid}}';

/** A file of its own, with no script and nothing from elsewhere. `body` is markup already. */
export function htmlPage(language: string, title: string, body: string): string {
	const policy = `default-src 'none'; style-src 'unsafe-inline'`;
	return [
		`<!doctype html><html lang="${esc(language)}"><head><meta charset="utf-8">`,
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width">',
		`<meta name="color-scheme" content="light dark"><title>${esc(title)}</title>`,
		`<style>${STYLE}</style></head><body><h1>${esc(title)}</h1>${body}</body></html>\n`
	].join('\n');
}
