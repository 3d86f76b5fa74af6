import type { DBCore, DBCoreTable } from 'dexie';
import type { Database } from '#storage/database';

/** What may end a sender while it writes. */
export type WriteCrash = 'crash-before-commit' | 'crash-after-commit';
export type OnWrite = (moment: 'write' | 'committed') => boolean;

/** The life of one sender. Once dead, nothing it began goes on: what it waits for never comes. */
export type Life = {
	readonly dead: boolean;
	/** resolves when it dies */
	readonly died: Promise<void>;
	die(): void;
	onDeath(act: () => void): void;
};

export function newLife(): Life {
	let dead = false;
	const acts: (() => void)[] = [];
	let tell: () => void = () => undefined;
	const died = new Promise<void>((resolve) => (tell = resolve));
	return {
		get dead() {
			return dead;
		},
		died,
		die() {
			if (dead) return;
			dead = true;
			for (const act of acts) act();
			tell();
		},
		onDeath: (act) => void acts.push(act)
	};
}

export function never<Value>(): Promise<Value> {
	return new Promise(() => undefined);
}

/**
 * Ties a connection to a life. `onWrite` may say true to kill its owner: before a write, whose
 * transaction is rolled back then, or right after a commit.
 */
export function makeMortal(db: Database, life: Life, onWrite: OnWrite): void {
	db.use({
		stack: 'dbcore',
		name: 'mortal',
		create: (core: DBCore): DBCore => ({
			...core,
			transaction(stores, mode, options) {
				const transaction = core.transaction(stores, mode, options) as IDBTransaction;
				if (mode !== 'readwrite') return transaction;
				let open = true;
				transaction.addEventListener('complete', () => {
					open = false;
					if (!life.dead && onWrite('committed')) life.die();
				});
				transaction.addEventListener('abort', () => (open = false));
				life.onDeath(() => {
					if (open) transaction.abort();
				});
				return transaction;
			},
			table: (name) => mortalTable(core.table(name), life, onWrite)
		})
	});
}

function mortalTable(table: DBCoreTable, life: Life, onWrite: OnWrite): DBCoreTable {
	function guard<Request, Result>(act: (request: Request) => Promise<Result>) {
		return (request: Request): Promise<Result> => {
			if (life.dead) return never();
			return act(request).then((result) => (life.dead ? never<Result>() : result));
		};
	}
	const mutate = guard(table.mutate.bind(table));
	return {
		...table,
		mutate(request) {
			if (!life.dead && onWrite('write')) life.die();
			return mutate(request);
		},
		get: guard(table.get.bind(table)),
		getMany: guard(table.getMany.bind(table)),
		query: guard(table.query.bind(table)),
		count: guard(table.count.bind(table)),
		openCursor: guard(table.openCursor.bind(table))
	};
}

/** One lock for all senders of a device; a sender that dies lets go of it. */
export function newLock() {
	let last: Promise<unknown> = Promise.resolve();
	return (life: Life) =>
		<T>(run: () => Promise<T>): Promise<T> => {
			const turn = last.then(() => (life.dead ? never<T>() : run()));
			last = Promise.race([turn.catch(() => undefined), life.died]);
			return turn;
		};
}
