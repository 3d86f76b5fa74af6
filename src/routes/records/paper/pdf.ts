import type { Paper } from './blocks.ts';
import { ABOVE, BELOW, type Draw, type Drawn } from './drawn.ts';
import { layOut, PAGE, type Element, type Line, type Run } from './lay-out.ts';
import { codesOf, widthOf } from './letters.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** `said`: at the foot of a page */
type Options = { readonly draw: Draw; foot(page: number, all: number): string };

/**
 * A tagged PDF of what is to be read. Letters of WinAnsi are written in Helvetica, which every reader brings;
 * all others are drawn by this phone's own fonts, with their text beside them for search, copy and voice.
 * @see ISO 32000-1, 7.5, 9.6.2, 14.7, 14.9.4
 */
export async function paperPdf(paper: Paper, { draw, foot }: Options): Promise<Bytes> {
	const { pages, elements } = layOut(paper, draw);
	const file = pdfFile();
	const [catalog, tree, root, info, parents, title] = [1, 2, 5, 6, 7, 8];
	const plain = '<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont/Helvetica';
	for (let id = 1; id <= title; id++) file.reserve();
	const parts = elements.map(() => file.reserve());
	const places = elements.map((): string[] => []);
	const pictures = new Map<Drawn, number>();
	const numbers: string[] = [];
	const kids: number[] = [];
	for (const [index, lines] of pages.entries()) {
		const page = file.reserve();
		kids.push(page);
		const owners: number[] = [];
		const drawing = (one: Drawn) => {
			const known = pictures.get(one) ?? file.reserve();
			pictures.set(one, known);
			return known;
		};
		const used = new Set<number>();
		const content = lines.map((line) => {
			const { element } = line;
			places[element]?.push(`<</Type/MCR/Pg ${page} 0 R/MCID ${owners.length}>>`);
			owners.push(element);
			return lineOf(line, elements[element], owners.length - 1, (one) => {
				used.add(drawing(one));
				return drawing(one);
			});
		});
		content.push(footOf(foot(index + 1, pages.length)));
		const stream = await file.stream(content.join('\n'));
		const images = [...used].map((id) => `/D${id} ${id} 0 R`).join('');
		file.put(
			page,
			`<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Contents ${stream} 0 R` +
				`/StructParents ${index}/Tabs/S/Resources<</Font<</F1 3 0 R/F2 4 0 R>>/XObject<<${images}>>>>>>`
		);
		numbers.push(`${index}[${owners.map((owner) => `${parts[owner]} 0 R`).join(' ')}]`);
	}
	for (const [one, id] of pictures) {
		const { width, height, pixels } = one;
		await file.stream(
			pixels,
			`/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 8`,
			id
		);
	}
	for (const [index, { tag }] of elements.entries()) {
		const own = places[index]?.join('') ?? '';
		file.put(parts[index]!, `<</Type/StructElem/S/${tag}/P ${title} 0 R/K[${own}]>>`);
	}
	file.put(
		catalog,
		`<</Type/Catalog/Pages ${tree} 0 R/StructTreeRoot ${root} 0 R/MarkInfo<</Marked true>>` +
			`/Lang(${paper.language})/ViewerPreferences<</DisplayDocTitle true>>>>`
	);
	const pageList = kids.map((id) => `${id} 0 R`).join(' ');
	file.put(tree, `<</Type/Pages/Count ${kids.length}/Kids[${pageList}]>>`);
	file.put(3, `${plain}>>`);
	file.put(4, `${plain}-Bold>>`);
	file.put(
		root,
		`<</Type/StructTreeRoot/K ${title} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${kids.length}>>`
	);
	file.put(info, `<</Title ${utf16(paper.title)}/Producer(Kibali)>>`);
	file.put(parents, `<</Nums[${numbers.join('')}]>>`);
	const all = parts.map((id) => `${id} 0 R`).join(' ');
	file.put(title, `<</Type/StructElem/S/Document/P ${root} 0 R/K[${all}]>>`);
	return file.end(catalog, info);
}

function lineOf(
	{ x, y, size, bold, runs }: Line,
	element: Element | undefined,
	mark: number,
	picture: (one: Drawn) => number
): string {
	let at = x;
	const said = runs.map((run) => {
		const here = at;
		at += (run.width * size) / 1_000;
		if ('codes' in run) return written(run, here, y, size, bold);
		const id = picture(run.drawn);
		const wide = (run.drawn.advance * size) / 1_000;
		const box = [wide, 0, 0, size * (ABOVE + BELOW), here, y - size * BELOW].map(short).join(' ');
		return `/Span<</ActualText ${utf16(run.text)}>>BDC q ${box} cm /D${id} Do Q EMC`;
	});
	return `/${element?.tag ?? 'P'}<</MCID ${mark}>>BDC ${said.join(' ')} EMC`;
}

function written(
	{ codes, text }: Extract<Run, { codes: unknown }>,
	x: number,
	y: number,
	size: number,
	bold: boolean
): string {
	const hex = codes.map((code) => code.toString(16).padStart(2, '0')).join('');
	const letters = `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${short(x)} ${short(y)} Tm <${hex}> Tj ET`;
	if (codesOf(text)) return letters;
	return `/Span<</ActualText ${utf16(text)}>>BDC ${letters} EMC`;
}

function footOf(said: string): string {
	const codes = codesOf(said) ?? [];
	const x = PAGE.width - 48 - (widthOf(codes, false) * 8) / 1_000;
	return `/Artifact BMC ${written({ codes, text: said, width: 0 }, x, 32, 8, false)} EMC`;
}

function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}

function utf16(text: string): string {
	const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
	return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, '0')).join('')}>`;
}

/** Numbered objects, and where each begins. */
function pdfFile() {
	const objects: (readonly (string | Bytes)[])[] = [];
	const reserve = () => objects.push([]);
	return {
		reserve,
		put(id: number, said: string): void {
			objects[id - 1] = [said];
		},
		async stream(content: string | Bytes, more = '', id = reserve()): Promise<number> {
			const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
			const small = await deflated(bytes);
			const [data, filter] = small ? [small, '/Filter/FlateDecode'] : [bytes, ''];
			objects[id - 1] = [
				`<<${more}${filter}/Length ${data.length}>>\nstream\n`,
				data,
				'\nendstream'
			];
			return id;
		},
		end(catalog: number, info: number): Bytes {
			const encoder = new TextEncoder();
			// a comment of letters that no text has: it is not to be taken for one
			const head = new Uint8Array([...encoder.encode('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 10]);
			const chunks: Bytes[] = [head];
			const starts: number[] = [];
			let size = head.length;
			const add = (said: string | Bytes) => {
				const bytes = typeof said === 'string' ? encoder.encode(said) : said;
				chunks.push(bytes);
				size += bytes.length;
			};
			for (const [index, object] of objects.entries()) {
				starts.push(size);
				add(`${index + 1} 0 obj\n`);
				for (const part of object) add(part);
				add('\nendobj\n');
			}
			const table = size;
			const rows = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
			add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
			add(
				`trailer\n<</Size ${objects.length + 1}/Root ${catalog} 0 R/Info ${info} 0 R>>\nstartxref\n${table}\n%%EOF\n`
			);
			const file = new Uint8Array(size);
			let at = 0;
			for (const chunk of chunks) {
				file.set(chunk, at);
				at += chunk.length;
			}
			return file;
		}
	};
}

/** Nothing where the browser cannot: a larger file is a file too. */
async function deflated(bytes: Bytes): Promise<Bytes | undefined> {
	if (typeof CompressionStream === 'undefined') return undefined;
	const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
	return new Uint8Array(await new Response(packed).arrayBuffer());
}
