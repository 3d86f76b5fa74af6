/** A lock for this thread alone, where the browser has none; the lease keeps other threads apart. */
export function queueing(): <T>(run: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (run) => {
		const turn = last.then(run);
		last = turn.catch(() => undefined);
		return turn;
	};
}
