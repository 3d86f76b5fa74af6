import type { Database } from '#storage/database';
import { bindTo, findKeys, keyStore } from '#storage/keys';
import { resealAll, type Told } from '#storage/reseal';
import { makeChosenKeys } from '#vault/chosen';
import { isProtected } from '#vault/key-store';
import type { Vault } from '#vault/vault';
import type { NewWay } from '#vault/wraps';
import type { LockEnvironment } from './prove.ts';

export type ProtectResult =
	/** the page goes on with both; what still holds those from before writes nothing more */
	| { readonly protected: true; readonly vault: Vault; readonly db: Database }
	/** a recovery key alone would have to be typed each time */
	| { readonly protected: false; readonly why: 'no-daily-way' }
	/** another tab was quicker */
	| { readonly protected: false; readonly why: 'already' };

/**
 * The first protection: a new data key under these ways, and everything sealed anew under it, for what
 * the device's own key once opened stays on the disk. If it is interrupted, all is as it was.
 * @throws StorageFull, StorageFailed, SealBroken, StretchFailed; nothing has changed then
 */
export async function protect(
	env: LockEnvironment & { readonly vault: Vault },
	ways: readonly NewWay[],
	told?: Told
): Promise<ProtectResult> {
	const { db, stretching, now } = env;
	if (!hasDailyWay(ways)) return { protected: false, why: 'no-daily-way' };
	const stored = await findKeys(db);
	if (stored && isProtected(stored)) return { protected: false, why: 'already' };
	const at = now();
	const { keys, vault } = await makeChosenKeys(ways, { stretching, at });
	const detail = { ways: ways.map(({ way }) => way).join(' ') };
	const act = { at, act: 'protected', application: null, detail } as const;
	await resealAll(db, env.vault, { keys, vault, act }, told);
	const fresh = db.again();
	bindTo(fresh, keys);
	return { protected: true, vault, db: fresh };
}

/** The vault of someone new on this phone: protected before there is anything in it. */
export async function protectNew(
	env: LockEnvironment,
	ways: readonly NewWay[]
): Promise<ProtectResult> {
	const { db, stretching, now } = env;
	if (!hasDailyWay(ways)) return { protected: false, why: 'no-daily-way' };
	const { keys, vault } = await makeChosenKeys(ways, { stretching, at: now() });
	const stored = await keyStore(db).putIfAbsent(keys);
	if (stored.data.vault !== keys.data.vault) return { protected: false, why: 'already' };
	bindTo(db, keys);
	return { protected: true, vault, db };
}

function hasDailyWay(ways: readonly NewWay[]): boolean {
	return ways.some(({ way }) => way !== 'recovery');
}
