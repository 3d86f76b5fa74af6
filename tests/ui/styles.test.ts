import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What names a side all the same, and why it may. */
const ALLOWED: Readonly<Record<string, string>> = {
	'src/ui/base.css border-width: 0 2.5px 2.5px 0':
		'two edges of a square that is turned into an arrow; it has a turn of its own for dir=rtl',
	'src/ui/base.css transform: rotate(-45deg)': 'that turn: to the end of the line',
	'src/ui/base.css transform: rotate(135deg)': 'the same under dir=rtl',
	'src/ui/base.css transform: rotate(45deg)': 'the same arrow, downwards',
	'src/ui/base.css scale: -1 1': 'only under dir=rtl: the arrow back'
};

const files = list('src').filter((file) => /\.(svelte|css|ts)$/.test(file));
const declared = files.flatMap((file) => {
	const text = readFileSync(file, 'utf8');
	return stylesIn(file, text).flatMap((style) =>
		declarations(style).map((one) => ({ file, ...one }))
	);
});

describe('styles', () => {
	test('name no side: what is left in English is right in a language that runs the other way', () => {
		expect(declared.length).toBeGreaterThan(500);
		const sided = declared
			.filter(({ property, value }) => namesSide(property, value))
			.map(({ file, property, value }) => `${file} ${property}: ${value}`);
		expect(sided.filter((one) => !(one in ALLOWED))).toEqual([]);
		// a reason without its case is no longer true
		expect(Object.keys(ALLOWED).filter((one) => !sided.includes(one))).toEqual([]);
	});

	test('stand in style sheets, where the test above sees them', () => {
		const inline = files.filter(
			(file) =>
				file.endsWith('.svelte') && /\sstyle(=["'{]|:[a-z-]+[=}])/.test(readFileSync(file, 'utf8'))
		);
		expect(inline).toEqual([]);
	});

	test.each([
		['margin-left', '4px'],
		['border-top-right-radius', '4px'],
		['right', '0'],
		['text-align', 'left'],
		['float', 'right'],
		['padding', '0 4px 0 8px'],
		['inset', '0 auto 0 0'],
		['border-radius', '4px 0 0 4px'],
		['transform', 'translateX(4px)'],
		['translate', '4px 0'],
		['box-shadow', '2px 0 4px #000'],
		['background', 'linear-gradient(to right, #000, #fff)']
	])('%s: %s would be found', (property, value) => {
		expect(namesSide(property, value)).toBe(true);
	});

	test.each([
		['margin-inline-start', '4px'],
		['padding', '0 4px 8px'],
		['padding', '8px 0 9px 0'],
		['border-radius', '0 0 3px 3px'],
		['transform', 'translateY(1px)'],
		['translate', '0 -300%'],
		['box-shadow', 'inset 0 0 0 1px var(--brand)'],
		['text-align', 'start']
	])('%s: %s names none', (property, value) => {
		expect(namesSide(property, value)).toBe(false);
	});
});

function namesSide(property: string, value: string): boolean {
	if (/\b(left|right)\b/.test(property)) return true;
	if (/\b(left|right)\b/.test(value) && !/^(grid-|content|animation)/.test(property)) return true;
	const parts = value.split(/\s+/);
	if (
		/^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/.test(property)
	) {
		return parts.length === 4 && parts[1] !== parts[3];
	}
	if (property === 'border-radius') {
		const [start, end, low, lower = end] = parts;
		return parts.length > 1 && (start !== end || (low ?? start) !== lower);
	}
	if (property === 'translate' || property === 'scale') return !/^(0|1|none)\b/.test(value);
	if (property === 'transform') return /rotate|translate\(|translate(X|3d)|scaleX|skew/.test(value);
	if (property === 'box-shadow') return !/^(none|var\(|(inset )?0\b)/.test(value);
	return false;
}

function declarations(style: string): { property: string; value: string }[] {
	const plain = style.replace(/\/\*[^]*?\*\//g, '');
	return [...plain.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
		([, property = '', value = '']) => ({ property, value: value.trim().replace(/\s+/g, ' ') })
	);
}

/** Of a component, of a sheet, or of a page that is saved to read. */
function stylesIn(file: string, text: string): string[] {
	if (file.endsWith('.css')) return [text];
	if (file.endsWith('.svelte')) {
		return [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, style = '']) => style);
	}
	return [...text.matchAll(/STYLE =\s*['`]([^'`]+)['`]/g)].map(([, style = '']) => style);
}

function list(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
		join(folder, name).replaceAll('\\', '/')
	);
}
