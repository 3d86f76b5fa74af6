import type { Block, Paper } from './blocks.ts';
import type { Draw, Drawn } from './drawn.ts';
import { codesOf, widthOf } from './letters.ts';

/* A4, in points, from the lower left corner. */
export const PAGE = { width: 595, height: 842 } as const;
const SIDE = 48;
const TOP = PAGE.height - 52;
const BOTTOM = 56;
const WIDE = PAGE.width - 2 * SIDE;
const LABEL = 150;

/** A run of letters of one kind. */
export type Run = { readonly text: string; readonly width: number } & (
	{ readonly codes: readonly number[] } | { readonly drawn: Drawn }
);
export type Line = {
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly bold: boolean;
	readonly runs: readonly Run[];
	/** which element of the text it is part of */
	readonly element: number;
};
/** For readers that read aloud: what each piece is, in order. */
export type Element = { readonly tag: 'H1' | 'H2' | 'H3' | 'P' };
export type Pages = {
	readonly pages: readonly (readonly Line[])[];
	readonly elements: readonly Element[];
};

type Style = { readonly size: number; readonly bold: boolean; readonly tag: Element['tag'] };
const STYLES = {
	title: { size: 18, bold: true, tag: 'H1' },
	heading: { size: 13, bold: true, tag: 'H2' },
	subheading: { size: 10.5, bold: true, tag: 'H3' },
	text: { size: 10, bold: false, tag: 'P' },
	small: { size: 8.5, bold: false, tag: 'P' },
	label: { size: 9, bold: true, tag: 'P' }
} as const satisfies Record<string, Style>;

/** Breaks what is to be read into lines and pages. `draw`: for letters that no font of a PDF reader has. */
export function layOut({ title, blocks }: Paper, draw: Draw): Pages {
	const pages: Line[][] = [[]];
	const elements: Element[] = [];
	let y: number = TOP;

	function room(height: number): void {
		if (y - height >= BOTTOM) return;
		pages.push([]);
		y = TOP;
	}
	function element({ tag }: Style): number {
		return elements.push({ tag }) - 1;
	}
	function put(runs: readonly Run[], x: number, style: Style, of: number): void {
		const { size, bold } = style;
		pages.at(-1)?.push({ x, y: y - size, size, bold, runs, element: of });
	}
	function paragraph(text: string, style: Style, before: number, x = SIDE): void {
		const lines = brokenInto(text, WIDE - (x - SIDE), style, draw);
		const step = style.size * 1.4;
		// what is said next stays with its heading
		y -= before;
		room(step * (style.tag === 'P' ? 1 : lines.length + 2.5));
		const of = element(style);
		for (const runs of lines) {
			room(step);
			put(runs, x, style, of);
			y -= step;
		}
	}
	function pair(label: string, value: string): void {
		const names = brokenInto(label, LABEL - 10, STYLES.label, draw);
		const values = brokenInto(value, WIDE - LABEL, STYLES.text, draw);
		const step = STYLES.text.size * 1.4;
		y -= 3;
		// a short answer stays with its question
		room(step * Math.min(4, Math.max(names.length, values.length)));
		const [name, said] = [element(STYLES.label), element(STYLES.text)];
		for (let index = 0; index < Math.max(names.length, values.length); index++) {
			room(step);
			const [one, other] = [names[index], values[index]];
			if (one) put(one, SIDE, STYLES.label, name);
			if (other) put(other, SIDE + LABEL, STYLES.text, said);
			y -= step;
		}
	}
	function add(block: Block): void {
		if (block.block === 'pairs') for (const [label, value] of block.pairs) pair(label, value);
		else if (block.block === 'list') {
			for (const line of block.lines) paragraph(`•  ${line}`, STYLES.text, 2, SIDE + 8);
		} else paragraph(block.text, STYLES[block.block], block.block === 'heading' ? 16 : 6);
	}

	paragraph(title, STYLES.title, 0);
	for (const block of blocks) add(block);
	return { pages, elements };
}

/** Lines that are no wider; a word that alone is wider is broken where it must. */
function brokenInto(text: string, width: number, style: Style, draw: Draw): Run[][] {
	return text.split(/\r?\n/).flatMap((part) => brokenLine(part, width, style, draw));
}

function brokenLine(text: string, width: number, { size, bold }: Style, draw: Draw): Run[][] {
	const most = (width / size) * 1_000;
	const space = run(' ', bold, draw);
	const lines: Run[][] = [[]];
	let used = 0;
	for (const word of pieces(text.replaceAll('\t', ' '))) {
		for (const one of fitting(word, most, bold, draw)) {
			const last = lines.at(-1) ?? [];
			const gap = last.length > 0 ? space.width : 0;
			if (last.length > 0 && used + gap + one.width > most) {
				lines.push([one]);
				used = one.width;
			} else {
				if (gap > 0) last.push(space);
				last.push(one);
				used += gap + one.width;
			}
		}
	}
	return lines.map(joined);
}

/** Words; several in a row that have to be drawn are one, for they may run from right to left. */
function pieces(text: string): string[] {
	const all: string[] = [];
	for (const word of text.split(/[ \u00a0]+/).filter((one) => one !== '')) {
		const last = all.at(-1);
		const drawn = (one: string) => codesOf(one) === undefined;
		if (last !== undefined && drawn(last) && drawn(word)) all[all.length - 1] = `${last} ${word}`;
		else all.push(word);
	}
	return all;
}

function fitting(word: string, most: number, bold: boolean, draw: Draw): Run[] {
	const whole = run(word, bold, draw);
	if (whole.width <= most) return [whole];
	if (word.includes(' ')) return word.split(' ').flatMap((one) => fitting(one, most, bold, draw));
	const letters = [...word];
	if (letters.length < 2) return [whole];
	const half = Math.ceil(letters.length / 2);
	return [letters.slice(0, half), letters.slice(half)].flatMap((part) =>
		fitting(part.join(''), most, bold, draw)
	);
}

function run(text: string, bold: boolean, draw: Draw): Run {
	const codes = codesOf(text);
	if (codes) return { text, codes, width: widthOf(codes, bold) };
	const drawn = draw(text, bold);
	if (drawn) return { text, drawn, width: drawn.advance };
	// nothing here can draw it: what can be written is, and the text itself stays beside
	const rest = [...text].map((letter) => (codesOf(letter) ? letter : '?')).join('');
	const known = codesOf(rest) ?? [];
	return { text, codes: known, width: widthOf(known, bold) };
}

/** Neighbours of a font are one run. */
function joined(runs: readonly Run[]): Run[] {
	const all: Run[] = [];
	for (const one of runs) {
		const last = all.at(-1);
		if (last && 'codes' in last && 'codes' in one) {
			all[all.length - 1] = {
				text: last.text + one.text,
				codes: [...last.codes, ...one.codes],
				width: last.width + one.width
			};
		} else all.push(one);
	}
	return all;
}
