import type { AuditRow } from '#storage/database';
import type { Log } from '#storage/audit-proof';
import { chanceOf, type Chance } from '../faults/chance.ts';
import { forged, relinked, type Person } from './log.ts';

export type Mutated = { readonly name: string; readonly log: Log };

type Mutation = (one: Person, other: Person, chance: Chance) => Promise<Log | undefined>;

/** What somebody does to the rows, before thinking of the links. */
const edits: Record<string, Mutation> = {
	edit: async ({ log }, _, chance) => {
		const place = below(chance, log.rows.length);
		return withRows(log, log.rows.with(place, changed(log.rows[place]!, chance)));
	},
	delete: async ({ log }, _, chance) => {
		const place = below(chance, log.rows.length);
		return withRows(log, log.rows.toSpliced(place, 1));
	},
	truncate: async ({ log }, _, chance) =>
		withRows(log, log.rows.slice(0, below(chance, log.rows.length))),
	behead: async ({ log }, _, chance) =>
		withRows(log, log.rows.slice(1 + below(chance, log.rows.length - 1))),
	reorder: async ({ log }, _, chance) => {
		const [one, two] = twoPlaces(log, chance);
		const { rows } = log;
		return withRows(log, rows.with(one, rows[two]!).with(two, rows[one]!));
	},
	move: async ({ log }, _, chance) => {
		const [one, two] = twoPlaces(log, chance);
		return withRows(log, log.rows.toSpliced(one, 1).toSpliced(two, 0, log.rows[one]!));
	},
	double: async ({ log }, _, chance) => {
		const [one, two] = twoPlaces(log, chance);
		return withRows(log, log.rows.toSpliced(two, 0, log.rows[one]!));
	},
	insert: async ({ log, newsKey }, _, chance) => {
		const place = below(chance, log.rows.length);
		const after = log.rows[place - 1]?.head ?? '0'.repeat(64);
		return withRows(log, log.rows.toSpliced(place, 0, await forged(newsKey, after)));
	},
	replace: async ({ log, newsKey }, _, chance) => {
		const place = below(chance, log.rows.length);
		const { id } = log.rows[place]!;
		const after = log.rows[place - 1]?.head ?? '0'.repeat(64);
		return withRows(log, log.rows.with(place, await forged(newsKey, after, { id })));
	},
	empty: async ({ log }, _, chance) => {
		const place = below(chance, log.rows.length);
		const row = log.rows[place]!;
		if (row.sealed === null) return undefined;
		const erased = chance.pick([log.rows.find((one) => one.erased)?.erased ?? '', 'abc']);
		const gone = { ...row, sealed: null, application: null, erased };
		return withRows(log, log.rows.with(place, gone));
	},
	'swap a row between two people': async ({ log }, other, chance) => {
		const place = below(chance, log.rows.length);
		return withRows(log, log.rows.with(place, chance.pick([...other.log.rows])));
	},
	'swap what is sealed between two people': async ({ log }, other, chance) => {
		const place = below(chance, log.rows.length);
		const { sealed } = chance.pick([...other.log.rows]);
		return withRows(log, log.rows.with(place, { ...log.rows[place]!, sealed }));
	},
	'swap what is sealed between two rows': async ({ log }, _, chance) => {
		const [one, two] = twoPlaces(log, chance);
		const { rows } = log;
		if (rows[one]!.sealed === rows[two]!.sealed) return undefined;
		return withRows(log, rows.with(one, { ...rows[one]!, sealed: rows[two]!.sealed }));
	},
	'splice two people': async ({ log }, other, chance) => {
		const [one, two] = twoPlaces(log, chance);
		return withRows(log, [...log.rows.slice(0, one), ...other.log.rows.slice(two)]);
	},
	'all rows of another': async ({ log }, other) => withRows(log, [...other.log.rows])
};

/** And what to do about the checkpoint. */
const checkpoints: Record<string, (one: Person, other: Person) => Log['checkpoint']> = {
	kept: ({ log }) => log.checkpoint,
	gone: () => undefined,
	'of another': (_, other) => other.log.checkpoint
};

/**
 * One change of a log: blind, or by somebody who makes all links anew after it, with the checkpoint as it
 * was, gone, or another person's. Nothing where chance came to no change.
 */
export async function mutate(
	one: Person,
	other: Person,
	seed: number
): Promise<Mutated | undefined> {
	const chance = chanceOf(seed);
	const name = chance.pick(Object.keys(edits));
	const edited = await edits[name]!(one, other, chance);
	if (!edited) return undefined;
	const clever = below(chance, 2) === 1;
	const rows = clever ? await relinked(edited.rows) : edited.rows;
	const fate = below(chance, 4) === 0 ? chance.pick(Object.keys(checkpoints)) : 'kept';
	const log = { ...edited, rows, checkpoint: checkpoints[fate]!(one, other) };
	if (same(log, one.log)) return undefined;
	return { name: `${name}${clever ? ', linked anew' : ''}, checkpoint ${fate}`, log };
}

function changed(row: AuditRow, chance: Chance): AuditRow {
	const what = chance.pick(['id', 'application', 'sealed', 'digest', 'head', 'old', 'erased']);
	switch (what) {
		case 'id':
			return { ...row, id: chance.pick([flip(row.id, chance), '', 7 as never, null as never]) };
		case 'application':
			return { ...row, application: chance.pick(['a-3', 'a-9', {} as never]) };
		case 'digest':
			return { ...row, digest: chance.pick([flip(row.digest ?? '', chance), [] as never]) };
		case 'head':
			return withoutHead({ ...row, head: flip(row.head ?? '', chance) }, chance);
		case 'old':
			return { ...row, old: true };
		case 'erased':
			return row.sealed === null
				? { ...row, erased: flip(row.erased ?? '', chance) }
				: { ...row, sealed: null };
		default:
			return { ...row, sealed: changedSeal(row.sealed, chance) };
	}
}

function withoutHead(row: AuditRow, chance: Chance): AuditRow {
	if (below(chance, 2) === 0) return row;
	const bare = { ...row };
	Reflect.deleteProperty(bare, 'head');
	return bare;
}

function changedSeal(sealed: AuditRow['sealed'], chance: Chance): AuditRow['sealed'] {
	if (typeof sealed === 'string') return chance.pick([flip(sealed, chance), '', '....']);
	if (sealed === null) return chance.pick([{} as never, 'a.b.c.d.e']);
	const data = new Uint8Array(sealed.data.slice(0));
	const iv = sealed.iv.slice();
	const bytes = below(chance, 4) === 0 ? iv : data;
	const at = below(chance, bytes.length);
	bytes[at] = bytes[at]! ^ (1 << below(chance, 8));
	return chance.pick([
		{ iv, data: data.buffer },
		{ iv, data: data.buffer },
		12 as never,
		{} as never
	]);
}

function below(chance: Chance, bound: number): number {
	return Math.floor(chance.next() * bound);
}

/** One character becomes another of those that may stand there. */
function flip(text: string, chance: Chance): string {
	const at = below(chance, text.length || 1);
	const letter = chance.pick([...'0123456789abcdef'].filter((one) => one !== text[at]));
	return text.slice(0, at) + letter + text.slice(at + 1);
}

function twoPlaces({ rows }: Log, chance: Chance): [number, number] {
	const one = below(chance, rows.length);
	return [one, (one + 1 + below(chance, rows.length - 1)) % rows.length];
}

function withRows(log: Log, rows: readonly AuditRow[]): Log {
	return { ...log, rows: rows.map((row, index) => ({ ...row, seq: index + 1 })) };
}

function same(one: Log, other: Log): boolean {
	return (
		one.checkpoint === other.checkpoint &&
		one.rows.length === other.rows.length &&
		one.rows.every((row, index) => sameRow(row, other.rows[index]!))
	);
}

function sameRow(one: AuditRow, other: AuditRow): boolean {
	const keys = ['id', 'application', 'sealed', 'digest', 'head', 'old', 'erased'] as const;
	return keys.every((key) => one[key] === other[key]);
}
