import type { Session } from '#domain/account';
import { needsAccount, release } from '#domain/outbox';
import { makeProof } from '#vault/dpop-proof';
import type { Database, ProofKeyRow, SessionRow } from './database.ts';
import { mailbox } from './settings.ts';
import { writing } from './write.ts';

export async function findSession(db: Database): Promise<Session | undefined> {
	return (await db.account.get('session')) as SessionRow | undefined;
}

/**
 * What a call says for the account: a proof by this device's key, made for this exchange alone, and
 * the token where there is one. Nothing without the key. Needs no open vault.
 */
export async function accountHeaders(
	db: Database,
	now: number,
	url: string,
	proving: 'key' | 'session' | 'renew',
	nonce?: string
): Promise<Record<string, string>> {
	const [device, row] = await db.account.bulkGet(['device', 'session']);
	const session = row as SessionRow | undefined;
	if (!device || (proving !== 'key' && !session)) return {};
	const token = session && session[proving === 'renew' ? 'refresh' : 'access'];
	const claims = { iat: Math.floor(now / 1_000), htm: 'PUT', htu: url, nonce };
	return {
		dpop: await makeProof(device as ProofKeyRow, claims, token),
		mailbox: await mailbox(db),
		...(token ? { authorization: `DPoP ${token}` } : {})
	};
}

/** A new session, or none any more. */
export async function keepSession(
	db: Database,
	session: Session | null,
	now: number
): Promise<void> {
	await writing(db, [db.account, db.outbox], () => keepSessionIn(db, session, now));
}

/** Part of the caller's transaction. What waited for an account goes on by itself. */
export async function keepSessionIn(
	db: Database,
	session: Session | null,
	now: number
): Promise<void> {
	if (!session?.access) return db.account.delete('session');
	await db.account.put({ ...session, id: 'session' });
	await releaseIn(db, now);
}

/** The account may have come to stand while something was put into the outbox to wait for it. */
export async function releaseIfSignedIn(db: Database, now: number): Promise<void> {
	await writing(db, [db.account, db.outbox], async () => {
		if (await db.account.get('session')) await releaseIn(db, now);
	});
}

async function releaseIn(db: Database, now: number): Promise<void> {
	for (const row of await db.outbox.toArray()) {
		if (needsAccount(row)) await db.outbox.put({ ...row, ...release(row, now) });
	}
}
