import type { Table, Transaction } from 'dexie';
import type { Database } from './database.ts';
import { hasName, KeysChanged, StorageFailed, StorageFull } from './errors.ts';

const TRIES = 3;
const FULL = ['QuotaExceededError'];
/** The connection went away under the write, or the browser's own storage process did. */
const LOST = [
	'DatabaseClosedError',
	'InvalidStateError',
	'TransactionInactiveError',
	'UnknownError',
	'AbortError'
];
/** Said already in our words. */
const KEPT = [StorageFailed, StorageFull, KeysChanged];

type Try = {
	/** an earlier try may have been kept after all: `run` must know its own traces */
	readonly again: boolean;
};

/**
 * One strict read-write transaction over `tables`. A lost connection is reopened and the write done
 * again. `run` may await nothing but the database: an await of anything else ends the transaction,
 * so everything is encrypted before. What `run` throws takes back all it did. A connection that is
 * bound to a data key writes nothing once there is another.
 * @throws StorageFull, StorageFailed, KeysChanged
 */
export async function writing<T>(
	db: Database,
	tables: Table[],
	run: (one: Try) => Promise<T>,
	patience = db.patience
): Promise<T> {
	const bound = db.vault;
	const all = bound === undefined || tables.includes(db.keys) ? tables : [...tables, db.keys];
	for (let count = 1; ; count++) {
		try {
			return await writeOnce(
				db,
				all,
				async () => {
					if (bound !== undefined) await expectVaultIn(db, bound);
					return run({ again: count > 1 });
				},
				patience
			);
		} catch (error) {
			if (KEPT.some((kind) => error instanceof kind)) throw error;
			if (hasName(error, FULL)) throw new StorageFull(error);
			if (!hasName(error, LOST) || count === TRIES) throw new StorageFailed('broken', error);
			db.close({ disableAutoOpen: false });
		}
	}
}

/** Some browsers never answer a write that finds no room; it is called off, then told. */
async function writeOnce<T>(
	db: Database,
	tables: Table[],
	run: () => Promise<T>,
	wait: number
): Promise<T> {
	let over = false;
	let transaction: Transaction | undefined;
	const write = db.transaction('rw', tables, async (current) => {
		if (over) throw new StorageFailed('stuck');
		transaction = current;
		return run();
	});
	let timer: ReturnType<typeof setTimeout> | undefined;
	const patience = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			over = true;
			reject(new StorageFailed('stuck'));
			callOff(db, transaction);
		}, wait);
	});
	try {
		return await Promise.race([write, patience]);
	} catch (error) {
		// A request that was still open is only told that its transaction ended, not why.
		throw hasName(transaction?.idbtrans.error, FULL) ? new StorageFull(error) : error;
	} finally {
		clearTimeout(timer);
	}
}

/** What was sealed under the data key before would open for nobody. */
async function expectVaultIn(db: Database, vault: string): Promise<void> {
	const row = await db.keys.get('data');
	if (row?.id !== 'data' || (row.vault ?? '') !== vault) throw new KeysChanged();
}

function callOff(db: Database, transaction: Transaction | undefined): void {
	try {
		transaction?.abort();
	} catch {
		// It is being committed at this very moment: the compare-and-set of the next try will see it.
	}
	// The next try gets a connection of its own, in case this one is what is stuck.
	db.close({ disableAutoOpen: false });
}
