import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { gatherBundle } from '#journey/bundle';
import { recordsReader } from '#journey/records';
import { records as en } from '../../src/messages/en/records.ts';
import { records as sw } from '../../src/messages/sw/records.ts';
import { csv } from '../../src/routes/records/csv.ts';
import { find } from '../../src/routes/records/find.ts';
import { matching } from '../../src/routes/records/matching.ts';
import { paperHtml, type Paper } from '../../src/routes/records/paper/blocks.ts';
import { paperPdf } from '../../src/routes/records/paper/pdf.ts';
import { codesOf, widthOf } from '../../src/routes/records/paper/letters.ts';
import { recordBlocks, recordsCsv, recordsJson } from '../../src/routes/records/save.ts';
import { summaryOf } from '../../src/routes/records/summary.ts';
import { loadTelling } from '../../src/routes/records/telling.ts';
import type { SaidRecord } from '../../src/routes/records/said.ts';
import { plainWords } from '#domain/plain-word';
import { payloads } from '../payloads.ts';
import type { TestPage } from '../scenario.ts';
import { lived, NUMBER } from './lived.ts';

const words = { en, sw };

async function found(page: TestPage, language: 'en' | 'sw', typed = '') {
	const reader = recordsReader(page);
	const telling = await loadTelling(words[language], language);
	let last: { found: readonly SaidRecord[]; similar: boolean } = { found: [], similar: false };
	const wish = { words: typed };
	for await (const one of find(reader, await reader.look(), wish, telling)) last = one;
	return { ...last, telling, wish, chosen: '', now: page.now() };
}

/** As RFC 4180 has it; whoever reads it so gets what was written. */
function parsed(text: string): string[][] {
	const rows: string[][] = [[]];
	let cell = '';
	let quoted = false;
	for (let at = 0; at < text.length; at++) {
		const letter = text[at]!;
		if (quoted) {
			if (letter !== '"') cell += letter;
			else if (text[at + 1] === '"') cell += text[++at];
			else quoted = false;
		} else if (letter === '"') quoted = true;
		else if (letter === ',' || letter === '\r') {
			rows.at(-1)?.push(cell);
			cell = '';
			if (letter === '\r' && text[++at] === '\n' && at < text.length - 1) rows.push([]);
		} else cell += letter;
	}
	return rows;
}

describe('a table', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(...payloads),
		fc.constantFrom(
			'=1+1',
			'+254712',
			'-1',
			'@SUM(A1)',
			'\t=1',
			'\r=1',
			' =1',
			'＝1',
			'"',
			'a,b\r\nc'
		)
	);

	test('reads back as it was written, and no cell begins like a formula', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
				(rows) => {
					const text = csv(rows);
					expect(text.startsWith('\ufeff')).toBe(true);
					const back = parsed(text.slice(1));
					expect(back.length).toBe(rows.length);
					for (const [index, row] of rows.entries()) {
						for (const [place, cell] of row.entries()) {
							const read = back[index]?.[place] ?? '';
							expect([cell, `'${cell}`]).toContain(read);
							expect(read).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
						}
					}
				}
			),
			{ numRuns: 500 }
		);
	});

	test('of the records has a line for each, in the language of the person', async () => {
		const { page } = await lived();
		for (const language of ['en', 'sw'] as const) {
			const all = await found(page, language);
			const rows = parsed(recordsCsv(all).slice(1));
			expect(rows).toHaveLength(all.found.length + 1);
			expect(rows[0]?.[1]).toBe(words[language].columns.kind);
			expect(rows.some((row) => row.includes(NUMBER))).toBe(true);
			// a phone number is text, whatever a spreadsheet thinks of its plus
			expect(JSON.stringify(rows)).toContain('+254712345678');
		}
	});
});

test('the file for other programs names its format, and holds what a person reads and what it comes from', async () => {
	const { page, application } = await lived();
	const all = await found(page, 'en', 'sbx4payq1');
	const read = JSON.parse(recordsJson(all)) as {
		records: { at: string; application: string; content: { is: string } }[];
	};
	expect(read).toMatchObject({
		...{ format: 'kibali-records', version: 1, language: 'en' },
		wanted: { words: 'sbx4payq1' }
	});
	expect(read.records.length).toBeGreaterThan(0);
	for (const one of read.records) {
		expect(one.application).toBe(application);
		expect(new Date(one.at).toISOString()).toBe(one.at);
		expect(one.content.is).toMatch(/^(news|attempt)$/);
	}
});

describe('the search', () => {
	test('finds by a name, an amount, a code, a word, in either language, and with a slip', async () => {
		const { page } = await lived();
		const texts = async (language: 'en' | 'sw', typed: string) => {
			const { found: all, similar } = await found(page, language, typed);
			return { count: all.length, text: all.map(({ text }) => text).join(' | '), similar };
		};
		expect((await texts('en', 'payment usd 30')).count).toBeGreaterThan(1);
		expect((await texts('sw', 'malipo usd 30')).count).toBeGreaterThan(1);
		expect((await texts('en', '7F3K')).count).toBeGreaterThan(3);
		expect((await texts('en', 'muster erika')).count).toBeGreaterThanOrEqual(0);
		expect((await texts('en', 'WANJIKU')).count).toBeGreaterThan(5);
		expect(await texts('en', 'Wanjiku')).toEqual(await texts('en', 'wanjikũ'));
		const slip = await texts('en', 'recieved reciept');
		expect(slip.similar || slip.count === 0).toBe(true);
		const receipt = await texts('en', 'reciept');
		expect(receipt).toMatchObject({ similar: true });
		expect(receipt.text).toContain(en.receipt(NUMBER));
		expect((await texts('sw', 'risti')).text).toContain(sw.receipt(NUMBER));
		expect((await texts('en', 'zzzzqqq')).count).toBe(0);
	});

	test('what stands in a text is found by any beginning of its words; nothing typed is no search', () => {
		expect(matching('  ,. ')).toBeUndefined();
		fc.assert(
			fc.property(fc.lorem({ maxCount: 8 }), fc.nat(), fc.nat(), (text, which, length) => {
				const all = plainWords(text);
				const word = all[which % all.length] ?? '';
				const typed = word.slice(0, 1 + (length % word.length));
				expect(matching(typed)?.fits(all)).toBe(true);
				expect(matching(typed)?.isSimilar(all)).toBe(true);
			})
		);
	});
});

describe('a PDF', () => {
	const draw = () => ({ width: 4, height: 6, pixels: new Uint8Array(24), advance: 900 });

	async function read(bytes: Uint8Array) {
		const { promise } = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
		const document = await promise;
		const pages = [];
		for (let number = 1; number <= document.numPages; number++) {
			const page = await document.getPage(number);
			const { items } = await page.getTextContent();
			const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
			pages.push({ text, items, tags: await page.getStructTree() });
		}
		const { info } = await document.getMetadata();
		return { pages, info: info as { Title?: string; Language?: string } };
	}
	const paper = (blocks: Paper['blocks']): Paper => ({
		language: 'sw',
		title: 'Kumbukumbu',
		blocks
	});
	const foot = (page: number, all: number) => `${page} / ${all}`;

	test('opens elsewhere, says its title and language, has its text in order, and is tagged', async () => {
		const text = 'Ombi la Zoë Müller-Ñandú “limekubaliwa” – €30, Ålesund';
		const bytes = await paperPdf(
			paper([
				{ block: 'heading', text: 'Sehemu' },
				{ block: 'text', text },
				{ block: 'pairs', pairs: [['Jina', 'Achieng’ Œuvre']] },
				{ block: 'list', lines: ['moja', 'mbili'] }
			]),
			{ draw, foot }
		);
		const { pages, info } = await read(bytes);
		expect(info).toMatchObject({ Title: 'Kumbukumbu', Language: 'sw' });
		expect(pages).toHaveLength(1);
		expect(pages[0]?.text).toContain(text);
		expect(pages[0]?.text).toContain('Achieng’ Œuvre');
		const tags = JSON.stringify(pages[0]?.tags);
		for (const role of ['Document', 'H1', 'H2', 'P']) expect(tags).toContain(`"${role}"`);
	});

	test('keeps the letters that no reader has beside their picture', async () => {
		const name = 'Nguyễn';
		const bytes = await paperPdf(paper([{ block: 'text', text: `Jina: ${name} Ọlá` }]), {
			draw,
			foot
		});
		const raw = Buffer.from(bytes).toString('latin1');
		expect(raw).toContain('/Subtype/Image');
		const { pages } = await read(bytes);
		expect(pages[0]?.text).toContain('Jina:');
		const none = await paperPdf(paper([{ block: 'text', text: name }]), {
			draw: () => undefined,
			foot
		});
		expect((await read(none)).pages[0]?.text).toContain('Nguy?n');
	});

	test('knows how wide letters are', async () => {
		const all = Array.from({ length: 224 }, (_, at) => String.fromCharCode(at + 32))
			.concat([...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'])
			.filter((letter) => codesOf(letter) && letter.trim() !== '' && letter !== '\u00ad')
			// a reader gives it back as the Greek letter
			.filter((letter) => letter !== 'µ');
		const bytes = await paperPdf(paper(all.map((text) => ({ block: 'text', text }))), {
			draw,
			foot
		});
		const { pages } = await read(bytes);
		const items = pages.flatMap((page) => page.items);
		const wrong = all.filter((letter) => {
			const item = items.find((one) => 'str' in one && one.str === letter && one.height === 10);
			const width = item && 'width' in item ? item.width : 0;
			return Math.abs(width - widthOf(codesOf(letter) ?? [], false) / 100) > 0.11;
		});
		expect(wrong).toEqual([]);
	});

	test('breaks long words and long texts, and leaves no line outside of its page', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 30 }),
				async (texts) => {
					const blocks = texts.map((text) => ({ block: 'text', text }) as const);
					const { pages } = await read(await paperPdf(paper(blocks), { draw, foot }));
					for (const { items } of pages) {
						for (const item of items) {
							if (!('transform' in item) || !Array.isArray(item.transform)) continue;
							const [, , , , x, y] = item.transform as number[];
							expect(x ?? 0).toBeGreaterThan(40);
							expect((x ?? 0) + item.width).toBeLessThan(595 - 40);
							expect(y ?? 0).toBeGreaterThan(25);
						}
					}
				}
			),
			{ numRuns: 25 }
		);
	});

	test.each(['en', 'sw'] as const)('of the records has them all (%s)', async (language) => {
		const { page } = await lived();
		const all = await found(page, language);
		const blocks = recordBlocks(all);
		const bytes = await paperPdf({ language, title: 'x', blocks }, { draw, foot });
		const { pages } = await read(bytes);
		const text = pages.map((one) => one.text).join(' ');
		expect(text).toContain(words[language].receipt(NUMBER));
		expect(text).toContain('SBX4PAYQ1');
		expect(text).toContain('Karibu Kenya.');
	});
});

test.each(['en', 'sw'] as const)(
	'the summary says in words what was signed, paid, said and decided, and what was checked (%s)',
	async (language) => {
		const { page, application } = await lived({
			typed: { homeAddress: '<img src=x onerror=alert(1)>' }
		});
		const gathered = await gatherBundle(page, application);
		const paper = await summaryOf(page, gathered!, language);
		const html = paperHtml(paper);
		for (const part of [
			...[NUMBER, 'WANJIKU', 'SBX4PAYQ1', 'Which house?', 'The blue one by the lake.'],
			...['Karibu Kenya.', 'documents/1-', 'history.json', '&lt;img src=x'],
			language === 'en' ? 'Germany' : 'Ujerumani'
		]) {
			expect(html, part).toContain(part);
		}
		expect(html).not.toMatch(/<(img|script)[ >]/);
		expect(html).not.toContain('undefined');
	}
);
