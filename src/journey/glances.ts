import type { Database } from '#storage/database';
import {
	applicationsOf,
	glanceKeys,
	openGlances,
	submissionsOf,
	type Glanced
} from '#storage/glance';
import { keepGlances, keptGlances, type GlancePart } from '#storage/kept-glances';
import type { PageEnvironment } from './environment.ts';

/** Applications that are opened at a time: a slow phone draws in between, and soon for the first time. */
const FIRST_SLICE = 10;
const SLICE = 40;
/** Applications that are kept together. */
const PART = 50;

type Home = Pick<PageEnvironment, 'db' | 'vault'>;
type Memory = {
	/** by application */
	readonly glances: Map<string, Glanced>;
	/** which part an application is kept in */
	readonly parts: Map<string, GlancePart>;
	/** parts that are kept differently, or not yet */
	readonly changed: Set<GlancePart>;
	/** rows that belong to no submission of ours: answers about an account, for one */
	readonly foreign: Set<string>;
	turn: Promise<unknown>;
};
export type Glances = {
	readonly all: readonly Glanced[];
	/** copies that were not opened yet: ask again */
	readonly left: number;
};

const memories = new WeakMap<Database, Promise<Memory>>();

/**
 * What this phone holds of its applications. Each is opened once, the newest first and a slice at a
 * time; what was opened stays in memory, and sealed on the phone, and only what changed is opened again.
 */
export async function glancesOf(home: Home): Promise<Glances> {
	const [keys, memory] = await Promise.all([glanceKeys(home.db), memoryOf(home)]);
	const mine = memory.turn.then(() => lookInto(home, memory, keys));
	memory.turn = mine.catch(() => undefined);
	return mine;
}

/** Keeps what was opened since the last time: the next start of the app need not open it again. */
export async function keepWhatWasOpened(home: Home): Promise<void> {
	const memory = await memoryOf(home);
	for (const part of [...memory.changed]) {
		const own = [...memory.glances.values()].filter(
			({ application }) => memory.parts.get(application) === part
		);
		memory.changed.delete(part);
		if (!(await keepGlances(home.db, home.vault, part, own))) memory.changed.add(part);
	}
}

function memoryOf({ db, vault }: Home): Promise<Memory> {
	const known = memories.get(db) ?? recall(db, vault);
	memories.set(db, known);
	known.catch(() => memories.delete(db));
	return known;
}

async function recall(db: Database, vault: Home['vault']): Promise<Memory> {
	const memory: Memory = {
		glances: new Map(),
		parts: new Map(),
		changed: new Set(),
		foreign: new Set(),
		turn: Promise.resolve()
	};
	for (const [part, glances] of await keptGlances(db, vault)) {
		for (const one of glances) {
			memory.glances.set(one.application, one);
			memory.parts.set(one.application, part);
		}
	}
	return memory;
}

async function lookInto(
	{ db, vault }: Home,
	memory: Memory,
	keys: Awaited<ReturnType<typeof glanceKeys>>
): Promise<Glances> {
	forgetWhatIsGone(memory, new Set(keys.copies));
	const known = knownRows(memory);
	const isNew = (id: string) => !known.has(id) && !memory.foreign.has(id);
	// Ids rise with time: the newest are the likeliest to need somebody.
	const copies = keys.copies.filter(isNew).sort().reverse();
	const next = copies.slice(0, memory.glances.size === 0 ? FIRST_SLICE : SLICE);
	const stale = next.length > 0 ? await applicationsOf(db, next) : [];
	if (copies.length === next.length) {
		// all are known by now: what else is new tells of one of them
		const told = keys.news.filter(isNew);
		const paid = keys.payments.filter(isNew);
		const proven = new Set(keys.receipts);
		const about = new Set(await submissionsOf(db, told, paid));
		const own = [...memory.glances.values()].filter(
			({ submission, number }) =>
				about.has(submission) || (number === undefined && proven.has(submission))
		);
		stale.push(...own.map(({ application }) => application));
		remember(memory, await openGlances(db, vault, [...new Set(stale)]));
		for (const id of [...told, ...paid]) memory.foreign.add(id);
	} else {
		remember(memory, await openGlances(db, vault, stale));
	}
	const after = knownRows(memory);
	for (const id of next) if (!after.has(id)) memory.foreign.add(id);
	const left = copies.filter((id) => !after.has(id) && !memory.foreign.has(id)).length;
	return { all: [...memory.glances.values()], left };
}

function knownRows({ glances }: Memory): Set<string> {
	const known = new Set<string>();
	for (const { copies, news, payments } of glances.values()) {
		for (const id of copies) known.add(id);
		for (const { id } of news) known.add(id);
		for (const { id } of payments) known.add(id);
	}
	return known;
}

/** What is no longer there is not shown, nor kept. */
function forgetWhatIsGone({ glances, parts, changed }: Memory, there: ReadonlySet<string>): void {
	for (const { application, copies } of [...glances.values()]) {
		if (copies.every((id) => there.has(id))) continue;
		glances.delete(application);
		const part = parts.get(application);
		if (part) changed.add(part);
		parts.delete(application);
	}
}

function remember({ glances, parts, changed }: Memory, opened: readonly Glanced[]): void {
	const sizes = new Map<GlancePart, number>();
	for (const part of parts.values()) sizes.set(part, (sizes.get(part) ?? 0) + 1);
	for (const one of opened) {
		glances.set(one.application, one);
		let part = parts.get(one.application);
		if (part === undefined) {
			part = [...sizes].find(([, size]) => size < PART)?.[0] ?? `home:${one.application}`;
			sizes.set(part, (sizes.get(part) ?? 0) + 1);
			parts.set(one.application, part);
		}
		changed.add(part);
	}
}
