import { forceCloseDatabase, IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';

/** The stand-in database's own insides, where real browsers fail. */
type Innards = IDBTransaction & {
	_state: string;
	_requests: unknown[];
	_abort(error: string | null): void;
	_start(): void;
};
type Write = (this: IDBObjectStore, ...row: unknown[]) => IDBRequest;

const stores = IDBObjectStore.prototype as unknown as Record<'put' | 'add' | 'delete', Write>;

export type Fault =
	/** the process dies: the transaction is rolled back, and nothing can be asked any more */
	| 'crash'
	/** the request itself is told that there is no room */
	| 'full'
	/** the transaction is aborted for want of room, with this request still open */
	| 'full-midway'
	/** the same, when every request had been answered already */
	| 'full-at-commit'
	/** neither answer nor error ever comes */
	| 'silence'
	/** the browser closes the connection, and the transaction with it */
	| 'closed';

export type Planted = {
	/** how often the fault really happened */
	readonly fired: number;
	/** writes that were tried, the faulty one included */
	readonly writes: number;
	/** the fault is over: the disk has room, the app was started again */
	lift(): void;
};

/** Plants one fault at the k-th write (put, add or delete of one row), counted from now. */
export function plant(fault: Fault, k: number): Planted {
	const state = { fired: 0, writes: 0 };
	const undo: (() => void)[] = [];
	for (const name of ['put', 'add', 'delete'] as const) {
		undo.push(
			replace(
				stores,
				name,
				(original) =>
					function (...row) {
						state.writes += 1;
						if (state.writes !== k) return original.apply(this, row);
						state.fired += 1;
						return strike(fault, this, () => original.apply(this, row), undo);
					}
			)
		);
	}
	return {
		get fired() {
			return state.fired;
		},
		get writes() {
			return state.writes;
		},
		lift: () => {
			for (const one of undo.splice(0)) one();
		}
	};
}

/** The connection below a Dexie database goes away, as after a long time in the background. */
export function closeConnection(connection: IDBDatabase): void {
	forceCloseDatabase(connection as never);
}

function strike(
	fault: Fault,
	store: IDBObjectStore,
	write: () => IDBRequest,
	undo: (() => void)[]
): IDBRequest {
	const transaction = store.transaction as Innards;
	if (fault === 'full') throw new DOMException('no room', 'QuotaExceededError');
	const request = write();
	if (fault === 'full-midway') transaction._abort('QuotaExceededError');
	if (fault === 'full-at-commit') refuseCommit(transaction);
	if (fault === 'silence') transaction._start = () => undefined;
	if (fault === 'closed') {
		transaction._abort('AbortError');
		closeConnection(transaction.db);
	}
	if (fault === 'crash') {
		transaction.abort();
		undo.push(...death());
	}
	return request;
}

function refuseCommit(transaction: Innards): void {
	const start = transaction._start;
	transaction._start = () => {
		const commits = transaction._requests.length === 0 && transaction._state !== 'finished';
		if (commits) transaction._abort('QuotaExceededError');
		else start.call(transaction);
	};
}

function death(): (() => void)[] {
	const dead = () => {
		throw new DOMException('the process is dead', 'InvalidStateError');
	};
	return [
		replace(IDBDatabase.prototype, 'transaction', () => dead),
		replace(IDBFactory.prototype, 'open', () => dead)
	];
}

function replace<Host, Name extends keyof Host>(
	host: Host,
	name: Name,
	make: (original: Host[Name]) => Host[Name]
): () => void {
	const original = host[name];
	host[name] = make(original);
	return () => {
		host[name] = original;
	};
}
