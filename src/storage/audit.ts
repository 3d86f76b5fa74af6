import { GENESIS, type Checkpoint } from '#domain/audit';
import { sha256 } from '#vault/digest';
import type { Sealed } from '#vault/sealed';
import type { Vault } from '#vault/vault';
import { linkOf, type Pen } from './audit-chain.ts';
import type { AuditRow, Database } from './database.ts';

const CHECKPOINT = 'audit:checkpoint';

/** The page's pen. `next`: the vault that takes the place of this one in the very same act. */
export function byPage(vault: Vault, next: Vault = vault): Pen {
	return {
		seal: (entry) => next.seal(placeOf(entry.id), entry),
		async look(db) {
			const seen = await findCheckpoint(db, vault);
			const { rows, count } = await tailFrom(db, seen?.head ?? GENESIS);
			const lost = lostIn(rows, count, seen);
			return {
				last: rows.at(-1),
				...(await linksOf(rows)),
				seal(head, added) {
					const checkpoint = { head, count: count + added, ...(lost ? { lost } : {}) };
					return next.seal(CHECKPOINT, checkpoint);
				}
			};
		}
	};
}

/** The last head, as the next entry would be written after it. */
export async function auditHead(db: Database): Promise<string> {
	return (await linksOf((await tailFrom(db)).rows)).head;
}

/**
 * The newest rows, oldest first, back to the one with this head, or to any that has its link; and how many
 * there are in all. Both of one moment: a row that comes between them would look like one that was lost.
 */
function tailFrom(db: Database, since?: string) {
	const reached = ({ head }: AuditRow) =>
		head !== undefined && (since === undefined || head === since);
	return db.transaction('r', db.audit, async () => {
		const newest = db.audit.orderBy('seq').reverse();
		const [rows, count] = await Promise.all([
			newest.until(reached, true).toArray(),
			db.audit.count()
		]);
		return { rows: rows.reverse(), count };
	});
}

/** Rows of a release before are linked as they were found, and what the worker wrote after them. */
async function linksOf(
	rows: readonly AuditRow[]
): Promise<{ readonly head: string; readonly linked: AuditRow[] }> {
	let head = GENESIS;
	const linked: AuditRow[] = [];
	for (const row of rows) {
		if (row.head !== undefined || row.sealed === null) head = row.head ?? head;
		else {
			const digest = row.digest ?? (await sealedDigest(row.sealed));
			head = await linkOf(head, row.id, digest);
			linked.push({ ...row, head, ...(row.digest === undefined ? { digest, old: true } : {}) });
		}
	}
	return { head, linked };
}

/** Of an entry from before the chain, all that is known without opening it. */
export function sealedDigest(sealed: Sealed | string): Promise<string> {
	if (typeof sealed === 'string') return sha256(sealed);
	const bytes = new Uint8Array(sealed.iv.length + sealed.data.byteLength);
	bytes.set(sealed.iv);
	bytes.set(new Uint8Array(sealed.data), sealed.iv.length);
	return sha256(bytes);
}

/** @throws SealBroken */
export function openCheckpoint(vault: Vault, sealed: Sealed): Promise<Checkpoint> {
	return vault.open(CHECKPOINT, sealed);
}

/** Nothing where there is none, or none that opens. */
export async function findCheckpoint(db: Database, vault: Vault): Promise<Checkpoint | undefined> {
	const stored = await db.chain.get('checkpoint');
	return stored && openCheckpoint(vault, stored.sealed).catch(() => undefined);
}

/** Does the log still hold what the checkpoint saw? What it lacks is said in every later one. */
function lostIn(
	rows: readonly AuditRow[],
	count: number,
	seen: Checkpoint | undefined
): Checkpoint['lost'] {
	if (seen?.lost) return seen.lost;
	// Every entry of a page came with a checkpoint.
	const byPage = ({ old, digest, sealed }: AuditRow) =>
		!old && digest !== undefined && typeof sealed !== 'string';
	if (!seen) return rows.some(byPage) ? { head: '', count: 0 } : undefined;
	const there = rows[0]?.head === seen.head;
	const fits = there && seen.count + rows.length - 1 === count;
	return fits ? undefined : { head: seen.head, count: seen.count };
}

/** Where an entry is sealed for. */
export function placeOf(id: string): string {
	return `audit:${id}`;
}
