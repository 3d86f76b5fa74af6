import { follow } from './follow.ts';

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
 * Follows a query over the database, and looks again when the page comes back to the front. Call it
 * while a component starts; it stops with the component. Runes the query reads before its first `await`
 * start it anew. `tables` narrows what counts as a change. With a `name`, what it last found under that
 * name stands there until it answers.
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
		const following = follow(query, {
			tables,
			found(now) {
				value = now;
				if (name !== undefined) seen = { ...seen, [name]: now };
				ready = true;
				failed = undefined;
			},
			failed(error) {
				failed = error;
			}
		});
		const shown = () => {
			if (document.visibilityState === 'visible') following.again();
		};
		document.addEventListener('visibilitychange', shown);
		return () => {
			following.stop();
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
