/** The device has no room for the write. Nothing of it was kept; it may be tried again. */
export class StorageFull extends Error {
	override readonly name = 'StorageFull';

	constructor(cause: unknown) {
		super('no room', { cause });
	}
}

export type StorageFailure =
	/** the database refused, or could not be opened */
	| 'broken'
	/** it did not answer in time; the write was called off */
	| 'stuck'
	/** what was read back is not what was written; it was removed again */
	| 'read-back'
	/** its application was submitted or deleted meanwhile: trying again changes nothing */
	| 'closed';

/** The write did not happen. Unless the reason says otherwise, it may be tried again. */
export class StorageFailed extends Error {
	override readonly name = 'StorageFailed';

	constructor(
		readonly reason: StorageFailure,
		cause?: unknown
	) {
		super(reason, { cause });
	}
}

/**
 * The data key was changed since this was sealed, in another tab: nothing was kept. What is in the page
 * that sealed it cannot be saved there any more; it has to be opened anew.
 */
export class KeysChanged extends Error {
	override readonly name = 'KeysChanged';

	constructor() {
		super('keys changed');
	}
}

/**
 * What an error from the database is: named by its own name or by one that it wraps, for the real
 * cause of an `AbortError` stands in `inner`.
 */
export function hasName(error: unknown, names: readonly string[]): boolean {
	return [...chain(error)].some((one) => names.includes(one.name));
}

function* chain(error: unknown, depth = 0): Generator<Error> {
	if (!isError(error) || depth > 5) return;
	yield error;
	const { inner, failures = [] } = error as { inner?: unknown; failures?: readonly unknown[] };
	for (const wrapped of [inner, error.cause, ...failures]) yield* chain(wrapped, depth + 1);
}

function isError(value: unknown): value is Error {
	return typeof value === 'object' && value !== null && 'name' in value;
}
