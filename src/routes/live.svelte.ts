import { Dexie } from 'dexie';

/** What a query last found, and whether it has answered yet. */
export type Live<Value> = {
	readonly value: Value | undefined;
	readonly ready: boolean;
	readonly failed: unknown;
};

/** What queries with a name last found: one comes back to a page as it was, and its place on it holds. */
let seen: Readonly<Record<string, unknown>> = {};

/** What was erased is not to be seen again, not even for a moment. */
export function forgetSeen(): void {
	seen = {};
}

/**
 * Follows a query over the database: runs it again whenever this page, another tab or the worker
 * changed something, and when the page comes back to the front. Call it while a component starts; it
 * stops with the component. Runes the query reads before its first `await` start it anew. `tables`
 * narrows what counts as a change. With a `name`, what it last found under that name stands there until it
 * answers.
 *
 * Every change counts, not only what the query was seen to read: opening a sealed row leaves Dexie's
 * own tracking, and what is read after it would go unnoticed.
 */
export function live<Value>(
	query: () => Promise<Value>,
	tables?: readonly string[],
	name?: string
): Live<Value> {
	let value = $state.raw(name === undefined ? undefined : (seen[name] as Value | undefined));
	let ready = $state(false);
	let failed = $state.raw<unknown>();

	$effect(() => {
		let turn = 0;
		const run = () => {
			const mine = ++turn;
			query().then(
				(found) => {
					if (mine !== turn) return;
					value = found;
					if (name !== undefined) seen = { ...seen, [name]: found };
					ready = true;
					failed = undefined;
				},
				(error: unknown) => {
					if (mine === turn) failed = error;
				}
			);
		};
		const changed = (parts: object) => {
			if (Object.keys(parts).some((part) => concerns(part, tables))) run();
		};
		const shown = () => {
			if (document.visibilityState === 'visible') run();
		};
		run();
		Dexie.on('storagemutated', changed);
		document.addEventListener('visibilitychange', shown);
		return () => {
			turn = -1;
			Dexie.on.storagemutated.unsubscribe(changed);
			document.removeEventListener('visibilitychange', shown);
		};
	});

	return {
		get value() {
			return value;
		},
		get ready() {
			return ready;
		},
		get failed() {
			return failed;
		}
	};
}

/** A changed part reads `idb://<database>/<table>/<index>`. */
function concerns(part: string, tables: readonly string[] | undefined): boolean {
	if (!tables || !part.startsWith('idb://')) return true;
	return tables.includes(part.split('/')[3] ?? '');
}
