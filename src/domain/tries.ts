/**
 * Wrong secrets, and the time that was waited since. Only time that the app was open counts, by a clock
 * that nobody can set; so neither a restart nor a changed date brings the next try nearer.
 */
export type Tries = {
	readonly failures: number;
	/** ms of open time since the last failure */
	readonly waited: number;
	/** rises with each change; what was measured since another change does not count */
	readonly revision: number;
};

export const noTries: Tries = { failures: 0, waited: 0, revision: 0 };

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** So many may go wrong before anyone has to wait: fingers slip. */
const FREE = 4;
const DELAYS = [30 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, 60 * MINUTE];

/** How long to wait after so many failures in a row, in ms. The last delay stays. */
export function delayAfter(failures: number): number {
	if (failures < FREE) return 0;
	return DELAYS[Math.min(failures - FREE, DELAYS.length - 1)] ?? 0;
}

/** ms until the next try. */
export function waitLeft({ failures, waited }: Tries): number {
	return Math.max(0, delayAfter(failures) - waited);
}

/** Tries until the first wait; 0 once each try has its wait. */
export function freeTries({ failures }: Tries): number {
	return Math.max(0, FREE - failures);
}

/** The app was open for so long since the last change that it knows of. */
export function waitedOn(tries: Tries, ms: number): Tries {
	const waited = tries.waited + Math.max(0, ms);
	return { ...tries, waited, revision: tries.revision + 1 };
}

/** Counted as wrong before it is tried, for the app may be killed before the answer; nothing while one has to wait. */
export function begun(tries: Tries): Tries | undefined {
	if (waitLeft(tries) > 0) return undefined;
	return { failures: tries.failures + 1, waited: 0, revision: tries.revision + 1 };
}

/** The secret was right. */
export function forgiven(tries: Tries): Tries {
	return { failures: 0, waited: 0, revision: tries.revision + 1 };
}

/** It was never tried: no answer came, right or wrong. */
export function untried({ failures, revision }: Tries): Tries {
	const before = Math.max(0, failures - 1);
	return { failures: before, waited: delayAfter(before), revision: revision + 1 };
}
