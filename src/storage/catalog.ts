import type { PackMark, PackRefusal } from '#domain/pack';
import type { CatalogRow, Database, ServiceRow } from './database.ts';
import { keepServiceIn } from './services.ts';
import { writing } from './write.ts';

const DAY = 86_400_000;

type RowOf<Id extends CatalogRow['id']> = Extract<CatalogRow, { id: Id }>;
export type Candidate = RowOf<'candidate'>;
export type Adopted = RowOf<'adopted'>;

/**
 * Is it time to ask the office for its catalog? About once a day; a clock that was set back counts by
 * its distance too. `etag`: of what is here already.
 */
export async function catalogDue(
	db: Database,
	now: number
): Promise<{ readonly etag: string | null } | undefined> {
	const [asked, candidate, adopted] = await db.catalog.bulkGet(['asked', 'candidate', 'adopted']);
	if (asked?.id === 'asked' && !asked.wanted && Math.abs(now - asked.at) < DAY) return undefined;
	const here = candidate ?? adopted;
	return { etag: here && 'etag' in here ? here.etag : null };
}

/** What the office answered, unread; without it, only that it was asked. */
export async function recordAsked(
	db: Database,
	at: number,
	heard?: Omit<Candidate, 'id'>
): Promise<void> {
	await writing(db, [db.catalog], async () => {
		await db.catalog.put({ id: 'asked', at });
		if (heard) await db.catalog.put({ id: 'candidate', ...heard });
	});
}

/** A person would like to know now: the sender asks at its next wake-up. */
export async function wantCatalog(db: Database): Promise<void> {
	await writing(db, [db.catalog], async () => {
		await db.catalog.put({ id: 'asked', at: 0, wanted: true });
	});
}

/** One read: fit for `live`. */
export async function findCandidate(db: Database): Promise<Candidate | undefined> {
	return rowOf(await db.catalog.get('candidate'), 'candidate');
}

/** The pack in use. One read: fit for `live`. */
export async function findAdopted(db: Database): Promise<Adopted | undefined> {
	return rowOf(await db.catalog.get('adopted'), 'adopted');
}

/** All that is known of the catalog's renewal. One read: fit for `live`. */
export async function catalogState(db: Database): Promise<{
	readonly adopted: Adopted | undefined;
	readonly refused: RowOf<'refused'> | undefined;
	readonly asked: RowOf<'asked'> | undefined;
}> {
	const rows = await db.catalog.bulkGet(['adopted', 'refused', 'asked']);
	return {
		adopted: rowOf(rows[0], 'adopted'),
		refused: rowOf(rows[1], 'refused'),
		asked: rowOf(rows[2], 'asked')
	};
}

/**
 * The pack and every service of it, in one act, unless another tab took a later one. False then; the
 * candidate goes either way.
 */
export async function adoptPack(
	db: Database,
	candidate: Candidate,
	mark: PackMark,
	services: readonly ServiceRow[]
): Promise<boolean> {
	return writing(db, [db.catalog, db.services], async ({ again }) => {
		const inUse = rowOf(await db.catalog.get('adopted'), 'adopted');
		await dropIn(db, candidate);
		if (inUse && inUse.sequence >= mark.sequence) return again && inUse.digest === mark.digest;
		for (const row of services) await keepServiceIn(db, row);
		await db.catalog.put({ ...inUse, ...mark, id: 'adopted', etag: candidate.etag });
		await db.catalog.delete('refused');
		return true;
	});
}

/** The one in use once more: nothing is new but how it is named on the wire. */
export async function recordSame(db: Database, candidate: Candidate): Promise<void> {
	await writing(db, [db.catalog], async () => {
		const inUse = rowOf(await db.catalog.get('adopted'), 'adopted');
		if (inUse) await db.catalog.put({ ...inUse, etag: candidate.etag });
		await dropIn(db, candidate);
		await db.catalog.delete('refused');
	});
}

/**
 * It is not taken, and goes with its name on the wire, so that the true one is not believed to be here
 * already. `keep`: only its time has not come, as far as this phone knows the time.
 */
export async function recordRefusal(
	db: Database,
	candidate: Candidate,
	refused: { readonly why: PackRefusal; readonly at: number },
	keep = false
): Promise<void> {
	await writing(db, [db.catalog], async () => {
		await db.catalog.put({ id: 'refused', ...refused });
		if (!keep) await dropIn(db, candidate);
	});
}

/** Unless the worker has put another in its place. */
async function dropIn(db: Database, { jws }: Candidate): Promise<void> {
	const stored = rowOf(await db.catalog.get('candidate'), 'candidate');
	if (stored?.jws === jws) await db.catalog.delete('candidate');
}

function rowOf<Id extends CatalogRow['id']>(
	row: CatalogRow | undefined,
	id: Id
): RowOf<Id> | undefined {
	return row?.id === id ? (row as RowOf<Id>) : undefined;
}
