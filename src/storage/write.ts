import type { Table, Transaction } from 'dexie';
import type { Database } from './database.ts';
import { hasName, StorageFailed, StorageFull } from './errors.ts';

const TRIES = 3;
const FULL = ['QuotaExceededError'];
/** The connection went away under the write, or the browser's own storage process did. */
const LOST = ['DatabaseClosedError', 'InvalidStateError', 'UnknownError', 'AbortError'];

type Try = {
	/** an earlier try may have been kept after all: `run` must know its own traces */
	readonly again: boolean;
};

/**
 * One strict read-write transaction over `tables`. A lost connection is reopened and the write done
 * again. `run` may await nothing but the database: an await of anything else ends the transaction,
 * so everything is encrypted before. What `run` throws takes back all it did.
 * @throws StorageFull, StorageFailed
 */
export async function writing<T>(
	db: Database,
	tables: Table[],
	run: (one: Try) => Promise<T>
): Promise<T> {
	for (let count = 1; ; count++) {
		try {
			return await writeOnce(db, tables, () => run({ again: count > 1 }));
		} catch (error) {
			if (error instanceof StorageFailed || error instanceof StorageFull) throw error;
			if (hasName(error, FULL)) throw new StorageFull(error);
			if (!hasName(error, LOST) || count === TRIES) throw new StorageFailed('broken', error);
			db.close({ disableAutoOpen: false });
		}
	}
}

/** Some browsers never answer a write that finds no room; it is called off, then told. */
async function writeOnce<T>(db: Database, tables: Table[], run: () => Promise<T>): Promise<T> {
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
		}, db.patience);
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

function callOff(db: Database, transaction: Transaction | undefined): void {
	try {
		transaction?.abort();
	} catch {
		// It is being committed at this very moment: the compare-and-set of the next try will see it.
	}
	// The next try gets a connection of its own, in case this one is what is stuck.
	db.close({ disableAutoOpen: false });
}
