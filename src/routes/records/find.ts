import type { KeptRecord, RecordFilter } from '#domain/record';
import { plainWords } from '#domain/plain-word';
import type { ApplicationName, Records, RecordsReader } from '#journey/records';
import { matching } from './matching.ts';
import { findableText, recordSaid, type RecordTelling, type SaidRecord } from './said.ts';

/** What was searched and chosen. */
export type Wish = RecordFilter & { readonly words: string };
/** How far the search has come. */
export type Progress = {
	readonly found: readonly SaidRecord[];
	/** records that were looked at */
	readonly looked: number;
	/** there may be more: older ones were not looked at yet */
	readonly more: boolean;
	/** nothing has the very words: these are similar */
	readonly similar: boolean;
};

type Told = { readonly said: SaidRecord; readonly words: readonly string[] };
const known = new WeakMap<RecordTelling, Map<string, Told>>();

/** Once for each: with every letter that is typed all are looked through again. */
function told(one: KeptRecord, name: ApplicationName | undefined, telling: RecordTelling): Told {
	const all = known.get(telling) ?? new Map<string, Told>();
	known.set(telling, all);
	const before = all.get(one.id);
	if (before && before.said.number === name?.number) return before;
	const said = recordSaid(one, name, telling);
	const fresh = { said, words: plainWords(findableText(said, telling)) };
	if (one.content) all.set(one.id, fresh);
	return fresh;
}

/** Looks through the records, newest first, and tells what it has found as often as it opened some more. */
export async function* find(
	reader: RecordsReader,
	records: Records,
	wish: Wish,
	telling: RecordTelling,
	most = Infinity
): AsyncGenerator<Progress> {
	const asked = matching(wish.words);
	const names = new Map(records.names.map((name) => [name.application, name]));
	const found: SaidRecord[] = [];
	const similar: SaidRecord[] = [];
	let looked = 0;
	const enough = () => found.length >= most;
	for await (const { records: some, settled } of reader.walk(records, wish, enough)) {
		looked += some.length;
		for (const one of some) {
			const { application } = one;
			const name =
				application === null
					? undefined
					: (names.get(application) ?? (await reader.nameOf(application)));
			const { said, words } = told(one, name, telling);
			if (!asked) found.push(said);
			else if (asked.fits(words)) found.push(said);
			else if (similar.length < most && asked.isSimilar(words)) similar.push(said);
		}
		found.sort(byTime);
		yield { found: found.slice(0, most), looked, more: true, similar: false };
		// what home has not opened yet has its place among these too: it is looked at anew then
		if (enough() && (settled || records.left > 0)) return;
		// the page draws in between, and hears a tap
		if (asked) await new Promise((done) => setTimeout(done));
	}
	const none = found.length === 0 && similar.length > 0;
	const all = none ? similar.sort(byTime) : found;
	yield { found: all.slice(0, most), looked, more: false, similar: none };
}

function byTime(a: SaidRecord, b: SaidRecord): number {
	return b.at - a.at;
}
