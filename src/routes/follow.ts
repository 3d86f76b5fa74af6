import { Dexie } from 'dexie';

export type Following = {
	/** runs the query once more */
	again(): void;
	stop(): void;
};

type Follower<Value> = {
	readonly found: (value: Value) => void;
	readonly failed?: (error: unknown) => void;
	/** narrows what counts as a change */
	readonly tables?: readonly string[] | undefined;
};

/**
 * Runs a query over the database, and again whenever this page, another tab or the worker changed
 * something. Only what the last run finds is told.
 *
 * Every change counts, not only one of what was read: opening a sealed row leaves Dexie's own tracking,
 * and what is read after it would go unnoticed.
 */
export function follow<Value>(
	query: () => Promise<Value>,
	{ found, failed, tables }: Follower<Value>
): Following {
	let turn = 0;
	function again() {
		const mine = ++turn;
		query().then(
			(value) => {
				if (mine === turn) found(value);
			},
			(error: unknown) => {
				if (mine === turn) failed?.(error);
			}
		);
	}
	function look(parts: object) {
		if (Object.keys(parts).some((part) => concerns(part, tables))) again();
	}
	again();
	Dexie.on('storagemutated', look);
	return {
		again,
		stop() {
			turn = -1;
			Dexie.on.storagemutated.unsubscribe(look);
		}
	};
}

/** A changed part reads `idb://<database>/<table>/<index>`. */
function concerns(part: string, tables: readonly string[] | undefined): boolean {
	if (!tables || !part.startsWith('idb://')) return true;
	return tables.includes(part.split('/')[3] ?? '');
}
