import { begun, forgiven, freeTries, untried, waitedOn, waitLeft, type Tries } from '#domain/tries';
import type { Database } from '#storage/database';
import { findKeys } from '#storage/keys';
import { findTries, stepTries } from '#storage/tries';
import { recordAsNews } from '#storage/worker-audit';
import { WrongSecret, type ChosenKeys } from '#vault/chosen';
import { isProtected } from '#vault/key-store';
import { SealBroken } from '#vault/sealed';
import { StretchFailed } from '#vault/stretch';
import { wrapFor, type Proof, type Stretching } from '#vault/wraps';

/** What the verbs of the vault need; there may be no open vault yet. */
export type LockEnvironment = {
	readonly db: Database;
	readonly stretching: Stretching;
	/** ms since the epoch, by the phone's clock */
	now(): number;
	/** ms by a clock that only goes forward, and that nobody can set: `performance.now` */
	monotonic(): number;
};

export type NotProven =
	/** `free`: tries until the first wait; `wait`: ms until the next one */
	| { readonly why: 'wrong'; readonly free: number; readonly wait: number }
	| { readonly why: 'wait'; readonly wait: number }
	/** nothing here opens with such a proof */
	| { readonly why: 'no-such-way' }
	/** nobody has chosen a way here */
	| { readonly why: 'not-protected' }
	/** this phone could not compute it, for want of memory as a rule; it was not counted */
	| { readonly why: 'not-computed' }
	/** the keys are not as this app left them */
	| { readonly why: 'broken' };
export type Proven<T> =
	| { readonly proven: true; readonly value: T }
	| { readonly proven: false; readonly because: NotProven };

/** How long one has to wait, counted while the app is open. One for each page that shows it. */
export type TriesClock = {
	/** Writes down what was waited since the last call; call it every second or so while it matters. */
	count(): Promise<{ readonly wait: number; readonly free: number }>;
};

export async function triesClock({ db, monotonic }: LockEnvironment): Promise<TriesClock> {
	let since = monotonic();
	let { revision } = await findTries(db);
	since = Math.max(since, monotonic());
	return {
		async count() {
			const now = monotonic();
			const { tries, stepped } = await stepTries(db, (stored) => {
				// Another tab has counted this time, or someone tried since: it begins anew for this one.
				if (stored.revision !== revision || waitLeft(stored) === 0) return undefined;
				return waitedOn(stored, now - since);
			});
			revision = tries.revision;
			since = stepped ? now : monotonic();
			return said(tries);
		}
	};
}

/**
 * Does `act` for whoever proves that the vault is theirs. A passphrase or PIN counts as wrong before it
 * is tried; a passkey or a recovery key cannot be guessed, so nobody waits for them.
 */
export async function prove<T>(
	env: LockEnvironment,
	proof: Proof,
	act: (keys: ChosenKeys) => Promise<T>
): Promise<Proven<T>> {
	const { db } = env;
	const keys = await findKeys(db);
	if (!keys || !isProtected(keys)) return not({ why: 'not-protected' });
	if (!wrapFor(keys.data, proof)) return not({ why: 'no-such-way' });
	const limited = 'secret' in proof;
	if (limited) {
		const { tries, stepped } = await stepTries(db, begun);
		if (!stepped) return not({ why: 'wait', wait: waitLeft(tries) });
	}
	try {
		const value = await act(keys);
		await stepTries(db, (tries) => (tries.failures > 0 ? forgiven(tries) : undefined));
		return { proven: true, value };
	} catch (error) {
		if (error instanceof WrongSecret) {
			await recordAsNews(db, wrongAct(proof, env.now())).catch(() => undefined);
			return not({ why: 'wrong', ...said(await findTries(db)) });
		}
		if (error instanceof SealBroken) return not({ why: 'broken' });
		if (!(error instanceof StretchFailed)) throw error;
		if (limited) await stepTries(db, untried);
		return not({ why: 'not-computed' });
	}
}

function not(because: NotProven) {
	return { proven: false, because } as const;
}

function wrongAct({ way }: Proof, at: number) {
	return { at, act: 'unlock-failed', application: null, detail: { way } } as const;
}

function said(tries: Tries): { wait: number; free: number } {
	return { wait: waitLeft(tries), free: freeTries(tries) };
}
