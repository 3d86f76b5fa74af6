import { definitions, esc, htmlPage, items, type Pair } from '../../privacy/html.ts';

/** What a page to read consists of, whatever it is written as. */
export type Block =
	| { readonly block: 'heading' | 'subheading' | 'text' | 'small'; readonly text: string }
	| { readonly block: 'pairs'; readonly pairs: readonly Pair[] }
	| { readonly block: 'list'; readonly lines: readonly string[] };
export type Paper = {
	readonly language: string;
	readonly title: string;
	readonly blocks: readonly Block[];
};

/** Nothing for a list of nothing. */
export function list(lines: readonly string[], none: string): Block {
	return lines.length > 0 ? { block: 'list', lines } : { block: 'text', text: none };
}

/** A file of its own, with no script and nothing from elsewhere. */
export function paperHtml({ language, title, blocks }: Paper): string {
	return htmlPage(language, title, blocks.map(markup).join('\n'));
}

function markup(one: Block): string {
	switch (one.block) {
		case 'heading':
			return `<h2>${esc(one.text)}</h2>`;
		case 'subheading':
			return `<h3>${esc(one.text)}</h3>`;
		case 'text':
			return `<p>${esc(one.text)}</p>`;
		case 'small':
			return `<p><small>${esc(one.text)}</small></p>`;
		case 'pairs':
			return definitions(one.pairs);
		case 'list':
			return items(one.lines.map(esc));
	}
}
