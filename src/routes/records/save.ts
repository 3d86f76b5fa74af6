import type { PageEnvironment } from '#journey/environment';
import type { Records, RecordsReader } from '#journey/records';
import { saveRecords } from '#journey/save-records';
import { dateInKenya } from '#domain/calendar';
import { formatDate, formatInstant, formatTime } from '#ui/format.ts';
import { saveBlob } from '../history/save-file.ts';
import { csv } from './csv.ts';
import { find, type Wish } from './find.ts';
import type { RecordTelling, SaidRecord } from './said.ts';
import type { Block } from './paper/blocks.ts';
import { drawOnCanvas } from './paper/drawn.ts';
import { paperPdf } from './paper/pdf.ts';

export type Format = 'csv' | 'json' | 'pdf';
export type Opened = {
	readonly page: PageEnvironment;
	readonly reader: RecordsReader;
	readonly records: Records;
	readonly telling: RecordTelling;
};
type Saved = { readonly name: string; readonly size: number };

const TYPES: Readonly<Record<Format, string>> = {
	csv: 'text/csv;charset=utf-8',
	json: 'application/json',
	pdf: 'application/pdf'
};

/** All that fits the wish, as one file. `chosen`: the wish in words, to stand in it. */
export async function save(
	{ page, reader, telling }: Opened,
	wish: Wish,
	{ format, chosen, heard }: { format: Format; chosen: string; heard: (n: number) => void }
): Promise<Saved> {
	let records = await reader.look();
	while (records.left > 0) records = await reader.look();
	let found: readonly SaidRecord[] = [];
	for await (const progress of find(reader, records, wish, telling)) {
		({ found } = progress);
		heard(progress.looked);
	}
	const content = await made(format, { found, wish, telling, chosen, now: page.now() });
	const blob = new Blob([content], { type: TYPES[format] });
	const name = `kibali-records-${dateInKenya(page.now())}.${format}`;
	await saveRecords(page, format, found.length, wish.application ?? null);
	saveBlob(name, blob);
	return { name, size: blob.size };
}

type Telling = {
	readonly found: readonly SaidRecord[];
	readonly wish: Wish;
	readonly telling: RecordTelling;
	readonly chosen: string;
	readonly now: number;
};

async function made(format: Format, all: Telling): Promise<string | Uint8Array<ArrayBuffer>> {
	if (format === 'csv') return recordsCsv(all);
	return format === 'json' ? recordsJson(all) : recordsPdf(all);
}

export function recordsCsv({ found, telling: { words } }: Telling): string {
	const { columns } = words;
	const { time, kind, what, more, service, person, number, application, id } = columns;
	return csv([
		[time, kind, what, more, service, person, number, application, id],
		...found.map((one) => [
			instant(one.at) ?? '',
			words.one[one.kind],
			one.text,
			one.more.join('; '),
			one.service ?? '',
			one.person ?? '',
			one.number ?? '',
			one.application ?? '',
			one.id
		])
	]);
}

/** See docs/records-format.md. */
export function recordsJson({ found, wish, telling, now }: Telling): string {
	const { words, from, until, ...rest } = wish;
	const wanted = { ...rest, ...(words ? { words } : {}) };
	const file = {
		format: 'kibali-records',
		version: 1,
		madeAt: new Date(now).toISOString(),
		language: telling.language,
		wanted: { ...wanted, from: instant(from), until: instant(until) },
		records: found.map(({ at, content, ...one }) => ({ ...one, at: instant(at), content }))
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

async function recordsPdf(all: Telling): Promise<Uint8Array<ArrayBuffer>> {
	const { words, language } = all.telling;
	const paper = { language, title: `Kibali · ${words.title}`, blocks: recordBlocks(all) };
	return paperPdf(paper, { draw: drawOnCanvas(), foot: words.pdf.page });
}

export function recordBlocks({ found, telling, chosen, now }: Telling): Block[] {
	const { words, language } = telling;
	const head: Block[] = [
		{ block: 'text', text: words.pdf.made(formatInstant(now, 0, language)) },
		{ block: 'text', text: chosen ? words.pdf.some(chosen) : words.pdf.all },
		{ block: 'text', text: words.pdf.count(found.length) },
		{ block: 'small', text: words.pdf.note }
	];
	const days: Block[] = [];
	let day: string | undefined;
	for (const one of found) {
		const date = one.at > 0 ? formatDate(dateInKenya(one.at), language) : words.unknownTime;
		if (date !== day) days.push({ block: 'heading', text: date });
		day = date;
		const time = one.at > 0 ? formatTime(one.at, language) : '';
		const whose = [one.service, one.person, one.number].filter(Boolean).join(' · ');
		const label = [time, words.one[one.kind]].filter(Boolean).join(' · ');
		const said = [one.text, one.more.join(' · '), whose].filter(Boolean).join('\n');
		days.push({ block: 'pairs', pairs: [[label, said]] });
	}
	return [...head, ...days];
}

function instant(at: number | undefined): string | undefined {
	return at !== undefined && at > 0 && at < 8.64e15 ? new Date(at).toISOString() : undefined;
}
