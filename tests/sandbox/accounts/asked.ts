import type { AccountLetter } from '#domain/account';
import { tidyIdentifier } from '#domain/account-checks';
import type { Office } from '../office.ts';
import type { AccountChange, AccountVerdict, Subject } from './entry.ts';
import { guardOf, type Account, type DeviceSession } from './state.ts';

const FAILURES = 5;
const FIRST_LOCK = 30 * 60_000;
const LONGEST_LOCK = 24 * 3_600_000;

/** One request while it is looked at; what it did is collected, and kept only when it is answered. */
export type Asked<Letter = AccountLetter> = {
	readonly office: Office;
	readonly request: string;
	readonly letter: Letter;
	readonly jkt: string;
	readonly session: DeviceSession | undefined;
	readonly now: number;
	did(change: AccountChange): void;
};
/** Not now: nothing of it is kept, and it may be asked again. */
export type Later = { readonly later: number };
export type Said = AccountVerdict | Later;

/** The name that somebody gives, as locks and limits know it. Accounts and nobody look the same. */
export function subjectOf({ office }: Asked, identifier: string): Subject {
	return office.secrets.mac(`name ${tidyIdentifier(identifier)}`);
}

/** A paper's number may be that of two papers. */
export function accountsOf({ office }: Asked, identifier: string): Account[] {
	const name = tidyIdentifier(identifier);
	return [...office.state.accounts.accounts.values()].filter(
		({ profile }) => profile.email === name || profile.idNumber === name
	);
}

export function refuse(code: string, status: 401 | 403 | 422 = 403): AccountVerdict {
	return { status, code };
}

/** The lock that stands, if any: whatever is tried, right or wrong, the answer is the same. */
export function lockOf(asked: Asked, subject: Subject): AccountVerdict | undefined {
	const { until } = guardOf(asked.office.state.accounts, subject);
	return until > asked.now ? { status: 403, code: 'locked', until } : undefined;
}

/** Wrong once more. The fifth time locks, for longer each time. */
export function fail(asked: Asked, subject: Subject, code: string): AccountVerdict {
	const { failures, locks } = guardOf(asked.office.state.accounts, subject);
	asked.did({ did: 'failed', subject });
	if (failures + 1 < FAILURES) return refuse(code);
	const until = asked.now + Math.min(LONGEST_LOCK, FIRST_LOCK * 2 ** locks);
	asked.did({ did: 'locked', subject, until });
	return { status: 403, code: 'locked', until };
}

/** Tells the holder by the way that nobody could have turned to themselves just now. */
export function tell(asked: Asked, { profile }: Account, text: string): void {
	asked.did({ did: 'message', to: profile.email, via: 'email', text });
}

export function closeSessions(asked: Asked, account: string, but?: string): void {
	for (const session of asked.office.state.accounts.sessions.values()) {
		if (session.account !== account || session.closed || session.id === but) continue;
		asked.did({ did: 'closed', session: session.id });
	}
}
