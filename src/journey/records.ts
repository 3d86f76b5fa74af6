import { actorOf, clockDoubt, type AuditEntry } from '#domain/audit';
import type { Answers } from '#domain/facts';
import {
	fits,
	hasRecordOfItsOwn,
	type KeptRecord,
	type RecordContent,
	type RecordFilter
} from '#domain/record';
import type { AuditRow } from '#storage/database';
import { findDraft } from '#storage/drafts';
import { auditBefore, ownersIn, keysOfRecords } from '#storage/record-rows';
import type { PageEnvironment } from './environment.ts';
import { glancesOf } from './glances.ts';
import { openReadable } from './history.ts';
import { refsOf, type Known, type Ref } from './record-refs.ts';

type Here = Pick<PageEnvironment, 'db' | 'vault' | 'now'>;

/** Whose application it is, and what for. */
export type ApplicationName = {
	readonly application: string;
	readonly service: string;
	/** names alone */
	readonly answers: Answers;
	/** on its receipt */
	readonly number?: string;
};

/** What there is, before any of it is opened that home had not opened already. */
export type Records = {
	/** all but the acts, newest first */
	readonly refs: readonly Ref[];
	/** entries of the log */
	readonly acts: number;
	/** applications that were sent, newest first */
	readonly names: readonly ApplicationName[];
	/** applications that were not opened yet: look again */
	readonly left: number;
	/** which application asked this */
	readonly asked: ReadonlyMap<string, string>;
};

/** `settled`: nothing comes any more that is newer than the oldest that came. */
export type Walked = { readonly records: readonly KeptRecord[]; readonly settled: boolean };

export type RecordsReader = {
	/** Reads what there is: a slice of what home has not opened yet, and nothing else, is opened. */
	look(): Promise<Records>;
	/**
	 * Opens what is wanted, some at a time, the newest first as far as its time lies in clear: whoever asks
	 * for few waits for few. `enough`: nothing more is wanted than what the log may put between.
	 */
	walk(records: Records, filter: RecordFilter, enough?: () => boolean): AsyncGenerator<Walked>;
	/** What an application is called that was not sent yet. */
	nameOf(application: string): Promise<ApplicationName | undefined>;
};

const AT_ONCE = 60;
/** times that the log may tell of nothing before others go ahead */
const PATIENCE = 1;

/** What it opened once stays open for as long as its page does. */
export function recordsReader(page: Here): RecordsReader {
	const known: Known = { contents: new Map(), rows: new Map() };
	const names = new Map<string, Promise<ApplicationName | undefined>>();
	const log = logOf(page);

	async function* acts(
		records: Records,
		{ application, from = -Infinity }: RecordFilter
	): AsyncGenerator<Acts> {
		const asked = [...records.asked].flatMap(([request, owner]) =>
			owner === application ? [`reply:${request}`] : []
		);
		const owners =
			application === undefined ? undefined : [...(await ownersIn(page.db, application)), ...asked];
		await log.renew();
		let before = Infinity;
		for (;;) {
			const { last, entries } = await log.before(before, owners);
			if (last === undefined) return;
			const own = entries
				.filter((entry) => !hasRecordOfItsOwn(entry))
				.map((entry) => actRecord(entry, records, application));
			yield { own, reached: Math.min(...entries.map(({ at }) => at)) };
			before = last;
			// clocks may be wrong, but not all of them
			if (entries.length > 0 && entries.every(({ at }) => at < from)) return;
		}
	}

	async function open(ref: Ref): Promise<KeptRecord> {
		const { id, at, kind, application } = ref;
		const content = known.contents.get(id) ?? (await ref.open().catch(() => undefined));
		if (content) known.contents.set(id, content);
		return { id, at, kind, application, content };
	}

	return {
		async look() {
			const [keys, { all, left }] = await Promise.all([
				keysOfRecords(page.db),
				// where a row does not open, the others do, one by one
				glancesOf(page).catch(() => ({ all: [], left: 0 }))
			]);
			const refs = await refsOf(page, keys, all, known, left === 0);
			const newest = [...all].sort((a, b) => b.createdAt - a.createdAt);
			return {
				refs: [...refs].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)),
				acts: keys.acts,
				names: newest.map(({ application, service, answers, number }) => ({
					...{ application, service, answers },
					...(number === undefined ? {} : { number })
				})),
				left,
				asked: new Map(
					all.flatMap(({ application, news }) =>
						news.flatMap(({ news: said }): [string, string][] =>
							said.kind === 'request' ? [[said.request.id, application]] : []
						)
					)
				)
			};
		},
		walk: (records, filter, enough = () => false) => {
			const refs = records.refs.filter((one) => fits(filter, one));
			const wanted = filter.kind === undefined || filter.kind === 'act';
			const log = wanted ? acts(records, filter) : noActs();
			const openAll = (some: readonly Ref[]) => Promise.all(some.map(open));
			return merge(refs, log, { filter, enough, openAll });
		},
		nameOf(application) {
			const found =
				names.get(application) ??
				findDraft(page.db, page.vault, application)
					.then((one) => one && { application, ...one.draft })
					.catch(() => undefined);
			names.set(application, found);
			return found;
		}
	};
}

/**
 * The rows of the log, newest first, some at a time. What was read of it once is not read again: it only
 * grows, unless something is erased.
 */
function logOf({ db, vault }: Here) {
	const entries = new Map<string, AuditEntry | undefined>();
	let rows: AuditRow[] = [];

	async function openAll(some: readonly AuditRow[]): Promise<AuditEntry[]> {
		const fresh = some.filter(({ id }) => !entries.has(id));
		const opened = await openReadable(vault, fresh);
		for (const [index, { id }] of fresh.entries()) entries.set(id, opened[index]);
		return some.flatMap(({ id }) => entries.get(id) ?? []);
	}

	return {
		/** Reads what came since. */
		async renew(): Promise<void> {
			const top = rows[0]?.seq;
			if (top === undefined) return;
			const newer = await db.audit.where('seq').above(top).reverse().toArray();
			const erased = (await openAll(newer)).some(({ act }) => act === 'erased');
			if (erased) entries.clear();
			if (erased || rows[0]?.seq !== top) rows = [];
			else rows = [...newer, ...rows];
		},
		/** Older ones than this; none, when there are none. */
		async before(seq: number, owners: readonly string[] | undefined) {
			if (owners) return told(await auditBefore(db, { before: seq, most: AT_ONCE, owners }));
			const begin = seq === Infinity ? 0 : rows.findIndex((row) => (row.seq ?? 0) < seq);
			const known = begin < 0 ? [] : rows.slice(begin, begin + AT_ONCE);
			if (known.length > 0) return told(known);
			const more = await auditBefore(db, { before: seq, most: AT_ONCE });
			// unless somebody else was quicker
			if ((rows.at(-1)?.seq ?? Infinity) === seq) rows.push(...more);
			return told(more);
		}
	};

	async function told(some: readonly AuditRow[]) {
		return { last: some.at(-1)?.seq, entries: await openAll(some) };
	}
}

/** `reached`: whatever comes after is older than that, by a clock that goes forward. */
type Acts = { readonly own: readonly KeptRecord[]; readonly reached: number };

async function* noActs(): AsyncGenerator<Acts> {}

/**
 * Both newest first. Of the log no more is opened than has its place among what is shown. Where it tells of
 * nothing for long, what lies in clear goes ahead, and `settled` says when the log has caught up.
 */
async function* merge(
	refs: readonly Ref[],
	log: AsyncGenerator<Acts>,
	{ filter, enough, openAll }: Merging
): AsyncGenerator<Walked> {
	const waiting: KeptRecord[] = [];
	let [reached, oldest] = [Infinity, Infinity];
	let [over, next, silent] = [false, 0, 0];
	for (;;) {
		const batch: (Ref | KeptRecord)[] = [];
		const ahead = silent >= PATIENCE && !enough();
		while (batch.length < AT_ONCE) {
			const [act] = waiting;
			const ref = refs[next];
			if (act && (!ref || act.at >= ref.at)) {
				batch.push(act);
				waiting.shift();
			} else if (ref && (act || over || ahead || ref.at >= reached)) {
				batch.push(ref);
				next += 1;
			} else break;
		}
		oldest = Math.min(oldest, ...batch.map(({ at }) => at));
		if (batch.length > 0) {
			const opened = new Map(
				(await openAll(batch.filter((one) => 'open' in one))).map((one) => [one.id, one])
			);
			const records = batch.flatMap((one) => ('open' in one ? (opened.get(one.id) ?? []) : one));
			yield { records, settled: over || reached <= oldest };
			if (!ahead) continue;
		}
		if (over) return;
		const more = await log.next();
		over = more.done === true;
		if (more.done) continue;
		const own = more.value.own.filter((one) => fits(filter, one));
		waiting.push(...own);
		silent = own.length > 0 ? 0 : silent + 1;
		reached = Math.min(reached, more.value.reached);
		// whoever waits hears that something is done
		yield { records: [], settled: over || reached <= oldest };
	}
}

type Merging = {
	readonly filter: RecordFilter;
	enough(): boolean;
	openAll(some: readonly Ref[]): Promise<KeptRecord[]>;
};

function actRecord(entry: AuditEntry, { asked }: Records, application?: string): KeptRecord {
	const request = /^reply:(.+)$/.exec(entry.application ?? '')?.[1] ?? '';
	const owner = application ?? asked.get(request) ?? entry.application;
	const content: RecordContent = {
		is: 'act',
		entry,
		by: actorOf(entry),
		doubt: clockDoubt(entry)
	};
	return { id: `act:${entry.id}`, at: entry.at, kind: 'act', application: owner, content };
}
